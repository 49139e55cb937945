using Guangming.Domain;
using Guangming.Domain.Data;

namespace RegistryIndicators.Evaluation;

/// <summary>Which indicators of the catalogue are computed.</summary>
internal static class IndicatorChoice
{
    /// <summary>The indicators named; else those that the table can answer: all of them, or only those computed from several numbers.</summary>
    public static IReadOnlyList<Indicator> Of(IReadOnlyList<string> codes, bool isAll, TableMap map, IReadOnlyList<By> by, Session session) =>
        codes.Count > 0
            ? [.. codes.Distinct(StringComparer.Ordinal).Select(code => Named(code, map, by, session))]
            : [.. IndicatorCatalogue.BuiltIn.All.Where(indicator => (isAll || indicator.Formula.Inputs.Length > 1) && AggregateQuery.TryFor(indicator, map, by, out _, out _))];

    /// <summary>The indicator of a code, if the table can answer it.</summary>
    public static Indicator Named(string code, TableMap map, IReadOnlyList<By> by, Session session)
    {
        if (!IndicatorCatalogue.BuiltIn.TryGet(code, out Indicator? indicator))
        {
            string nearest = string.Join(session.Pick("、", ", "), NearMiss.Closest(code, IndicatorCatalogue.BuiltIn.All.Select(one => one.Code)));
            throw new BadInputException(nearest.Length == 0
                ? session.Say($"没有指标“{code}”", $"there is no indicator '{code}'")
                : session.Say($"没有指标“{code}”；相近的有：{nearest}", $"there is no indicator '{code}'; nearest: {nearest}"));
        }

        return AggregateQuery.TryFor(indicator, map, by, out _, out LocalizedText? reason)
            ? indicator
            : throw new BadInputException(session.Say($"{code}：登记表答不了：{reason.Chinese}", $"{code}: the register cannot answer it: {reason.English}"));
    }
}
