using System.Globalization;
using System.Text;

namespace Guangming.Domain.Data;

/// <summary>What engines say, fit to stand in a message.</summary>
internal static class EngineText
{
    private const int Longest = 600;

    /// <summary>A text on one line, without control characters, not endless.</summary>
    public static string OneLine(string text)
    {
        StringBuilder line = new(Math.Min(text.Length, Longest + 1));
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (line.Length >= Longest)
            {
                line.Append('…');
                break;
            }

            bool isPlain = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            _ = isPlain && !Rune.IsWhiteSpace(rune) ? line.Append(rune.ToString()) : line.Length > 0 && line[^1] != ' ' ? line.Append(' ') : line;
        }

        string trimmed = line.ToString().TrimEnd();
        return trimmed.Length == 0 ? "no message" : trimmed;
    }

    public static TableException Failed(string what, string? table, Exception? inner) =>
        new(new LocalizedText($"数据库引擎报错：{OneLine(what)}", $"the engine refused: {OneLine(what)}"), table, innerException: inner);

    public static TableException Lost(string what, string? table, Exception? inner) =>
        new(new LocalizedText($"与服务器的连接中断：{OneLine(what)}", $"the server went away: {OneLine(what)}"), table, innerException: inner);
}
