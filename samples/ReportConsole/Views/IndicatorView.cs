using System.Collections.Immutable;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>The indicators of a report by pairing: those with a value in a table, then those without and why.</summary>
internal static class IndicatorView
{
    public static void Write(Page page, Session session, Report report, ImmutableArray<IndicatorResult> results)
    {
        page.Write(new Prose(report.Source.Title.In(session.Language), Styles.Title));
        IndicatorResult[] shown = [.. results.Where(IsShown)];
        FittedTable<IndicatorResult> table = FittedTable<IndicatorResult>.Fitting(IndicatorColumns.All(session), shown, session.Terminal.Width);
        ILookup<Pairing?, IndicatorResult> byPairing = results.ToLookup(result => result.Pairing);
        foreach (Pairing pairing in PairingOrder.Of(report).Where(byPairing.Contains))
        {
            page.Blank();
            page.Blank();
            page.Write(new Prose(pairing.ToString(session.Language), Styles.Title).Add("  ").Add(PairingLabel.Facts(pairing, session, isUnderParent: false)));
            WriteValues(page, session, table, [.. byPairing[pairing].Where(IsShown)]);
            WriteReasons(page, session, [.. byPairing[pairing].Where(result => !IsShown(result))]);
        }

        page.Blank();
        page.Write(new Prose(session.Say(
            $"共 {results.Length} 项指标，有值 {shown.Length} 项。原文：报告所述；计算：由所列各行算出；方括号为所述位数之内的全部可能值。explain 代码 可看算法与出处。",
            $"{results.Length} indicators, {shown.Length} with a value. Stated: the report says it; computed: from the lines named; in brackets all values within the stated digits. explain CODE shows how, and from what."), Styles.Quiet));
    }

    // A number that is only bounded (超 …) is shown by its bounds.
    private static bool IsShown(IndicatorResult result) => result.Range is not null;

    private static void WriteValues(Page page, Session session, FittedTable<IndicatorResult> table, IndicatorResult[] results)
    {
        if (results.Length == 0)
        {
            return;
        }

        Footnotes notes = new();
        page.Write(table.Of(results, notes));
        page.Blank();
        notes.Write(page, session);
    }

    private static void WriteReasons(Page page, Session session, IndicatorResult[] results)
    {
        if (results.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Write(new Prose(session.Say($"无值（{results.Length} 项）", $"Without a value ({results.Length})"), Styles.Heading));
        foreach (IndicatorResult result in results)
        {
            Prose line = new Prose(result.Indicator.Name.In(session.Language), joints: ".")
                .Add(session.Pick("：", ": "))
                .Add(result.Reason!.Message.In(session.Language))
                .Add($"  {result.Code}", Styles.Quiet);
            page.Write(new Hanging("  · ", line, Styles.Quiet));
        }
    }
}
