using System.Text;
using Sylvan.Data.Csv;

namespace Guangming.Domain.Exchange;

/// <summary>What goes wrong below the rows, as one clear error each.</summary>
internal static class CsvFaults
{
    public static async Task<T> GuardAsync<T>(Func<Task<T>> read, TableData table, string? name, Func<int> row)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception e) when (IsKnown(e))
        {
            throw Translated(e, table, name, row());
        }
    }

    public static T Guard<T>(Func<T> read, TableData table, string? name, int row)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsKnown(e))
        {
            throw Translated(e, table, name, row);
        }
    }

    private static bool IsKnown(Exception fault) => fault is DecoderFallbackException or CsvRecordTooLargeException or CsvFormatException;

    private static Exception Translated(Exception fault, TableData table, string? name, int row) => fault switch
    {
        DecoderFallbackException => new FileRefusedException(
            FileFault.WrongFormat, name, "不是 UTF-8：请在 Excel 里另存为“CSV UTF-8”", "is not UTF-8: save it from Excel as \"CSV UTF-8\"", fault),
        CsvRecordTooLargeException => TableFormatException.Of(Problems.TooLarge(new CellPlace(table.Name, row), new LocalizedText(
            CsvTable.Limit(CsvTable.LongestRecord).In(Language.Chinese) + "，引号成对（没有收尾的引号会吞掉其后所有行）",
            CsvTable.Limit(CsvTable.LongestRecord).In(Language.English) + ", and quotes in pairs: one that never closes swallows all rows behind it")), fault),
        _ => TableFormatException.Of(Problems.Unfit(new CellPlace(table.Name, row), "\"", new LocalizedText(
            "成对的引号，字段里的引号写两次", "quotes in pairs, and those within a field written twice")), fault),
    };
}
