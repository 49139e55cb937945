using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Guangming.Domain;

/// <summary>A source's whole text (来源全文), in which anchors are checked.</summary>
/// <remarks>
/// Lines end with LF, CR LF or CR. A text that differs from the anchored one only in its line ends, blank lines or
/// leading mark moves anchors; it does not change them.
/// </remarks>
public sealed class SourceText
{
    private readonly ImmutableArray<(int Start, int End)> _lines;

    /// <summary>Takes a text as it is.</summary>
    /// <param name="text">The whole text.</param>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _lines = [.. NonBlankLines(text)];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many lines are not blank.</summary>
    public int LineCount => _lines.Length;

    /// <summary>The SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>The anchor of the span that starts at <paramref name="start"/>.</summary>
    /// <param name="start">The UTF-16 offset of the first unit.</param>
    /// <param name="length">The length in UTF-16 units, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is not within one line of the text.</exception>
    public SourceAnchor AnchorAt(int start, int length)
    {
        int line = LineIndexAt(start);
        if (line < 0 || length < 1 || start + length > _lines[line].End)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "There is no span of that length within one line at this offset.");
        }

        return new SourceAnchor(line + 1, start, Text.Substring(start, length));
    }

    /// <summary>Whether <paramref name="anchor"/>'s token stands exactly where it says.</summary>
    /// <param name="anchor">The anchor.</param>
    public bool Holds(SourceAnchor anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        return anchor.End <= Text.Length
            && Text.AsSpan(anchor.Start, anchor.Length).SequenceEqual(anchor.Token)
            && LineIndexAt(anchor.Start) == anchor.Line - 1;
    }

    /// <summary>Holds anchors of one text against this one: each is intact, moved, changed or gone.</summary>
    /// <param name="anchors">The anchors, in any order.</param>
    /// <returns>One answer for each anchor, in the order given.</returns>
    public ImmutableArray<AnchorCheck> Check(IEnumerable<SourceAnchor> anchors)
    {
        ArgumentNullException.ThrowIfNull(anchors);
        return AnchorAlignment.Align([.. anchors], this);
    }

    /// <summary>The non-blank line that holds an offset, 0-based; -1 where none does.</summary>
    internal int LineIndexAt(int offset)
    {
        int low = 0;
        int high = _lines.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            (int start, int end) = _lines[middle];
            if (offset < start)
            {
                high = middle - 1;
            }
            else if (offset >= end)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    private static IEnumerable<(int Start, int End)> NonBlankLines(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return (start, end);
            }

            start = end + 1;
        }
    }
}
