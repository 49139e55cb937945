using System.Globalization;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>Where a report comes from, how much it holds, and its hashes.</summary>
internal static class SourceView
{
    public static void Write(Page page, Session session, Report report)
    {
        ReportSource source = report.Source;
        Language language = session.Language;
        Prose title = new(source.Title.In(language), Styles.Title);
        if (source.Part is { } part)
        {
            title.Add("  ").Add(part.In(language));
        }

        page.Write(title);
        string secondary = source.IsSecondary ? session.Pick("（二手来源）", " (a secondary source)") : string.Empty;
        string published = source.PublishedOn.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        page.Write(new Prose(string.Join(session.Pick(" · ", " · "), source.Publisher.In(language), published, Kind(source.Kind, session) + secondary)));
        if (source.Address is { } address)
        {
            page.Write(new Prose(address, Styles.Quiet, joints: "/"));
        }

        page.Write(new Prose(Counts(session, report), Styles.Quiet));
    }

    public static void WriteHashes(Page page, Session session, Report report)
    {
        page.Write(new Hanging(session.Pick("内容哈希  ", "content hash  "), new Prose(report.ContentHash)));
        page.Write(new Hanging(session.Pick("事实哈希  ", "facts hash    "), new Prose(report.FactsHash)));
    }

    private static string Counts(Session session, Report report) => session.Say(
        $"结对 {report.Pairings.All.Length} 组 · 数据 {report.Figures.Count} 项 · 关系 {report.Relations.Length} 条 · 事项 {report.Milestones.Length} 件 · 未收录 {report.LeftOut.Length} 处",
        $"pairings {report.Pairings.All.Length} · figures {report.Figures.Count} · relations {report.Relations.Length} · milestones {report.Milestones.Length} · left out {report.LeftOut.Length}");

    private static string Kind(string kind, Session session) => kind switch
    {
        SourceKinds.OfficialReport => session.Pick("官方报告", "official report"),
        SourceKinds.Newspaper => session.Pick("报纸", "newspaper"),
        SourceKinds.Yearbook => session.Pick("年鉴", "yearbook"),
        SourceKinds.Website => session.Pick("网站", "website"),
        SourceKinds.Other => session.Pick("其他来源", "another source"),
        _ => kind,
    };
}
