using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Whether rates that are combined are all of one set of households, or of whatever else they must be counted in (同一基数).</summary>
/// <remarks>
/// What a rate is a rate of is said by its base: the unit of the figure that it names, or the population that it names in words. A rate that
/// names neither is not known to be of households, whatever its measure counts elsewhere.
/// </remarks>
internal static class CommonBase
{
    /// <summary>Why the figures do not go together; <see langword="null"/> where they do, or where the indicator asks for nothing.</summary>
    /// <param name="context">What was asked for; the report tells the unit of a figure that is a base.</param>
    /// <param name="figures">The figures of the inputs, in their order.</param>
    public static NoValueReason? FaultOf(ResultContext context, Figure[] figures)
    {
        if (context.Indicator.RatesOf is not { } unit)
        {
            return null;
        }

        ImmutableArray<Figure> others = [.. figures.Where(figure => !IsOf(context.Report, figure, unit))];
        if (!others.IsEmpty)
        {
            return new NoValueReason(
                NoValueKind.MixedBases,
                $"各项须为同一批{unit.Symbol}的比率；没有说明按{unit.Symbol}统计的：{Names(others, Language.Chinese)}",
                $"all items must be rates of the same {unit.EnglishPlural}; not stated of {unit.EnglishPlural}: {Names(others, Language.English)}",
                figures: others);
        }

        bool isOne = figures.DistinctBy(figure => (figure.Parts.Of, figure.Population)).Count() <= 1;
        return isOne ? null : new NoValueReason(
            NoValueKind.MixedBases,
            $"各项须为同一批{unit.Symbol}的比率，而基数不同：{Bases(figures, Language.Chinese)}",
            $"all items must be rates of the same {unit.EnglishPlural}, and their bases differ: {Bases(figures, Language.English)}",
            figures: [.. figures]);
    }

    private static bool IsOf(Report? report, Figure figure, Unit unit) => figure.Parts.Of switch
    {
        { FigureId: { } id } => report is not null && report.Figures.TryGet(id, out Figure? counted) && counted.Measure.FullUnit == unit,
        { Population: { } population } => Counts(population, unit),
        _ => false,
    };

    // 贫困户（户数未述） counts households, 贫困户子女 does not: the noun that counts stands last. English puts it first or last, so Chinese goes first.
    private static bool Counts(LocalizedText population, Unit unit)
    {
        string words = WithoutBrackets(population.Chinese ?? population.English!);
        return population.Chinese is not null
            ? words.EndsWith(unit.Symbol, StringComparison.Ordinal) || words.EndsWith($"{unit.Symbol}数", StringComparison.Ordinal)
            : words.EndsWith(unit.EnglishPlural, StringComparison.OrdinalIgnoreCase) && !words.Contains(" of ", StringComparison.OrdinalIgnoreCase);
    }

    private static string WithoutBrackets(string text)
    {
        int open = text.AsSpan().IndexOfAny('（', '(');
        return (open < 0 ? text : text[..open]).Trim();
    }

    private static string Names(IEnumerable<Figure> figures, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", figures.Select(figure => figure.Measure.Name.In(language)));

    private static string Bases(IEnumerable<Figure> figures, Language language) => string.Join(
        language == Language.Chinese ? "、" : ", ",
        figures.Select(figure => figure.Parts.Of!.FigureId ?? figure.Parts.Of.Population!.In(language)).Distinct(StringComparer.Ordinal));
}
