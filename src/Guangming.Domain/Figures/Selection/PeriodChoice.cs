namespace Guangming.Domain;

/// <summary>Picks the newest period that all things asked for have, one way everywhere (期间取舍).</summary>
/// <remarks>Of periods that close together a cumulative one comes first, then a point in time, then a flow.</remarks>
internal static class PeriodChoice
{
    private static readonly PeriodBasis[] UsualOrder =
        [PeriodBasis.Cumulative, PeriodBasis.PointInTime, PeriodBasis.Annual, PeriodBasis.Period, PeriodBasis.PerYear, PeriodBasis.Unspecified];

    /// <summary>Whether two figures hold for one time: by their periods, or as the report puts them together.</summary>
    public static bool Match(FigureGraph graph, Figure one, Figure other) =>
        ReferenceEquals(one, other) || one.Period.Matches(other.Period) || (IsOpen(one, other) && graph.AreLinked(one.Id, other.Id));

    /// <summary>Whether figures all hold for one time, each with each.</summary>
    public static bool AllMatch(FigureGraph graph, ReadOnlySpan<Figure> figures)
    {
        for (int i = 1; i < figures.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!Match(graph, figures[i], figures[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// Leaves in each list only the figures of the newest period that all lists have; false, with the lists as they were, where they
    /// have none in common.
    /// </summary>
    public static bool KeepNewest(FigureGraph graph, IReadOnlyList<List<Figure>> lists)
    {
        Figure[]? best = null;
        Figure? bestAt = null;
        foreach (List<Figure> list in lists)
        {
            foreach (Figure at in list)
            {
                if ((bestAt is null || IsNewer(at.Period, bestAt.Period)) && Together(graph, at, lists) is { } together)
                {
                    (best, bestAt) = (together, at);
                }
            }
        }

        if (best is null)
        {
            return false;
        }

        for (int i = 0; i < lists.Count; i++)
        {
            Figure kept = best[i];
            lists[i].RemoveAll(figure => !ReferenceEquals(figure, kept) && !IsSame(figure.Period, kept.Period));
        }

        return true;
    }

    /// <summary>The one that comes first of several: the newest; of those that close together, by basis.</summary>
    public static Figure Newest(IReadOnlyList<Figure> figures)
    {
        Figure best = figures[0];
        for (int i = 1; i < figures.Count; i++)
        {
            best = IsNewer(figures[i].Period, best.Period) ? figures[i] : best;
        }

        return best;
    }

    /// <summary>Whether two periods are one and the same, wherever their dates come from.</summary>
    public static bool IsSame(ReportingPeriod one, ReportingPeriod other) =>
        one.Basis == other.Basis && one.Start == other.Start && one.End == other.End && string.Equals(one.Label, other.Label, StringComparison.Ordinal);

    // The figures of all lists that hold for the time of one figure; null where a list has none.
    private static Figure[]? Together(FigureGraph graph, Figure at, IReadOnlyList<List<Figure>> lists)
    {
        Figure[] together = new Figure[lists.Count];
        for (int i = 0; i < together.Length; i++)
        {
            Figure? match = null;
            foreach (Figure figure in lists[i])
            {
                if (Match(graph, at, figure) && (match is null || IsCloser(figure.Period, match.Period, at.Period)))
                {
                    match = figure;
                }
            }

            if (match is null)
            {
                return null;
            }

            together[i] = match;
        }

        return AllMatch(graph, together) ? together : null;
    }

    private static bool IsCloser(ReportingPeriod one, ReportingPeriod other, ReportingPeriod to) =>
        one.Basis == to.Basis != (other.Basis == to.Basis) ? one.Basis == to.Basis
        : one.End == to.End != (other.End == to.End) ? one.End == to.End
        : IsNewer(one, other);

    private static bool IsNewer(ReportingPeriod one, ReportingPeriod other)
    {
        if (one.End is { } end && other.End is { } otherEnd && !one.ClosesWith(other))
        {
            return end > otherEnd;
        }

        if (one.End is null != other.End is null)
        {
            return one.End is not null;
        }

        (int order, int otherOrder) = (Array.IndexOf(UsualOrder, one.Basis), Array.IndexOf(UsualOrder, other.Basis));
        return order != otherOrder ? order < otherOrder : one.End > other.End;
    }

    private static bool IsOpen(Figure one, Figure other) => !one.Period.IsDated || !other.Period.IsDated;
}
