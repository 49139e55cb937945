namespace Guangming.Domain;

public readonly partial struct PartialDate
{
    static string ITextValue<PartialDate>.Kind => "a date such as 2016, 2016-05 or 2016-05-31";

    /// <summary>Reads yyyy, yyyy-MM or yyyy-MM-dd; ASCII digits only.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is no such date; the message names the position and what was expected.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ValueText.Parse<PartialDate>(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PartialDate Parse(ReadOnlySpan<char> text) => ValueText.Parse<PartialDate>(text);

    /// <summary>Reads UTF-8; see <see cref="Parse(string)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <exception cref="FormatException">It is no such date.</exception>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<PartialDate>(utf8Text);

    /// <summary>Reads yyyy, yyyy-MM or yyyy-MM-dd; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The date, or unspecified.</param>
    /// <returns>Whether it is such a date.</returns>
    public static bool TryParse(string? text, out PartialDate result) => ValueText.TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate result) => ValueText.TryParse(text, out result);

    /// <summary>Reads UTF-8; see <see cref="TryParse(string?, out PartialDate)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The date, or unspecified.</param>
    /// <returns>Whether it is such a date.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PartialDate result) => ValueText.TryParse(utf8Text, out result);

    // Generic code hands in a culture; text is invariant, so it is not asked.
    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static PartialDate IUtf8SpanParsable<PartialDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<PartialDate>.TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<PartialDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDate result) =>
        TryParse(utf8Text, out result);

    static bool ITextValue<PartialDate>.TryRead(ReadOnlySpan<byte> utf8, out PartialDate value, out ReadFault fault)
    {
        (value, fault) = (default, default);
        if (!TryDigits(utf8, 0, 4, out int year, out int at) || year == 0)
        {
            return ReadFault.At(at, "a year of four digits, 0001 to 9999", out fault);
        }

        if (utf8.Length == 4)
        {
            value = new(year, 0, 0);
            return true;
        }

        if (utf8[4] != '-')
        {
            return ReadFault.At(4, "'-' or the end", out fault);
        }

        if (!TryDigits(utf8, 5, 2, out int month, out at) || month is 0 or > 12)
        {
            return ReadFault.At(at, "a month, 01 to 12", out fault);
        }

        if (utf8.Length == 7)
        {
            value = new(year, month, 0);
            return true;
        }

        if (utf8[7] != '-')
        {
            return ReadFault.At(7, "'-' or the end", out fault);
        }

        if (!TryDigits(utf8, 8, 2, out int day, out at) || !IsoDates.Exists(year, month, day))
        {
            return ReadFault.At(at, "a day of that month", out fault);
        }

        if (utf8.Length > IsoDates.Length)
        {
            return ReadFault.At(IsoDates.Length, "the end", out fault);
        }

        value = new(year, month, day);
        return true;
    }

    // "at" is the first place that is no digit, or the start of the number where all are.
    private static bool TryDigits(ReadOnlySpan<byte> text, int start, int count, out int number, out int at)
    {
        number = 0;
        for (at = start; at < start + count; at++)
        {
            if (at >= text.Length || !char.IsAsciiDigit((char)text[at]))
            {
                return false;
            }

            number = (number * 10) + (text[at] - '0');
        }

        at = start;
        return true;
    }
}
