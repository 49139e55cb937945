namespace Guangming.Domain;

/// <summary>How a value must stand to a limit (限值关系).</summary>
public enum LimitRelation
{
    /// <summary>At or below it: 不高于, 不超过.</summary>
    AtMost,

    /// <summary>Below it: 低于.</summary>
    Below,

    /// <summary>At or above it: 不低于.</summary>
    AtLeast,

    /// <summary>Above it: 高于.</summary>
    Above,
}
