using System.Text;

namespace Guangming.Domain;

public readonly partial struct Programme
{
    private const string What = "programme code";
    private const int Longest = 64;

    /// <summary>Reads a code; see <see cref="Of"/>.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is no code; the message names the position and what was expected.</exception>
    public static Programme Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Programme Parse(ReadOnlySpan<char> text) =>
        Fault(text) is { Exists: true } fault ? throw fault.ToException(What, text) : Known(text) ?? new Programme(text.ToString());

    /// <summary>Reads UTF-8; see <see cref="Parse(string)"/>.</summary>
    /// <param name="utf8Text">The code.</param>
    /// <exception cref="FormatException">It is no code.</exception>
    public static Programme Parse(ReadOnlySpan<byte> utf8Text)
    {
        Span<char> text = stackalloc char[Longest + 1];
        return Parse(Widen(utf8Text, text));
    }

    /// <summary>Reads a code; never throws.</summary>
    /// <param name="text">The code.</param>
    /// <param name="result">The programme, or unspecified.</param>
    /// <returns>Whether it is a code.</returns>
    public static bool TryParse(string? text, out Programme result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Programme)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Programme result)
    {
        bool isCode = !Fault(text).Exists;
        result = isCode ? Known(text) ?? new Programme(text.ToString()) : default;
        return isCode;
    }

    /// <summary>Reads UTF-8; see <see cref="TryParse(string?, out Programme)"/>.</summary>
    /// <param name="utf8Text">The code.</param>
    /// <param name="result">The programme, or unspecified.</param>
    /// <returns>Whether it is a code.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Programme result)
    {
        Span<char> text = stackalloc char[Longest + 1];
        return TryParse(Widen(utf8Text, text), out result);
    }

    // Generic code hands in a culture; text is invariant, so it is not asked.
    static Programme IParsable<Programme>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Programme ISpanParsable<Programme>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Programme IUtf8SpanParsable<Programme>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<Programme>.TryParse(string? s, IFormatProvider? provider, out Programme result) => TryParse(s, out result);

    static bool ISpanParsable<Programme>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Programme result) =>
        TryParse(s, out result);

    static bool IUtf8SpanParsable<Programme>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Programme result) =>
        TryParse(utf8Text, out result);

    private static ReadFault Fault(ReadOnlySpan<char> text)
    {
        const string Word = "a lower-case letter or a digit";
        for (int i = 0; i < text.Length && i < Longest; i++)
        {
            bool joins = text[i] is '-' or '.';
            bool mayJoin = i > 0 && text[i - 1] is not ('-' or '.');
            if (joins ? !mayJoin : !(char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i])))
            {
                return new(i, mayJoin ? Word + ", '-' or '.'" : Word);
            }
        }

        return text.Length == 0 || (text.Length <= Longest && text[^1] is '-' or '.') ? new(text.Length, Word)
            : text.Length > Longest ? new(Longest, "the end, after at most 64 characters") : default;
    }

    // A code is ASCII; one character more than the longest shows where a longer text goes wrong.
    private static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> utf8Text, Span<char> text)
    {
        int length = Math.Min(utf8Text.Length, text.Length);
        return text[..Encoding.Latin1.GetChars(utf8Text[..length], text)];
    }
}
