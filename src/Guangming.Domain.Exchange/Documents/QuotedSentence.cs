using System.Buffers;
using System.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Quotes the sentence around a place of a text.</summary>
internal static class QuotedSentence
{
    private const int Longest = 120;
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；\r\n");

    /// <summary>The sentence that holds a span, on one line.</summary>
    public static string Around(string text, int start, int end)
    {
        int from = text.AsSpan(0, start).LastIndexOfAny(Ends) + 1;
        int length = text.AsSpan(end).IndexOfAny(Ends);
        int to = length < 0 ? text.Length : text[end + length] is '\r' or '\n' ? end + length : end + length + 1;
        int room = Math.Max(0, Longest - (end - start));
        int cutFrom = Math.Max(from, start - (room / 2));
        int cutTo = Math.Min(to, cutFrom + Longest);
        cutFrom = Math.Max(from, Math.Min(cutFrom, cutTo - Longest));
        return (cutFrom > from ? "…" : string.Empty) + OneLine(text.AsSpan(Whole(text, cutFrom)..Whole(text, cutTo))) + (cutTo < to ? "…" : string.Empty);
    }

    // Not through the middle of a surrogate pair.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;

    private static string OneLine(ReadOnlySpan<char> text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text.Trim())
        {
            line.Append(char.IsControl(c) ? ' ' : c);
        }

        return Words.Shown(line.ToString());
    }
}
