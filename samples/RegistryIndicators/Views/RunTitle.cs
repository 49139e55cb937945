using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Evaluation;

namespace RegistryIndicators.Views;

/// <summary>What a table or chart of indicators shows, in words.</summary>
internal static class RunTitle
{
    /// <summary>Of all indicators: <c>Indicators by province, 2019</c>.</summary>
    public static string Of(Session session, By by, long? year) =>
        session.Say($"{Before(year)}{Each(by)}指标", $"Indicators by {by.Name.English}{After(year)}");

    /// <summary>Of one indicator: <c>Poverty headcount rate by province, 2019</c>.</summary>
    public static string Of(Session session, Indicator indicator, By by, long? year)
    {
        string english = indicator.Name.English ?? indicator.Code;
        return session.Say($"{Before(year)}{Each(by)}{indicator.Name.Chinese}", $"{char.ToUpperInvariant(english[0])}{english[1..]} by {by.Name.English}{After(year)}");
    }

    /// <summary>Unit, formula and rows left out.</summary>
    public static string Subtitle(Session session, IndicatorGroups indicator)
    {
        long rows = indicator.Groups.Sum(group => group.Rows);
        long leftOut = indicator.Groups.Sum(group => group.RowsLeftOut);
        Unit unit = indicator.Indicator.Unit;
        return session.Say(
            $"单位：{unit.Symbol}；计入 {rows:N0} 条记录，{leftOut:N0} 条缺数据未计入",
            $"In {(unit == Unit.Percent ? "%" : unit.EnglishName)}; {rows:N0} rows counted, {leftOut:N0} left out for missing values");
    }

    private static string Before(long? year) => year is { } known ? FormattableString.Invariant($"{known}年") : string.Empty;

    private static string After(long? year) => year is { } known ? FormattableString.Invariant($", {known}") : string.Empty;

    private static string Each(By by) => by.IsPeriod ? "历年" : $"各{by.Name.Chinese}";
}
