using Guangming.Domain.Exchange;
using ReportConsole.Json;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Checks a folder of reports and lists what is doubtful.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(Session session, CheckRequest request, CancellationToken cancellationToken)
    {
        FolderCheckOptions options = new() { PreviousFolder = request.Previous };
        FolderReport report = await ProgressBar.ShowAsync(session, progress => FolderCheck.RunAsync(request.Folder, options, progress, cancellationToken));
        if (request.Output is { } path)
        {
            await report.WriteAsync(path, cancellationToken);
        }

        if (request.IsJson)
        {
            session.WriteLine(FolderJson.Text(report, session.Language));
        }
        else
        {
            using Page page = session.NewPage();
            FolderView.Write(page, session, report);
            page.Show();
        }

        return report.Doubts.IsEmpty && !report.Refused.Any() ? ExitCode.Fine : ExitCode.Findings;
    }
}
