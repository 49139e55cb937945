namespace Guangming.Domain;

public readonly partial struct DivisionCode
{
    private const string What = "division code";

    // GB/T 2260: the two digits of every province, autonomous region, municipality and special administrative region.
    private static ReadOnlySpan<byte> Provinces =>
    [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
        50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82,
    ];

    /// <summary>Reads six, nine or twelve ASCII digits; the province is one of GB/T 2260 and no level is skipped.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is no such code; the message names the position and what was expected.</exception>
    public static DivisionCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DivisionCode Parse(ReadOnlySpan<char> text) =>
        TryRead(text, out DivisionCode result) is { Exists: true } fault ? throw fault.ToException(What, text) : result;

    /// <summary>Reads UTF-8; see <see cref="Parse(string)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <exception cref="FormatException">It is no such code.</exception>
    public static DivisionCode Parse(ReadOnlySpan<byte> utf8Text) =>
        TryRead(utf8Text, out DivisionCode result) is { Exists: true } fault ? throw fault.ToException(What, utf8Text) : result;

    /// <summary>Reads six, nine or twelve ASCII digits; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The code, or unspecified.</param>
    /// <returns>Whether it is such a code.</returns>
    public static bool TryParse(string? text, out DivisionCode result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out DivisionCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DivisionCode result) => !TryRead(text, out result).Exists;

    /// <summary>Reads UTF-8; see <see cref="TryParse(string?, out DivisionCode)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The code, or unspecified.</param>
    /// <returns>Whether it is such a code.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DivisionCode result) => !TryRead(utf8Text, out result).Exists;

    // Generic code hands in a culture; text is invariant, so it is not asked.
    static DivisionCode IParsable<DivisionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static DivisionCode ISpanParsable<DivisionCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static DivisionCode IUtf8SpanParsable<DivisionCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<DivisionCode>.TryParse(string? s, IFormatProvider? provider, out DivisionCode result) => TryParse(s, out result);

    static bool ISpanParsable<DivisionCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DivisionCode result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<DivisionCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out DivisionCode result) =>
        TryParse(utf8Text, out result);

    private static ReadFault TryRead(ReadOnlySpan<char> text, out DivisionCode result)
    {
        // One character more than a village's code shows where a longer text goes wrong; what is not ASCII becomes no digit.
        Span<byte> ascii = stackalloc byte[Longest + 1];
        int length = Math.Min(text.Length, ascii.Length);
        for (int i = 0; i < length; i++)
        {
            ascii[i] = text[i] <= 0x7F ? (byte)text[i] : (byte)0;
        }

        return TryRead(ascii[..length], out result);
    }

    private static ReadFault TryRead(ReadOnlySpan<byte> text, out DivisionCode result)
    {
        result = default;
        long value = 0;
        for (int i = 0; i < Longest; i++)
        {
            if (i < text.Length && !char.IsAsciiDigit((char)text[i]))
            {
                return new(i, "a digit");
            }

            value = (value * 10) + (i < text.Length ? text[i] - '0' : 0);
        }

        if (text.Length is not (6 or 9 or 12))
        {
            return new(Math.Min(text.Length, Longest), "six, nine or twelve digits");
        }

        if (Provinces.IndexOf((byte)(value / ProvinceUnit)) < 0)
        {
            return new(0, "the two digits of a province by GB/T 2260");
        }

        // A unit within a province names its prefecture, a village its township; a township may do without a county.
        if (value % ProvinceUnit != 0 && value / PrefectureUnit % 100 == 0)
        {
            return new(2, "the two digits of a prefecture, as a county or township follows");
        }

        if (value % TownshipUnit != 0 && value / TownshipUnit % 1000 == 0)
        {
            return new(6, "the three digits of a township, as a village follows");
        }

        result = new(value);
        return default;
    }
}
