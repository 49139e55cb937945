using System.Globalization;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.DuckDB;

/// <summary>From what DuckDB says to an error with file, line and column.</summary>
/// <remarks>
/// A register holds persons: what stands in a row is never repeated, so an error that quotes one is not handed on either.
/// </remarks>
internal static class DuckDbFault
{
    private const string Line = "CSV Error on Line: ";
    private const string Quoted = "Original Line: ";
    private const string Converting = "Error when converting column \"";
    private const string Value = "Could not convert string \"";
    private const string Cast = "Could not convert string '";

    public static TableException Of(DuckDBException e, string file)
    {
        string message = e.Message;
        if (Has(message, "No space left on device") || Has(message, "max_temp_directory_size"))
        {
            return new(new LocalizedText("磁盘空间不足", "the disk is full"), file, innerException: e);
        }

        if (Has(message, "No files found that match"))
        {
            return new(new LocalizedText("文件不存在", "there is no such file"), file, innerException: e);
        }

        long? line = NumberAfter(message, Line);
        string? column = Between(message, Converting, '"');
        if (column is not null && Has(message, Value))
        {
            return new(new LocalizedText("不是数字", "no number; expected digits, or nothing where none is stated"), file, line: line, column: column);
        }

        if (Has(message, Cast))
        {
            return new(new LocalizedText("不是整数", "no whole number"), file, line: line, innerException: e); // what was read is asked for its place
        }

        if (line is not null)
        {
            return new(new LocalizedText($"CSV格式有误：{Reason(message)}", $"the line is no CSV of this table: {Reason(message)}"), file, line: line);
        }

        if (Has(message, "No magic bytes found") || Has(message, "too small to be a Parquet file") || Has(message, "Parquet") || Has(message, "TProtocolException") || Has(message, "Snappy"))
        {
            return new(
                new LocalizedText($"不是完整的Parquet文件，可能被截断：{FirstLines(message)}", $"it is no complete Parquet file, perhaps it was cut off: {FirstLines(message)}"), file, innerException: e);
        }

        return Has(message, "IO Error")
            ? new(new LocalizedText($"文件无法读写：{FirstLines(message)}", $"the file cannot be read or written: {FirstLines(message)}"), file, innerException: e)
            : EngineText.Failed(FirstLines(message), file, e);
    }

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.Ordinal);

    // Behind the first paragraph DuckDB lists its settings and hints.
    private static string FirstLines(string message) => EngineText.OneLine(message.Split("\n\n")[0]);

    // Behind the line's number DuckDB quotes the line, then says what is wrong with it.
    private static string Reason(string message)
    {
        string[] lines = message.Split("\n\n")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int quoted = Array.FindIndex(lines, one => one.StartsWith(Quoted, StringComparison.Ordinal));
        return quoted >= 0 && quoted + 1 < lines.Length ? EngineText.OneLine(lines[quoted + 1]) : "it does not follow the others";
    }

    private static string? Between(string message, string before, char after)
    {
        int from = message.IndexOf(before, StringComparison.Ordinal);
        int to = from < 0 ? -1 : message.IndexOf(after, from + before.Length);
        return to < 0 ? null : message[(from + before.Length)..to];
    }

    private static long? NumberAfter(string message, string before)
    {
        int from = message.IndexOf(before, StringComparison.Ordinal);
        if (from < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = message.AsSpan(from + before.Length);
        int end = 0;
        while (end < rest.Length && char.IsAsciiDigit(rest[end]))
        {
            end++;
        }

        return long.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out long line) ? line : null;
    }
}
