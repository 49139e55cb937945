namespace Guangming.Domain;

/// <summary>What the caller knows about areas whose values are combined: whether one unit can be counted in two (重叠情况).</summary>
public enum AreaOverlap
{
    /// <summary>Nothing: what pairings, places and figures tell decides (未说明).</summary>
    NotStated,

    /// <summary>No unit is counted in two areas, even where two recipients overlap (互不重叠).</summary>
    Disjoint,

    /// <summary>A unit may be counted in two areas, such as a company that invests in both (可能重叠).</summary>
    Possible,
}
