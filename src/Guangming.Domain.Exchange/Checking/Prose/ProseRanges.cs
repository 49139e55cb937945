namespace Guangming.Domain.Exchange;

/// <summary>Quotients of ranges, for the rules of texts; sound, and none where a divisor may be zero.</summary>
internal static class ProseRanges
{
    // Digits far beyond what any text states, rounded outwards.
    private const int Digits = 12;

    /// <summary>Dividend ÷ divisor × factor, in a unit.</summary>
    public static ValueRange? Quotient(ValueRange dividend, ValueRange divisor, decimal factor, Unit unit)
    {
        if (divisor.Lower is not ({ } least and > 0) || dividend.Lower is not ({ } low and >= 0))
        {
            return null;
        }

        decimal from = divisor.Upper is { } most ? Down(low / most * factor) : 0;
        decimal? to = dividend.Upper is { } high ? Up(high / least * factor) : null;
        return ValueRange.Of(from, true, to, to is not null, unit);
    }

    /// <summary>(After − before) ÷ before × factor; for a fall the other way round.</summary>
    public static ValueRange? Growth(ValueRange before, ValueRange after, bool isFall, decimal factor, Unit unit)
    {
        if (Quotient(after, before, 1, unit) is not { } ratio)
        {
            return null;
        }

        decimal? low = isFall ? (1 - ratio.Upper) * factor : (ratio.Lower - 1) * factor;
        decimal? high = isFall ? (1 - ratio.Lower) * factor : (ratio.Upper - 1) * factor;
        return ValueRange.Of(low, low is not null, high, high is not null, unit);
    }

    /// <summary>The same numbers in another unit: a difference of percentages is in points.</summary>
    public static ValueRange In(ValueRange range, Unit unit) => ValueRange.Of(range.Lower, range.IsLowerClosed, range.Upper, range.IsUpperClosed, unit);

    private static decimal Down(decimal value) => decimal.Round(value, Digits, MidpointRounding.ToNegativeInfinity);

    private static decimal Up(decimal value) => decimal.Round(value, Digits, MidpointRounding.ToPositiveInfinity);
}
