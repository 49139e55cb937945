using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Which columns a page of indicators shows, from the widest page to the narrowest; what loses its column goes below another.</summary>
internal static class IndicatorColumns
{
    private const int MostFrom = 22;

    public static IEnumerable<Column<IndicatorResult>[]> All(Session session) =>
    [
        [Name(session), Code(session), Value(session), Range(session), UnitOf(session), From(session)],
        [Name(session, withCode: true), Value(session), Range(session), UnitOf(session), From(session, MostFrom)],
        [Name(session, withCode: true), ValueAndRange(session), From(session, MostFrom)],
        [Name(session, withCode: true, withFrom: true), ValueAndRange(session)],
    ];

    /// <summary>Where a result comes from: said in a line, or computed from lines.</summary>
    public static string FromOf(IndicatorResult result, Session session)
    {
        string origin = result.Origin switch
        {
            ResultOrigin.Stated => session.Pick("原文", "stated"),
            ResultOrigin.Inferred => session.Pick("反推", "inferred"),
            _ => session.Pick("计算", "computed"),
        };
        string from = SourceLines.Of(result.Trace.Select(input => input.Anchor), session) is { } lines ? $"{origin}{session.Pick(" ", ", ")}{lines}" : origin;
        return result.PeriodText(session.Language) is { } period ? $"{from}\n{period}" : from;
    }

    /// <summary>The value to the catalogue's digits; where words only bound it, those words or the bounds.</summary>
    public static string ValueOf(IndicatorResult result) =>
        result.Display ?? (result.Origin == ResultOrigin.Stated ? result.Trace[0].Stated.Text : result.DisplayRange ?? string.Empty);

    /// <summary>The range, where it is more than the value itself.</summary>
    public static string? RangeOf(IndicatorResult result) =>
        result.Range is { IsPoint: false } && (result.HasValue || result.Origin == ResultOrigin.Stated) ? result.DisplayRange : null;

    private static Column<IndicatorResult> Name(Session session, bool withCode = false, bool withFrom = false) => new(session.Pick("指标", "indicator"), (result, notes) =>
    {
        Prose name = new(result.Indicator.Name.In(session.Language), joints: ".");
        if (notes is not null)
        {
            foreach (LocalizedText note in result.Notes)
            {
                name.Add(LineBreaks.Glue + notes.Mark(note), Styles.Quiet);
            }
        }

        if (withCode)
        {
            name.Add("\n" + result.Code, Styles.Quiet);
        }

        return withFrom ? name.Add("\n" + FromOf(result, session), Styles.Quiet) : name;
    });

    private static Column<IndicatorResult> Code(Session session) => new(session.Pick("代码", "code"), (result, _) => new Prose(result.Code, Styles.Quiet));

    private static Column<IndicatorResult> Value(Session session) =>
        new(session.Pick("数值", "value"), (result, _) => new Prose(ValueOf(result), Styles.Heading), Alignment: Justify.Right);

    private static Column<IndicatorResult> Range(Session session) =>
        new(session.Pick("所指范围", "stands for"), (result, _) => new Prose(RangeOf(result) ?? string.Empty, Styles.Quiet), Alignment: Justify.Right);

    private static Column<IndicatorResult> ValueAndRange(Session session) => new(
        session.Pick("数值", "value"),
        (result, _) =>
        {
            Prose value = new(ValueOf(result), Styles.Heading);
            return RangeOf(result) is { } range ? value.Add("\n" + range, Styles.Quiet) : value;
        },
        Alignment: Justify.Right);

    private static Column<IndicatorResult> UnitOf(Session session) => new(
        session.Pick("单位", "unit"),
        (result, _) => new Prose(result.Unit == Unit.Percent ? "%" : session.Language == Language.Chinese ? result.Unit.Symbol : result.Unit.EnglishName));

    private static Column<IndicatorResult> From(Session session, int mostWidth = int.MaxValue) =>
        new(session.Pick("出处", "where from"), (result, _) => new Prose(FromOf(result, session)), mostWidth);
}
