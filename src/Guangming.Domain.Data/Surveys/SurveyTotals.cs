namespace Guangming.Domain.Data;

/// <summary>Sums over a part of the rows from which measures are had (可合并的分项总和): a hundred bytes a measure, however many rows.</summary>
/// <remarks>
/// Immutable and thread-safe. The totals of parts merge into those of the whole, in any order and on any machine: exactly for
/// headcounts and gaps of incomes in 分, to about one unit of the last place otherwise. Measures that need the order of incomes have no value here; for
/// them <see cref="IncomeDistribution"/> merges.
/// </remarks>
public sealed class SurveyTotals
{
    private SurveyTotals(SumTable table, bool isWeighted) => (Table, IsWeighted) = (table, isWeighted);

    /// <summary>Rows in all.</summary>
    public long Rows => Table.Facts.Rows;

    /// <summary>The weights in all (总体规模).</summary>
    public double Population => Table.Facts.Population;

    internal SumTable Table { get; }

    internal bool IsWeighted { get; }

    /// <summary>The sums of a sample that some measures need, by one thread.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="measures">Additive measures (<see cref="SurveyMeasure.IsAdditive"/>).</param>
    /// <exception cref="ArgumentException">A measure is not additive; the message names it.</exception>
    public static SurveyTotals Of(WelfareSample sample, params IReadOnlyList<SurveyMeasure> measures) => Of(sample, measures, SurveyRun.Default);

    /// <summary>The sums of a sample that some measures need.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="measures">Additive measures (<see cref="SurveyMeasure.IsAdditive"/>).</param>
    /// <param name="run">Threads, progress and cancellation.</param>
    /// <exception cref="ArgumentException">A measure is not additive; the message names it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SurveyTotals Of(WelfareSample sample, IReadOnlyList<SurveyMeasure> measures, SurveyRun run)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(run);
        return measures.FirstOrDefault(measure => !measure.IsAdditive) is { } other
            ? throw new ArgumentException($"{other.Code} needs the order of incomes, which sums do not hold: take an IncomeDistribution.", nameof(measures))
            : new SurveyTotals(SumPass.Run(sample, measures.SelectMany(measure => measure.Formula.Sums), run), sample.IsWeighted);
    }

    /// <summary>The totals of two parts together (合并).</summary>
    /// <param name="other">Those of another part, for the same measures and with incomes in the same unit.</param>
    /// <exception cref="ArgumentException">They were taken for other measures, or one is of incomes in 分 and the other is not.</exception>
    public SurveyTotals Merge(SurveyTotals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Table.IsFen != other.Table.IsFen
            ? throw new ArgumentException("Expected two totals of incomes in 分, or two of other incomes.", nameof(other))
            : !Table.Keys.ToHashSet().SetEquals(other.Table.Keys)
            ? throw new ArgumentException("Expected totals that were taken for the same measures.", nameof(other))
            : new SurveyTotals(Table.With(other.Table), IsWeighted || other.IsWeighted);
    }

    /// <summary>Rows and population.</summary>
    public override string ToString() => $"{SurveyText.Of(Rows)} rows, population {SurveyText.Short(Population)}";
}
