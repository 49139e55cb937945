namespace Guangming.Domain;

/// <summary>The slip of the pen that would explain a failed check (差错类型).</summary>
public enum SlipKind
{
    /// <summary>None of those known, or more than one.</summary>
    None,

    /// <summary>万 for 亿, a scale word left out, a decimal point moved: a power of ten (数量级差错).</summary>
    PowerOfTen,

    /// <summary>The multiple given as growth (把倍数当作增幅).</summary>
    MultipleAsGrowth,

    /// <summary>The growth given as multiple (把增幅当作倍数).</summary>
    GrowthAsMultiple,

    /// <summary>Percent where percentage points are meant, or the other way round (百分比与百分点混淆).</summary>
    PercentForPoints,

    /// <summary>Digits cut off where they are to be rounded (截尾当作四舍五入).</summary>
    TruncatedForRounded,

    /// <summary>Households counted as persons, or the other way round (户与人混淆).</summary>
    HouseholdsForPersons,

    /// <summary>The number of one village, project … for the total of all, or the other way round (一个与全部混淆).</summary>
    OneForAll,

    /// <summary>A year's number for the cumulative one, or the other way round (当年与累计混淆).</summary>
    YearForCumulative,

    /// <summary>The two operands exchanged (前后颠倒).</summary>
    SwappedOperands,
}
