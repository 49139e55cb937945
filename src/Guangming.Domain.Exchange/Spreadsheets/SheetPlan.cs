namespace Guangming.Domain.Exchange;

/// <summary>A sheet to be written, row by row as it is asked for (工作表).</summary>
internal sealed record SheetPlan(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>How many rows stay in sight.</summary>
    public int FrozenRows { get; init; }

    /// <summary>How many columns stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether it is there for the others only.</summary>
    public bool IsHidden { get; init; }
}
