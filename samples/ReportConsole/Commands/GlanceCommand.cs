using Guangming.Domain;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>The report at a glance: source, pairings, and for each pairing its figures and milestones.</summary>
internal static class GlanceCommand
{
    public static int Run(Session session, Report report)
    {
        using Page page = session.NewPage();
        SourceView.Write(page, session, report);
        page.Blank();
        PairingTreeView.Write(page, session, report);
        FittedTable<Figure> table = FigureTable.ByName(session, report);
        foreach (Pairing pairing in PairingOrder.Of(report))
        {
            PairingSection.Write(page, session, report, pairing, table);
        }

        page.Show();
        return ExitCode.Fine;
    }
}
