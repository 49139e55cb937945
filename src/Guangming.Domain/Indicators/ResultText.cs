using System.Globalization;

namespace Guangming.Domain;

/// <summary>Values and ranges of an indicator as text: its digits, its unit, ranges rounded outwards.</summary>
internal static class ResultText
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>A value to the digits of the indicator's display rule, rounded once from the exact one.</summary>
    public static string Value(Indicator indicator, Rational exact, RoundingMethod rounding)
    {
        decimal value = RationalDecimals.Nearest(exact)!.Value;
        decimal shown = indicator.Display.DecimalsFor(value) is { } places
            ? RationalDecimals.Nearest(exact.Round(Rational.Of(PowersOfTen.Decimal(-places)), rounding))!.Value
            : value;
        return indicator.Display.DecimalsFor(shown) is { } decimals
            ? Fixed(shown, decimals) + indicator.Unit.Symbol
            : Quantity.Of(shown, indicator.Unit).ToString(MoneyFormat(indicator.Unit, shown));
    }

    /// <summary>A range to the digits shown, rounded outwards.</summary>
    public static string Range(Indicator indicator, ValueRange range) =>
        indicator.Display.Decimals is { } decimals && indicator.Unit != Unit.Yuan
            ? $"{(range.IsLowerClosed ? '[' : '(')}{End(range.Lower, decimals, up: false)}, {End(range.Upper, decimals, up: true)}{(range.IsUpperClosed ? ']' : ')')}"
            : range.ToString(MoneyFormat(indicator.Unit, range.Lower ?? range.Upper ?? 0));

    /// <summary>The unit behind a range that does not name it.</summary>
    public static string Suffix(Indicator indicator) =>
        indicator.Display.Decimals is null || indicator.Unit == Unit.Yuan ? string.Empty : indicator.Unit.Symbol;

    /// <summary>Whether a range is wider than one unit of the last digit shown.</summary>
    public static bool IsWorthShowing(Indicator indicator, Quantity value, ValueRange? range)
    {
        decimal step = indicator.Display.DecimalsFor(value.Amount) is { } decimals ? PowersOfTen.Decimal(-decimals) : 0;
        return range is not null
            && (range is not { Lower: { } lower, Upper: { } upper } || (Rational.Of(upper) - Rational.Of(lower)).CompareTo(Rational.Of(step)) > 0);
    }

    private static string MoneyFormat(Unit unit, decimal amount) =>
        unit != Unit.Yuan || decimal.Abs(amount) < TenThousand ? "S" : decimal.Abs(amount) < HundredMillion ? "W" : "Y";

    private static string End(decimal? end, int decimals, bool up)
    {
        if (end is not { } value)
        {
            return up ? "∞" : "-∞";
        }

        Rational scaled = Rational.Of(value) * Rational.Of(PowersOfTen.Decimal(decimals));
        Rational outwards = Rational.Of(up ? -(-scaled).Floor() : scaled.Floor(), 1) * Rational.Of(PowersOfTen.Decimal(-decimals));
        return Fixed(RationalDecimals.Nearest(outwards)!.Value, decimals);
    }

    private static string Fixed(decimal amount, int decimals) =>
        amount.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
