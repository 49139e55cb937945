namespace Guangming.Domain.Exchange;

/// <summary>A sheet of a workbook that is read: its name, and the part that holds it.</summary>
internal sealed record SheetEntry(string Name, string Part);
