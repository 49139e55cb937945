using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>Reads the source out of a form: a heading in the first two columns, what was filled in in the third.</summary>
internal sealed class FormRows(TableData data, Func<string, string> keep, ProblemList problems)
{
    private readonly TableRow _row = new(1, new string?[data.Table.Columns.Length]);
    private readonly HashSet<int> _seen = [];
    private bool _hasContent;

    /// <summary>Takes the next row of the sheet.</summary>
    public void Read(int number, List<SheetValue> cells)
    {
        _hasContent = true;
        int? column = null;
        SheetValue? value = null;
        bool hasHeading = false;
        foreach (SheetValue cell in cells)
        {
            if (cell.Column is SourceSheet.ChineseColumn or SourceSheet.EnglishColumn)
            {
                hasHeading = true;
                column ??= ColumnOf(cell.Cell);
            }
            else if (cell.Column == SourceSheet.ValueColumn)
            {
                value = cell;
            }
        }

        if (column is { } known)
        {
            Take(number, known, value?.Cell);
        }
        else if (value is { } lost && !(hasHeading && IsOwn(cells)))
        {
            // What stands in the third column was meant to say something.
            string address = SheetAddress.Column(SourceSheet.ValueColumn) + number.ToString(CultureInfo.InvariantCulture);
            string heading = cells.Find(cell => cell.Column <= SourceSheet.EnglishColumn).Cell.Text ?? string.Empty;
            problems.Add(Problems.UnknownHeading(
                new CellPlace(data.Name, number, SheetAddress.Column(SourceSheet.ChineseColumn), address),
                heading.Length > 0 ? heading : lost.Cell.Text,
                NearMiss.List(heading, data.Table.Columns.Select(one => one.Chinese))));
        }
    }

    /// <summary>Hands the row over when all has been read.</summary>
    public void End()
    {
        if (_hasContent)
        {
            foreach (Column column in data.Table.Columns.Where(column => column.IsRequired && !_seen.Contains(data.Table.IndexOf(column.Key))))
            {
                problems.Add(Problems.MissingHeading(new CellPlace(data.Name), column));
                _row.MarkFaulty(data.Table.IndexOf(column.Key));
            }
        }

        data.Rows.Add(_row);
    }

    private void Take(int number, int column, RawCell? cell)
    {
        if (!_seen.Add(column))
        {
            problems.Add(Problems.RepeatedHeading(new CellPlace(data.Name, number), data.Table.Columns[column].Heading));
            return;
        }

        data.Place(column, SheetAddress.Column(SourceSheet.ValueColumn), number);
        if (cell is { } raw)
        {
            SheetCells.Read(data, _row, column, raw, keep, problems);
        }
    }

    private static bool IsOwn(List<SheetValue> cells) => CellText.Folded(cells[0].Cell.Text).StartsWith('#');

    private int? ColumnOf(RawCell cell)
    {
        string heading = CellText.Folded(cell.Text);
        int index = data.Table.Columns.ToList().FindIndex(column => column.IsNamed(heading));
        return index < 0 ? null : index;
    }
}
