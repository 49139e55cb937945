using Guangming.Domain.Data;
using RegistryIndicators.Views;

namespace RegistryIndicators.Poverty;

/// <summary>What is measured of one year: the whole with standard errors, each province, and how incomes are shared out.</summary>
internal sealed class PovertyStudy
{
    private PovertyStudy(HouseholdColumns columns, PovertyLine line) => (Columns, Line) = (columns, line);

    /// <summary>The rows.</summary>
    public HouseholdColumns Columns { get; }

    /// <summary>The line.</summary>
    public PovertyLine Line { get; }

    /// <summary>The measures of the whole, with standard errors where there is a formula.</summary>
    public required IReadOnlyList<SurveyEstimate> Measures { get; init; }

    /// <summary>The share of income of each fifth, from the poorest.</summary>
    public required IReadOnlyList<SurveyResult> Fifths { get; init; }

    /// <summary>Mean and median.</summary>
    public required IReadOnlyList<SurveyResult> Levels { get; init; }

    /// <summary>Multidimensional poverty.</summary>
    public required MultidimensionalEstimate Deprivation { get; init; }

    /// <summary>The provinces, by code.</summary>
    public required IReadOnlyList<ProvincePoverty> Provinces { get; init; }

    /// <summary>The incomes in order.</summary>
    public required IncomeDistribution Distribution { get; init; }

    /// <summary>Measures a year.</summary>
    public static PovertyStudy Of(HouseholdColumns columns, PovertyLine line, Session session, CancellationToken cancellationToken)
    {
        using ProgressLines lines = new(session);
        SurveyMeasure[] measures =
        [
            SurveyMeasures.Headcount(line), SurveyMeasures.PovertyGap(line), SurveyMeasures.PovertySeverity(line), SurveyMeasures.Watts(line), SurveyMeasures.Sen(line),
            SurveyMeasures.Gini, SurveyMeasures.TheilT, SurveyMeasures.Mld,
        ];
        List<SurveyEstimate> estimates = [];
        foreach (SurveyMeasure measure in measures)
        {
            estimates.Add(measure.Estimate(columns.Welfare, columns.Design, Run(measure.Name.In(session.Language), estimates.Count, measures.Length)));
        }

        SurveyRun rest = new() { Threads = Environment.ProcessorCount, CancellationToken = cancellationToken };
        return new PovertyStudy(columns, line)
        {
            Measures = estimates,
            Fifths = SurveyMeasure.EvaluateAll(columns.Welfare, [.. Enumerable.Range(1, 5).Select(SurveyMeasures.QuintileShare)], rest),
            Levels = SurveyMeasure.EvaluateAll(columns.Welfare, [SurveyMeasures.Mean, SurveyMeasures.Median], rest),
            Deprivation = columns.Deprivation.Estimate(DeprivationItems.Cutoff, columns.Design),
            Provinces = ProvincePoverty.Of(columns, line, rest),
            Distribution = IncomeDistribution.Of(columns.Welfare, rest),
        };

        SurveyRun Run(string name, int done, int of) => new()
        {
            Threads = Environment.ProcessorCount,
            CancellationToken = cancellationToken,
            Progress = new ShareProgress(lines, done, of, name),
        };
    }
}
