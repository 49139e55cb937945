namespace Guangming.Domain;

/// <summary>Finds the years that a title or a few words name (标题年份).</summary>
public static class YearsNamed
{
    private const int FirstBare = 1950;
    private const int TitleLines = 3;
    private const int LongestTitleLine = 40;

    /// <summary>The year that a report is of by its title: the last that its first line names, or a short line right behind.</summary>
    /// <param name="text">The report.</param>
    /// <param name="year">The year.</param>
    /// <returns>Whether one is named.</returns>
    public static bool TryFindAtHead(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        int lines = 0;
        while (!text.IsEmpty && lines < TitleLines)
        {
            int length = text.IndexOfAny('\n', '\r') is >= 0 and var end ? end : text.Length;
            ReadOnlySpan<char> line = text[..length].Trim();
            lines += line.IsEmpty ? 0 : 1;
            bool isTitle = lines == 1 || (line.Length <= LongestTitleLine && line.IndexOfAny(DateWords.SentenceMarks) < 0);
            if (isTitle && TryFind(line, takesBare: true, out _, out year))
            {
                return true;
            }

            text = text[Math.Min(length + 1, text.Length)..];
        }

        return false;
    }

    /// <summary>The first and the last year that words name: 2019 in ２０１９年工作情况, 2016 and 2020 in 2016—2020年, 2021 in 2021-12-30.</summary>
    /// <param name="title">The title or words.</param>
    /// <param name="takesBare">Whether four digits without 年 are a year too, as in the name of a file.</param>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    /// <returns>Whether a year is named.</returns>
    public static bool TryFind(ReadOnlySpan<char> title, bool takesBare, out int first, out int last)
    {
        (first, last) = (0, 0);
        for (int at = 0; at < title.Length; at++)
        {
            if (Characters.AnyDigit(title[at]) < 0 || (at > 0 && Characters.AnyDigit(title[at - 1]) >= 0))
            {
                continue;
            }

            if (Dates.TryRead(title, at, out DateToken date))
            {
                (first, last) = date.HasYear ? (first == 0 ? date.Year : first, date.LastYear == 0 ? date.Year : date.LastYear) : (first, last);
                at = date.End - 1;
            }
            else if (takesBare && Bare(title, at) is var year and > 0)
            {
                (first, last) = (first == 0 ? year : first, year);
            }
        }

        return last != 0;
    }

    private static int Bare(ReadOnlySpan<char> title, int at)
    {
        int year = 0;
        int end = at;
        for (; end < title.Length && Characters.AnyDigit(title[end]) is >= 0 and var digit && end - at < 5; end++)
        {
            year = (year * 10) + digit;
        }

        bool counts = end < title.Length && (Characters.Scale(title[end]) > 0 || DateWords.Counters.Contains(title[end]));
        return end - at == 4 && year is >= FirstBare and <= Dates.LastYear && !counts ? year : 0;
    }
}
