using Guangming.Domain;
using Guangming.Domain.Exchange;
using ReportConsole.Input;
using ReportConsole.Json;
using ReportConsole.Sarif;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Holds reports against themselves and against each other, such as this year's and last year's.</summary>
internal static class AuditCommand
{
    public static int Run(Session session, AuditRequest request)
    {
        Report[] reports = [.. request.Files.Select(file => ReportFile.OpenOrShipped(file, session))];
        AuditReport audit = ReportAuditor.Default.AuditAll(reports);
        if (request.SarifFile is { } file)
        {
            SourceText? text = request.SourceFile is { } source ? SourceFile.Open(source, reports[0], session) : null;
            SarifArtifacts artifacts = new(audit.Reports, text is null ? null : reports[0], request.SourceFile, text);
            WholeFile.Write(file, SarifLog.Of(audit, ReportAuditor.Default.Rules, artifacts, session.Language));
        }

        if (request.IsJson)
        {
            session.WriteLine(ResultJson.Text(audit.Checks, session.Language));
        }
        else
        {
            using Page page = session.NewPage();
            AuditView.Write(page, session, audit);
            page.Show();
        }

        // Questions and remarks are for a person to read; they stop no build.
        return audit.Findings.Any(finding => finding.Severity >= Severity.Warning) ? ExitCode.Findings : ExitCode.Fine;
    }
}
