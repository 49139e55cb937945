namespace Guangming.Domain.Exchange;

/// <summary>One row: its number as a person counts, and its cells in the order of the table's columns.</summary>
internal sealed class TableRow(int number, string?[] cells)
{
    public int Number => number;

    public string?[] Cells => cells;

    public string? this[int column]
    {
        get => cells[column];
        set => cells[column] = value;
    }
}
