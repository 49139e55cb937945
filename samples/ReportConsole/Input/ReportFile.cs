using Guangming.Domain;
using Guangming.Domain.Exchange;
using ReportConsole.Views;

namespace ReportConsole.Input;

/// <summary>Opens reports by the name of their document.</summary>
internal static class ReportFile
{
    /// <summary>The report of a file, or the shipped one where none is named; a file with faults is bad input.</summary>
    public static Report OpenOrShipped(string? path, Session session)
    {
        if (path is null)
        {
            return Reports.Guangming2020;
        }

        try
        {
            return Parse(path, InputFile.Read(path), session);
        }
        catch (ReportDocumentException e)
        {
            string more = e.Findings.Length > 1
                ? session.Say($"（共 {e.Findings.Length} 处，见 validate）", $" (one of {e.Findings.Length} faults; validate lists them)")
                : string.Empty;
            throw new BadInputException(FindingLine.Of(e.Findings[0], path, session) + more, e);
        }
    }

    /// <summary>The report of a file's bytes; what is no JSON or no UTF-8 is bad input.</summary>
    /// <exception cref="ReportDocumentException">The document can be read and is no sound report.</exception>
    public static Report Parse(string path, byte[] bytes, Session session)
    {
        try
        {
            return Report.FromJson(bytes);
        }
        catch (ReportDocumentException e) when (IsUnreadable(e))
        {
            throw new BadInputException(FindingLine.Of(e.Findings[0], path, session), e);
        }
    }

    // Not JSON at all, or not UTF-8.
    private static bool IsUnreadable(ReportDocumentException e) => e.Findings[0].Id is "GM0001" or "GM0010";
}
