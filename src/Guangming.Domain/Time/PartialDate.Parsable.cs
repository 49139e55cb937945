namespace Guangming.Domain;

public readonly partial struct PartialDate
{
    private const string What = "date";

    /// <summary>Reads yyyy, yyyy-MM or yyyy-MM-dd; ASCII digits only.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is no such date; the message names the position and what was expected.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PartialDate Parse(ReadOnlySpan<char> text) =>
        TryRead(text, out PartialDate result) is { Exists: true } fault ? throw fault.ToException(What, text) : result;

    /// <summary>Reads UTF-8; see <see cref="Parse(string)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <exception cref="FormatException">It is no such date.</exception>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text) =>
        TryRead(utf8Text, out PartialDate result) is { Exists: true } fault ? throw fault.ToException(What, utf8Text) : result;

    /// <summary>Reads yyyy, yyyy-MM or yyyy-MM-dd; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The date, or unspecified.</param>
    /// <returns>Whether it is such a date.</returns>
    public static bool TryParse(string? text, out PartialDate result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate result) => !TryRead(text, out result).Exists;

    /// <summary>Reads UTF-8; see <see cref="TryParse(string?, out PartialDate)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The date, or unspecified.</param>
    /// <returns>Whether it is such a date.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PartialDate result) => !TryRead(utf8Text, out result).Exists;

    // Generic code hands in a culture; text is invariant, so it is not asked.
    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static PartialDate IUtf8SpanParsable<PartialDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<PartialDate>.TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<PartialDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDate result) =>
        TryParse(utf8Text, out result);

    private static ReadFault TryRead(ReadOnlySpan<char> text, out PartialDate result)
    {
        // One character more than a day shows where a longer text goes wrong; what is not ASCII becomes no digit.
        Span<byte> ascii = stackalloc byte[IsoDates.Length + 1];
        int length = Math.Min(text.Length, ascii.Length);
        for (int i = 0; i < length; i++)
        {
            ascii[i] = text[i] <= 0x7F ? (byte)text[i] : (byte)0;
        }

        return TryRead(ascii[..length], out result);
    }

    private static ReadFault TryRead(ReadOnlySpan<byte> text, out PartialDate result)
    {
        result = default;
        if (!TryDigits(text, 0, 4, out int year, out int at) || year == 0)
        {
            return new(at, "a year of four digits, 0001 to 9999");
        }

        if (text.Length == 4)
        {
            result = new(year, 0, 0);
            return default;
        }

        if (text[4] != '-')
        {
            return new(4, "'-' or the end");
        }

        if (!TryDigits(text, 5, 2, out int month, out at) || month is 0 or > 12)
        {
            return new(at, "a month, 01 to 12");
        }

        if (text.Length == 7)
        {
            result = new(year, month, 0);
            return default;
        }

        if (text[7] != '-')
        {
            return new(7, "'-' or the end");
        }

        if (!TryDigits(text, 8, 2, out int day, out at) || !IsoDates.Exists(year, month, day))
        {
            return new(at, "a day of that month");
        }

        if (text.Length > IsoDates.Length)
        {
            return new(IsoDates.Length, "the end");
        }

        result = new(year, month, day);
        return default;
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
