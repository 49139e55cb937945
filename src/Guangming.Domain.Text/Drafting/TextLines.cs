using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>The lines of a text that are not blank, and which of them are headings, of what rank.</summary>
internal sealed class TextLines
{
    private const int LongestHeading = 40;
    private readonly ImmutableArray<(int Start, int End)> _lines;
    private readonly ImmutableArray<int> _ranks;
    private readonly ImmutableArray<int> _heads;

    public TextLines(string text)
    {
        List<(int Start, int End)> lines = [];
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] is '\n' or '\r')
            {
                if (!text.AsSpan(start, at - start).IsWhiteSpace())
                {
                    lines.Add((start, at));
                }

                start = at + 1;
            }
        }

        _lines = [.. lines];
        (int Rank, int Head)[] ranks = [.. lines.Select(line => (Rank(text, line.Start, line.End, out int head), head))];
        (_ranks, _heads) = ([.. ranks.Select(rank => rank.Rank)], [.. ranks.Select(rank => rank.Head)]);
    }

    /// <summary>The rank of what bears no number.</summary>
    public const int Unnumbered = 9;

    public int Count => _lines.Length;

    /// <summary>The line that holds an offset, or the one before it.</summary>
    public int At(int offset)
    {
        (int low, int high) = (0, _lines.Length - 1);
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _lines[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    public (int Start, int End) this[int line] => _lines[line];

    /// <summary>1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, <see cref="Unnumbered"/> for a short line without a stop, 0 for what is no heading.</summary>
    public int RankOf(int line) => _ranks[line];

    public bool IsHeading(int line) => _lines.Length > 0 && _ranks[line] > 0;

    /// <summary>Where the heading of a line ends: the line's end, or behind the first stop of a line that opens with a number.</summary>
    public int HeadEnd(int line) => _heads[line];

    private static int Rank(string text, int start, int end, out int head)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        int indent = line.Length - line.TrimStart().Length;
        line = line.Trim();
        int rank = NumberRank(line);
        int stop = line.IndexOfAny(rank == Unnumbered ? Punctuation.Stops : Punctuation.HeadStops);
        head = rank == Unnumbered || stop < 0 ? end : start + indent + stop + 1;
        bool isOpen = Punctuation.GoesOn.Contains(line[^1]);
        return rank == Unnumbered
            ? stop >= 0 || isOpen || line.Length > LongestHeading ? 0 : rank
            : (stop < 0 ? line.Length : stop) > LongestHeading ? 0 : rank;
    }

    private static int NumberRank(ReadOnlySpan<char> line)
    {
        bool isHan = false;
        bool isBracketed = Punctuation.Opening.Contains(line[0]);
        int first = isBracketed ? 1 : 0;
        int at = first;
        while (at < line.Length && (Characters.Digit(line[at]) >= 0 || Characters.Numeral(line[at]) > 0 || Characters.Scale(line[at]) == 1))
        {
            isHan |= Characters.Digit(line[at]) < 0;
            at++;
        }

        bool isMark = at > first && at - first <= 3 && at < line.Length
            && (isBracketed ? Punctuation.Closing.Contains(line[at]) : Punctuation.ItemMarks.Contains(line[at]) || (Punctuation.ItemDots.Contains(line[at]) && (at + 1 >= line.Length || Characters.Digit(line[at + 1]) < 0)));
        return !isMark ? Unnumbered : (isBracketed, isHan) switch
        {
            (false, true) => 1,
            (true, true) => 2,
            (false, false) => 3,
            _ => 4,
        };
    }
}
