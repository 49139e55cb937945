using NodaTime;

namespace Guangming.Domain;

/// <summary>All statements of one series as one system (同一数列的整体一致性), and whether any course of the number agrees with all of them.</summary>
/// <remarks>
/// A flow and a cumulative number bound the difference of a running total that never falls, so each statement is an edge between two
/// days, and statements that exclude each other are a cycle of negative length. The smallest such cycle found is the contradiction.
/// </remarks>
internal sealed class SeriesSystem
{
    private readonly List<Edge> _edges = [];
    private readonly List<LocalDate> _days;

    private SeriesSystem(IEnumerable<LocalDate> days) => _days = [.. days.Append(LocalDate.MinIsoValue).Distinct().Order()];

    /// <summary>The figures that cannot all be true, in the series' order; empty where they can.</summary>
    /// <param name="figures">Flows and cumulative numbers of one series; points in time and undated ones are passed over.</param>
    public static IReadOnlyList<Figure> Contradiction(IReadOnlyList<Figure> figures)
    {
        List<Figure> dated = [.. figures.Where(figure => figure.Period.End is not null && (figure.Period.Basis == PeriodBasis.Cumulative || figure.Period is { Basis: PeriodBasis.Annual or PeriodBasis.Period, Start: not null }))];
        if (dated.Count < 2)
        {
            return [];
        }

        SeriesSystem system = new(dated.SelectMany(figure => new[] { Before(figure.Period), figure.Period.End!.Value }));
        foreach (Figure figure in dated)
        {
            system.Add(figure);
        }

        // No running total falls.
        for (int i = 1; i < system._days.Count; i++)
        {
            system._edges.Add(new Edge(i, i - 1, 0, null));
        }

        return system.NegativeCycle();
    }

    // The day at whose end the counting of a figure begins; what is counted from an unstated start begins before all others.
    private static LocalDate Before(ReportingPeriod period) => period.Start?.PlusDays(-1) ?? LocalDate.MinIsoValue;

    private void Add(Figure figure)
    {
        ValueRange range = figure.Range();
        int from = _days.IndexOf(Before(figure.Period));
        int to = _days.IndexOf(figure.Period.End!.Value);
        if (range.Upper is { } upper)
        {
            _edges.Add(new Edge(from, to, upper, figure));
        }

        if (range.Lower is { } lower)
        {
            // Those counted in a year may have been counted before: of distinct ones only so many there are at its end.
            bool isDistinct = figure.Measure.Additivity == Additivity.Distinct;
            _edges.Add(new Edge(to, isDistinct ? 0 : from, -lower, figure));
        }
    }

    // Bellman and Ford: what still gets shorter after as many rounds as there are days lies on a negative cycle.
    private List<Figure> NegativeCycle()
    {
        decimal[] length = new decimal[_days.Count];
        int[] by = [.. Enumerable.Repeat(-1, _days.Count)];
        int changed = -1;
        for (int round = 0; round <= _days.Count; round++)
        {
            changed = -1;
            for (int i = 0; i < _edges.Count; i++)
            {
                Edge edge = _edges[i];
                if (length[edge.From] + edge.Length < length[edge.To])
                {
                    length[edge.To] = length[edge.From] + edge.Length;
                    by[edge.To] = i;
                    changed = edge.To;
                }
            }

            if (changed < 0)
            {
                return [];
            }
        }

        // Going back as often as there are days leads onto the cycle itself.
        for (int i = 0; i < _days.Count; i++)
        {
            changed = _edges[by[changed]].From;
        }

        List<Figure> cycle = [];
        int at = changed;
        do
        {
            Edge edge = _edges[by[at]];
            if (edge.Figure is { } figure && !cycle.Contains(figure))
            {
                cycle.Add(figure);
            }

            at = edge.From;
        }
        while (at != changed);
        cycle.Sort((a, b) => a.Period.End!.Value.CompareTo(b.Period.End!.Value));
        return cycle;
    }

    private readonly record struct Edge(int From, int To, decimal Length, Figure? Figure);
}
