using Guangming.Domain;
using Guangming.Domain.Exchange;

namespace ReportConsole.Views;

/// <summary>The doubts of a folder, the most weighty first, then the files that were not read, and how many of all there are.</summary>
internal static class FolderView
{
    public static void Write(Page page, Session session, FolderReport report)
    {
        int number = 0;
        foreach (Doubt doubt in report.Doubts)
        {
            number++;
            Write(page, session, doubt, number);
        }

        CheckedFile[] refused = [.. report.Refused];
        if (refused.Length > 0)
        {
            page.Write(new Prose(session.Pick("未读的文件", "Files that were not read"), Styles.Heading));
            foreach (CheckedFile file in refused)
            {
                page.Write(new Hanging("  ", new Prose(file.Path, joints: "/").Add("  ").Add(file.Refusal!.In(session.Language), Styles.Expected)));
            }

            page.Blank();
        }

        int read = report.Files.Length - refused.Length;
        int drafted = report.Files.Count(file => file.IsDrafted);
        page.Write(new Prose(
            session.Say(
                $"核对报告 {read} 份（其中由文本起草 {drafted} 份，与上一年度对照 {report.Files.Count(file => !file.Predecessors.IsEmpty)} 份），未读 {refused.Length} 份，疑点 {report.Doubts.Length} 处",
                $"{read} reports checked ({drafted} drafted from prose, {report.Files.Count(file => !file.Predecessors.IsEmpty)} held against the year before), {refused.Length} not read, {report.Doubts.Length} doubts"),
            report.Doubts.IsEmpty ? Styles.Good : Styles.Bad));
    }

    private static void Write(Page page, Session session, Doubt doubt, int number)
    {
        string place = doubt.Paragraph is { } line
            ? session.Say($"{doubt.File} 第{line}段", $"{doubt.File} paragraph {line}")
            : doubt.File;
        page.Write(new Hanging(
            FormattableString.Invariant($"{number,3}  "),
            new Prose(place, Styles.Heading, joints: "/")
                .Add($"  {doubt.Check.Rule.Id}  ", Styles.Quiet)
                .Add(VerdictText.Of(doubt.Severity, session), Styles.Bad)
                .Add(session.Pick("，", ", ") + Words(doubt.Certainty, session), Styles.Quiet)));
        page.Write(new Hanging("     ", new Prose(doubt.Check.Message.In(session.Language))));
        HashSet<string> shown = new(StringComparer.Ordinal);
        foreach (Evidence evidence in doubt.Evidence)
        {
            string where = evidence.Paragraph is { } at
                ? session.Say($"{evidence.File} 第{at}段", $"{evidence.File} paragraph {at}")
                : evidence.File;
            string words = evidence.Words(session.Language);
            if (shown.Add($"{where} {words}"))
            {
                page.Write(new Hanging("     | ", new Prose(words).Add($"  ({where})", Styles.Quiet), Styles.Quiet));
            }
        }

        page.Blank();
    }

    private static string Words(Certainty certainty, Session session) => certainty switch
    {
        Certainty.Stated => session.Pick("原文所述", "stated"),
        Certainty.Reading => session.Pick("约数的理解", "a reading"),
        Certainty.Inferred => session.Pick("推断", "inferred"),
        _ => session.Pick("未经确认", "unconfirmed"),
    };
}
