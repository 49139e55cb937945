using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>For when a result holds, from the periods of its inputs (结果期间).</summary>
internal static class ResultPeriod
{
    /// <summary>The period of all inputs, of a change that of its final value; <see langword="null"/> where they differ or are no figures.</summary>
    public static ReportingPeriod? Of(FigureGraph? graph, ImmutableArray<InputNode> inputs, Figure[] figures)
    {
        if (figures.Length == 0 || (figures.Length > 1 && !InputNotes.HoldForOneTime(graph, inputs, figures)))
        {
            return null;
        }

        int final = InputNotes.LastChange(inputs);
        return final >= 0 ? figures[final].Period : Leading(figures).Period;
    }

    /// <summary>The period of the baseline of a change; <see langword="null"/> where the formula has none.</summary>
    public static ReportingPeriod? Baseline(ImmutableArray<InputNode> inputs, Figure[] figures)
    {
        for (int i = 0; i < figures.Length && i < inputs.Length; i++)
        {
            if (inputs[i].Role == InputRole.Baseline)
            {
                return figures[i].Period;
            }
        }

        return null;
    }

    /// <summary>In words: the period, a change's both periods, or all that differ.</summary>
    public static string? Text(FigureGraph? graph, ImmutableArray<InputNode> inputs, Figure[] figures, Language language)
    {
        if (figures.Length == 0)
        {
            return null;
        }

        if (Of(graph, inputs, figures) is { } period)
        {
            string text = period.ToString(language);
            return Baseline(inputs, figures) is not { } baseline ? text
                : language == Language.Chinese ? $"{baseline.ToString(language)}至{text}"
                : $"{baseline.ToString(language)} → {text}";
        }

        IEnumerable<string> all = figures.Select(figure => figure.Period.ToString(language)).Distinct(StringComparer.Ordinal);
        return language == Language.Chinese ? $"期间不一致：{string.Join("、", all)}" : $"of different periods: {string.Join(", ", all)}";
    }

    // A flow says which days are covered; a state only when.
    private static Figure Leading(Figure[] figures) =>
        Array.Find(figures, figure => figure.Period.Basis != PeriodBasis.PointInTime && figure.Period.IsDated) ?? figures[0];
}
