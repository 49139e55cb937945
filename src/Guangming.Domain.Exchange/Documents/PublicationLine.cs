using Guangming.Domain.Text;
using NodaTime;

namespace Guangming.Domain.Exchange;

/// <summary>Finds the day of publication in a report (发布日期、落款日期).</summary>
internal static class PublicationLine
{
    private const int HeadLines = 6;
    private const int TailLines = 4;
    private const int LongestDateLine = 40;

    /// <summary>The day that the head of a text labels, or that stands in a line of its own at the head or the foot.</summary>
    /// <returns><see langword="null"/> where it is not stated.</returns>
    public static LocalDate? Find(string text)
    {
        TextReading reading = FigureReader.ReadAll(text);
        return reading.PublishedOn ?? OfDateLine(text, reading);
    }

    // A line of its own, at the head or the foot: 2018年1月19日, 某区协作办 2022年12月28日, 二〇二〇年十一月三十日.
    private static LocalDate? OfDateLine(string text, TextReading reading)
    {
        SourceText source = new(text);
        foreach (NotFigure date in reading.NotFigures.Where(one => one.Kind == NotFigureKind.Date))
        {
            if (date.Paragraph > HeadLines && date.Paragraph <= source.LineCount - TailLines)
            {
                continue;
            }

            int from = text.AsSpan(0, date.Start).LastIndexOfAny('\n', '\r') + 1;
            int length = text.AsSpan(from).IndexOfAny('\n', '\r');
            ReadOnlySpan<char> line = text.AsSpan(from, length < 0 ? text.Length - from : length);
            if (line.Length <= LongestDateLine && line.IndexOfAny('，', '。', '；') < 0 && DayAt(line[(date.Start - from)..], date.Token) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    // The reader of prose takes a year in Chinese digits by itself: the letter's day goes on to 日.
    private static LocalDate? DayAt(ReadOnlySpan<char> line, string token) =>
        LetterDate.Day(token) ?? (line.IndexOf('日') is >= 0 and var end ? LetterDate.Day(line[..(end + 1)]) : null);
}
