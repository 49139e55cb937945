namespace Guangming.Domain.Text;

/// <summary>What a heading says that the numbers of a table are in (表头单位): 单位：万元.</summary>
/// <param name="Word">The words as written, with a scale word: 万元.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Scale">The power of ten of the scale word.</param>
internal sealed record TableHeading(string Word, Unit Unit, int Scale)
{
    private const int LongestWord = 8;
    private const char First = '单';

    // A heading is no paragraph of prose.
    private const int LongestLine = 120;

    /// <summary>The heading that a line holds; <see langword="null"/> where it holds none, or is a paragraph.</summary>
    public static TableHeading? In(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        for (int next; (next = line.IndexOf(First)) >= 0; line = line[(next + 1)..])
        {
            int length = ScannerLexicon.UnitHeadings.At(line, next);
            if (length > 0 && Of(line[(next + length)..]) is { } heading)
            {
                return heading;
            }
        }

        return null;
    }

    /// <summary>The unit that a text starts with, after a colon or without: 万元.</summary>
    public static TableHeading? Of(ReadOnlySpan<char> rest)
    {
        int start = 0;
        while (start < rest.Length && (Characters.IsBlank(rest[start]) || rest[start] is '：' or ':'))
        {
            start++;
        }

        int end = start;
        while (end < rest.Length && end - start <= LongestWord && (Characters.IsHan(rest[end]) || rest[end] is '%' or '％' or '/'))
        {
            end++;
        }

        ReadOnlySpan<char> word = rest[start..end];
        int scale = 0;
        int at = 0;
        for (; at < word.Length && Characters.Scale(word[at]) is > 0 and var power; at++)
        {
            scale += power;
        }

        Unit? unit = at < word.Length ? Unit.FromMeasureWord(word[at..].ToString()) : null;
        return unit is null || word.Length > LongestWord ? null : new TableHeading(word.ToString(), unit, scale);
    }
}
