namespace Guangming.Domain;

/// <summary>Why an indicator has no value (无值原因).</summary>
public enum NoValueKind
{
    /// <summary>It has one (有值).</summary>
    None,

    /// <summary>An input is not stated (缺少数据).</summary>
    MissingInput,

    /// <summary>Several figures could be an input, and nothing decides between them (数据不唯一).</summary>
    Ambiguous,

    /// <summary>The inputs hold for different dates, which was refused (日期不一致).</summary>
    MixedDates,

    /// <summary>The divisor is zero (分母为零).</summary>
    ZeroDenominator,

    /// <summary>The baseline of a growth, or what a logarithm or root is taken of, is not above zero (基数不为正).</summary>
    NotPositive,

    /// <summary>Only bounds are known, from words such as 超 and 多; the range says which (只有界限).</summary>
    OnlyBounds,

    /// <summary>The years between baseline and final value are not known as a whole number (年数不明).</summary>
    YearsUnknown,

    /// <summary>The value does not fit 28 digits (数值过大).</summary>
    TooLarge,

    /// <summary>The rule of the indicator allows no sound combination (不可汇总).</summary>
    NotCombinable,

    /// <summary>The formula cannot be turned round for what is asked (无法反推).</summary>
    NotInvertible,

    /// <summary>倍 and 番 were asked of a decrease, or a decline of a rise (方向相反).</summary>
    WrongDirection,

    /// <summary>Rates that are combined are not known to be of the same households or persons (基数不一致).</summary>
    MixedBases,
}
