using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Picks the figures for a formula's inputs by the one selection of figures (取数).</summary>
/// <remarks>
/// First the whole before a narrower scope, then the newest period that all inputs have. A number that was revised is dropped, a
/// part where its whole is there, a repetition where it agrees. What is left undecided is named, not guessed.
/// </remarks>
internal static class InputSelector
{
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

        return isPlain ? InputNotes.Add(context, inputs, chosen!, [], []) : Choose(context, inputs, [.. inputs.Select(input => Candidates(context, input))]);
    }

    /// <summary>Which inputs are missing, and what the others would take.</summary>
    public static Selected Missing(ResultContext context, ImmutableArray<InputNode> inputs)
    {
        List<Figure>[] candidates = [.. inputs.Select(input => Candidates(context, input))];
        ImmutableArray<InputNode> missing = [.. inputs.Where((_, i) => candidates[i].Count == 0)];
        ResultContext ofAnyStatus = context with { Options = context.Options with { Status = FigureStatus.Expectation } };
        return InputNotes.Missing(
            context,
            missing,
            [.. missing.Where(input => input.Role != InputRole.Target && context.Options.Status == FigureStatus.Actual).SelectMany(input => Candidates(ofAnyStatus, input))],
            [.. candidates.Select(figures => figures.Count == 0 ? null : Repetitions.Standing(figures))]);
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
        FigureGraph graph = context.Report!.Graph;
        foreach (List<Figure> figures in candidates)
        {
            if (figures.Count > 1)
            {
                figures.RemoveAll(figure => graph.RevisionOf(figure.Id) is not null);
            }
        }

        if (Array.Exists(candidates, figures => figures.Count == 0))
        {
            return Missing(context, inputs);
        }

        List<Figure> held = KeepSubject(candidates, context.Indicator.Plan.IsSum);
        KeepPeriod(graph, inputs, candidates);
        DropParts(graph, candidates);
        Figure[] chosen = new Figure[inputs.Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            if (Repetitions.Standing(candidates[i]) is not { } figure)
            {
                return new Selected(InputNotes.Ambiguous(inputs[i], candidates[i]), []);
            }

            chosen[i] = figure;
        }

        return InputNotes.Add(context, inputs, chosen, candidates, held);
    }

    // The pairing as a whole where every input has that; else, but for sums, the one scope they share; else each its whole.
    private static List<Figure> KeepSubject(List<Figure>[] candidates, bool isSum)
    {
        List<Figure> held = [];
        if (!Array.Exists(candidates, figures => figures.Count > 1))
        {
            return held;
        }

        List<Subject> common = [.. candidates[0].Select(figure => figure.Subject).Distinct()];
        foreach (List<Figure> figures in candidates)
        {
            common.RemoveAll(subject => !figures.Exists(figure => figure.Subject.Equals(subject)));
        }

        Subject? chosen = common.Find(subject => subject.IsWhole) ?? (!isSum && common is [var only] ? only : null);
        foreach (List<Figure> figures in candidates)
        {
            if (chosen is not null)
            {
                Keep(figures, figure => figure.Subject.Equals(chosen), held);
            }
            else if (figures.Exists(figure => figure.Subject.IsWhole))
            {
                Keep(figures, figure => figure.Subject.IsWhole, held);
            }

            if (figures.Exists(figure => figure.Population == figure.Measure.Group))
            {
                Keep(figures, figure => figure.Population == figure.Measure.Group, held);
            }
        }

        return held;
    }

    private static void Keep(List<Figure> figures, Predicate<Figure> condition, List<Figure> held)
    {
        if (figures.Count > 1)
        {
            held.AddRange(figures.Where(figure => !condition(figure)));
            figures.RemoveAll(figure => !condition(figure));
        }
    }

    // The newest period that all inputs have; else each its newest, for the notes or the refusal to name. A change goes by its final.
    private static void KeepPeriod(FigureGraph graph, ImmutableArray<InputNode> inputs, List<Figure>[] candidates)
    {
        int final = InputNotes.LastChange(inputs);
        List<Figure>? finals = final < 0 ? null : [.. candidates[final]];
        List<Figure>[] dated = [.. candidates.Where((_, i) => !InputNotes.IsChange(inputs[i]) || i == final)];
        if (!PeriodChoice.KeepNewest(graph, dated))
        {
            foreach (List<Figure> figures in dated)
            {
                Figure newest = PeriodChoice.Newest(figures);
                figures.RemoveAll(figure => !PeriodChoice.IsSame(figure.Period, newest.Period));
            }
        }

        // Baselines and finals stand pairwise in the same order: a pair is kept with its final.
        for (int i = 0; i < candidates.Length; i++)
        {
            if (finals is not null && i != final && InputNotes.IsChange(inputs[i]) && candidates[i].Count == finals.Count)
            {
                candidates[i] = [.. candidates[i].Where((_, at) => candidates[final].Contains(finals[at]))];
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
}
