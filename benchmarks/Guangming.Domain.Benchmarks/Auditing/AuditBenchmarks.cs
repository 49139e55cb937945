using BenchmarkDotNet.Attributes;

namespace Guangming.Domain.Benchmarks.Auditing;

/// <summary>How the cost of an audit grows with the number of figures: it should be a little more than proportional.</summary>
public class AuditBenchmarks
{
    private Report _report = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Figures { get; set; }

    [GlobalSetup]
    public void Setup() => _report = YearlyReport.Make(Figures);

    [Benchmark]
    public int Audit() => ReportAuditor.Default.Audit(_report).Checks.Length;
}
