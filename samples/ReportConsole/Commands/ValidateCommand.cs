using System.Collections.Immutable;
using Guangming.Domain;
using Guangming.Domain.Exchange;
using ReportConsole.Input;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Checks a document: what it holds, and what there is to find fault with.</summary>
internal static class ValidateCommand
{
    public static int Run(Session session, string path)
    {
        byte[] bytes = InputFile.Read(path);
        ImmutableArray<Finding> findings;
        try
        {
            Report report = ReportFile.Parse(path, bytes, session);
            using Page page = session.NewPage();
            SourceView.Write(page, session, report);
            SourceView.WriteHashes(page, session, report);
            page.Show();
            findings = Report.Place(report.Remarks, bytes);
        }
        catch (ReportDocumentException e)
        {
            findings = e.Findings;
        }

        foreach (Finding finding in findings)
        {
            session.WriteLine(FindingLine.Of(finding, path, session));
        }

        session.Tell(findings.Length == 0
            ? session.Say($"{path}：没有问题", $"{path}: sound, no findings")
            : session.Say($"{path}：{findings.Length} 条发现", $"{path}: {findings.Length} {(findings.Length == 1 ? "finding" : "findings")}"));
        return findings.Length == 0 ? ExitCode.Fine : ExitCode.Findings;
    }
}
