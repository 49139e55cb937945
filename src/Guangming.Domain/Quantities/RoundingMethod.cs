namespace Guangming.Domain;

/// <summary>How a number is rounded to shown digits (修约方法).</summary>
public enum RoundingMethod
{
    /// <summary>Half away from zero (四舍五入), the custom of statistical bulletins.</summary>
    HalfAwayFromZero,

    /// <summary>Half to even (四舍六入五成双), GB/T 8170-2008 for measured values and where a contract names it.</summary>
    HalfToEven,

    /// <summary>Cut off towards zero (截尾).</summary>
    Truncate,
}
