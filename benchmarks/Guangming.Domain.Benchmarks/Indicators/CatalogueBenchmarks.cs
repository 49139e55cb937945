using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ShippedReports = Guangming.Domain.Reports;

namespace Guangming.Domain.Benchmarks.Indicators;

/// <summary>The whole catalogue on the shipped report, and one indicator against its bare division.</summary>
public class CatalogueBenchmarks
{
    private static readonly Report Report = ShippedReports.Guangming2020;
    private static readonly Pairing Tianlin = Report.Pairings["tianlin"];
    private static readonly decimal Funds = Report["tianlin.fund.fiscal.allocated"].Stated.Amount;
    private static readonly decimal Persons = Report["tianlin.coverage.persons"].Stated.Amount;

    [Benchmark(Baseline = true)]
    public decimal OneDivision_Decimal() => Funds / Persons;

    [Benchmark]
    public IndicatorResult OneIndicator_FiscalPerPerson() => Domain.Indicators.FiscalPerPerson.Evaluate(Report, Tianlin);

    [Benchmark]
    public ImmutableArray<TracedInput> OneIndicator_WithTrace() => Domain.Indicators.FiscalPerPerson.Evaluate(Report, Tianlin).Trace;

    [Benchmark]
    public IndicatorResult OneIndicator_MissingInputs() => Domain.Indicators.FalseExitRate.Evaluate(Report, Tianlin);

    [Benchmark]
    public ImmutableArray<IndicatorResult> WholeCatalogue_AllPairings() => IndicatorCatalogue.BuiltIn.Evaluate(Report);
}
