using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>A fact without a number in one line: when, what, and where it is said.</summary>
internal static class MilestoneLine
{
    public static void Write(Page page, Session session, Milestone milestone)
    {
        Prose line = new();
        if (milestone.Date is { } date)
        {
            line.Add(date.ToString()).Add("  ");
        }

        line.Add(milestone.Text.In(session.Language));
        if (StatusText.Of(milestone.Status, session) is { } status)
        {
            line.Add(" ").Add(status, Styles.Expected);
        }

        if (milestone.Anchor is { } anchor)
        {
            line.Add("  ").Add(session.Say($"第{anchor.Line}行", $"line{LineBreaks.Glue}{anchor.Line}"), Styles.Quiet);
        }

        page.Write(new Hanging("  · ", line, Styles.Quiet));
    }
}
