using Guangming.Domain;
using ReportConsole.Json;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>All figures, as a table or as rows in JSON.</summary>
internal static class FiguresCommand
{
    public static int Run(Session session, Report report, bool isJson)
    {
        if (isJson)
        {
            session.WriteLine(ConsoleJson.Text(report.ToRows()));
            return ExitCode.Fine;
        }

        using Page page = session.NewPage();
        page.Write(FigureTable.ById(session, report).Of(report.Figures.All));
        page.Show();
        return ExitCode.Fine;
    }
}
