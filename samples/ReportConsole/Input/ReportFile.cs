using Guangming.Domain;

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
            return Open(path, session);
        }
        catch (ReportDocumentException e)
        {
            string more = e.Findings.Length > 1
                ? session.Say($"（共 {e.Findings.Length} 处，见 validate）", $" (one of {e.Findings.Length} faults; validate lists them)")
                : string.Empty;
            throw InputFile.Unusable(path, e.Findings[0].ToString(session.Language) + more, e);
        }
    }

    /// <summary>The report of a file.</summary>
    /// <exception cref="ReportDocumentException">The document can be read and is no sound report.</exception>
    public static Report Open(string path, Session session)
    {
        byte[] bytes = InputFile.Read(path, session);
        try
        {
            return Report.FromJson(bytes);
        }
        catch (ReportDocumentException e) when (IsUnreadable(e))
        {
            throw InputFile.Unusable(path, e.Findings[0].ToString(session.Language), e);
        }
    }

    // Not JSON at all, or not UTF-8.
    private static bool IsUnreadable(ReportDocumentException e) => e.Findings[0].Id is "GM0001" or "GM0010";
}
