using System.Collections.Immutable;
using System.Globalization;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>What an audit found: the problems, what could not be checked, what was computed again and agrees, and all rules with their counts.</summary>
internal static class AuditView
{
    public static void Write(Page page, Session session, AuditReport audit)
    {
        foreach (Report report in audit.Reports)
        {
            page.Write(new Prose(SourceLabel.Of(report.Source, session), Styles.Title, joints: "/"));
        }

        Section(page, session, audit, session.Pick("不符", "Problems"), [.. audit.With(CheckVerdict.Fails).OrderByDescending(check => check.Severity)]);
        Section(page, session, audit, session.Pick("无法核对", "Not checkable"), audit.With(CheckVerdict.NotCheckable));

        // What has no ranges (dates, existence) is counted below, not listed.
        Section(page, session, audit, session.Pick("相符（有数值可比的）", "Hold, where numbers are compared"), [.. audit.With(CheckVerdict.Holds).Where(check => check.Stated is not null)]);
        ImmutableArray<RuleCount> rules = RuleCount.All(audit);
        if (!rules.IsEmpty)
        {
            page.Blank();
            page.Write(FittedTable<RuleCount>.Fitting(RuleColumns.All(session), rules, session.Terminal.Width).Of(rules));
        }

        page.Blank();
        int holds = audit.With(CheckVerdict.Holds).Length;
        int fails = audit.With(CheckVerdict.Fails).Length;
        int open = audit.With(CheckVerdict.NotCheckable).Length;
        page.Write(new Prose(session.Say($"相符 {holds} 项，不符 {fails} 项，无法核对 {open} 项", $"{holds} hold, {fails} fail, {open} not checkable"), fails == 0 ? Styles.Good : Styles.Bad));
    }

    private static void Section(Page page, Session session, AuditReport audit, string title, ImmutableArray<Check> checks)
    {
        if (checks.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Write(new Prose(title, Styles.Heading));
        foreach (Check check in checks)
        {
            Prose line = new();
            if (check.Verdict == CheckVerdict.Fails)
            {
                line.Add(VerdictText.Of(check.Severity, session) + " ", Styles.Bad);
            }

            line.Add(check.Message.In(session.Language)).Add("  " + Basis(check, session, audit.Reports.Length > 1), Styles.Quiet);
            page.Write(new Hanging($"  {check.Rule.Id}  ", line, VerdictText.StyleOf(check.Verdict)));
        }
    }

    // How close it is, and where its figures stand.
    private static string Basis(Check check, Session session, bool isOfSeveral)
    {
        string? slack = check.Slack is not { } digits ? null
            : session.Pick("余量 ", "slack ") + digits.ToString("0.####", CultureInfo.InvariantCulture);
        string?[] parts = [slack, isOfSeveral ? Years(check) : null, SourceLines.Of(check.Figures.Select(figure => figure.Anchor), session)];
        return string.Join(session.Pick("，", ", "), parts.OfType<string>()) is { Length: > 0 } text ? $"({text})" : string.Empty;
    }

    private static string? Years(Check check)
    {
        string[] dates = [.. check.Figures.Select(figure => figure.ReportedIn.PublishedOn.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal)];
        return dates.Length == 0 ? null : string.Join(" / ", dates);
    }
}
