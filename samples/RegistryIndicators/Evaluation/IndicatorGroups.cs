using System.Collections.Immutable;
using Guangming.Domain;
using Guangming.Domain.Data;

namespace RegistryIndicators.Evaluation;

/// <summary>An indicator over the groups that are shown, and over all of them together.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Groups">The groups, in the order of their keys.</param>
/// <param name="Whole">All of them together; <see langword="null"/> where they are years, which do not add.</param>
internal sealed record IndicatorGroups(Indicator Indicator, IReadOnlyList<GroupResult> Groups, GroupResult? Whole)
{
    /// <summary>The groups of one year, and their whole: the same formula of the sums of their sums.</summary>
    public static IndicatorGroups OfYear(Indicator indicator, IEnumerable<GroupResult> groups, long year)
    {
        GroupResult[] shown = [.. groups.Where(group => group.Keys[1].Number == year)];
        return new IndicatorGroups(indicator, shown, shown.Length == 0 ? null : indicator.EvaluateGroup(Together([.. shown.Select(group => group.Sums)])));
    }

    private static GroupSums Together(GroupSums[] groups)
    {
        ImmutableArray<ExactSum> sums = groups[0].Sums;
        foreach (GroupSums group in groups.Skip(1))
        {
            sums = [.. sums.Zip(group.Sums, (one, other) => one with { Units = one.Units + other.Units })];
        }

        return new GroupSums(
            [], sums, groups.Sum(group => group.Rows), groups.Sum(group => group.RowsLeftOut), groups.Sum(group => group.RowsUnmatched), groups.Sum(group => group.KeysAbsent));
    }
}
