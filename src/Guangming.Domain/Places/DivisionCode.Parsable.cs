namespace Guangming.Domain;

public readonly partial struct DivisionCode
{
    // GB/T 2260: the two digits of every province, autonomous region, municipality and special administrative region.
    private static ReadOnlySpan<byte> Provinces =>
    [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
        50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82,
    ];

    static string ITextValue<DivisionCode>.Kind => "a division code of six, nine or twelve digits";

    /// <summary>Reads six, nine or twelve ASCII digits; the province is one of GB/T 2260 and no level is skipped.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is no such code; the message names the position and what was expected.</exception>
    public static DivisionCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ValueText.Parse<DivisionCode>(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DivisionCode Parse(ReadOnlySpan<char> text) => ValueText.Parse<DivisionCode>(text);

    /// <summary>Reads UTF-8; see <see cref="Parse(string)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <exception cref="FormatException">It is no such code.</exception>
    public static DivisionCode Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<DivisionCode>(utf8Text);

    /// <summary>Reads six, nine or twelve ASCII digits; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The code, or unspecified.</param>
    /// <returns>Whether it is such a code.</returns>
    public static bool TryParse(string? text, out DivisionCode result) => ValueText.TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out DivisionCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DivisionCode result) => ValueText.TryParse(text, out result);

    /// <summary>Reads UTF-8; see <see cref="TryParse(string?, out DivisionCode)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The code, or unspecified.</param>
    /// <returns>Whether it is such a code.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DivisionCode result) => ValueText.TryParse(utf8Text, out result);

    // Generic code hands in a culture; text is invariant, so it is not asked.
    static DivisionCode IParsable<DivisionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static DivisionCode ISpanParsable<DivisionCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static DivisionCode IUtf8SpanParsable<DivisionCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<DivisionCode>.TryParse(string? s, IFormatProvider? provider, out DivisionCode result) => TryParse(s, out result);

    static bool ISpanParsable<DivisionCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DivisionCode result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<DivisionCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out DivisionCode result) =>
        TryParse(utf8Text, out result);

    static bool ITextValue<DivisionCode>.TryRead(ReadOnlySpan<byte> utf8, out DivisionCode value, out ReadFault fault)
    {
        (value, fault) = (default, default);
        long code = 0;
        for (int i = 0; i < Longest; i++)
        {
            if (i < utf8.Length && !char.IsAsciiDigit((char)utf8[i]))
            {
                return ReadFault.At(i, "a digit", out fault);
            }

            code = (code * 10) + (i < utf8.Length ? utf8[i] - '0' : 0);
        }

        if (utf8.Length is not (6 or 9 or 12))
        {
            return ReadFault.At(Math.Min(utf8.Length, Longest), "six, nine or twelve digits", out fault);
        }

        if (Provinces.IndexOf((byte)(code / ProvinceUnit)) < 0)
        {
            return ReadFault.At(0, "the two digits of a province by GB/T 2260", out fault);
        }

        // A unit within a province names its prefecture, a village its township; a township may do without a county.
        if (code % ProvinceUnit != 0 && code / PrefectureUnit % 100 == 0)
        {
            return ReadFault.At(2, "the two digits of a prefecture, as a county or township follows", out fault);
        }

        if (code % TownshipUnit != 0 && code / TownshipUnit % 1000 == 0)
        {
            return ReadFault.At(6, "the three digits of a township, as a village follows", out fault);
        }

        value = new(code);
        return true;
    }
}
