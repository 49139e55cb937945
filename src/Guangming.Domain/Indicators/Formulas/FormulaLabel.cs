namespace Guangming.Domain;

/// <summary>What a formula built by a factory method is called when it is explained (公式名目).</summary>
public enum FormulaLabel
{
    /// <summary>Plain arithmetic.</summary>
    None,

    /// <summary>A part of its whole (占比).</summary>
    Share,

    /// <summary>(final − baseline) ÷ baseline (增长率).</summary>
    Growth,

    /// <summary>(baseline − final) ÷ baseline, of no rise (降幅).</summary>
    Decline,

    /// <summary>final ÷ baseline (增长到…倍).</summary>
    Multiple,

    /// <summary>final ÷ baseline − 1, of no decrease (增长了…倍).</summary>
    Increase,

    /// <summary>The yearly growth that leads from the baseline to the final value (年均增长率).</summary>
    AnnualGrowth,

    /// <summary>How many times the baseline doubled, of no decrease (翻番数).</summary>
    Doublings,

    /// <summary>final − baseline (变动).</summary>
    Change,

    /// <summary>actual ÷ target (完成率).</summary>
    Completion,
}
