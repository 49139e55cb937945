using System.Globalization;

namespace RegistryIndicators.Engines;

/// <summary>What DuckDB says about a file, in one line and without the contents of rows: these may be about people.</summary>
internal static class DuckDbWords
{
    private const string Line = "CSV Error on Line: ";
    private const string Column = "Error when converting column \"";

    public static string Of(string message, Session session)
    {
        if (NumberAfter(message, Line) is not { } line)
        {
            return message.Split('\n')[0];
        }

        return Between(message, Column, '"') is { } column
            ? session.Say($"第{line}行文本，列“{column}”：不是整数", $"line {line}, column '{column}': no whole number")
            : session.Say($"第{line}行文本：不是这张表的一行，文件可能被截断", $"line {line}: no row of this table; the file may be cut off");
    }

    private static string? Between(string message, string before, char after)
    {
        int from = message.IndexOf(before, StringComparison.Ordinal);
        int to = from < 0 ? -1 : message.IndexOf(after, from + before.Length);
        return to < 0 ? null : message[(from + before.Length)..to];
    }

    private static long? NumberAfter(string message, string before) =>
        Between(message, before, '\n') is { } text && long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
}
