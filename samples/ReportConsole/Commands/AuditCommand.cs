using Guangming.Domain;
using Guangming.Domain.Exchange;
using ReportConsole.Input;
using ReportConsole.Json;
using ReportConsole.Sarif;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Holds a report against itself and against further ones, such as last year's.</summary>
internal static class AuditCommand
{
    public static int Run(Session session, Report report, AuditRequest request)
    {
        Report[] reports = [report, .. request.Further.Select(file => ReportFile.OpenOrShipped(file, session))];
        AuditReport audit = ReportAuditor.Default.AuditAll(reports);
        if (request.SarifFile is { } file)
        {
            SourceText? text = request.SourceFile is { } source ? SourceFile.Open(source, report, session) : null;
            SarifArtifacts artifacts = new(audit.Reports, text is null ? null : report, request.SourceFile, text);
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
