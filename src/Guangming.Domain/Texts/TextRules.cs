using System.Buffers;
using System.Globalization;
using System.Text;

namespace Guangming.Domain;

/// <summary>What may not stand in a text of the model: characters that hide, reorder or break what a reader sees.</summary>
internal static class TextRules
{
    // C0 and C1 controls, bidirectional embeddings, overrides and isolates, and surrogates (looked at one by one).
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Range('\u0000', '\u001F'), .. Range('\u007F', '\u009F'), .. Range('\u202A', '\u202E'),
         .. Range('\u2066', '\u2069'), .. Range('\uD800', '\uDFFF')]);

    private const byte FirstOfC1 = 0xC2;
    private const byte FirstOfBidirectional = 0xE2;

    /// <summary>Says why <paramref name="text"/> is refused, or <see langword="null"/> where it is fine.</summary>
    public static string? Fault(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny(Suspect);
        while (at >= 0)
        {
            bool isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (!isPair)
            {
                string what = char.IsSurrogate(text[at]) ? "a lone surrogate" : "a control or bidirectional character";
                return string.Create(CultureInfo.InvariantCulture, $"holds {what}, U+{(int)text[at]:X4}, at position {at}");
            }

            int next = text[(at + 2)..].IndexOfAny(Suspect);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return null;
    }

    /// <summary>
    /// Whether UTF-8 from inside a JSON string, where no C0 control can stand, is neither blank nor refused; it need not be
    /// valid. A quick look that says no to some fine texts too: those are looked at character by character.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<byte> utf8)
    {
        bool isBlankPerhaps = Rune.DecodeFromUtf8(utf8, out Rune first, out _) != OperationStatus.Done || Rune.IsWhiteSpace(first);
        for (int at = 0; !isBlankPerhaps; at += 3)
        {
            int next = utf8[at..].IndexOfAny((byte)0x7F, FirstOfC1, FirstOfBidirectional);
            if (next < 0)
            {
                return true;
            }

            // E2 begins “ ” — … as well, which are common.
            at += next;
            if (utf8[at] != FirstOfBidirectional || at + 2 >= utf8.Length || IsBidirectional(utf8[at + 1], utf8[at + 2]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Returns <paramref name="text"/>, or throws where it is blank or refused.</summary>
    public static string Require(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return Fault(text) is { } fault ? throw new ArgumentException($"The text {fault}.", parameter) : text;
    }

    /// <summary>The text as a message may show it: what is refused stands spelled out, as \u202E.</summary>
    public static string Shown(string text) => Fault(text) is null
        ? text
        : string.Concat(text.Select(c => Suspect.Contains(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString()));

    // U+202A to U+202E, U+2066 to U+2069.
    private static bool IsBidirectional(byte second, byte third) =>
        second == 0x80 ? third is >= 0xAA and <= 0xAE : second == 0x81 && third is >= 0xA6 and <= 0xA9;

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
