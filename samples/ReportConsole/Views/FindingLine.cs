using System.Globalization;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>A finding in one line, its place first, so that editors can follow it: <c>report.json:12:5: GM1002 error $.figures[3]: …</c>.</summary>
internal static class FindingLine
{
    public static string Of(Finding finding, string file, Session session)
    {
        string place = finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{finding.Column}") : file;
        string path = finding.Path is { } known ? $" {known}" : string.Empty;
        return OneLine.Of($"{place}: {finding.Id} {VerdictText.Of(finding.Severity, session)}{path}: {finding.Message.In(session.Language)}");
    }
}
