namespace ReportConsole.Commands;

/// <summary>What was asked of a check of a folder.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Previous">The folder of earlier years.</param>
/// <param name="Output">Where to write the list as a workbook.</param>
/// <param name="IsJson">Whether the list goes out in JSON.</param>
internal sealed record CheckRequest(string Folder, string? Previous, string? Output, bool IsJson);
