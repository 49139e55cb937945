using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Adds figures, as far as that is sound (合计).</summary>
/// <remarks>
/// A part is never added to its whole, a year never to the cumulative figure that holds it, a narrower subject never to the wider
/// one, a stated number never to its own repetition or revision. Different kinds, and different subjects, are added for one period:
/// the newest that all of them have. What can be counted twice gives bounds. What cannot be decided is refused, and the message says
/// what would decide it.
/// </remarks>
internal sealed class Summation
{
    private readonly List<LeftOutOfTotal> _notAdded = [];
    private readonly List<LocalizedText> _doubts = [];
    private readonly FigureGraph _graph;

    private Summation(FigureGraph graph) => _graph = graph;

    /// <summary>The total over all figures of a selection.</summary>
    /// <exception cref="TotalRefusedException">There is nothing to add, or it cannot be added soundly.</exception>
    public static FigureTotal Over<TFigure>(FigureSelection<TFigure> selection)
        where TFigure : Figure
    {
        Summation sum = new(selection.Graph);
        List<Figure> figures = sum.Standing(sum.Realised(selection));
        if (figures.Count == 0)
        {
            throw TotalRefusals.Nothing(selection.Question);
        }

        List<TotalCell> cells = [];
        foreach (IGrouping<Measure, Figure> kind in figures.GroupBy(figure => figure.Measure))
        {
            cells.AddRange(sum.Cells(kind.Key, [.. kind]));
        }

        return sum.Finish(cells is [var only] ? sum.OverTime(only) : sum.OverCells(cells));
    }

    /// <summary>The bounds of a union of groups that may overlap: from the largest to the sum.</summary>
    public static FigureTotal Union(FigureGraph graph, IReadOnlyList<Figure> figures)
    {
        Summation sum = new(graph);
        Figure[] wholes = [.. sum.WithoutParts(sum.Standing(figures), acrossSubjects: false)];
        if (wholes is [var only])
        {
            return sum.Finish(Subtotal.Of(only));
        }

        if (!PeriodChoice.AllMatch(graph, wholes))
        {
            throw TotalRefusals.NoCommonPeriod([.. wholes.Select(figure => (figure.Measure.Name, (IReadOnlyList<Figure>)[figure]))]);
        }

        return sum.Finish(Subtotal.Bounds(
            [.. wholes.Select(Subtotal.Of)], (_, _) => false, new LocalizedText("各群体可能重叠", "the groups may overlap")) with { Period = Leading(wholes) });
    }

    private FigureTotal Finish(Subtotal sum) => new(sum, [.. _notAdded], [.. _doubts]);

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

    private List<Figure> Standing(IReadOnlyList<Figure> figures)
    {
        List<Figure> standing = [];
        foreach (Figure figure in figures)
        {
            if (_graph.RevisionOf(figure.Id) is { } revision)
            {
                LeaveOut(figure, $"已由 {revision} 修订", $"revised by {revision}");
            }
            else
            {
                standing.Add(figure);
            }
        }

        return standing;
    }

    // The figures of one kind by subject; without the parts of another subject's figure and without what a wider subject's figure holds.
    private List<TotalCell> Cells(Measure measure, List<Figure> figures)
    {
        List<TotalCell> cells = [.. WithoutParts(figures, acrossSubjects: true).GroupBy(figure => (figure.Subject, figure.Population)).Select(one => new TotalCell(measure, one.Key.Subject, one.Key.Population, [.. one]))];
        foreach (TotalCell outer in cells)
        {
            DoubtParts(outer, cells);
            DoubtSeries(outer);
        }

        List<TotalCell> all = [.. cells.Select(cell => cell with { Figures = [.. cell.Figures] })];
        foreach (TotalCell inner in cells)
        {
            foreach (TotalCell outer in all)
            {
                if (inner.To(outer) == SubjectRelation.Within)
                {
                    LeaveOutHeld(inner, outer);
                }
            }
        }

        cells.RemoveAll(cell => cell.Figures.Count == 0);
        return cells;
    }

    private void LeaveOutHeld(TotalCell inner, TotalCell outer) => inner.Figures.RemoveAll(figure =>
    {
        if (outer.Figures.Find(whole => HoldsInTime(whole, figure)) is not { } whole)
        {
            return false;
        }

        LeaveOut(
            figure,
            $"已含在“{outer.Subject.ToString(Language.Chinese)}”的数据内（推断）",
            $"counted in the figure of {outer.Subject} (inferred)");
        return true;
    });

    // What has no date is held by what counts everything up to a date, and by what has none either.
    private bool HoldsInTime(Figure whole, Figure part) => part.Period.IsDated
        ? TimeCover.Holds(whole.Period, part.Period)
        : whole.Period.Basis == PeriodBasis.Cumulative || !whole.Period.IsDated || PeriodChoice.Match(_graph, whole, part);

    // Parts of one time that have nothing in common are together no larger than their whole.
    private void DoubtParts(TotalCell outer, List<TotalCell> cells)
    {
        List<TotalCell> inner = cells.FindAll(cell => cell.To(outer) == SubjectRelation.Within);
        foreach (Figure whole in inner.Count == 0 ? [] : outer.Figures)
        {
            List<(TotalCell Cell, Figure Figure)> parts = [.. inner.SelectMany(cell => cell.Figures.Where(figure => HoldsInTime(whole, figure)).Select(figure => (cell, figure)))];
            if (parts.Count > 0)
            {
                ValueRange least = Subtotal.LargestApart([.. parts.Select(part => Subtotal.Of(part.Figure))], (a, b) => parts[a].Cell.To(parts[b].Cell) == SubjectRelation.Apart);
                DoubtLarger(least, [.. parts.Select(part => part.Figure)], whole);
            }
        }
    }

    // What no course of the number can agree with, such as years that exceed the cumulative number that holds them.
    private void DoubtSeries(TotalCell cell)
    {
        if (cell.Figures.Count > 1 && SeriesSystem.Contradiction(cell.Figures) is { Count: > 0 } all)
        {
            _doubts.Add(new LocalizedText(
                $"存疑：{string.Join("、", all.Select(figure => $"{figure.Id}（{figure.Stated}，{figure.Period.ToString(Language.Chinese)}）"))}不能同时成立",
                $"in doubt: {string.Join(", ", all.Select(figure => $"{figure.Id} ({figure.Stated}, {figure.Period})"))} cannot all be true"));
        }
    }

    private void DoubtLarger(ValueRange least, IReadOnlyList<Figure> parts, Figure whole)
    {
        if (least.Lower is { } lower && whole.Range().Upper is { } upper && lower > upper)
        {
            string ids = string.Join(", ", parts.Select(part => $"{part.Id} ({part.Stated})"));
            _doubts.Add(new LocalizedText($"存疑：{ids} 大于其总数 {whole.Id}（{whole.Stated}）", $"in doubt: {ids} exceeds its whole {whole.Id} ({whole.Stated})"));
        }
    }

    // Several kinds or subjects: for one period. Of one kind all that is stated is taken where it covers the same time everywhere.
    private Subtotal OverCells(List<TotalCell> cells)
    {
        Figure[] byStandard = [.. cells.SelectMany(cell => cell.Figures).Where(figure => figure.Standard != PovertyStandard.NotStated)];
        if (Array.Exists(byStandard, figure => figure.Standard != byStandard[0].Standard))
        {
            throw TotalRefusals.OfTwoStandards(byStandard);
        }

        bool isOneKind = cells.TrueForAll(cell => cell.Measure.Equals(cells[0].Measure));
        if (isOneKind && cells[0].Measure.Additivity.OverAreas != AxisRule.Adds)
        {
            throw TotalRefusals.NotOverAreas(cells[0].Measure, [.. cells.SelectMany(cell => cell.Figures)]);
        }

        if (isOneKind)
        {
            (int leftOut, int doubts) = (_notAdded.Count, _doubts.Count);
            List<Subtotal> sums = [.. cells.Select(OverTime)];
            if (sums.TrueForAll(sum => sum.Period.Matches(sums[0].Period)))
            {
                return Together(cells, sums);
            }

            _notAdded.RemoveRange(leftOut, _notAdded.Count - leftOut);
            _doubts.RemoveRange(doubts, _doubts.Count - doubts);
        }

        List<Figure>[] all = [.. cells.Select(cell => cell.Figures.ToList())];
        if (!PeriodChoice.KeepNewest(_graph, [.. cells.Select(cell => cell.Figures)]))
        {
            throw TotalRefusals.NoCommonPeriod([.. cells.Select(cell => (Name(cells, cell), (IReadOnlyList<Figure>)cell.Figures))]);
        }

        for (int i = 0; i < cells.Count; i++)
        {
            foreach (Figure figure in all[i].Except(cells[i].Figures))
            {
                LeaveOut(figure, $"期间不同：{figure.Period.ToString(Language.Chinese)}", $"of another period: {figure.Period}");
            }
        }

        return Together(cells, [.. cells.Select(OverTime)]);
    }

    private static LocalizedText Name(List<TotalCell> cells, TotalCell cell)
    {
        bool areKinds = cells.Exists(other => !other.Measure.Equals(cell.Measure));
        return areKinds ? cell.Measure.Name : new LocalizedText(cell.Subject.ToString(Language.Chinese), cell.Subject.ToString(Language.English));
    }

    private static Subtotal Together(List<TotalCell> cells, List<Subtotal> sums)
    {
        bool AreApart(int a, int b) => cells[a].IsApartFrom(cells[b]);
        Subtotal all = sums.Aggregate((a, b) => a.Plus(b)) with { Period = Leading([.. sums.SelectMany(sum => sum.Parts)]) };
        all = all.Parts.Length == sums.Count ? all : all with { Period = sums[0].Period };
        for (int i = 1; i < cells.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!AreApart(i, j))
                {
                    return Subtotal.Bounds(sums, AreApart, Why(cells[j], cells[i])) with { Period = all.Period };
                }
            }
        }

        return all;
    }

    private static LocalizedText Why(TotalCell one, TotalCell other) => one.Measure.Equals(other.Measure)
        ? new LocalizedText(
            $"“{one.Subject.ToString(Language.Chinese)}”与“{other.Subject.ToString(Language.Chinese)}”可能重复计数",
            $"{one.Subject} and {other.Subject} may count the same")
        : new LocalizedText(
            $"“{one.Measure.Name.In(Language.Chinese)}”与“{other.Measure.Name.In(Language.Chinese)}”可能是同一笔资金",
            $"{one.Measure.Name.In(Language.English)} and {other.Measure.Name.In(Language.English)} may be the same money");

    // A flow says which days are covered; a state only when.
    private static ReportingPeriod Leading(Figure[] figures) =>
        (Array.Find(figures, figure => figure.Period.Basis != PeriodBasis.PointInTime && figure.Period.IsDated) ?? figures[0]).Period;

    private Subtotal OverTime(TotalCell cell)
    {
        List<Figure> figures = WithoutRepetitions(WithoutParts(cell.Figures, acrossSubjects: false));
        if (figures is [var only])
        {
            return Subtotal.Of(only);
        }

        if (figures.Find(figure => figure.Period.Start is null && figure.Period.End is null) is { } undated)
        {
            throw TotalRefusals.Undated(figures, undated);
        }

        List<Figure> points = figures.FindAll(figure => figure.Period.Basis == PeriodBasis.PointInTime);
        if (points.Count > 0 || cell.Measure.Additivity.OverTime == AxisRule.Latest)
        {
            return points.Count == figures.Count || cell.Measure.Additivity.OverTime == AxisRule.Latest
                ? Subtotal.Of(Latest(figures))
                : throw TotalRefusals.StatesAndFlows(figures);
        }

        List<Figure> disjoint = WithoutContained(figures);
        return disjoint is [var whole] ? Subtotal.Of(whole) : InTurn(cell.Measure, disjoint);
    }

    private static Subtotal InTurn(Measure measure, List<Figure> disjoint)
    {
        List<Subtotal> parts = [.. disjoint.Select(Subtotal.Of)];
        (ReportingPeriod period, LocalizedText? gaps) = TimeCover.Of(disjoint.Select(figure => figure.Period));
        Subtotal sum = measure.Additivity.OverTime switch
        {
            AxisRule.Adds => parts.Aggregate((a, b) => a.Plus(b)) with { Note = gaps },
            AxisRule.Bounded => Subtotal.Bounds(
                parts, (_, _) => false, new LocalizedText("不同时期可能重复计数", "the same ones may be counted in several periods")),
            _ => throw TotalRefusals.NotOverTime(measure, disjoint),
        };
        return sum with { Period = period };
    }

    // Where parts of the same subject stay, they are parts in time, such as one year of a cumulative number.
    private List<Figure> WithoutParts(IReadOnlyList<Figure> figures, bool acrossSubjects)
    {
        HashSet<string> ids = [.. figures.Select(figure => figure.Id)];
        Dictionary<string, Figure>? byId = acrossSubjects ? figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal) : null;
        List<Figure> wholes = [];
        foreach (Figure figure in figures)
        {
            if (_graph.WholeAmong(figure.Id, ids) is { } whole && (byId is null || !IsPartInTime(figure, byId[whole])))
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

    private static bool IsPartInTime(Figure part, Figure whole) =>
        part.Subject.Equals(whole.Subject) && part.Population == whole.Population && !PeriodChoice.IsSame(part.Period, whole.Period);

    private List<Figure> WithoutRepetitions(List<Figure> series)
    {
        List<Figure> kept = [];
        foreach (IGrouping<(PeriodBasis, NodaTime.LocalDate?, NodaTime.LocalDate?, string?), Figure> statements in
            series.GroupBy(figure => (figure.Period.Basis, figure.Period.Start, figure.Period.End, figure.Period.Label)))
        {
            Figure[] all = [.. statements];
            Figure standing = Repetitions.Standing(all) ?? throw TotalRefusals.Contradicting(all);
            kept.Add(standing);
            foreach (Figure figure in all.Where(figure => !ReferenceEquals(figure, standing)))
            {
                LeaveOut(figure, $"与 {standing.Id} 重复陈述", $"the same number as {standing.Id}, stated again");
            }
        }

        return kept;
    }

    private List<Figure> WithoutContained(List<Figure> figures)
    {
        List<Figure> kept = [];
        foreach (Figure figure in figures.OrderByDescending(figure => figure.Period.Basis == PeriodBasis.Cumulative).ThenByDescending(figure => figure.Period.End))
        {
            Figure? whole = kept.Find(one => TimeCover.Holds(one.Period, figure.Period));
            if (whole is not null)
            {
                LeaveOut(
                    figure,
                    $"已含在 {whole.Id}（{whole.Period.ToString(Language.Chinese)}）内（推断）",
                    $"within {whole.Id} ({whole.Period}); inferred, not stated");
            }
            else if (kept.Find(one => one.Period.Overlaps(figure.Period)) is { } overlapping)
            {
                throw TotalRefusals.Overlapping([overlapping, figure]);
            }
            else
            {
                kept.Add(figure);
            }
        }

        return kept;
    }

    private Figure Latest(List<Figure> figures)
    {
        Figure latest = PeriodChoice.Newest(figures);
        foreach (Figure figure in figures.Where(figure => !ReferenceEquals(figure, latest)))
        {
            LeaveOut(figure, $"较早的状态，以 {latest.Id} 为准", $"an earlier state; {latest.Id} is the latest");
        }

        return latest;
    }

    private void LeaveOut(Figure figure, string chinese, string english) =>
        _notAdded.Add(new LeftOutOfTotal(figure, new LocalizedText(chinese, english)));
}
