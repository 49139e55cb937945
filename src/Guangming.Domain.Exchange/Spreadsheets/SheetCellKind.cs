namespace Guangming.Domain.Exchange;

/// <summary>What a cell to be written holds.</summary>
internal enum SheetCellKind
{
    Empty,
    Text,
    Number,
}
