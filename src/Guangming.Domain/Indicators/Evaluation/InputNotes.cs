using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What is to be said of the figures picked for inputs: of other dates, of other scopes, stated twice, missing.</summary>
internal static class InputNotes
{
    public static bool IsChange(InputNode input) => input.Role is InputRole.Baseline or InputRole.Final;

    /// <summary>The figures with their notes; or none, where they hold for different times and that is not allowed.</summary>
    /// <param name="context">What was asked for.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="chosen">The figure of each.</param>
    /// <param name="candidates">All that were left for each; empty where there was one for each.</param>
    /// <param name="held">Figures of narrower subjects that were dropped for the whole.</param>
    public static Selected Add(ResultContext context, ImmutableArray<InputNode> inputs, Figure[] chosen, List<Figure>[] candidates, List<Figure> held)
    {
        bool isMixed = !HoldForOneTime(context.Report!.Graph, inputs, chosen);
        if (isMixed && !context.Options.AllowsMixedPeriods)
        {
            return new Selected(new NoValueReason(NoValueKind.MixedDates, () => MixedDates(inputs, chosen), figures: [.. chosen]), chosen);
        }

        bool isPlain = !isMixed && held.Count == 0 && !HasMixedSubjects(chosen) && Array.TrueForAll(candidates, figures => figures.Count == 1) && Array.TrueForAll(chosen, figure => figure.IsConfirmed);
        return new Selected(chosen, isPlain ? ResultNotes.None : new ResultNotes(() => Notes(inputs, chosen, candidates, held, isMixed)));
    }

    public static Selected Missing(ResultContext context, ImmutableArray<InputNode> missing, ImmutableArray<Figure> expected, Figure?[] found) => new(
        new NoValueReason(NoValueKind.MissingInput, () => WhatIsMissing(context.Options.AsOf, missing, expected), missing, expected), found);

    public static NoValueReason Ambiguous(InputNode input, List<Figure> figures) => new(
        NoValueKind.Ambiguous,
        () => new LocalizedText(
            $"{Name(input, Language.Chinese)}有{FormattableString.Invariant($"{figures.Count}")}项可取，无从选定：{string.Join("；", figures.Select(figure => $"{figure.Id}（{figure.Stated}，{figure.Period.ToString(Language.Chinese)}）"))}",
            $"{FormattableString.Invariant($"{figures.Count}")} figures could be {Name(input, Language.English)}: {string.Join("; ", figures.Select(figure => $"{figure.Id} ({figure.Stated}, {figure.Period})"))}"),
        [input],
        [.. figures]);

    /// <summary>The measure's name, and which of its numbers is meant.</summary>
    public static string Name(InputNode input, Language language)
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

    private static ImmutableArray<LocalizedText> Notes(ImmutableArray<InputNode> inputs, Figure[] chosen, List<Figure>[] candidates, List<Figure> held, bool isMixed)
    {
        ImmutableArray<LocalizedText>.Builder notes = ImmutableArray.CreateBuilder<LocalizedText>();
        for (int i = 0; i < chosen.Length; i++)
        {
            AddOwn(notes, chosen[i], i < candidates.Length ? candidates[i] : []);
            AddHeld(notes, chosen[i], held);
        }

        if (isMixed)
        {
            notes.Add(MixedDates(inputs, chosen));
        }

        if (HasMixedSubjects(chosen))
        {
            notes.Add(new LocalizedText(
                $"各数据的范围不同：{string.Join("；", chosen.Select(figure => $"{figure.Stated}（{figure.Subject.ToString(Language.Chinese)}）"))}",
                $"the inputs differ in scope: {string.Join("; ", chosen.Select(figure => $"{figure.Stated} ({figure.Subject})"))}"));
        }

        return notes.DrainToImmutable();
    }

    private static void AddOwn(ImmutableArray<LocalizedText>.Builder notes, Figure chosen, List<Figure> candidates)
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

    private static bool HasMixedSubjects(Figure[] chosen)
    {
        for (int i = 1; i < chosen.Length; i++)
        {
            if (!chosen[i].Subject.Equals(chosen[0].Subject))
            {
                return true;
            }
        }

        return false;
    }

    // A part that is larger than its whole.
    private static void AddHeld(ImmutableArray<LocalizedText>.Builder notes, Figure whole, List<Figure> held)
    {
        foreach (Figure part in held)
        {
            bool isLarger = part.Measure.Equals(whole.Measure)
                && part.Measure.Additivity.OverAreas == AxisRule.Adds
                && TimeCover.Holds(whole.Period, part.Period)
                && SubjectRelations.Between(part.Subject, whole.Subject, bySupporter: false) is SubjectRelation.Within or SubjectRelation.Same
                && part.Range().Lower > whole.Range().Upper;
            if (isLarger)
            {
                notes.Add(new LocalizedText($"存疑：{part.Id}（{part.Stated}）大于其总数 {whole.Id}（{whole.Stated}）", $"in doubt: {part.Id} ({part.Stated}) exceeds its whole {whole.Id} ({whole.Stated})"));
            }
        }
    }

    /// <summary>The last input that is one side of a change; -1 where there is none.</summary>
    public static int LastChange(ImmutableArray<InputNode> inputs)
    {
        int at = inputs.Length - 1;
        while (at >= 0 && !IsChange(inputs[at]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether figures hold for one time; of a change the final value counts, of a target when it closes.</summary>
    public static bool HoldForOneTime(FigureGraph? graph, ImmutableArray<InputNode> inputs, Figure[] chosen)
    {
        int final = LastChange(inputs);
        for (int i = 1; i < chosen.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                bool areCompared = (!IsChange(inputs[i]) || i == final) && (!IsChange(inputs[j]) || j == final);
                if (areCompared && !AreOfOneTime(graph, chosen[i], chosen[j]) && !AreNamed(inputs[i], inputs[j], chosen[i].Period, chosen[j].Period))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool AreOfOneTime(FigureGraph? graph, Figure one, Figure other) =>
        graph is null ? one.Period.Matches(other.Period) : PeriodChoice.Match(graph, one, other);

    // A target, or an input whose formula names its basis, is meant to be of another kind of period; it still closes on the same day.
    private static bool AreNamed(InputNode one, InputNode other, ReportingPeriod period, ReportingPeriod otherPeriod) =>
        (one.Role == InputRole.Target || other.Role == InputRole.Target || one.Basis is not null || other.Basis is not null)
        && period.End is not null
        && period.ClosesWith(otherPeriod);

    private static LocalizedText MixedDates(ImmutableArray<InputNode> inputs, Figure[] chosen)
    {
        int lastChange = LastChange(inputs);
        Figure[] compared = [.. chosen.Where((_, i) => !IsChange(inputs[i]) || i == lastChange)];
        return new LocalizedText(
            $"各数据的期间不同：{string.Join("；", compared.Select(figure => $"{figure.Stated}（{figure.Period.ToString(Language.Chinese)}）"))}",
            $"the inputs hold for different periods: {string.Join("; ", compared.Select(figure => $"{figure.Stated} ({figure.Period})"))}");
    }

    private static LocalizedText WhatIsMissing(NodaTime.LocalDate? asOf, ImmutableArray<InputNode> missing, ImmutableArray<Figure> expected)
    {
        string when = asOf is { } date ? FormattableString.Invariant($" as of {date:uuuu-MM-dd}") : string.Empty;
        string bis = asOf is { } day ? FormattableString.Invariant($"截至{day:uuuu-MM-dd}") : string.Empty;
        string chinese = $"{bis}没有说明：{string.Join("、", missing.Select(input => Name(input, Language.Chinese)))}";
        string english = $"not stated{when}: {string.Join(", ", missing.Select(input => Name(input, Language.English)))}";
        return expected.IsEmpty ? new LocalizedText(chinese, english) : new LocalizedText(
            $"{chinese}；只说明了预期：{string.Join("、", expected.Select(figure => $"{figure.Stated}（{figure.Id}）"))}",
            $"{english}; only an expectation is stated: {string.Join(", ", expected.Select(figure => $"{figure.Stated} ({figure.Id})"))}");
    }
}
