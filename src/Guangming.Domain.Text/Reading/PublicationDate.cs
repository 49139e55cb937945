using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>Finds the day of publication at the head of a text.</summary>
internal static class PublicationDate
{
    private const int HeadLength = 600;
    private static readonly string[] Labels = ["发布时间", "发布日期", "发稿时间", "成文日期", "时间：", "日期：", "时间:", "日期:"];

    public static LocalDate? Find(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        for (int at = 0; at < head.Length; at++)
        {
            if (Characters.Digit(head[at]) < 0 || (at > 0 && Characters.Digit(head[at - 1]) >= 0))
            {
                continue;
            }

            if (new DateLexer(head, 2000).TryScan(at, out DateToken date) && date is { HasYear: true, IsSpan: false, IsEmpty: false } && date.First.Day is not null
                && (IsTimed(head[date.Start..date.End]) || IsLabelled(head[..date.Start])))
            {
                return date.First.First;
            }
        }

        return null;
    }

    private static bool IsTimed(ReadOnlySpan<char> date) => date.IndexOfAny(":：") > 0;

    private static bool IsLabelled(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - 8)..];
        foreach (string label in Labels)
        {
            if (before.IndexOf(label) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
