namespace Guangming.Domain.Text;

/// <summary>How a figure mention belongs to others of its text (数据间关系).</summary>
public enum MentionRelationKind
{
    /// <summary>It stands alone.</summary>
    None,

    /// <summary>It is part of another (其中).</summary>
    PartOf,

    /// <summary>It states one event in another unit (户 and 人).</summary>
    Together,

    /// <summary>It is the final value, the other the baseline (从…到…).</summary>
    ChangeFrom,

    /// <summary>It is computed from others: the growth of a pair, or on an unnamed baseline (增长, 增幅).</summary>
    DerivedFrom,

    /// <summary>It is a member of a list that one phrase introduces (分别).</summary>
    Respectively,

    /// <summary>It is the upper end of a range, the other the lower (3至5万).</summary>
    RangeFrom,
}
