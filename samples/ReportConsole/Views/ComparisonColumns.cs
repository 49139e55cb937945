using System.Globalization;
using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Which columns a page of compared numbers shows, from the widest page to the narrowest.</summary>
internal static class ComparisonColumns
{
    private const int NarrowNumber = 14;

    public static IEnumerable<Column<FigureComparison>[]> All(Session session) =>
    [
        [Name(session), Number(session, isFirst: true), Line(session, isFirst: true), Number(session, isFirst: false), Line(session, isFirst: false), Period(session)],
        [Name(session, withPeriod: true), Number(session, isFirst: true), Line(session, isFirst: true), Number(session, isFirst: false), Line(session, isFirst: false)],
        [Name(session, withPeriod: true), NumberAndLine(session, isFirst: true), NumberAndLine(session, isFirst: false)],
    ];

    private static Column<FigureComparison> Name(Session session, bool withPeriod = false) => new(session.Pick("指标", "figure"), (comparison, _) =>
    {
        Figure one = (comparison.First ?? comparison.Second)!;
        IEnumerable<string> within = [one.Pairing.Recipient.Name(session.Language), .. Narrower.Of(one, session)];
        Prose name = new Prose(one.Measure.Name.In(session.Language))
            .Add(session.Pick("：", ": ") + string.Join(session.Pick("，", ", "), within), Styles.Quiet);
        return withPeriod ? name.Add("\n" + one.Period.ToString(session.Language), Styles.Quiet) : name;
    });

    private static Column<FigureComparison> Number(Session session, bool isFirst) => new(
        Header(session, isFirst),
        (comparison, _) => new Prose(Of(comparison, isFirst)?.Stated.Text ?? "—", Styles.Heading),
        Alignment: Justify.Right);

    private static Column<FigureComparison> Line(Session session, bool isFirst) => new(
        session.Pick("行", "line"),
        (comparison, _) => new Prose(Of(comparison, isFirst)?.Anchor?.Line.ToString(CultureInfo.InvariantCulture) ?? string.Empty),
        Alignment: Justify.Right);

    private static Column<FigureComparison> NumberAndLine(Session session, bool isFirst) => new(
        Header(session, isFirst),
        (comparison, _) =>
        {
            Figure? figure = Of(comparison, isFirst);
            Prose number = new(figure?.Stated.Text ?? "—", Styles.Heading);
            return SourceLines.Of([figure?.Anchor], session) is { } line ? number.Add("\n" + line, Styles.Quiet) : number;
        },
        NarrowNumber,
        Justify.Right);

    private static Column<FigureComparison> Period(Session session) =>
        new(session.Pick("时间", "period"), (comparison, _) => new Prose((comparison.First ?? comparison.Second)!.Period.ToString(session.Language)));

    private static string Header(Session session, bool isFirst) => isFirst ? session.Pick("前者", "first") : session.Pick("后者", "second");

    private static Figure? Of(FigureComparison comparison, bool isFirst) => isFirst ? comparison.First : comparison.Second;
}
