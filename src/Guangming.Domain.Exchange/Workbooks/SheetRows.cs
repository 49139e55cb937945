using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>Reads a table out of a sheet: finds the row of headings, in either language, and takes the rows below it.</summary>
internal sealed class SheetRows(TableData data, Func<string, string> keep, ProblemList problems)
{
    private const int LeastHeadings = 2;

    // Column of the sheet to column of the table; Ignored for a column of the user's own.
    private readonly Dictionary<int, int> _columns = [];
    private readonly HashSet<int> _unnamed = [];
    private int _headingRow;
    private bool _hasContent;

    private const int Ignored = -1;

    /// <summary>Takes the next row of the sheet.</summary>
    public void Read(int number, List<SheetValue> cells)
    {
        _hasContent = true;
        if (_headingRow == 0)
        {
            ReadHeadings(number, cells);
        }
        else if (number > _headingRow + 1 || !IsSecondHeading(cells))
        {
            ReadRow(number, cells);
        }
    }

    /// <summary>Says what is missing when all rows have been read.</summary>
    public void End()
    {
        if (!_hasContent)
        {
            return;
        }

        CellPlace place = new(data.Name, _headingRow == 0 ? null : _headingRow);
        foreach (Column column in data.Table.Columns.Where(column => column.IsRequired && !_columns.ContainsValue(data.Table.IndexOf(column.Key))))
        {
            problems.Add(Problems.MissingHeading(place, column));
            data.Rows.ForEach(row => row.MarkFaulty(data.Table.IndexOf(column.Key)));
        }
    }

    private void ReadHeadings(int number, List<SheetValue> cells)
    {
        int known = cells.Select(cell => ColumnOf(cell.Cell)).Where(column => column is not null).Distinct().Count();
        if (known < LeastHeadings || known * 2 < cells.Count)
        {
            return; // A line of help.
        }

        _headingRow = number;
        foreach (SheetValue cell in cells)
        {
            string letters = SheetAddress.Column(cell.Column);
            CellPlace place = new(data.Name, number, letters, letters + number.ToString(CultureInfo.InvariantCulture));
            if (ColumnOf(cell.Cell) is not { } column)
            {
                _columns[cell.Column] = Ignored;
                if (!CellText.Folded(cell.Cell.Text).StartsWith('#'))
                {
                    problems.Add(Problems.UnknownHeading(place, cell.Cell.Text, NearMiss.List(cell.Cell.Text, data.Table.Columns.SelectMany(one => new[] { one.Chinese, one.English }))));
                }
            }
            else if (_columns.ContainsValue(column))
            {
                _columns[cell.Column] = Ignored;
                problems.Add(Problems.RepeatedHeading(place, cell.Cell.Text));
            }
            else
            {
                _columns[cell.Column] = column;
                data.Place(column, letters);
            }
        }
    }

    // The same headings once more, in the other language.
    private bool IsSecondHeading(List<SheetValue> cells) =>
        cells.Count > 0 && cells.All(cell => _columns.TryGetValue(cell.Column, out int column) && (column == Ignored || ColumnOf(cell.Cell) == column));

    private void ReadRow(int number, List<SheetValue> cells)
    {
        TableRow row = new(number, new string?[data.Table.Columns.Length]);
        foreach (SheetValue cell in cells)
        {
            if (!_columns.TryGetValue(cell.Column, out int column))
            {
                ReadUnnamed(number, cell);
            }
            else if (column != Ignored)
            {
                SheetCells.Read(data, row, column, cell.Cell, keep, problems);
            }
        }

        if (row.HasFaults || row.Cells.Any(cell => cell is not null))
        {
            data.Rows.Add(row);
        }
    }

    private void ReadUnnamed(int number, SheetValue cell)
    {
        if (!string.IsNullOrWhiteSpace(cell.Cell.Text) && _unnamed.Add(cell.Column))
        {
            string letters = SheetAddress.Column(cell.Column);
            CellPlace place = new(data.Name, number, letters, letters + number.ToString(CultureInfo.InvariantCulture));
            problems.Add(Problems.Unreadable(place, cell.Cell.Text, new LocalizedText("有列名的列（自用的列，列名以 # 开头）", "a column with a heading; begin that of a column of your own with #")));
        }
    }

    private int? ColumnOf(RawCell cell)
    {
        if (cell.Kind != RawKind.Text)
        {
            return null;
        }

        string heading = CellText.Folded(cell.Text);
        for (int i = 0; i < data.Table.Columns.Length; i++)
        {
            if (data.Table.Columns[i].IsNamed(heading))
            {
                return i;
            }
        }

        return null;
    }
}
