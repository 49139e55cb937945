using System.Buffers;
using System.Globalization;

namespace Guangming.Domain;

/// <summary>What may not stand in a text of the model: characters that hide, reorder or break what a reader sees.</summary>
internal static class TextRules
{
    // C0 and C1 controls, bidirectional embeddings, overrides and isolates, and surrogates (looked at one by one).
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Range('\u0000', '\u001F'), .. Range('\u007F', '\u009F'), .. Range('\u202A', '\u202E'),
         .. Range('\u2066', '\u2069'), .. Range('\uD800', '\uDFFF')]);

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

    /// <summary>Returns <paramref name="text"/>, or throws where it is blank or refused.</summary>
    public static string Require(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return Fault(text) is { } fault ? throw new ArgumentException($"The text {fault}.", parameter) : text;
    }

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
