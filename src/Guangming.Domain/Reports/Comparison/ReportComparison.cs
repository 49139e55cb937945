using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Two reports side by side (报告比对): every number of the one held against the other's.</summary>
/// <remarks>
/// Two figures state the same number when measure, parties and programme, place, scope, axes, population, status and period agree; a
/// cumulative figure to another date is another number. Ids do not matter. Places and parties agree by their codes, or by
/// their ids where they have none. Immutable; O(n) in the number of figures.
/// </remarks>
public sealed class ReportComparison
{
    internal ReportComparison(Report first, Report second)
    {
        (First, Second) = (first, second);
        ILookup<Key, Figure> others = second.Content.Figures.ToLookup(Key.Of);
        HashSet<Figure> matched = new(ReferenceEqualityComparer.Instance);
        ImmutableArray<FigureComparison>.Builder figures = ImmutableArray.CreateBuilder<FigureComparison>();
        foreach (Figure figure in first.Content.Figures)
        {
            // A number may be stated twice in one report: the first statement not yet taken is its counterpart.
            Figure? other = others[Key.Of(figure)].FirstOrDefault(candidate => !matched.Contains(candidate));
            if (other is not null)
            {
                matched.Add(other);
            }

            figures.Add(FigureComparison.Of(figure, other));
        }

        figures.AddRange(second.Content.Figures.Where(figure => !matched.Contains(figure)).Select(figure => FigureComparison.Of(null, figure)));
        Figures = figures.DrainToImmutable();
    }

    /// <summary>The first report.</summary>
    public Report First { get; }

    /// <summary>The second report.</summary>
    public Report Second { get; }

    /// <summary>Every number of either, in the order of the first, then of the second.</summary>
    public ImmutableArray<FigureComparison> Figures { get; }

    /// <summary>Only the numbers with one verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public ImmutableArray<FigureComparison> With(ComparisonVerdict verdict) => [.. Figures.Where(figure => figure.Verdict == verdict)];

    /// <summary>How many numbers have which verdict.</summary>
    public override string ToString() =>
        string.Join(", ", Figures.GroupBy(figure => figure.Verdict).OrderBy(group => group.Key).Select(group => FormattableString.Invariant($"{group.Count()} {group.Key}")));

    /// <summary>What makes two figures of different reports state the same number.</summary>
    private readonly record struct Key(SeriesKey Series, PeriodKey Period)
    {
        public static Key Of(Figure figure) => new(SeriesKey.Of(figure), PeriodKey.Of(figure.Period));
    }
}
