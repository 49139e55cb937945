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

    public static Selected Select(ResultContext context, ImmutableArray<InputNode> inputs)
    {
        List<Figure>[] candidates = new List<Figure>[inputs.Length];
        List<InputNode>? missing = null;
        for (int i = 0; i < inputs.Length; i++)
        {
            candidates[i] = Candidates(context, inputs[i]);
            if (candidates[i].Count == 0)
            {
                (missing ??= []).Add(inputs[i]);
            }
        }

        return missing is null ? Choose(context, inputs, candidates) : Missing(context, missing, candidates);
    }

    private static List<Figure> Candidates(ResultContext context, InputNode input)
    {
        List<Figure> found = [];
        Report report = context.Report!;
        if (input.Role is InputRole.Baseline or InputRole.Final)
        {
            foreach (FigureChange change in report.Index.ChangesOf(input.Measure, context.Pairing!))
            {
                if (Answers(context, change.Final) && Answers(context, change.Baseline))
                {
                    found.Add(input.Role == InputRole.Baseline ? change.Baseline : change.Final);
                }
            }

            return found;
        }

        FigureStatus status = input.Role == InputRole.Target ? FigureStatus.Target : context.Options.Status;
        foreach (Figure figure in report.Index.Of(input.Measure, context.Pairing!))
        {
            bool fits = figure.Status == status && Answers(context, figure)
                && (input.Basis ?? context.Options.Basis) is var basis && (basis is null || basis == figure.Period.Basis);
            if (fits)
            {
                found.Add(figure);
            }
        }

        return found;
    }

    private static bool Answers(ResultContext context, Figure figure) =>
        (context.Subject is null || figure.Subject.Equals(context.Subject))
        && (context.Options.AsOf is not { } asOf || figure.Period.End <= asOf);

    private static Selected Choose(ResultContext context, ImmutableArray<InputNode> inputs, List<Figure>[] candidates)
    {
        bool[] isChange = [.. inputs.Select(input => input.Role is InputRole.Baseline or InputRole.Final)];
        KeepBasis(candidates, isChange);
        DropParts(context.Report!.Graph, candidates);
        KeepSubject(candidates);
        KeepDate(candidates, isChange);
        Figure[] chosen = new Figure[inputs.Length];
        List<LocalizedText> notes = [];
        for (int i = 0; i < inputs.Length; i++)
        {
            if (Single(candidates[i]) is not { } figure)
            {
                return new Selected(Ambiguous(inputs[i], candidates[i]), []);
            }

            chosen[i] = figure;
            AddNotes(notes, candidates[i], figure);
        }

        if (MixedDates(chosen, isChange) is { } mixed)
        {
            if (context.Options.IsStrict)
            {
                return new Selected(new NoValueReason(NoValueKind.MixedDates, mixed.In(Language.Chinese), mixed.In(Language.English), figures: [.. chosen]), chosen);
            }

            notes.Add(mixed);
        }

        if (chosen.Select(figure => figure.Subject).Distinct().Count() > 1)
        {
            notes.Add(new LocalizedText(
                $"各数据的范围不同：{string.Join("；", chosen.Select(figure => $"{figure.Stated}（{figure.Subject.ToString(Language.Chinese)}）"))}",
                $"the inputs differ in scope: {string.Join("; ", chosen.Select(figure => $"{figure.Stated} ({figure.Subject})"))}"));
        }

        return new Selected(chosen, [.. notes]);
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

    private static void AddNotes(List<LocalizedText> notes, List<Figure> candidates, Figure chosen)
    {
        foreach (Figure other in candidates)
        {
            if (!ReferenceEquals(other, chosen) && !other.Stated.Equals(chosen.Stated))
            {
                notes.Add(new LocalizedText($"{chosen.Stated} 另有表述 {other.Stated}，取较精确者", $"{chosen.Stated} is stated as {other.Stated} too; the more precise is taken"));
            }
        }

        if (!chosen.IsConfirmed)
        {
            notes.Add(new LocalizedText($"{chosen.Id} 尚未经人确认", $"{chosen.Id} has not been confirmed by a person"));
        }
    }

    private static LocalizedText? MixedDates(Figure[] chosen, bool[] isChange)
    {
        // A change has two dates by nature; against other inputs its final date counts.
        int lastChange = Array.FindLastIndex(isChange, one => one);
        Figure[] compared = [.. chosen.Where((_, i) => !isChange[i] || i == lastChange)];
        bool agree = compared.All(figure => figure.Period.Basis == compared[0].Period.Basis || Array.Exists(isChange, one => one))
            && compared.All(figure => figure.Period.End == compared[0].Period.End && figure.Period.Label == compared[0].Period.Label);
        return compared.Length < 2 || agree ? null : new LocalizedText(
            $"各数据的期间不同：{string.Join("；", compared.Select(figure => $"{figure.Stated}（{figure.Period.ToString(Language.Chinese)}）"))}",
            $"the inputs hold for different periods: {string.Join("; ", compared.Select(figure => $"{figure.Stated} ({figure.Period})"))}");
    }

    private static Selected Missing(ResultContext context, List<InputNode> missing, List<Figure>[] candidates)
    {
        string when = context.Options.AsOf is { } date ? FormattableString.Invariant($" as of {date:uuuu-MM-dd}") : string.Empty;
        string bis = context.Options.AsOf is { } day ? FormattableString.Invariant($"截至{day:uuuu-MM-dd}") : string.Empty;
        NoValueReason reason = new(
            NoValueKind.MissingInput,
            $"{bis}没有说明：{string.Join("、", missing.Select(input => Name(input, Language.Chinese)))}",
            $"not stated{when}: {string.Join(", ", missing.Select(input => Name(input, Language.English)))}",
            [.. missing]);
        return new Selected(reason, [.. candidates.Select(figures => figures.Count == 0 ? null : Single(figures))]);
    }

    private static NoValueReason Ambiguous(InputNode input, List<Figure> figures) => new(
        NoValueKind.Ambiguous,
        $"{Name(input, Language.Chinese)}有{FormattableString.Invariant($"{figures.Count}")}项可取，无从选定：{string.Join("；", figures.Select(figure => $"{figure.Id}（{figure.Stated}，{figure.Period.ToString(Language.Chinese)}）"))}",
        $"{FormattableString.Invariant($"{figures.Count}")} figures could be {Name(input, Language.English)}: {string.Join("; ", figures.Select(figure => $"{figure.Id} ({figure.Stated}, {figure.Period})"))}",
        [input],
        [.. figures]);

    private static string Name(InputNode input, Language language)
    {
        string name = input.Measure.Name.In(language);
        return (input.Role, language) switch
        {
            (InputRole.Baseline, Language.Chinese) => name + "（基期）",
            (InputRole.Baseline, _) => name + " (baseline)",
            (InputRole.Final, Language.Chinese) => name + "（期末）",
            (InputRole.Final, _) => name + " (final)",
            (InputRole.Target, Language.Chinese) => name + "（目标）",
            (InputRole.Target, _) => name + " (target)",
            _ => name,
        };
    }
}
