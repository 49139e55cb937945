using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What is to be said of the figures picked for inputs: of other dates, of other scopes, stated twice, missing.</summary>
internal static class InputNotes
{
    public static bool IsChange(InputNode input) => input.Role is InputRole.Baseline or InputRole.Final;

    /// <summary>The figures with their notes; or none, where their dates differ and that is refused.</summary>
    /// <param name="context">What was asked for.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="chosen">The figure of each.</param>
    /// <param name="candidates">All that were left for each; empty where there was one for each.</param>
    public static Selected Add(ResultContext context, ImmutableArray<InputNode> inputs, Figure[] chosen, List<Figure>[] candidates)
    {
        bool isMixed = HasMixedDates(inputs, chosen);
        if (isMixed && context.Options.IsStrict)
        {
            return new Selected(new NoValueReason(NoValueKind.MixedDates, () => MixedDates(inputs, chosen), figures: [.. chosen]), chosen);
        }

        bool isPlain = !isMixed && !HasMixedSubjects(chosen) && Array.TrueForAll(candidates, figures => figures.Count == 1) && Array.TrueForAll(chosen, figure => figure.IsConfirmed);
        return new Selected(chosen, isPlain ? ResultNotes.None : new ResultNotes(() => Notes(inputs, chosen, candidates)));
    }

    public static Selected Missing(ResultContext context, ImmutableArray<InputNode> missing, Figure?[] found) => new(
        new NoValueReason(NoValueKind.MissingInput, () => WhatIsMissing(context.Options.AsOf, missing), missing), found);

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

    private static ImmutableArray<LocalizedText> Notes(ImmutableArray<InputNode> inputs, Figure[] chosen, List<Figure>[] candidates)
    {
        ImmutableArray<LocalizedText>.Builder notes = ImmutableArray.CreateBuilder<LocalizedText>();
        for (int i = 0; i < chosen.Length; i++)
        {
            AddOwn(notes, chosen[i], i < candidates.Length ? candidates[i] : []);
        }

        if (HasMixedDates(inputs, chosen))
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

    // A change has two dates by nature; against other inputs its final date counts.
    private static bool HasMixedDates(ImmutableArray<InputNode> inputs, Figure[] chosen)
    {
        int lastChange = LastChange(inputs);
        Figure? first = null;
        for (int i = 0; i < chosen.Length; i++)
        {
            if (IsChange(inputs[i]) && i != lastChange)
            {
                continue;
            }

            first ??= chosen[i];
            ReportingPeriod period = chosen[i].Period;
            bool agrees = (lastChange >= 0 || period.Basis == first.Period.Basis)
                && period.End == first.Period.End
                && string.Equals(period.Label, first.Period.Label, StringComparison.Ordinal);
            if (!agrees)
            {
                return true;
            }
        }

        return false;
    }

    private static LocalizedText MixedDates(ImmutableArray<InputNode> inputs, Figure[] chosen)
    {
        int lastChange = LastChange(inputs);
        Figure[] compared = [.. chosen.Where((_, i) => !IsChange(inputs[i]) || i == lastChange)];
        return new LocalizedText(
            $"各数据的期间不同：{string.Join("；", compared.Select(figure => $"{figure.Stated}（{figure.Period.ToString(Language.Chinese)}）"))}",
            $"the inputs hold for different periods: {string.Join("; ", compared.Select(figure => $"{figure.Stated} ({figure.Period})"))}");
    }

    private static int LastChange(ImmutableArray<InputNode> inputs)
    {
        int at = inputs.Length - 1;
        while (at >= 0 && !IsChange(inputs[at]))
        {
            at--;
        }

        return at;
    }

    private static LocalizedText WhatIsMissing(NodaTime.LocalDate? asOf, ImmutableArray<InputNode> missing)
    {
        string when = asOf is { } date ? FormattableString.Invariant($" as of {date:uuuu-MM-dd}") : string.Empty;
        string bis = asOf is { } day ? FormattableString.Invariant($"截至{day:uuuu-MM-dd}") : string.Empty;
        return new LocalizedText(
            $"{bis}没有说明：{string.Join("、", missing.Select(input => Name(input, Language.Chinese)))}",
            $"not stated{when}: {string.Join(", ", missing.Select(input => Name(input, Language.English)))}");
    }
}
