using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using Guangming.Domain.Benchmarks;

namespace Guangming.Domain.Data.Benchmarks;

/// <summary>P0, P1 and P2, Theil's index, and all of them in one pass, over ten million weighted incomes; the measure of all is adding up two columns of doubles.</summary>
[Bulk]
public class PovertyBenchmarks
{
    private const int Rows = 10_000_000;
    private const int Block = 2048;
    private static readonly PovertyLine Line = PovertyLine.Below(4000);
    private static readonly SurveyMeasure[] Fgt = [SurveyMeasures.Headcount(Line), SurveyMeasures.PovertyGap(Line), SurveyMeasures.PovertySeverity(Line)];
    private static readonly SurveyMeasure[] All = [.. Fgt, SurveyMeasures.TheilT];
    private static readonly SurveyRun TwoThreads = new() { Threads = 2 };
    private readonly double[] _block = new double[Block];
    private readonly double[] _other = new double[Block];
    private IncomeRegister _register = null!;
    private WelfareSample _fen = null!;
    private WelfareSample _yuan = null!;
    private DuckDBConnection _duck = null!;
    private double _mean;

    [GlobalSetup]
    public void Setup()
    {
        _register = new IncomeRegister(Rows);
        _fen = WelfareSample.OfFen(_register.Fen, _register.Weights);
        _yuan = WelfareSample.Of(_register.Yuan, _register.Shares);
        _duck = _register.ToDuckDb();
        _mean = SurveyMeasures.Mean.Evaluate(_yuan).Value;
    }

    [GlobalCleanup]
    public void Cleanup() => _duck.Dispose();

    [Benchmark(Baseline = true)]
    public double Stream_TwoDoubleColumns()
    {
        (Vector512<double> a, Vector512<double> b) = (Vector512<double>.Zero, Vector512<double>.Zero);
        ref double y = ref MemoryMarshal.GetArrayDataReference(_register.Yuan);
        ref double w = ref MemoryMarshal.GetArrayDataReference(_register.Shares);
        for (nuint i = 0; i < Rows; i += 8)
        {
            a += Vector512.LoadUnsafe(ref y, i);
            b += Vector512.LoadUnsafe(ref w, i);
        }

        return Vector512.Sum(a + b);
    }

    [Benchmark]
    public WelfareSample Sample_OfFen() => WelfareSample.OfFen(_register.Fen, _register.Weights);

    [Benchmark]
    public double Fgt_Fen() => SurveyMeasure.EvaluateAll(_fen, Fgt, SurveyRun.Default)[2].Value;

    [Benchmark]
    public double Fgt_Fen_TwoThreads() => SurveyMeasure.EvaluateAll(_fen, Fgt, TwoThreads)[2].Value;

    [Benchmark]
    public double Fgt_Double() => SurveyMeasure.EvaluateAll(_yuan, Fgt, SurveyRun.Default)[2].Value;

    [Benchmark]
    public double Fgt_Loop()
    {
        (double n, double poor, double gaps, double squares) = (0, 0, 0, 0);
        (double[] y, double[] w) = (_register.Yuan, _register.Shares);
        for (int i = 0; i < y.Length; i++)
        {
            n += w[i];
            if (y[i] < IncomeRegister.Line)
            {
                double gap = (IncomeRegister.Line - y[i]) / IncomeRegister.Line;
                poor += w[i];
                gaps += w[i] * gap;
                squares += w[i] * gap * gap;
            }
        }

        return (poor + gaps + squares) / n;
    }

    [Benchmark]
    public double Fgt_TensorPrimitives()
    {
        (double n, double gaps, double squares) = (0, 0, 0);
        for (int i = 0; i < Rows; i += Block)
        {
            int count = Math.Min(Block, Rows - i);
            Span<double> gap = _block.AsSpan(0, count);
            Span<double> part = _other.AsSpan(0, count);
            ReadOnlySpan<double> w = _register.Shares.AsSpan(i, count);
            TensorPrimitives.Subtract(IncomeRegister.Line, _register.Yuan.AsSpan(i, count), gap);
            TensorPrimitives.Max(gap, 0, gap);
            n += TensorPrimitives.Sum(w);
            gaps += TensorPrimitives.Dot(gap, w);
            TensorPrimitives.Multiply(gap, gap, part);
            squares += TensorPrimitives.Dot(part, w);
        }

        return (gaps + squares) / n;
    }

    [Benchmark]
    public double Fgt_Linq()
    {
        IEnumerable<(double Y, double W)> rows = _register.Yuan.Zip(_register.Shares);
        (double N, double P0, double P1, double P2) sums = rows.Aggregate((N: 0.0, P0: 0.0, P1: 0.0, P2: 0.0), (sum, row) =>
        {
            double gap = Math.Max(0, (IncomeRegister.Line - row.Y) / IncomeRegister.Line);
            return (sum.N + row.W, sum.P0 + (gap > 0 ? row.W : 0), sum.P1 + (row.W * gap), sum.P2 + (row.W * gap * gap));
        });
        return (sums.P0 + sums.P1 + sums.P2) / sums.N;
    }

    [Benchmark]
    public double Fgt_DuckDb() => IncomeRegister.Query(
        _duck,
        "SELECT (sum(w) FILTER (WHERE y < 4000) + sum(w * greatest(4000 - y, 0)) / 4e3 + sum(w * greatest(4000 - y, 0) * greatest(4000 - y, 0)) / 16e6) / sum(w) FROM r");

    [Benchmark]
    public double Theil_Fen() => SurveyMeasures.TheilT.Evaluate(_fen).Value;

    [Benchmark]
    public double Theil_Double() => SurveyMeasures.TheilT.Evaluate(_yuan).Value;

    [Benchmark]
    public double Theil_Loop()
    {
        (double n, double sum) = (0, 0);
        (double[] y, double[] w) = (_register.Yuan, _register.Shares);
        for (int i = 0; i < y.Length; i++)
        {
            double u = y[i] / _mean;
            n += w[i];
            sum += w[i] * u * Math.Log(u);
        }

        return sum / n;
    }

    [Benchmark]
    public double Theil_TensorPrimitives()
    {
        (double n, double sum) = (0, 0);
        for (int i = 0; i < Rows; i += Block)
        {
            int count = Math.Min(Block, Rows - i);
            Span<double> u = _block.AsSpan(0, count);
            Span<double> log = _other.AsSpan(0, count);
            ReadOnlySpan<double> w = _register.Shares.AsSpan(i, count);
            TensorPrimitives.Multiply(_register.Yuan.AsSpan(i, count), 1 / _mean, u);
            TensorPrimitives.Log(u, log);
            TensorPrimitives.Multiply(u, log, u);
            n += TensorPrimitives.Sum(w);
            sum += TensorPrimitives.Dot(u, w);
        }

        return sum / n;
    }

    [Benchmark]
    public double Theil_Linq() => _register.Yuan.Zip(_register.Shares).Sum(row => row.Second * (row.First / _mean) * Math.Log(row.First / _mean)) / _register.Shares.Sum();

    [Benchmark]
    public double Theil_DuckDb() => IncomeRegister.Query(
        _duck, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SELECT sum(w * (y / {_mean:R}) * ln(y / {_mean:R})) / sum(w) FROM r"));

    [Benchmark]
    public double FgtAndTheil_Fen() => SurveyMeasure.EvaluateAll(_fen, All, SurveyRun.Default)[3].Value;

    [Benchmark]
    public double FgtAndTheil_Double() => SurveyMeasure.EvaluateAll(_yuan, All, SurveyRun.Default)[3].Value;

    [Benchmark]
    public double FgtAndTheil_Fen_TwoThreads() => SurveyMeasure.EvaluateAll(_fen, All, TwoThreads)[3].Value;
}
