using BenchmarkDotNet.Attributes;
using Guangming.Domain.Benchmarks;

namespace Guangming.Domain.Data.Benchmarks;

/// <summary>A hundred million households beside ten million: the cost of a row should not grow.</summary>
[Bulk]
public class LargeRegisterBenchmarks
{
    private static readonly PovertyLine Line = PovertyLine.Below(4000);
    private static readonly SurveyScratch Memory = new();
    private WelfareSample _sample = null!;

    [Params(10_000_000, 100_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        IncomeRegister register = new(Rows, inYuan: false);
        _sample = WelfareSample.OfFen(register.Fen, register.Weights);
    }

    [Benchmark]
    public double Fgt() =>
        SurveyMeasure.EvaluateAll(_sample, [SurveyMeasures.Headcount(Line), SurveyMeasures.PovertyGap(Line), SurveyMeasures.PovertySeverity(Line)], SurveyRun.Default)[2].Value;

    [Benchmark]
    public double Gini() => SurveyMeasures.Gini.Evaluate(_sample, new SurveyRun { Scratch = Memory }).Value;

    [Benchmark]
    public double Gini_TwoThreads() => SurveyMeasures.Gini.Evaluate(_sample, new SurveyRun { Scratch = Memory, Threads = 2 }).Value;
}
