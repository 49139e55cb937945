using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Picks the figures for a formula's inputs, one way everywhere (取数).</summary>
/// <remarks>
/// First the basis that all inputs have (cumulative, then points in time, then flows), then the whole before a narrower
/// scope, then the newest date that all have. A part is dropped where its whole is there, a repetition where it agrees.
/// What is left undecided is named, not guessed.
/// </remarks>
internal static class InputSelector
{
    private static readonly PeriodBasis[] UsualOrder =
        [PeriodBasis.Cumulative, PeriodBasis.PointInTime, PeriodBasis.Annual, PeriodBasis.Period, PeriodBasis.PerYear, PeriodBasis.Unspecified];

    /// <summary>The figures; <see langword="null"/> where an input has none.</summary>
    public static Selected? Select(ResultContext context, ImmutableArray<InputNode> inputs)
    {
        // Most inputs have no figure, and most others exactly one.
        Figure[]? chosen = null;
        bool isPlain = true;
        for (int i = 0; i < inputs.Length; i++)
        {
            int count = Count(context, inputs[i], out Figure? first);
            if (count == 0)
            {
                return null;
            }

            isPlain &= count == 1;
            (chosen ??= new Figure[inputs.Length])[i] = first!;
        }

        return isPlain ? InputNotes.Add(context, inputs, chosen!, []) : Choose(context, inputs, [.. inputs.Select(input => Candidates(context, input))]);
    }

    /// <summary>Which inputs are missing, and what the others would take.</summary>
    public static Selected Missing(ResultContext context, ImmutableArray<InputNode> inputs)
    {
        List<Figure>[] candidates = [.. inputs.Select(input => Candidates(context, input))];
        return InputNotes.Missing(context, [.. inputs.Where((_, i) => candidates[i].Count == 0)], [.. candidates.Select(figures => figures.Count == 0 ? null : Single(figures))]);
    }

    private static int Count(ResultContext context, InputNode input, out Figure? first)
    {
        (int count, first) = (0, null);
        if (input.Role is InputRole.Baseline or InputRole.Final)
        {
            foreach (FigureChange change in context.Report!.Index.ChangesOf(input.Measure, context.Pairing!))
            {
                if (Answers(context, change))
                {
                    first ??= input.Role == InputRole.Baseline ? change.Baseline : change.Final;
                    count++;
                }
            }

            return count;
        }

        foreach (Figure figure in context.Report!.Index.Of(input.Measure, context.Pairing!))
        {
            if (Answers(context, input, figure))
            {
                first ??= figure;
                count++;
            }
        }

        return count;
    }

    private static List<Figure> Candidates(ResultContext context, InputNode input)
    {
        List<Figure> found = [];
        if (input.Role is InputRole.Baseline or InputRole.Final)
        {
            foreach (FigureChange change in context.Report!.Index.ChangesOf(input.Measure, context.Pairing!))
            {
                if (Answers(context, change))
                {
                    found.Add(input.Role == InputRole.Baseline ? change.Baseline : change.Final);
                }
            }

            return found;
        }

        foreach (Figure figure in context.Report!.Index.Of(input.Measure, context.Pairing!))
        {
            if (Answers(context, input, figure))
            {
                found.Add(figure);
            }
        }

        return found;
    }

    private static bool Answers(ResultContext context, FigureChange change) => Answers(context, change.Final) && Answers(context, change.Baseline);

    private static bool Answers(ResultContext context, InputNode input, Figure figure) =>
        figure.Status == (input.Role == InputRole.Target ? FigureStatus.Target : context.Options.Status)
        && Answers(context, figure)
        && ((input.Basis ?? context.Options.Basis) is not { } basis || basis == figure.Period.Basis);

    private static bool Answers(ResultContext context, Figure figure) =>
        (context.Subject is null || figure.Subject.Equals(context.Subject))
        && (context.Options.AsOf is not { } asOf || figure.Period.End <= asOf);

    private static Selected Choose(ResultContext context, ImmutableArray<InputNode> inputs, List<Figure>[] candidates)
    {
        bool[] isChange = [.. inputs.Select(InputNotes.IsChange)];
        KeepBasis(candidates, isChange);
        DropParts(context.Report!.Graph, candidates);
        KeepSubject(candidates);
        KeepDate(candidates, isChange);
        Figure[] chosen = new Figure[inputs.Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            if (Single(candidates[i]) is not { } figure)
            {
                return new Selected(InputNotes.Ambiguous(inputs[i], candidates[i]), []);
            }

            chosen[i] = figure;
        }

        return InputNotes.Add(context, inputs, chosen, candidates);
    }

    // The first basis that every input has; else each its own first.
    private static void KeepBasis(List<Figure>[] candidates, bool[] isChange)
    {
        PeriodBasis? common = null;
        foreach (PeriodBasis basis in UsualOrder)
        {
            bool all = true;
            for (int i = 0; i < candidates.Length && all; i++)
            {
                all = isChange[i] || candidates[i].Exists(figure => figure.Period.Basis == basis);
            }

            if (all)
            {
                common = basis;
                break;
            }
        }

        for (int i = 0; i < candidates.Length; i++)
        {
            if (!isChange[i] && candidates[i].Count > 1)
            {
                PeriodBasis own = common ?? Array.Find(UsualOrder, basis => candidates[i].Exists(figure => figure.Period.Basis == basis));
                candidates[i].RemoveAll(figure => figure.Period.Basis != own);
            }
        }
    }

    private static void DropParts(FigureGraph graph, List<Figure>[] candidates)
    {
        foreach (List<Figure> figures in candidates)
        {
            if (figures.Count > 1)
            {
                HashSet<string> ids = [.. figures.Select(figure => figure.Id)];
                figures.RemoveAll(figure => graph.WholeAmong(figure.Id, ids) is not null);
            }
        }
    }

    // The pairing as a whole where every input has that; else the one scope they share; else each its whole.
    private static void KeepSubject(List<Figure>[] candidates)
    {
        if (!Array.Exists(candidates, figures => figures.Count > 1))
        {
            return;
        }

        List<Subject> common = [.. candidates[0].Select(figure => figure.Subject).Distinct()];
        foreach (List<Figure> figures in candidates)
        {
            common.RemoveAll(subject => !figures.Exists(figure => figure.Subject.Equals(subject)));
        }

        Subject? chosen = common.Find(subject => subject.IsWhole) ?? (common is [var only] ? only : null);
        foreach (List<Figure> figures in candidates)
        {
            if (chosen is not null)
            {
                figures.RemoveAll(figure => !figure.Subject.Equals(chosen));
            }
            else if (figures.Exists(figure => figure.Subject.IsWhole))
            {
                figures.RemoveAll(figure => !figure.Subject.IsWhole);
            }
        }
    }

    // The newest date that all inputs have; else each its newest.
    private static void KeepDate(List<Figure>[] candidates, bool[] isChange)
    {
        NodaTime.LocalDate? common = null;
        foreach (Figure figure in candidates.Where((_, i) => !isChange[i]).FirstOrDefault() ?? [])
        {
            bool all = figure.Period.End is { } end && (common is null || end > common);
            for (int i = 0; i < candidates.Length && all; i++)
            {
                all = isChange[i] || candidates[i].Exists(other => other.Period.End == figure.Period.End);
            }

            common = all ? figure.Period.End : common;
        }

        for (int i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Count > 1)
            {
                NodaTime.LocalDate? newest = isChange[i] ? null : common;
                newest ??= candidates[i].Max(figure => figure.Period.End);
                candidates[i].RemoveAll(figure => !isChange[i] && figure.Period.End != newest);
            }
        }

        KeepNewestChange(candidates, isChange);
    }

    // Baselines and finals stand pairwise in the same order: the pair with the newest final is kept.
    private static void KeepNewestChange(List<Figure>[] candidates, bool[] isChange)
    {
        int final = Array.FindLastIndex(isChange, one => one);
        if (final < 0 || candidates[final].Count < 2)
        {
            return;
        }

        NodaTime.LocalDate? newest = candidates[final].Max(figure => figure.Period.End);
        List<bool> keep = [.. candidates[final].Select(figure => figure.Period.End == newest)];
        for (int i = 0; i < candidates.Length; i++)
        {
            if (isChange[i] && candidates[i].Count == keep.Count)
            {
                candidates[i] = [.. candidates[i].Where((_, at) => keep[at])];
            }
        }
    }

    // One figure, or several statements of one number for one period: then the most precise.
    private static Figure? Single(List<Figure> figures)
    {
        if (figures is [var only])
        {
            return only;
        }

        Figure best = figures.MinBy(figure => figure.Range().Width ?? decimal.MaxValue)!;
        return figures.TrueForAll(figure =>
            figure.Period.Start == best.Period.Start && figure.Period.Label == best.Period.Label && figure.Subject.Equals(best.Subject)
            && figure.Range().Meets(best.Range()))
            ? best
            : null;
    }
}
