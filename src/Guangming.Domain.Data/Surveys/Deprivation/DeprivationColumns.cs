namespace Guangming.Domain.Data;

/// <summary>Checks the columns of a deprivation sample (数据列检查) and takes the rows that can be used.</summary>
internal static class DeprivationColumns
{
    public static void RequireFlags(ReadOnlySpan<ulong> flags, int indicators)
    {
        ulong beyond = indicators == 64 ? 0 : ~((1UL << indicators) - 1);
        for (int row = 0; row < flags.Length; row++)
        {
            if ((flags[row] & beyond) != 0)
            {
                throw new ArgumentException(
                    $"Row {SurveyText.Of(row + 1L)} has a flag beyond the {SurveyText.Of(indicators)} indicators of the scheme.", nameof(flags));
            }
        }
    }

    public static ReadOnlyMemory<T> SameLength<T>(ReadOnlyMemory<T> column, int rows, string name) => column.Length == rows
        ? column
        : throw new ArgumentException($"Expected {SurveyText.Of(rows)} rows in {name}, found {SurveyText.Of(column.Length)}.", name);

    /// <summary>Flags of deprivation and of what is missing.</summary>
    public static (ulong[] Deprived, ulong[] Missing) FromAchievements(
        DeprivationScheme scheme, IReadOnlyList<ReadOnlyMemory<double>> achievements, IReadOnlyList<double> cutoffs)
    {
        if (achievements.Count != scheme.Indicators.Length || cutoffs.Count != scheme.Indicators.Length)
        {
            throw new ArgumentException(
                $"Expected a column and a cut-off for each of {SurveyText.Of(scheme.Indicators.Length)} indicators, "
                + $"found {SurveyText.Of(achievements.Count)} and {SurveyText.Of(cutoffs.Count)}.",
                nameof(achievements));
        }

        ulong[] deprived = new ulong[achievements[0].Length];
        ulong[] missing = new ulong[deprived.Length];
        for (int j = 0; j < cutoffs.Count; j++)
        {
            if (!(cutoffs[j] > 0 && double.IsFinite(cutoffs[j])))
            {
                throw new ArgumentException($"Expected a cut-off above 0 for {scheme.Indicators[j].Code}.", nameof(cutoffs));
            }

            ReadOnlySpan<double> column = SameLength(achievements[j], deprived.Length, nameof(achievements)).Span;
            for (int row = 0; row < deprived.Length; row++)
            {
                if (column[row] < 0 || double.IsInfinity(column[row]))
                {
                    throw new ArgumentException(
                        $"Row {SurveyText.Of(row + 1L)} has an achievement in {scheme.Indicators[j].Code} that is negative or infinite.", nameof(achievements));
                }

                deprived[row] |= column[row] < cutoffs[j] ? 1UL << j : 0;
                missing[row] |= double.IsNaN(column[row]) ? 1UL << j : 0;
            }
        }

        return (deprived, missing);
    }

    /// <summary>The rows in use, <see langword="null"/> for all, and how many were left out for what is missing.</summary>
    public static (int[]? Kept, int Dropped) Keep(ulong[] deprived, ReadOnlyMemory<double>? weights, ulong[]? missing, MissingIndicators handling)
    {
        if (handling is < MissingIndicators.LeaveOut or > MissingIndicators.Reject)
        {
            throw new ArgumentOutOfRangeException(nameof(handling), handling, "Expected a member of MissingIndicators.");
        }

        List<int> kept = [];
        int dropped = 0;
        for (int row = 0; row < deprived.Length; row++)
        {
            double weight = weights is { } column ? column.Span[row] : 1;
            if (!(weight >= 0 && double.IsFinite(weight)))
            {
                throw new ArgumentException($"Row {SurveyText.Of(row + 1L)} has a weight that is negative or not a number.", nameof(weights));
            }

            bool isMissing = weight > 0 && missing is not null && missing[row] != 0;
            if (isMissing && handling == MissingIndicators.Reject)
            {
                throw new ArgumentException($"Row {SurveyText.Of(row + 1L)} has an indicator missing.", nameof(missing));
            }

            if (isMissing && handling == MissingIndicators.NotDeprived)
            {
                deprived[row] &= ~missing![row];
                isMissing = false;
            }

            dropped += isMissing ? 1 : 0;
            if (weight > 0 && !isMissing)
            {
                kept.Add(row);
            }
        }

        return (kept.Count == deprived.Length ? null : [.. kept], dropped);
    }
}
