using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using Guangming.Domain.Benchmarks;

namespace Guangming.Domain.Data.Benchmarks;

/// <summary>The Gini coefficient of ten million weighted incomes.</summary>
[Bulk]
public class GiniBenchmarks
{
    private const int Rows = 10_000_000;
    private static readonly SurveyScratch Memory = new();
    private IncomeRegister _register = null!;
    private WelfareSample _fen = null!;
    private WelfareSample _yuan = null!;
    private DuckDBConnection _duck = null!;
    private double[] _keys = [];
    private double[] _weights = [];
    private ulong[] _packed = [];

    [GlobalSetup]
    public void Setup()
    {
        _register = new IncomeRegister(Rows);
        _fen = WelfareSample.OfFen(_register.Fen, _register.Weights);
        _yuan = WelfareSample.Of(_register.Yuan, _register.Shares);
        _duck = _register.ToDuckDb();
        (_keys, _weights, _packed) = (new double[Rows], new double[Rows], new ulong[Rows]);
    }

    [GlobalCleanup]
    public void Cleanup() => _duck.Dispose();

    [Benchmark(Baseline = true)]
    public double Gini_Fen() => SurveyMeasures.Gini.Evaluate(_fen, new SurveyRun { Scratch = Memory }).Value;

    [Benchmark]
    public double Gini_Fen_TwoThreads() => SurveyMeasures.Gini.Evaluate(_fen, new SurveyRun { Scratch = Memory, Threads = 2 }).Value;

    [Benchmark]
    public double Gini_Fen_OwnScratch() => SurveyMeasures.Gini.Evaluate(_fen).Value;

    [Benchmark]
    public double Gini_Double() => SurveyMeasures.Gini.Evaluate(_yuan, new SurveyRun { Scratch = Memory }).Value;

    [Benchmark]
    public double Gini_Double_TwoThreads() => SurveyMeasures.Gini.Evaluate(_yuan, new SurveyRun { Scratch = Memory, Threads = 2 }).Value;

    [Benchmark]
    public double Gini_ArraySortOfKeysAndWeights()
    {
        _register.Yuan.CopyTo(_keys, 0);
        _register.Shares.CopyTo(_weights, 0);
        Array.Sort(_keys, _weights);
        (double c, double total, double sum) = (0, 0, 0);
        for (int i = 0; i < Rows; i++)
        {
            double product = _keys[i] * _weights[i];
            sum += product * (c + c + _weights[i]);
            c += _weights[i];
            total += product;
        }

        return (sum / c / total) - 1;
    }

    [Benchmark]
    public double Gini_ArraySortOfPackedNumbers()
    {
        for (int i = 0; i < Rows; i++)
        {
            _packed[i] = ((ulong)(uint)_register.Fen[i] << 32) | (uint)_register.Weights[i];
        }

        Array.Sort(_packed);
        (double c, double total, double sum) = (0, 0, 0);
        foreach (ulong row in _packed)
        {
            double weight = (uint)(row & uint.MaxValue);
            double product = (row >> 32) * weight;
            sum += product * (c + c + weight);
            c += weight;
            total += product;
        }

        return (sum / c / total) - 1;
    }

    [Benchmark]
    public double Gini_Linq()
    {
        double c = 0;
        (double N, double T, double Sum) sums = _register.Yuan.Zip(_register.Shares).OrderBy(row => row.First).Aggregate((N: 0.0, T: 0.0, Sum: 0.0), (sum, row) =>
        {
            c += row.Second;
            return (sum.N + row.Second, sum.T + (row.First * row.Second), sum.Sum + (row.First * row.Second * ((2 * c) - row.Second)));
        });
        return (sums.Sum / sums.N / sums.T) - 1;
    }

    [Benchmark]
    public double Gini_DuckDb() => IncomeRegister.Query(
        _duck, "SELECT sum(y * w * (2 * c - w)) / sum(w) / sum(w * y) - 1 FROM (SELECT y, w, sum(w) OVER (ORDER BY y ROWS UNBOUNDED PRECEDING) AS c FROM r)");
}
