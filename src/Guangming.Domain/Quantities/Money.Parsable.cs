using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <content>Reading.</content>
public readonly partial struct Money
{
    static string ITextValue<Money>.Kind => "a sum of money such as 1.796亿元, 17,960万元 or CNY 179.6 million";

    /// <summary>Reads a sum: 1.796亿元, 17,960万元, 1亿7960万元, 一亿七千九百六十万元, CNY 179.6 million, and every format.</summary>
    /// <param name="s">The text, at most 256 characters.</param>
    /// <exception cref="FormatException">It is not a sum of money; the message says where and what was expected.</exception>
    public static Money Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ValueText.Parse<Money>(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Money Parse(ReadOnlySpan<char> s) => ValueText.Parse<Money>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 768 bytes.</param>
    public static Money Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<Money>(utf8Text);

    /// <summary>Reads a sum: 1.796亿元, 17,960万元, 1亿7960万元, 一亿七千九百六十万元, CNY 179.6 million, and every format; <see langword="false"/> where it is none. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) =>
        ValueText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Money result) => ValueText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Money result) =>
        ValueText.TryParse(utf8Text, out result);

    // The provider of the interfaces is not used: the text is the same everywhere.
    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);

    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        TryParse(s, out result);

    static Money IUtf8SpanParsable<Money>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Money>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Money result) =>
        TryParse(utf8Text, out result);

    static bool ITextValue<Money>.TryRead(ReadOnlySpan<byte> utf8, out Money value, out ReadFault fault)
    {
        if (TryReadPlain(utf8, out value))
        {
            fault = default;
            return true;
        }

        if (!MeasuredText.TryRead(utf8, out MeasuredNumber number, out fault))
        {
            value = default;
            return false;
        }

        bool isMoney = number.Unit.Equals(Unit.Yuan);
        if (isMoney && TryMake(number.IsNegative, number.Mantissa, number.Exponent, out value))
        {
            return true;
        }

        value = default;
        return ReadFault.At(isMoney ? 0 : number.WordAt, isMoney ? "less than 10^15 元 with at most 8 decimals" : "元", out fault);
    }

    // Digits, then 元, 万元 or 亿元: one multiplication.
    private static bool TryReadPlain(ReadOnlySpan<byte> utf8, out Money value)
    {
        value = default;
        int at = PlainNumber.Scan(utf8, 0, out ulong mantissa, out int fraction, out bool negative);
        int power = 0;
        if (at == 0 || Han.At(utf8, utf8.Length - 3) != '元')
        {
            return false;
        }

        if (utf8.Length - at != 3 && (utf8.Length - at != 6 || (power = Han.LargeScale(Han.At(utf8, at))) == 0))
        {
            return false;
        }

        power += Decimals - fraction;
        if (power < 0)
        {
            return false;
        }

        Int128 size = (Int128)Math.BigMul(mantissa, PowersOfTen.Narrow[power]);
        value = new Money(negative ? -size : size);
        return IsWithin(value._units);
    }
}
