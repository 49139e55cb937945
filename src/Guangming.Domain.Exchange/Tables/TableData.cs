using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>The rows of one table as invariant text, and where they stand in their file.</summary>
internal sealed class TableData(Table table, string? name = null)
{
    private readonly Dictionary<int, string> _letters = [];
    private readonly Dictionary<int, int> _formRows = [];

    public Table Table => table;

    /// <summary>What the sheet or file is called.</summary>
    public string? Name { get; } = name;

    public List<TableRow> Rows { get; } = [];

    /// <summary>Says in which column of its sheet a column stands.</summary>
    /// <param name="column">The column's index in the table.</param>
    /// <param name="letters">The letters above it.</param>
    /// <param name="row">The row, in a form that has a row for each column.</param>
    public void Place(int column, string letters, int? row = null)
    {
        _letters[column] = letters;
        if (row is { } number)
        {
            _formRows[column] = number;
        }
    }

    public CellPlace At(TableRow row, int column)
    {
        int number = _formRows.GetValueOrDefault(column, row.Number);
        string? cell = _letters.TryGetValue(column, out string? letters) ? letters + number.ToString(CultureInfo.InvariantCulture) : null;
        return new CellPlace(Name, number, table.Columns[column].Heading, cell);
    }

    public CellPlace At(TableRow row, string column) => At(row, table.IndexOf(column));

    public CellPlace At(TableRow row) => new(Name, row.Number);
}
