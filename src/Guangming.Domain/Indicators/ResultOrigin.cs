namespace Guangming.Domain;

/// <summary>Where a result comes from (结果来源).</summary>
public enum ResultOrigin
{
    /// <summary>The report says it (原文所述).</summary>
    Stated,

    /// <summary>It was computed from stated figures (计算得出).</summary>
    Computed,

    /// <summary>It was found by turning a formula round, under assumptions (反推得出).</summary>
    Inferred,
}
