using System.Globalization;

namespace Guangming.Domain;

/// <content>How it is shown.</content>
public sealed partial class IndicatorResult
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>
    /// The value with its unit, to the digits of the indicator's <see cref="DisplayRule"/>; a stated one as it was written.
    /// <see langword="null"/> where there is no value.
    /// </summary>
    public string? Display => _exact is null ? null
        : Origin == ResultOrigin.Stated ? _inputs!.Stated(0).Text
        : Text(Rounded(_exact.Value, Indicator.Display.DecimalsFor(Value.Amount)));

    /// <summary>The range to the digits shown, rounded outwards: <c>[3652.95, 3654.99]</c>; <see langword="null"/> where there is none.</summary>
    public string? DisplayRange => Range is null ? null
        : Indicator.Display.Decimals is { } decimals && Unit != Unit.Yuan
            ? $"{(Range.IsLowerClosed ? '[' : '(')}{End(Range.Lower, decimals, up: false)}, {End(Range.Upper, decimals, up: true)}{(Range.IsUpperClosed ? ']' : ')')}"
            : Range.ToString(MoneyFormat(Range.Lower ?? Range.Upper ?? 0));

    /// <summary>The value as <see cref="Display"/>, and the range wherever it is wider than one unit of the last digit; or why there is no value.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => (HasValue, Range) switch
    {
        (true, _) => IsRangeWorthShowing ? $"{Display} {DisplayRange}" : Display!,
        (false, not null) => Origin == ResultOrigin.Stated ? $"{_inputs!.Stated(0)} {DisplayRange}" : $"{DisplayRange}{Suffix}",
        _ => language == Language.Chinese ? $"无值：{Reason!.Message.In(language)}" : $"no value: {Reason!.Message.In(language)}",
    };

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);

    private string Suffix => Indicator.Display.Decimals is null || Unit == Unit.Yuan ? string.Empty : Unit.Symbol;

    private bool IsRangeWorthShowing
    {
        get
        {
            decimal step = Indicator.Display.DecimalsFor(Value.Amount) is { } decimals ? PowersOfTen.Decimal(-decimals) : 0;
            return Range is not null
                && (Range is not { Lower: { } lower, Upper: { } upper } || (Rational.Of(upper) - Rational.Of(lower)).CompareTo(Rational.Of(step)) > 0);
        }
    }

    private decimal Rounded(Rational exact, int? decimals) => decimals is { } places
        ? RationalDecimals.Nearest(exact.Round(Rational.Of(PowersOfTen.Decimal(-places)), _context.Options.Rounding))!.Value
        : Value.Amount;

    private string Text(decimal amount)
    {
        int? decimals = Indicator.Display.DecimalsFor(amount);
        return decimals is { } places ? amount.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + Unit.Symbol
            : Quantity.Of(amount, Unit).ToString(MoneyFormat(amount));
    }

    private string MoneyFormat(decimal amount) =>
        Unit != Unit.Yuan || decimal.Abs(amount) < TenThousand ? "S" : decimal.Abs(amount) < HundredMillion ? "W" : "Y";

    private static string End(decimal? end, int decimals, bool up)
    {
        if (end is not { } value)
        {
            return up ? "∞" : "-∞";
        }

        Rational scaled = Rational.Of(value) * Rational.Of(PowersOfTen.Decimal(decimals));
        Rational outwards = Rational.Of(up ? -(-scaled).Floor() : scaled.Floor(), 1) * Rational.Of(PowersOfTen.Decimal(-decimals));
        return RationalDecimals.Nearest(outwards)!.Value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
