namespace Guangming.Domain;

/// <summary>To which digits an indicator is shown (显示精度): the precision rule of the catalogue.</summary>
/// <remarks>
/// Rounded once, from the exact value, never step by step. A number that is not zero is never shown by fewer than two significant digits, be it
/// to more decimals than the rule's (0.0043%, not 0.00%); whole numbers stay as they are. Immutable; equality is by content.
/// </remarks>
public sealed record DisplayRule
{
    private const int MostDecimals = 20;
    private const int MostPlaces = 28;
    private const decimal TwoDigits = 10;
    private const decimal CoarseGrowth = 1000;

    private DisplayRule(int? decimals, decimal? coarseFrom = null) => (Decimals, CoarseFrom) = (decimals, coarseFrom);

    /// <summary>Whole numbers (整数, I0).</summary>
    public static DisplayRule Whole { get; } = new(0);

    /// <summary>As published where it is stated; computed, to all digits of the exact decimal (保留原文, KEEP).</summary>
    public static DisplayRule AsStated { get; } = new(decimals: null);

    /// <summary>Two decimals, and none from 1000% on (增长率).</summary>
    public static DisplayRule Growth { get; } = new(2, CoarseGrowth);

    /// <summary>How many decimals are shown in the indicator's unit; <see langword="null"/> for all there are.</summary>
    public int? Decimals { get; }

    /// <summary>From which absolute value on no decimals are shown; <see langword="null"/> for never.</summary>
    public decimal? CoarseFrom { get; }

    /// <summary>A fixed number of decimals (F-n).</summary>
    /// <param name="decimals">0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static DisplayRule Fixed(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        return new DisplayRule(decimals);
    }

    /// <summary>The decimals to show for a value, so many that two digits of it are seen; <see langword="null"/> for all.</summary>
    internal int? DecimalsFor(decimal value)
    {
        decimal size = decimal.Abs(value);
        if (Decimals is not { } places || size >= CoarseFrom)
        {
            return Decimals is null ? null : 0;
        }

        if (size == 0 || size >= TwoDigits || (places == 0 && decimal.IsInteger(value)))
        {
            return places;
        }

        for (size *= PowersOfTen.Decimal(places); size < TwoDigits && places < MostPlaces; places++)
        {
            size *= 10;
        }

        return places;
    }
}
