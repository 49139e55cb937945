namespace Guangming.Domain;

/// <summary>How two reports' statements of one number compare (比对结论).</summary>
public enum ComparisonVerdict
{
    /// <summary>Both state the same number equally precisely (一致).</summary>
    Equal,

    /// <summary>They differ, but some value fits both (相容): 1.796亿元 and 1.8亿元.</summary>
    Compatible,

    /// <summary>No value fits both, and the later one is the same publisher's (修订).</summary>
    Revised,

    /// <summary>No value fits both, and the publishers differ (矛盾).</summary>
    Conflicting,

    /// <summary>Only the first report states it (仅见于前者).</summary>
    OnlyInFirst,

    /// <summary>Only the second report states it (仅见于后者).</summary>
    OnlyInSecond,
}
