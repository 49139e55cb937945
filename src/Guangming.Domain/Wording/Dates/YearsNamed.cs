namespace Guangming.Domain;

/// <summary>Finds the years that a title or a few words name (标题年份).</summary>
public static class YearsNamed
{
    private const int FirstBare = 1950;

    /// <summary>The years that are named last: 2019 in ２０１９年工作情况, 2016 and 2020 in 2016—2020年, 2021 in 2021-12-30.</summary>
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
                (first, last) = date.HasYear ? (date.Year, Math.Max(date.LastYear, date.Year)) : (first, last);
                at = date.End - 1;
            }
            else if (takesBare && Bare(title, at) is var year and > 0)
            {
                (first, last) = (year, year);
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

        bool counts = end < title.Length && (Characters.Scale(title[end]) > 0 || DateWords.Counters.Contains(title[end], StringComparison.Ordinal));
        return end - at == 4 && year is >= FirstBare and <= DateLexer.LastPlainYear && !counts ? year : 0;
    }
}
