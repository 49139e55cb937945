using System.Globalization;
using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Which columns a page shows, from the widest page to the narrowest; what loses its column goes below the first or is left to <c>--json</c>.</summary>
internal static class FigureColumns
{
    private const int NarrowValue = 17;
    private const int NarrowPeriodInChinese = 17;
    private const int NarrowPeriodInEnglish = 13;
    private const int MostName = 40;

    /// <summary>By names: then ranges go below their numbers, periods and at last numbers below the names.</summary>
    public static IEnumerable<Column<Figure>[]> ByName(Session session) =>
    [
        [Name(session), AsWritten(session), Value(session), Range(session), Period(session), Line(session)],
        [Name(session), AsWritten(session), ValueAndRange(session), NarrowPeriod(session), Line(session)],
        [Name(session, Below.Period), AsWritten(session), ValueAndRange(session), Line(session)],
        [Name(session, Below.ValueAndPeriod), AsWritten(session), Line(session)],
    ];

    /// <summary>By ids: then names, periods and numbers are left out.</summary>
    public static IEnumerable<Column<Figure>[]> ById(Session session) =>
    [
        [Id(session), Name(session) with { MostWidth = MostName }, AsWritten(session), Value(session), NarrowPeriod(session), Line(session)],
        [Id(session, withStatus: true), AsWritten(session), Value(session, NarrowValue), NarrowPeriod(session), Line(session)],
        [Id(session, withStatus: true), AsWritten(session), Value(session, NarrowValue), Line(session)],
        [Id(session, withStatus: true), AsWritten(session), Line(session)],
    ];

    private enum Below
    {
        Nothing,
        Period,
        ValueAndPeriod,
    }

    private static Column<Figure> Id(Session session, bool withStatus = false) => new(session.Pick("标识", "id"), (figure, _) =>
    {
        Prose id = new(figure.Id, joints: ".-");
        return withStatus && StatusText.Of(figure, session) is { } status ? id.Add(" " + status, Styles.Expected) : id;
    });

    private static Column<Figure> Name(Session session, Below below = Below.Nothing) => new(session.Pick("指标", "figure"), (figure, notes) =>
    {
        Prose name = new(figure.Measure.Name.In(session.Language));
        string within = string.Join(session.Pick("，", ", "), Narrower.Of(figure, session));
        if (within.Length > 0)
        {
            name.Add(session.Pick("：", ": ") + within, Styles.Quiet);
        }

        if (StatusText.Of(figure, session) is { } status)
        {
            name.Add(session.Pick(string.Empty, " ") + status, Styles.Expected);
        }

        if (notes is not null && figure.Note is { } note)
        {
            name.Add(LineBreaks.Glue + notes.Mark(note), Styles.Quiet);
        }

        if (below == Below.ValueAndPeriod)
        {
            name.Add("\n" + PlainUnits.Value(figure, session) + (PlainUnits.Range(figure) is { } range ? $" ({range})" : string.Empty));
        }

        return below == Below.Nothing ? name : name.Add("\n" + figure.Period.ToString(session.Language), Styles.Quiet);
    });

    private static Column<Figure> AsWritten(Session session) =>
        new(session.Pick("原文", "as written"), (figure, _) => new Prose(figure.Stated.Text, Styles.Heading), Alignment: Justify.Right);

    private static Column<Figure> Value(Session session, int mostWidth = int.MaxValue) =>
        new(session.Pick("数值", "in plain units"), (figure, _) => new Prose(PlainUnits.Value(figure, session)), mostWidth, Justify.Right);

    private static Column<Figure> Range(Session session) =>
        new(session.Pick("所指范围", "stands for"), (figure, _) => new Prose(PlainUnits.Range(figure) ?? string.Empty, Styles.Quiet), Alignment: Justify.Right);

    private static Column<Figure> ValueAndRange(Session session) => new(
        session.Pick("数值", "in plain units"),
        (figure, _) =>
        {
            Prose value = new(PlainUnits.Value(figure, session), joints: "–");
            return PlainUnits.Range(figure) is { } range ? value.Add("\n" + range, Styles.Quiet) : value;
        },
        NarrowValue,
        Justify.Right);

    private static Column<Figure> Period(Session session, int mostWidth = int.MaxValue) =>
        new(session.Pick("时间", "period"), (figure, _) => new Prose(figure.Period.ToString(session.Language)), mostWidth);

    private static Column<Figure> NarrowPeriod(Session session) =>
        Period(session, session.Language == Language.Chinese ? NarrowPeriodInChinese : NarrowPeriodInEnglish);

    private static Column<Figure> Line(Session session) => new(
        session.Pick("行", "line"),
        (figure, _) => new Prose(figure.Anchor?.Line.ToString(CultureInfo.InvariantCulture) ?? string.Empty),
        Alignment: Justify.Right);
}
