using Guangming.Domain.Data;
using RegistryIndicators.Charts;
using RegistryIndicators.Evaluation;

namespace RegistryIndicators.Views;

/// <summary>The bars of an indicator's groups: places from the highest value to the lowest, years in their order; rows without a place, and groups without value, at the end.</summary>
internal static class RankedGroups
{
    public static IReadOnlyList<Bar> Of(IndicatorGroups indicator, Session session) =>
        [.. Ordered(indicator).Select(group => BarOf(group, GroupLabel.Of(group.Keys[0], session.Language), session))];

    /// <summary>The bar of all groups together.</summary>
    public static Bar? Whole(IndicatorGroups indicator, Session session) =>
        indicator.Whole is { HasValue: true } whole ? BarOf(whole, session.Pick("合计", "all"), session) : null;

    /// <summary>Only the first and the last, with a word on how many are between them, where there are more than a picture holds.</summary>
    public static IReadOnlyList<Bar> Fitting(IReadOnlyList<Bar> bars, int most, Session session)
    {
        int half = most / 2;
        return bars.Count <= most ? bars
            : [.. bars.Take(half), new Bar("⋮", null, session.Say($"其间 {bars.Count - (2 * half)} 个略", $"{bars.Count - (2 * half)} between them")), .. bars.TakeLast(half)];
    }

    private static IEnumerable<GroupResult> Ordered(IndicatorGroups indicator) =>
        indicator.Groups.Any(group => group.Keys[0].By.IsPeriod) ? indicator.Groups
        : indicator.Groups
            .OrderByDescending(group => group.HasValue)
            .ThenByDescending(group => group.Keys[0].IsStated)
            .ThenByDescending(group => group.HasValue ? group.Value.Amount : 0)
            .ThenBy(group => group.Keys[0]);

    private static Bar BarOf(GroupResult group, string label, Session session) => group.HasValue
        ? new Bar(label, (double)group.Value.Amount, group.Display!)
        : new Bar(label, null, session.Say($"无值：{group.Reason!.Message.Chinese}", $"no value: {group.Reason!.Message.English}"));
}
