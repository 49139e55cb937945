using System.Collections.Immutable;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>Two reports side by side: what contradicts first, what is equal last.</summary>
internal static class ComparisonView
{
    public static void Write(Page page, Session session, ReportComparison comparison, string first, string second)
    {
        WriteHead(page, session, session.Pick("前者  ", "first   "), first, comparison.First);
        WriteHead(page, session, session.Pick("后者  ", "second  "), second, comparison.Second);
        FittedTable<FigureComparison> table = FittedTable<FigureComparison>.Fitting(ComparisonColumns.All(session), comparison.Figures, session.Terminal.Width);
        foreach (ComparisonVerdict verdict in ComparisonOrder.Verdicts)
        {
            ImmutableArray<FigureComparison> figures = comparison.With(verdict);
            if (!figures.IsEmpty)
            {
                page.Blank();
                page.Write(new Prose(Name(verdict, session), Styles.Heading).Add(session.Say($"（{figures.Length} 项）", $" ({figures.Length})"), Styles.Quiet));
                page.Write(table.Of(figures));
            }
        }

        page.Blank();
        page.Write(new Prose(string.Join(session.Pick("，", ", "), ComparisonOrder.Verdicts.Select(verdict => Count(verdict, comparison, session)))));
    }

    private static void WriteHead(Page page, Session session, string label, string file, Report report) => page.Write(new Hanging(
        label, new Prose(SourceLabel.Of(report.Source, session), Styles.Title, joints: "/").Add($"  [{OneLine.Of(file)}]", Styles.Quiet), Styles.Quiet));

    private static string Count(ComparisonVerdict verdict, ReportComparison comparison, Session session)
    {
        int number = comparison.With(verdict).Length;
        return session.Say($"{Word(verdict, session)} {number} 项", $"{number} {Word(verdict, session)}");
    }

    private static string Word(ComparisonVerdict verdict, Session session) => verdict switch
    {
        ComparisonVerdict.Conflicting => session.Pick("矛盾", "conflicting"),
        ComparisonVerdict.Revised => session.Pick("修订", "revised"),
        ComparisonVerdict.Compatible => session.Pick("相容", "compatible"),
        ComparisonVerdict.OnlyInFirst => session.Pick("仅见于前者", "only in the first"),
        ComparisonVerdict.OnlyInSecond => session.Pick("仅见于后者", "only in the second"),
        _ => session.Pick("一致", "equal"),
    };

    private static string Name(ComparisonVerdict verdict, Session session) => verdict switch
    {
        ComparisonVerdict.Conflicting => session.Pick("矛盾：两份报告的数不能都对", "Conflicting: both cannot be right"),
        ComparisonVerdict.Revised => session.Pick("修订：同一发布者改了数", "Revised: the same publisher changed the number"),
        ComparisonVerdict.Compatible => session.Pick("相容：位数不同，可以是同一个数", "Compatible: other digits, perhaps the same number"),
        ComparisonVerdict.OnlyInFirst => session.Pick("仅见于前者", "Only in the first"),
        ComparisonVerdict.OnlyInSecond => session.Pick("仅见于后者", "Only in the second"),
        _ => session.Pick("一致", "Equal"),
    };
}
