using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>A drafted report as an Excel workbook to be confirmed (草稿确认工作簿), and what a person made of it read back.</summary>
/// <remarks>
/// The first sheet has a row for every number of the text: where it stands, what the draft proposes and why, and columns to confirm or
/// to correct it. Source, divisions, pairings and measures have their own sheets, as in <see cref="ReportWorkbook"/>, and can be corrected
/// there. Confirmed rows become figures of the report; corrections override what was proposed; rows that nobody confirmed stay
/// unconfirmed and say so; every number stays in the report, if only among what was left out.
/// </remarks>
public static class DraftWorkbook
{
    /// <summary>Writes a draft, whole or not at all.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="text">The text it was drafted from.</param>
    /// <param name="path">The file to write or to replace, <c>.xlsx</c>.</param>
    /// <param name="cancellationToken">Gives up; the file is then untouched.</param>
    /// <exception cref="ArgumentException">The text is another than the draft's.</exception>
    /// <exception cref="FileRefusedException">The file cannot be written.</exception>
    public static Task WriteAsync(Draft draft, string text, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        IReadOnlyList<SheetPlan> sheets = DraftLayout.Of(draft, text);
        return WholeFile.WriteAsync(
            path,
            (stream, token) =>
            {
                SpreadsheetWriter.Write(stream, sheets, token);
                return Task.CompletedTask;
            },
            cancellationToken);
    }

    /// <summary>Reads what a person made of a draft.</summary>
    /// <param name="path">The file, <c>.xlsx</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">The file cannot be read: missing, no workbook, protected, damaged, or too large.</exception>
    /// <exception cref="TableFormatException">Cells are wrong; all problems are in it, with sheet, row, column, what was there and what was expected.</exception>
    public static async Task<ConfirmedDraft> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        FileStream stream = InputFile.Open(path);
        await using (stream.ConfigureAwait(false))
        {
            return DraftReading.Read(stream, path, cancellationToken);
        }
    }

    /// <summary>Whether a workbook is one of a draft, by its sheets.</summary>
    /// <param name="path">The file, <c>.xlsx</c>.</param>
    /// <exception cref="FileRefusedException">The file cannot be read: missing, no workbook, protected, damaged, or too large.</exception>
    public static bool IsDraft(string path)
    {
        using FileStream stream = InputFile.Open(path);
        using WorkbookFile workbook = WorkbookFile.Open(stream, path);
        return workbook.Sheets.Any(sheet => DraftTable.Sheet.IsNamed(CellText.Folded(sheet.Name)));
    }
}
