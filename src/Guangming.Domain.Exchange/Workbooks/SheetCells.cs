namespace Guangming.Domain.Exchange;

/// <summary>Puts cells of a sheet into rows of a table, and says what is wrong with them.</summary>
internal static class SheetCells
{
    public static void Read(TableData data, TableRow row, int index, RawCell cell, Func<string, string> keep, ProblemList problems)
    {
        Column column = data.Table.Columns[index];
        CellPlace place = data.At(row, index);
        if (cell.Kind == RawKind.Formula)
        {
            row.MarkFaulty(index);
            problems.Add(Problems.Formula(place, cell.Text));
        }
        else if (cell.Kind == RawKind.Error)
        {
            row.MarkFaulty(index);
            problems.Add(Problems.ErrorCell(place, cell.Text));
        }
        else if (CellText.TryRead(column, cell, out string? text, out LocalizedText? expected))
        {
            row[index] = text is null ? null : keep(text);
        }
        else
        {
            row.MarkFaulty(index);
            problems.Add(Problems.Unreadable(place, cell.Text, expected));
        }
    }
}
