using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Evaluation;
using Spectre.Console;
using TableColumn = Spectre.Console.TableColumn;

namespace RegistryIndicators.Views;

/// <summary>Groups down, indicators across; where a line is too narrow for all of them, one table below the other.</summary>
internal static class IndicatorMatrix
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int LeastColumn = 10;

    public static void Write(Page page, Session session, IReadOnlyList<IndicatorGroups> indicators)
    {
        string[] labels = [.. indicators[0].Groups.Select(group => GroupLabel.Of(group.Keys[0], session.Language)), .. Whole(session, indicators[0])];
        int label = labels.Max(one => one.GetCellWidth());
        int[] widths = [.. indicators.Select(one => WidthOf(one, session))];
        for (int from = 0, to; from < indicators.Count; from = to)
        {
            // Spectre counts a column for each line between cells, although these have none.
            int room = page.Width - Indent - label;
            for (to = from; to < indicators.Count && (to == from || room >= widths[to] + Gap + 1); to++)
            {
                room -= widths[to] + Gap + 1;
            }

            page.Blank();
            page.Write(Part(session, indicators, labels, label, widths, from, to));
        }
    }

    private static Table Part(Session session, IReadOnlyList<IndicatorGroups> indicators, string[] labels, int label, int[] widths, int from, int to)
    {
        Table table = new Table().Border(new UnderlinedHead());
        table.AddColumn(new TableColumn(string.Empty) { Width = label, Padding = new Padding(0, 0, Gap, 0) });
        for (int i = from; i < to; i++)
        {
            table.AddColumn(new TableColumn(new Prose(indicators[i].Indicator.Name.In(session.Language), Styles.Quiet))
            {
                Width = widths[i],
                Alignment = Justify.Right,
                Padding = new Padding(0, 0, i == to - 1 ? 0 : Gap, 0),
            });
        }

        for (int row = 0; row < labels.Length; row++)
        {
            Style style = row < indicators[0].Groups.Count ? Styles.Plain : Styles.Heading;
            table.AddRow([new Prose(labels[row], style), .. Enumerable.Range(from, to - from).Select(i => new Prose(Cell(indicators[i], row, session), style))]);
        }

        return table;
    }

    private static string[] Whole(Session session, IndicatorGroups indicator) => indicator.Whole is null ? [] : [session.Pick("合计", "all")];

    private static string Cell(IndicatorGroups indicator, int row, Session session) => Shown(row < indicator.Groups.Count ? indicator.Groups[row] : indicator.Whole!, session);

    private static string Shown(GroupResult group, Session session) => group.Display ?? session.Pick("无值", "none");

    private static int WidthOf(IndicatorGroups indicator, Session session) =>
        Math.Max(
            Math.Max(LeastColumn, new Prose(indicator.Indicator.Name.In(session.Language)).LeastWidth),
            indicator.Groups.Append(indicator.Whole ?? indicator.Groups[0]).Max(group => Shown(group, session).GetCellWidth()));
}
