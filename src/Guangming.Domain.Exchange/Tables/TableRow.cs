namespace Guangming.Domain.Exchange;

/// <summary>One row: its number as a person counts, and its cells in the order of the table's columns.</summary>
internal sealed class TableRow(int number, string?[] cells)
{
    private HashSet<int>? _faulty;

    public int Number => number;

    public string?[] Cells => cells;

    public string? this[int column]
    {
        get => cells[column];
        set => cells[column] = value;
    }

    /// <summary>The row that this one was made of, to be tried with what is sound of it; else the row itself.</summary>
    public TableRow Origin { get => field ?? this; private init; }

    /// <summary>Whether the library would not have it.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Whether any cell could not be read, or the library would not have the row.</summary>
    public bool HasFaults => _faulty is not null || IsRefused;

    /// <summary>Whether a cell could not be read: it is empty, and has been complained of.</summary>
    public bool IsFaulty(int column) => _faulty?.Contains(column) == true;

    public void MarkFaulty(int column) => (_faulty ??= []).Add(column);

    /// <summary>A copy to be changed.</summary>
    public TableRow Copy() => new(number, [.. cells]) { Origin = Origin };
}
