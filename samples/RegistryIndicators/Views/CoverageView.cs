using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Evaluation;
using Spectre.Console;
using TableColumn = Spectre.Console.TableColumn;

namespace RegistryIndicators.Views;

/// <summary>For each indicator how many rows it rests on, how many lack an input and are left out, and which groups have no value.</summary>
internal static class CoverageView
{
    private const int Gap = 2;
    private const int MostNamed = 3;

    public static void Write(Page page, Session session, IReadOnlyList<IndicatorGroups> indicators)
    {
        page.Blank();
        page.Write(new Prose(session.Pick("依据的记录", "Rows behind them"), Styles.Heading));
        Table table = new Table().Border(new UnderlinedHead());
        Add(table, session.Pick("指标", "indicator"), Justify.Left);
        Add(table, session.Pick("计入", "counted"), Justify.Right);
        Add(table, session.Pick("未计入", "left out"), Justify.Right);
        if (indicators.Any(one => Unmatched(one) > 0))
        {
            Add(table, session.Pick("其中未匹配", "of them unmatched"), Justify.Right);
        }

        foreach (IndicatorGroups one in indicators)
        {
            string[] numbers =
            [
                one.Indicator.Name.In(session.Language),
                session.Say($"{one.Groups.Sum(group => group.Rows):N0}", $"{one.Groups.Sum(group => group.Rows):N0}"),
                session.Say($"{one.Groups.Sum(group => group.RowsLeftOut):N0}", $"{one.Groups.Sum(group => group.RowsLeftOut):N0}"),
                session.Say($"{Unmatched(one):N0}", $"{Unmatched(one):N0}"),
            ];
            table.AddRow(numbers.Take(table.Columns.Count).Select(text => new Prose(text)));
        }

        page.Write(table);
        page.Blank();
        foreach (IndicatorGroups one in indicators)
        {
            WriteReasons(page, session, one);
        }
    }

    private static long Unmatched(IndicatorGroups indicator) => indicator.Groups.Sum(group => group.Sums.RowsUnmatched);

    private static void WriteReasons(Page page, Session session, IndicatorGroups indicator)
    {
        foreach (IGrouping<string, GroupResult> reason in indicator.Groups.Where(group => !group.HasValue).GroupBy(group => group.Reason!.Message.In(session.Language), StringComparer.Ordinal))
        {
            string groups = string.Join(session.Pick("、", ", "), reason.Take(MostNamed).Select(group => GroupLabel.Of(group.Keys[0], session.Language)));
            string more = reason.Count() > MostNamed ? session.Say($"等 {reason.Count()} 组", $" and {reason.Count() - MostNamed} more") : string.Empty;
            page.Write(new Hanging("  · ", new Prose(session.Say(
                $"{indicator.Indicator.Name.Chinese}无值：{groups}{more}：{reason.Key}",
                $"no {indicator.Indicator.Name.English}: {groups}{more}: {reason.Key}")), Styles.Quiet));
        }
    }

    private static void Add(Table table, string header, Justify alignment) =>
        table.AddColumn(new TableColumn(new Prose(header, Styles.Quiet)) { Alignment = alignment, Padding = new Padding(0, 0, Gap, 0) });
}
