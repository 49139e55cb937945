namespace Guangming.Domain.Data;

/// <summary>Achievements and their cut-offs (成就值与临界值), from which gaps follow.</summary>
internal sealed class AchievementGaps(ReadOnlyMemory<double>[] achievements, double[] cutoffs)
{
    /// <summary>The gap of a row in an indicator in which it is deprived: from above 0 to 1.</summary>
    public double Of(int row, int indicator) => (cutoffs[indicator] - achievements[indicator].Span[row]) / cutoffs[indicator];
}
