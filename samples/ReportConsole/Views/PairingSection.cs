using System.Collections.Immutable;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>One pairing of the report at a glance: its figures with their notes, and its milestones.</summary>
internal static class PairingSection
{
    public static void Write(Page page, Session session, Report report, Pairing pairing, FittedTable<Figure> table)
    {
        ImmutableArray<Figure> figures = report.Figures.Of(pairing).All;
        Milestone[] milestones = [.. report.Milestones.Where(milestone => milestone.Subject.Pairing.Equals(pairing))];
        if (figures.IsEmpty && milestones.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Blank();
        page.Write(new Prose(pairing.ToString(session.Language), Styles.Title).Add("  ").Add(PairingLabel.Facts(pairing, session, isUnderParent: false)));
        if (!figures.IsEmpty)
        {
            Footnotes notes = new();
            page.Write(table.Of(figures, notes));
            page.Blank();
            notes.Write(page, session);
        }

        if (milestones.Length > 0)
        {
            page.Blank();
            page.Write(new Prose(session.Pick("事项", "Milestones"), Styles.Heading));
            foreach (Milestone milestone in milestones)
            {
                MilestoneLine.Write(page, session, milestone);
            }
        }
    }
}
