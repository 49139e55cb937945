using NodaTime;

namespace Guangming.Domain;

/// <summary>Finds the day of publication that a report states (发布日期、落款日期).</summary>
/// <remarks>
/// At the head behind a label (发布时间：) or before a clock time; else in a line of its own among the first or the last ones:
/// 2018年1月19日, （２０１９年１２月３０日）, 某区协作办 2022-12-28, 二〇二〇年十一月三十日.
/// </remarks>
public static class PublicationDay
{
    /// <summary>How many characters the head of a text has.</summary>
    public const int HeadLength = 600;

    private const int HeadLines = 6;
    private const int TailLines = 4;
    private const int LongestDateLine = 40;
    private const int LabelReach = 8;

    /// <summary>The day that a whole text states at its head or foot.</summary>
    /// <param name="text">The report.</param>
    /// <returns><see langword="null"/> where it is not stated.</returns>
    public static LocalDate? Find(ReadOnlySpan<char> text) => FindAtHead(text) ?? AtFoot(text);

    /// <summary>The day that the head of a text states, for a reader that has no more of it.</summary>
    /// <param name="text">The report, or at least its first <see cref="HeadLength"/> characters.</param>
    /// <returns><see langword="null"/> where it is not stated.</returns>
    public static LocalDate? FindAtHead(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        DateToken date;
        for (int at = HasLabelOrClock(head) ? 0 : head.Length; TryNext(head, at, out date); at = date.End)
        {
            if (date.IsDay && (head[date.Start..date.End].IndexOfAny(":：") > 0 || IsLabelled(head[..date.Start])))
            {
                return Day(date);
            }
        }

        int lines = 0;
        for (int at = 0; at < head.Length && lines < HeadLines;)
        {
            ReadOnlySpan<char> line = LineAt(text, at);
            lines += line.IsWhiteSpace() ? 0 : 1;
            if (OfLine(line) is { } day)
            {
                return day;
            }

            at += line.Length + 1;
        }

        return null;
    }

    /// <summary>The first date that starts at a place of a text or behind it.</summary>
    internal static bool TryNext(ReadOnlySpan<char> text, int at, out DateToken date)
    {
        for (; at < text.Length; at++)
        {
            if (Dates.MayStart(text, at) && Characters.AnyDigit(text[at]) >= 0 && (at == 0 || Characters.AnyDigit(text[at - 1]) < 0) && Dates.TryRead(text, at, out date))
            {
                return true;
            }
        }

        date = default;
        return false;
    }

    private static LocalDate? AtFoot(ReadOnlySpan<char> text)
    {
        // From the foot upwards, so that only a few lines are read; the first of them that is a date line counts.
        LocalDate? found = null;
        for (int lines = 0; lines < TailLines && !text.IsEmpty;)
        {
            int start = text.LastIndexOfAny('\n', '\r') + 1;
            ReadOnlySpan<char> line = text[start..];
            lines += line.IsWhiteSpace() ? 0 : 1;
            found = OfLine(line) ?? found;
            text = text[..Math.Max(0, start - 1)];
        }

        return found;
    }

    private static LocalDate? OfLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length > LongestDateLine || line.IndexOfAny(DateWords.SentenceMarks) >= 0)
        {
            return null;
        }

        DateToken date;
        for (int at = 0; TryNext(line, at, out date); at = date.End)
        {
            if (date.IsDay && (date.End == line.Length || !Characters.IsHan(line[date.End]) || DateWords.BehindPublication.At(line, date.End) > 0))
            {
                return Day(date);
            }
        }

        return null;
    }

    private static LocalDate? Day(in DateToken date) => date.Day <= DateTime.DaysInMonth(date.Year, date.Month) ? new LocalDate(date.Year, date.Month, date.Day) : null;

    // Whether a date can have a label or a clock time at all: most heads have neither.
    private static bool HasLabelOrClock(ReadOnlySpan<char> head)
    {
        for (int at = 0; at < head.Length; at++)
        {
            int next = head[at..].IndexOfAny(':', '：');
            if (next < 0)
            {
                break;
            }

            at += next;
            if (at > 0 && at + 1 < head.Length && Characters.Digit(head[at - 1]) >= 0 && Characters.Digit(head[at + 1]) >= 0)
            {
                return true;
            }
        }

        foreach (string noun in DateWords.PublicationLabelNouns)
        {
            for (int at = head.IndexOf(noun); at >= 0; at = NextOf(noun, head, at + noun.Length))
            {
                if (DateWords.PublicationLabels.IsIn(head[Math.Max(0, at - noun.Length)..Math.Min(head.Length, at + noun.Length + 1)]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int NextOf(string noun, ReadOnlySpan<char> text, int from)
    {
        int next = text[from..].IndexOf(noun);
        return next < 0 ? -1 : from + next;
    }

    private static bool IsLabelled(ReadOnlySpan<char> before) => DateWords.PublicationLabels.IsIn(before[Math.Max(0, before.Length - LabelReach)..]);

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..].IndexOfAny('\n', '\r');
        return length < 0 ? text[at..] : text.Slice(at, length);
    }
}
