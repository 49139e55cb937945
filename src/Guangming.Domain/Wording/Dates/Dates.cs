using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>Reads dates as Chinese reports word them (日期词): the only reader of dates, for values, prose, letters and cells alike.</summary>
/// <remarks>
/// Reads 2020年, ２０２０年, 二〇二〇年, 二0一九年, 2015年底, 2020年全年, 上半年, 2020年第三季度, 前三季度, 前11个月, 1—11月, 5月, 十一月三十日,
/// 2019年9月-2020年6月, 2020-12-21, 2019．12．30, 今年, 去年同期, “十三五”期间 and the like. Looks a few characters ahead only, allocates
/// nothing and never throws. What the date means as a period is <see cref="ReportingPeriod"/>'s to say.
/// </remarks>
public static class Dates
{
    /// <summary>The first year that four digits mean without the word 年, and in prose with it.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that four digits mean without the word 年, and in prose with it.</summary>
    public const int LastYear = 2100;

    private const int LongestEvent = 12;

    /// <summary>Reads the date that starts at a place, as long as it goes on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the date starts; a number should not have begun before.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether a date starts there.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out DateToken date)
    {
        date = default;
        if (!MayStart(text, start) || !new DateLexer(text).TryRead(start, out DateParts parts))
        {
            return false;
        }

        date = new DateToken(parts);
        return true;
    }

    /// <summary>Whether a date may start at a place, by a look at what stands there: no date starts where it says no.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStart(ReadOnlySpan<char> text, int start) => DateStarts.At(text, start);

    /// <summary>Reads a text that is one date and nothing else but blanks around it, as in a cell of a table: 2020.5 is a month here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadAlone(ReadOnlySpan<char> text, out DateToken date)
    {
        text = text.Trim();
        bool isRead = new DateLexer(text) { IsAlone = true }.TryRead(0, out DateParts parts) && parts.End == text.Length;
        date = new DateToken(parts);
        return isRead;
    }

    /// <summary>A year that stands in the text without its word.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public static DateToken OfYear(int year, int start, int end)
    {
        DateParts parts = new() { Start = start, End = end, Kind = DateKind.Date };
        parts.Set(new DatePoint(year, 0, 0, null));
        return new DateToken(parts);
    }

    /// <summary>What the words around a date make of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">A date of the text.</param>
    public static DateLead LeadOf(ReadOnlySpan<char> text, in DateToken date)
    {
        (int start, int end) = (date.Start, date.End);
        char before = start > 0 ? text[start - 1] : '\0';
        char next = end < text.Length ? text[end] : '\0';
        if (DateWords.AsOf.EndsBefore(text, start))
        {
            return DateLead.AsOf;
        }

        if (SinceLength(text, end, out bool isUntilNow, mayName: !date.IsSpan) > 0)
        {
            return isUntilNow ? DateLead.SinceUntilNow : DateLead.Since;
        }

        if (DateWords.Compared.EndsBefore(text, start) || IsBy(text, end))
        {
            return DateLead.Aside;
        }

        // 从2018年至2020年，… and 至年末，… open a sentence.
        bool opens = next is '，' or ',' && (date.IsSpan ? DateWords.From.Contains(before) : DateWords.UpTo.Contains(before) && IsOpening(text, start - 1));
        return !opens && (DateWords.BeforeWithin.Contains(before) || DateWords.BehindWithin.Contains(next))
            ? DateLead.Within
            : DateLead.None;
    }

    /// <summary>The length of 起, 以来, 至今, 结对以来 and the like behind a date; 0 where none stands there.</summary>
    internal static int SinceLength(ReadOnlySpan<char> text, int end, out bool isUntilNow, bool mayName = true)
    {
        int length = DateWords.UntilNow.At(text, end);
        isUntilNow = length > 0;
        if (length > 0 || (length = DateWords.Since.At(text, end)) > 0)
        {
            return length;
        }

        // 2017年结对以来: an event may stand between.
        int reach = mayName ? LongestEvent : 0;
        for (int at = end; at - end <= reach && at < text.Length && Characters.IsHan(text[at]); at++)
        {
            if (text[at..].StartsWith(DateWords.SinceEvent))
            {
                return at - end + DateWords.SinceEvent.Length;
            }
        }

        return 0;
    }

    private static bool IsOpening(ReadOnlySpan<char> text, int at) => at == 0 || !Characters.IsHan(text[at - 1]);

    // 2025年前; not 2020年前三名.
    private static bool IsBy(ReadOnlySpan<char> text, int end)
    {
        int length = DateWords.By.At(text, end);
        return length > 1 || (length == 1 && (end + 1 >= text.Length || Characters.AnyDigit(text[end + 1]) < 0));
    }
}
