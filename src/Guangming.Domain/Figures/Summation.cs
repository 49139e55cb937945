using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Adds figures of one measure, as far as that is sound.</summary>
/// <remarks>
/// A part is never added to its whole, a year never to the cumulative figure that holds it, a child pairing never to its
/// parent, a stated number never to its own repetition. What can be counted twice gives bounds. What cannot be decided
/// is refused, and the message says what would decide it.
/// </remarks>
internal sealed class Summation
{
    private readonly List<LeftOutOfTotal> _notAdded = [];
    private readonly FigureGraph _graph;

    private Summation(FigureGraph graph) => _graph = graph;

    /// <summary>The total over all figures of a selection; each measure by its own rules, measures added to each other.</summary>
    /// <exception cref="InvalidOperationException">There is nothing to add, or it cannot be added soundly.</exception>
    public static FigureTotal Over<TFigure>(FigureSelection<TFigure> selection)
        where TFigure : Figure
    {
        Summation sum = new(selection.Graph);
        List<Figure> figures = sum.Realised(selection);
        if (figures.Count == 0)
        {
            throw new InvalidOperationException($"There is nothing to add: the report has no {selection.Question} that happened.");
        }

        Subtotal? total = null;
        foreach (IGrouping<Measure, Figure> measure in figures.GroupBy(figure => figure.Measure))
        {
            Subtotal subtotal = sum.OverAreas(measure.Key, [.. measure]);
            total = total is null ? subtotal : total.Plus(subtotal);
        }

        return new FigureTotal(total!.Value, total.Range, [.. total.Parts], [.. sum._notAdded], total.Note);
    }

    /// <summary>The bounds of a union of groups that may overlap: from the largest to the sum.</summary>
    public static FigureTotal Union(FigureGraph graph, IReadOnlyList<Figure> figures)
    {
        Summation sum = new(graph);
        List<Figure> wholes = sum.WithoutParts(figures);
        if (wholes is [var only])
        {
            return new FigureTotal(only.Quantity, only.Range(), [only], [.. sum._notAdded], null);
        }

        Subtotal bounds = Subtotal.Bounds([.. wholes.Select(Subtotal.Of)], new LocalizedText("各群体可能重叠", "the groups may overlap"));
        return new FigureTotal(null, bounds.Range, [.. wholes], [.. sum._notAdded], bounds.Note);
    }

    private List<Figure> Realised<TFigure>(FigureSelection<TFigure> selection)
        where TFigure : Figure
    {
        List<Figure> taken = [];
        foreach (TFigure figure in selection.Figures)
        {
            if (figure.Status == FigureStatus.Actual || selection.NamesStatus)
            {
                taken.Add(figure);
            }
            else
            {
                LeaveOut(figure, "目标或预期，不是实际发生数", "a target or expectation, not an actual");
            }
        }

        return taken;
    }

    private Subtotal OverAreas(Measure measure, List<Figure> figures)
    {
        List<Figure> wholes = WithoutNarrower(WithoutParts(figures));
        List<Subtotal> series = [.. wholes.GroupBy(figure => figure.Subject).Select(one => OverTime(measure, [.. one]))];
        if (series is [var only])
        {
            return only;
        }

        return measure.Additivity.OverAreas == AxisRule.Adds
            ? series.Aggregate((a, b) => a.Plus(b))
            : throw Refusal(wholes, $"{measure.Name.English ?? measure.Code} does not add over areas: a rate of several is the ratio of sums.");
    }

    private Subtotal OverTime(Measure measure, List<Figure> series)
    {
        List<Figure> figures = WithoutRepetitions(series);
        if (figures is [var only])
        {
            return Subtotal.Of(only);
        }

        if (figures.Find(figure => figure.Period.Start is null && figure.Period.End is null) is { } undated)
        {
            throw Refusal(figures, $"it is not stated for when {undated.Id} holds, so nobody can tell whether it is part of the others. Name the one you want.");
        }

        List<Figure> points = figures.FindAll(figure => figure.Period.Basis == PeriodBasis.PointInTime);
        if (points.Count > 0 || measure.Additivity.OverTime == AxisRule.Latest)
        {
            return points.Count == figures.Count || measure.Additivity.OverTime == AxisRule.Latest
                ? Subtotal.Of(Latest(figures))
                : throw Refusal(figures, "states at a date and flows over a period do not add.");
        }

        List<Figure> disjoint = WithoutContained(figures);
        return disjoint is [var whole] ? Subtotal.Of(whole) : measure.Additivity.OverTime switch
        {
            AxisRule.Adds => disjoint.Select(Subtotal.Of).Aggregate((a, b) => a.Plus(b)),
            AxisRule.Bounded => Subtotal.Bounds(
                [.. disjoint.Select(Subtotal.Of)],
                new LocalizedText("不同时期可能重复计数", "the same ones may be counted in several periods")),
            _ => throw Refusal(disjoint, $"{measure.Name.English ?? measure.Code} does not add over time."),
        };
    }

    private List<Figure> WithoutParts(IReadOnlyList<Figure> figures)
    {
        HashSet<string> ids = [.. figures.Select(figure => figure.Id)];
        List<Figure> wholes = [];
        foreach (Figure figure in figures)
        {
            if (_graph.WholeAmong(figure.Id, ids) is { } whole)
            {
                LeaveOut(figure, $"是 {whole} 的一部分", $"a part of {whole}");
            }
            else
            {
                wholes.Add(figure);
            }
        }

        return wholes;
    }

    /// <summary>Drops a child pairing's figure, and a narrower scope's, where the wider one is there.</summary>
    private List<Figure> WithoutNarrower(List<Figure> figures)
    {
        HashSet<Pairing> whole = [.. figures.Where(figure => figure.Subject.IsWhole).Select(figure => figure.Pairing)];
        List<Figure> kept = [];
        foreach (Figure figure in figures)
        {
            Pairing? wider = figure.Subject.IsWhole ? figure.Pairing.Parent : figure.Pairing;
            while (wider is not null && !whole.Contains(wider))
            {
                wider = wider.Parent;
            }

            if (wider is null)
            {
                kept.Add(figure);
            }
            else
            {
                LeaveOut(figure, $"已含在“{wider.ToString(Language.Chinese)}”的数据内（推断）", $"counted in the figure of {wider} (inferred)");
            }
        }

        return kept;
    }

    private List<Figure> WithoutRepetitions(List<Figure> series)
    {
        List<Figure> kept = [];
        foreach (Figure figure in series.OrderBy(figure => figure.Stated.Step))
        {
            Figure? same = kept.Find(one => one.Period.Equals(figure.Period));
            if (same is null)
            {
                kept.Add(figure);
            }
            else if (same.Range().Meets(figure.Range()))
            {
                LeaveOut(figure, $"与 {same.Id} 重复陈述", $"the same number as {same.Id}, stated again");
            }
            else
            {
                throw Refusal([same, figure], "they are for the same period and contradict each other.");
            }
        }

        return kept;
    }

    private List<Figure> WithoutContained(List<Figure> figures)
    {
        List<Figure> kept = [];
        foreach (Figure figure in figures.OrderByDescending(figure => figure.Period.Basis == PeriodBasis.Cumulative).ThenByDescending(figure => figure.Period.End))
        {
            Figure? whole = kept.Find(one => Holds(one.Period, figure.Period));
            if (whole is not null)
            {
                LeaveOut(
                    figure,
                    $"已含在 {whole.Id}（{whole.Period.ToString(Language.Chinese)}）内（推断）",
                    $"within {whole.Id} ({whole.Period}); inferred, not stated");
            }
            else if (kept.Find(one => one.Period.Overlaps(figure.Period)) is { } overlapping)
            {
                throw Refusal([overlapping, figure], "their periods overlap without one holding the other.");
            }
            else
            {
                kept.Add(figure);
            }
        }

        return kept;
    }

    private static bool Holds(ReportingPeriod whole, ReportingPeriod part) =>
        whole.Basis == PeriodBasis.Cumulative
            ? part.End <= whole.End && (whole.Start is null || part.Start >= whole.Start || part.Start is null)
            : whole.Contains(part);

    private Figure Latest(List<Figure> figures)
    {
        Figure latest = figures.MaxBy(figure => figure.Period.End)!;
        foreach (Figure figure in figures.Where(figure => !ReferenceEquals(figure, latest)))
        {
            LeaveOut(figure, $"较早的状态，以 {latest.Id} 为准", $"an earlier state; {latest.Id} is the latest");
        }

        return latest;
    }

    private void LeaveOut(Figure figure, string chinese, string english) =>
        _notAdded.Add(new LeftOutOfTotal(figure, new LocalizedText(chinese, english)));

    private static InvalidOperationException Refusal(IEnumerable<Figure> figures, string why) =>
        new($"Not added: {string.Join("; ", figures.Select(figure => $"{figure.Id} ({figure.Stated}, {figure.Period})"))}: {why}");

    /// <summary>A sum on its way: a value, or bounds alone.</summary>
    private sealed record Subtotal(Quantity? Value, ValueRange Range, ImmutableArray<Figure> Parts, LocalizedText? Note)
    {
        public static Subtotal Of(Figure figure) => new(figure.Quantity, figure.Range(), [figure], null);

        public static Subtotal Bounds(IReadOnlyList<Subtotal> parts, LocalizedText note)
        {
            Subtotal sum = parts.Aggregate((a, b) => a.Plus(b));
            ValueRange floor = parts.Select(part => part.Range).MaxBy(range => range.Lower ?? decimal.MinValue)!;
            return sum with { Value = null, Range = floor.Hull(sum.Range), Note = note };
        }

        public Subtotal Plus(Subtotal other) => new(
            Value is { } a && other.Value is { } b ? a + b : null,
            Range + other.Range,
            Parts.AddRange(other.Parts),
            Note ?? other.Note);
    }
}
