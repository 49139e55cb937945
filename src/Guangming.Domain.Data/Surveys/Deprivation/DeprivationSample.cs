namespace Guangming.Domain.Data;

/// <summary>What becomes of households with an indicator missing (缺失指标的处理).</summary>
public enum MissingIndicators
{
    /// <summary>They are left out, and counted (剔除).</summary>
    LeaveOut,

    /// <summary>They count as not deprived in it (视为未被剥夺).</summary>
    NotDeprived,

    /// <summary>The sample is refused, naming the first such row (拒绝).</summary>
    Reject,
}

/// <summary>Households and in what they are deprived (多维贫困样本).</summary>
/// <remarks>
/// It stands on the columns that were handed in: they must not be changed while it is used. All else is immutable and
/// thread-safe. Rows of weight 0 are left out.
/// </remarks>
public sealed partial class DeprivationSample
{
    private readonly ReadOnlyMemory<ulong> _deprived;
    private readonly ReadOnlyMemory<double>? _weights;

    private DeprivationSample(DeprivationScheme scheme, ReadOnlyMemory<ulong> deprived, ReadOnlyMemory<double>? weights, AchievementGaps? gaps, int[]? kept, int given)
    {
        (Scheme, _deprived, _weights, Gaps, Kept, RowsGiven) = (scheme, deprived, weights, gaps, kept, given);
        Rows = kept?.Length ?? deprived.Length;
    }

    /// <summary>The indicators and their weights.</summary>
    public DeprivationScheme Scheme { get; }

    /// <summary>Rows in use.</summary>
    public int Rows { get; }

    /// <summary>Rows of the columns handed in.</summary>
    public int RowsGiven { get; }

    /// <summary>Rows left out as an indicator is missing.</summary>
    public int MissingDropped { get; private init; }

    /// <summary>Whether gaps are known, so that there are M1 and M2.</summary>
    public bool IsCardinal => Gaps is not null;

    internal AchievementGaps? Gaps { get; }

    internal int[]? Kept { get; }

    /// <summary>A sample from flags: bit j of a row is set where the household is deprived in indicator j.</summary>
    /// <param name="scheme">The indicators; the first is bit 0.</param>
    /// <param name="deprived">The flags of each row.</param>
    /// <param name="weights">The weight of each row, 0 or above; without, every row counts once. Whole weights give exact sums.</param>
    /// <param name="missing">Bit j is set where indicator j is missing; without, nothing is.</param>
    /// <param name="handling">What becomes of rows with an indicator missing; left out unless said.</param>
    /// <exception cref="ArgumentException">Columns differ in length, or a row cannot be used; the message names the row, counted from 1.</exception>
    public static DeprivationSample OfFlags(
        DeprivationScheme scheme,
        ReadOnlyMemory<ulong> deprived,
        ReadOnlyMemory<double>? weights = null,
        ReadOnlyMemory<ulong>? missing = null,
        MissingIndicators handling = MissingIndicators.LeaveOut)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ulong[] flags = deprived.ToArray();
        DeprivationColumns.RequireFlags(flags, scheme.Indicators.Length);
        return Make(scheme, flags, weights, missing is { } some ? DeprivationColumns.SameLength(some, flags.Length, nameof(missing)).ToArray() : null, null, handling);
    }

    /// <summary>A sample from achievements: deprived is who is below the cut-off, by the gap to it.</summary>
    /// <param name="scheme">The indicators.</param>
    /// <param name="achievements">A column for each indicator, its numbers 0 or above; <see cref="double.NaN"/> where missing.</param>
    /// <param name="cutoffs">For each indicator the cut-off, above 0.</param>
    /// <param name="weights">The weight of each row, 0 or above; without, every row counts once. Whole weights give exact sums.</param>
    /// <param name="handling">What becomes of rows with an indicator missing; left out unless said.</param>
    /// <exception cref="ArgumentException">Columns differ in number or length, or a row cannot be used; the message names the row, counted from 1.</exception>
    public static DeprivationSample OfAchievements(
        DeprivationScheme scheme,
        IReadOnlyList<ReadOnlyMemory<double>> achievements,
        IReadOnlyList<double> cutoffs,
        ReadOnlyMemory<double>? weights = null,
        MissingIndicators handling = MissingIndicators.LeaveOut)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(achievements);
        ArgumentNullException.ThrowIfNull(cutoffs);
        (ulong[] deprived, ulong[] missing) = DeprivationColumns.FromAchievements(scheme, achievements, cutoffs);
        return Make(scheme, deprived, weights, missing, new AchievementGaps([.. achievements], [.. cutoffs]), handling);
    }

    /// <summary>The poor by a cut-off, and their deprivations.</summary>
    /// <param name="cutoff">From which share of all weights on a household is poor.</param>
    public MultidimensionalPoverty Poverty(PovertyCutoff cutoff) => DeprivationProfile.Of(this).Poverty(cutoff);

    /// <summary>The number of rows and of indicators.</summary>
    public override string ToString() => $"{SurveyText.Of(Rows)} rows, {SurveyText.Of(Scheme.Indicators.Length)} indicators";

    /// <summary>Of a row in use, the row of the columns.</summary>
    internal int At(int row) => Kept?[row] ?? row;

    internal ulong Pattern(int row) => _deprived.Span[At(row)];

    internal double Weight(int row) => _weights is { } weights ? weights.Span[At(row)] : 1;

    private static DeprivationSample Make(
        DeprivationScheme scheme, ulong[] deprived, ReadOnlyMemory<double>? weights, ulong[]? missing, AchievementGaps? gaps, MissingIndicators handling)
    {
        if (weights is { } column)
        {
            _ = DeprivationColumns.SameLength(column, deprived.Length, nameof(weights));
        }

        (int[]? kept, int dropped) = DeprivationColumns.Keep(deprived, weights, missing, handling);
        return new DeprivationSample(scheme, deprived, weights, gaps, kept, deprived.Length) { MissingDropped = dropped };
    }
}
