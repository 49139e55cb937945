using Guangming.Domain;
using ReportConsole.Json;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Who supports whom, as a tree with its chains or in JSON.</summary>
internal static class NetworkCommand
{
    public static int Run(Session session, Report report, bool isJson)
    {
        if (isJson)
        {
            session.WriteLine(ConsoleJson.Text(report.Pairings));
            return ExitCode.Fine;
        }

        using Page page = session.NewPage();
        NetworkView.Write(page, session, report);
        page.Show();
        return ExitCode.Fine;
    }
}
