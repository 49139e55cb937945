namespace Guangming.Domain;

/// <summary>What may be done with a measure's numbers along one axis (可加性规则).</summary>
public enum AxisRule
{
    /// <summary>Never added (不可加).</summary>
    Never,

    /// <summary>Disjoint numbers add (可加).</summary>
    Adds,

    /// <summary>Not added: the latest stands (取最新).</summary>
    Latest,

    /// <summary>The same unit may be counted twice: a sum is only an upper bound, the largest part a lower one (只给上下界).</summary>
    Bounded,
}
