namespace ReportConsole.Commands;

/// <summary>What was asked of an export.</summary>
/// <param name="IsCanonical">Whether the document goes out in canonical form.</param>
/// <param name="CsvFile">Where to write the figures as CSV.</param>
/// <param name="Workbook">Where to write the report as a workbook.</param>
/// <param name="Package">Where to write the report as a data package: a folder, or a .zip file.</param>
internal sealed record ExportRequest(bool IsCanonical, string? CsvFile, string? Workbook, string? Package)
{
    /// <summary>Whether nothing goes to standard output.</summary>
    public bool IsToFiles => CsvFile is not null || Workbook is not null || Package is not null;
}
