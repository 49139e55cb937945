using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain.Exchange;

/// <summary>Reports as Excel workbooks (报告工作簿): a template to fill in, read back, and a workbook for those who read figures in Excel.</summary>
/// <remarks>
/// A workbook has a sheet for each list of the report: source, divisions, pairings, figures, relations, milestones, what was left out, and
/// measures of the report's own; further sheets help and are not read. What <see cref="WriteAsync(Report, string, AuditReport?, CancellationToken)"/>
/// writes reads back as an equal report, members that this version does not know included. A cell holds at most 32,767 characters and
/// a sheet 1,048,576 rows: a report that needs more is refused and can be exchanged as a data package. Text that would be a formula
/// is marked as text. The same report gives the same bytes.
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = "A path is never taken for a stream.")]
public static class ReportWorkbook
{
    /// <summary>Writes an empty workbook to fill in, whole or not at all.</summary>
    /// <param name="path">The file to write or to replace, <c>.xlsx</c>.</param>
    /// <param name="cancellationToken">Gives up; the file is then untouched.</param>
    /// <exception cref="FileRefusedException">The file cannot be written.</exception>
    public static Task WriteTemplateAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ToFileAsync(path, WorkbookLayout.Template(), cancellationToken);
    }

    /// <summary>Writes an empty workbook to fill in.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="cancellationToken">Gives up; nothing has then been written.</param>
    public static Task WriteTemplateAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ToStreamAsync(stream, WorkbookLayout.Template(), cancellationToken);
    }

    /// <summary>Writes a report, whole or not at all: as written beside numbers and ranges, periods, places in the source, notes, and what an audit found.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file to write or to replace, <c>.xlsx</c>.</param>
    /// <param name="audit">What was found; <see langword="null"/> for <see cref="ReportAuditor.Default"/>'s audit of the report.</param>
    /// <param name="cancellationToken">Gives up; the file is then untouched.</param>
    /// <exception cref="FileRefusedException">The file cannot be written.</exception>
    /// <exception cref="TableFormatException">The report does not fit into a workbook: a text is too long, or there are too many rows.</exception>
    public static Task WriteAsync(Report report, string path, AuditReport? audit = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(path);
        return ToFileAsync(path, WorkbookLayout.Of(report, audit ?? ReportAuditor.Default.Audit(report)), cancellationToken);
    }

    /// <summary>Writes a report: as written beside numbers and ranges, periods, places in the source, notes, and what an audit found.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="audit">What was found; <see langword="null"/> for <see cref="ReportAuditor.Default"/>'s audit of the report.</param>
    /// <param name="cancellationToken">Gives up; nothing has then been written.</param>
    /// <exception cref="TableFormatException">The report does not fit into a workbook: a text is too long, or there are too many rows.</exception>
    public static Task WriteAsync(Report report, Stream stream, AuditReport? audit = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        return ToStreamAsync(stream, WorkbookLayout.Of(report, audit ?? ReportAuditor.Default.Audit(report)), cancellationToken);
    }

    /// <summary>Reads a report out of a workbook that was filled in, or written from a report.</summary>
    /// <remarks>
    /// Sheets and headings may be in Chinese or English, numbers and dates in cells of their own kind or as text, digits full-width;
    /// blank rows are passed over. Columns that follow from others are compared where they are filled in. Nothing is passed over
    /// silently: a sheet or column that is not known is a problem, unless its name begins with <c>#</c>.
    /// </remarks>
    /// <param name="path">The file, <c>.xlsx</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">The file cannot be read: missing, no workbook, protected, damaged, or too large.</exception>
    /// <exception cref="TableFormatException">Cells are wrong; all problems are in it, with sheet, row, column, what was there and what was expected.</exception>
    public static async Task<Report> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        FileStream stream = InputFile.Open(path);
        await using (stream.ConfigureAwait(false))
        {
            return WorkbookReading.Read(stream, path, cancellationToken);
        }
    }

    /// <summary>Reads a report out of a workbook; see <see cref="ReadAsync(string, CancellationToken)"/>.</summary>
    /// <param name="stream">The workbook, from its start where the stream can seek; left open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">It is no workbook, protected, damaged, or too large.</exception>
    /// <exception cref="TableFormatException">Cells are wrong; all problems are in it, with sheet, row, column, what was there and what was expected.</exception>
    public static async Task<Report> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek)
        {
            return WorkbookReading.Read(stream, null, cancellationToken);
        }

        using MemoryStream copy = await StreamCopy.ReadAsync(stream, ArchiveLimits.Default.Packed, cancellationToken).ConfigureAwait(false);
        return WorkbookReading.Read(copy, null, cancellationToken);
    }

    private static Task ToFileAsync(string path, IReadOnlyList<SheetPlan> sheets, CancellationToken cancellationToken) => WholeFile.WriteAsync(
        path,
        (stream, token) =>
        {
            SpreadsheetWriter.Write(stream, sheets, token);
            return Task.CompletedTask;
        },
        cancellationToken);

    // Zip archives are written in small pieces and synchronously, which streams of a network do not like.
    private static async Task ToStreamAsync(Stream stream, IReadOnlyList<SheetPlan> sheets, CancellationToken cancellationToken)
    {
        using MemoryStream whole = new();
        SpreadsheetWriter.Write(whole, sheets, cancellationToken);
        whole.Position = 0;
        await whole.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }
}
