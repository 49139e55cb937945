using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Charts;
using RegistryIndicators.Poverty;
using Spectre.Console;
using TableColumn = Spectre.Console.TableColumn;

namespace RegistryIndicators.Views;

/// <summary>Poverty and inequality of one year: measures, fifths, deprivations, provinces, and the Lorenz curve.</summary>
internal static class PovertyView
{
    private const int Gap = 2;

    public static void Write(Page page, Session session, PovertyStudy study, LorenzChart chart)
    {
        HouseholdColumns columns = study.Columns;
        page.Write(new Prose(Title(session, study), Styles.Title));
        page.Write(new Prose(session.Say(
            $"{columns.Welfare.Rows:N0} 户，{columns.Welfare.Population:N0} 人，按人计；人均收入 {study.Levels[0].Value:N2} 元，中位数 {study.Levels[1].Value:N2} 元；未计入 {columns.LeftOut:N0} 条缺收入、人数或地区的、{columns.Welfare.NegativesDropped:N0} 条负收入的记录",
            $"{columns.Welfare.Rows:N0} households, {columns.Welfare.Population:N0} persons, each counting once; income per head {study.Levels[0].Value:N2} yuan, median {study.Levels[1].Value:N2}; left out: {columns.LeftOut:N0} rows without income, persons or place, {columns.Welfare.NegativesDropped:N0} with a negative income"), Styles.Quiet));
        page.Blank();
        page.Write(Measures(session, study));
        page.Write(new Prose(session.Pick("标准误按各省之内整村抽取计算；登记表若为全面登记，则没有抽样误差。", "Standard errors are as if villages had been drawn within provinces; a complete register has no sampling error."), Styles.Quiet));
        page.Blank();
        page.Write(new Prose(session.Pick("收入五等分", "Fifths by income"), Styles.Heading));
        page.Write(new Hanging("  ", new Prose(string.Join(session.Pick("，", ", "), study.Fifths.Select(one => SurveyNumber.Percent(one, session))))));
        page.Blank();
        page.Write(new Prose(session.Say($"多维贫困（剥夺得分不低于 {DeprivationItems.Cutoff}）", $"Multidimensional poverty (deprived in {DeprivationItems.Cutoff} of all weights or more)"), Styles.Heading));
        page.Write(Deprivations(session, study.Deprivation.Poverty));
        page.Write(new Hanging("  ", new Prose(session.Say(
            $"贫困人口比例 H {SurveyNumber.Percent(study.Deprivation.Poverty.Headcount, session)}，平均剥夺份额 A {SurveyNumber.Percent(study.Deprivation.Poverty.Intensity, session)}，M0 {SurveyNumber.Index(study.Deprivation.Poverty.AdjustedHeadcount, session)}；缺项未计入 {columns.Deprivation.MissingDropped:N0} 户",
            $"headcount H {SurveyNumber.Percent(study.Deprivation.Poverty.Headcount, session)}, intensity A {SurveyNumber.Percent(study.Deprivation.Poverty.Intensity, session)}, M0 {SurveyNumber.Index(study.Deprivation.Poverty.AdjustedHeadcount, session)}; {columns.Deprivation.MissingDropped:N0} households left out for a missing item"))));
        page.Blank();
        page.Write(new Prose(session.Pick("各省", "By province"), Styles.Heading));
        page.Write(Provinces(session, study));
        LorenzView.Write(page, chart);
    }

    public static string Title(Session session, PovertyStudy study) => session.Say(
        $"{study.Columns.Year}年贫困与收入分配，贫困线为每人每年 {study.Line.Value:N0} 元", $"Poverty and inequality, {study.Columns.Year}, line {study.Line.Value:N0} yuan per head and year");

    private static Table Measures(Session session, PovertyStudy study)
    {
        Table table = NewTable([session.Pick("测算指标", "measure"), session.Pick("数值", "value"), session.Pick("标准误", "s.e."), session.Pick("95%置信区间", "95% interval")]);
        foreach (SurveyEstimate one in study.Measures)
        {
            string name = one.Result.Measure.Name.In(session.Language);
            bool hasError = one.HasStandardError;
            ConfidenceInterval interval = hasError ? one.Interval() : default;
            AddRow(table,
            [
                name,
                SurveyNumber.Index(one.Result, session),
                hasError ? SurveyNumber.Index(one.StandardError) : "–",
                hasError ? $"{SurveyNumber.Index(interval.Low)}–{SurveyNumber.Index(interval.High)}" : "–",
            ]);
        }

        return table;
    }

    private static Table Deprivations(Session session, MultidimensionalPoverty poverty)
    {
        Table table = NewTable([session.Pick("剥夺项", "deprived in"), session.Pick("全部人口", "of all"), session.Pick("贫困且被剥夺", "poor and deprived"), session.Pick("对M0的贡献", "part in M0")]);
        foreach (IndicatorDeprivation one in poverty.Indicators)
        {
            AddRow(table,
            [
                DeprivationItems.NameOf(one.Indicator.Code, session.Language),
                SurveyNumber.Percent(one.Uncensored, session),
                SurveyNumber.Percent(one.Censored, session),
                SurveyNumber.Percent(one.Contribution, session),
            ]);
        }

        return table;
    }

    private static Table Provinces(Session session, PovertyStudy study)
    {
        Table table = NewTable([string.Empty, session.Pick("人口", "persons"), "P0", "P1", "P2", session.Pick("基尼系数", "Gini"), "M0"]);
        foreach (ProvincePoverty one in study.Provinces)
        {
            AddRow(table,
            [
                one.Name(session.Language),
                session.Say($"{one.Population:N0}", $"{one.Population:N0}"),
                .. one.Measures.Take(3).Select(result => SurveyNumber.Percent(result, session)),
                SurveyNumber.Index(one.Measures[3], session),
                SurveyNumber.Index(one.Deprivation?.AdjustedHeadcount, session),
            ]);
        }

        return table;
    }

    private static Table NewTable(string[] headers)
    {
        Table table = new Table().Border(new UnderlinedHead());
        for (int i = 0; i < headers.Length; i++)
        {
            table.AddColumn(new TableColumn(new Prose(headers[i], Styles.Quiet))
            {
                Alignment = i == 0 ? Justify.Left : Justify.Right,
                Padding = new Padding(0, 0, i == headers.Length - 1 ? 0 : Gap, 0),
            });
        }

        return table;
    }

    private static void AddRow(Table table, string[] cells) => table.AddRow(cells.Select(cell => new Prose(cell)));
}
