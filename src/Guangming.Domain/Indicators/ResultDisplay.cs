using System.Globalization;

namespace Guangming.Domain;

/// <summary>Numbers of an indicator as they are shown (显示): to the digits of its rule, ranges rounded outwards.</summary>
internal static class ResultDisplay
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>The value with its unit's symbol.</summary>
    public static string Text(Indicator indicator, Rational exact, RoundingMethod rounding)
    {
        (decimal amount, int? decimals) = Rounded(indicator, exact, rounding);
        return decimals is { } places ? Fixed(amount, places) + indicator.Unit.Symbol : Quantity.Of(amount, indicator.Unit).ToString(MoneyFormat(indicator, amount));
    }

    /// <summary>The value with its unit in the words of a language: <c>3653.97 yuan per person</c>.</summary>
    public static string Words(Indicator indicator, Rational exact, RoundingMethod rounding, Language language)
    {
        Unit unit = indicator.Unit;
        if (language == Language.Chinese || unit == Unit.Percent)
        {
            return Text(indicator, exact, rounding);
        }

        (decimal amount, int? decimals) = Rounded(indicator, exact, rounding);
        if (unit == Unit.Yuan)
        {
            // As it stands beside the numbers of the text, and as an English reader says it.
            string text = Text(indicator, exact, rounding);
            return decimal.Abs(amount) < TenThousand ? text : $"{text} ({Quantity.Of(amount, unit).ToString("E")})";
        }

        string number = decimals is { } places ? Fixed(amount, places) : ExactDecimal.Text(amount);
        string name = amount == 1 ? unit.EnglishName : unit.EnglishPlural;
        return name.Length > 0 ? $"{number} {name}" : number;
    }

    /// <summary>Both ends to the digits shown, rounded outwards, without unit where it stands behind the value: <c>[3652.95, 3654.99]</c>.</summary>
    public static string Range(Indicator indicator, ValueRange range, Rational? exact) => Decimals(indicator, range, exact) is { } decimals && indicator.Unit != Unit.Yuan
        ? $"{(range.IsLowerClosed ? '[' : '(')}{End(range.Lower, decimals, up: false)}, {End(range.Upper, decimals, up: true)}{(range.IsUpperClosed ? ']' : ')')}"
        : range.ToString(MoneyFormat(indicator, range.Lower ?? range.Upper ?? 0));

    /// <summary>The range with its unit, for where no value stands before it.</summary>
    public static string RangeAlone(Indicator indicator, ValueRange range) =>
        Range(indicator, range, null) + (indicator.Display.Decimals is null || indicator.Unit == Unit.Yuan ? string.Empty : indicator.Unit.Symbol);

    /// <summary>Whether a range is wider than one unit of the value's last digit.</summary>
    public static bool IsWide(Indicator indicator, Rational exact, ValueRange range)
    {
        decimal step = indicator.Display.DecimalsFor(RationalDecimals.Nearest(exact)!.Value) is { } decimals ? PowersOfTen.Decimal(-decimals) : 0;
        return range is not { Lower: { } lower, Upper: { } upper } || (Rational.Of(upper) - Rational.Of(lower)).CompareTo(Rational.Of(step)) > 0;
    }

    // As many as the value beside it asks for; alone, its larger end.
    private static int? Decimals(Indicator indicator, ValueRange range, Rational? exact)
    {
        decimal size = exact is { } value ? RationalDecimals.Nearest(value)!.Value : Math.Max(decimal.Abs(range.Lower ?? 0), decimal.Abs(range.Upper ?? 0));
        return indicator.Display.DecimalsFor(size) is { } places ? Math.Max(indicator.Display.Decimals!.Value, places) : null;
    }

    // To as many decimals as the rounded value asks for: 999.996% becomes 1000%.
    private static (decimal Amount, int? Decimals) Rounded(Indicator indicator, Rational exact, RoundingMethod rounding)
    {
        decimal amount = RationalDecimals.Nearest(exact)!.Value;
        if (indicator.Display.DecimalsFor(amount) is not { } places)
        {
            return (amount, null);
        }

        decimal rounded = RationalDecimals.Nearest(exact.Round(Rational.Of(PowersOfTen.Decimal(-places)), rounding)) ?? amount;
        return (rounded, indicator.Display.DecimalsFor(rounded));
    }

    private static string MoneyFormat(Indicator indicator, decimal amount) =>
        indicator.Unit != Unit.Yuan || decimal.Abs(amount) < TenThousand ? "S" : decimal.Abs(amount) < HundredMillion ? "W" : "Y";

    private static string End(decimal? end, int decimals, bool up)
    {
        if (end is not { } value)
        {
            return up ? "∞" : "-∞";
        }

        Rational scaled = Rational.Of(value) * Rational.Of(PowersOfTen.Decimal(decimals));
        Rational outwards = Rational.Of(up ? -(-scaled).Floor() : scaled.Floor(), 1) * Rational.Of(PowersOfTen.Decimal(-decimals));
        return Fixed(RationalDecimals.Nearest(outwards) ?? value, decimals);
    }

    private static string Fixed(decimal amount, int decimals) => amount.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
