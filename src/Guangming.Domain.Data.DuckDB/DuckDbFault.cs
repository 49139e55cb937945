using System.Globalization;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.DuckDB;

/// <summary>From what DuckDB says to an error with file, line and column.</summary>
internal static class DuckDbFault
{
    private const string Line = "CSV Error on Line: ";
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
        if (column is not null && Between(message, Value, '"') is { } value)
        {
            return new(
                new LocalizedText($"“{EngineText.OneLine(value)}”不是数字", $"'{EngineText.OneLine(value)}' is no number; expected digits, or nothing where none is stated"),
                file, line: line, column: column, innerException: e);
        }

        if (Between(message, Cast, '\'') is { } cast)
        {
            return new(
                new LocalizedText($"“{EngineText.OneLine(cast)}”不是整数", $"'{EngineText.OneLine(cast)}' is no whole number"), file, line: line, innerException: e);
        }

        if (line is not null)
        {
            return new(new LocalizedText($"CSV格式有误：{FirstLines(message)}", $"the line is no CSV of this table: {FirstLines(message)}"), file, line: line, innerException: e);
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
