namespace Guangming.Domain.Tests;

/// <summary>For each rule the failing example that its page shows.</summary>
internal static class RuleExamples
{
    private static readonly ReportingPeriod To2019 = TestReports.To(2019);
    private static readonly ReportingPeriod To2020 = TestReports.To(2020);
    private static readonly ReportingPeriod Year2016 = ReportingPeriod.Year(2016);
    private static readonly ReportingPeriod Year2019 = ReportingPeriod.Year(2019);
    private static readonly ReportingPeriod Year2020 = ReportingPeriod.Year(2020);
    private static readonly ReportingPeriod End2016 = ReportingPeriod.At(PartialDate.OfYear(2016));
    private static readonly ReportingPeriod End2020 = ReportingPeriod.At(PartialDate.OfYear(2020));

    /// <summary>The reports of the example, in the order of their years.</summary>
    public static Report[] Of(string rule) => rule switch
    {
        "GM2001" => [Small([FigureRelation.PartOf("poor", "all")], F("poor", Measures.PoorWorkshopWorkers, "620人"), F("all", Measures.WorkshopWorkers, "580人"))],
        "GM2002" => [Small(
            [FigureRelation.PartOf("fiscal", "total"), FigureRelation.PartOf("social", "total")],
            F("fiscal", Measures.FiscalAllocated, "2600万元"), F("social", Measures.SocialDonations, "700万元"), F("total", Measures.FundsTotal, "3400万元"))],
        "GM2003" => [Small([FigureRelation.Together(["households", "persons"])], F("households", Measures.HouseholdsReached, "3300户"), F("persons", Measures.PersonsReached, "820人"))],
        "GM2004" => [Small([FigureRelation.Together(["households", "persons"])], F("households", Measures.HouseholdsReached, "90户"), F("persons", Measures.PersonsReached, "3100人"))],
        "GM2005" => [Small([FigureRelation.Together(["persons", "times"])], F("persons", Measures.PersonsPlaced, "750人"), F("times", Measures.TrainingAttendances, "480人次"))],
        "GM2006" => [Small([], F("medical", Measures.MedicalCareGuaranteed, "104%", End2020))],
        "GM2007" => [Small([], F("fairs", Measures.JobFairs, "12场"), F("fairs.again", Measures.JobFairs, "14场"))],
        "GM2008" => [Small(
            [], F("rate", Measures.HeadcountRate, "0%", End2020) with { IsExact = true, Note = new LocalizedText("已无贫困人口", "nobody is poor") }, F("poor", Measures.PoorPersons, "37人", End2020))],
        "GM2009" => [Small([], F("aid", Measures.StudentAidPaid, "30%") with { Of = RateBase.OfFigure("students") }, F("students", Measures.StudentsOfPoorHouseholds, "8人"))],
        "GM2010" => [Small([FigureRelation.Together(["farming", "other", "wages"])], F("farming", Share("farming"), "48.4%"), F("other", Share("other"), "22%"), F("wages", Share("wages"), "36.6%"))],
        "GM2011" => [Small([], F("allocated", Measures.FiscalAllocated, "3200万元"), F("in-place", Measures.FiscalInPlace, "2900亿元"))],
        "GM2012" => [Small([], F("all", Measures.PersonsPlaced, "520人"), F("year", Measures.PersonsPlaced, "640人", Year2020))],
        "GM2013" => [Small(
            [FigureRelation.Derives("total", "fund.total", ["fiscal", "investment"])],
            F("fiscal", Measures.FiscalAllocated, "1.20亿元"), F("investment", Measures.InvestmentActual, "3400万元"), F("total", Measures.FundsTotal, "1.54亿元"))],
        "GM2014" => [CountedTwice()],
        "GM2101" => [Small(
            [FigureRelation.Derives("total", "fund.total", ["fiscal", "social"])],
            F("fiscal", Measures.FiscalAllocated, "1.20亿元"), F("social", Measures.SocialDonations, "3400万元"), F("total", Measures.FundsTotal, "1.54万元"))],
        "GM2102" => [Small(
            [FigureRelation.Derives("share", "workshop.poor-share", ["poor", "all"])],
            F("poor", Measures.PoorWorkshopWorkers, "430人"), F("all", Measures.WorkshopWorkers, "512人"), F("share", Share("poor-workers"), "83.9%"))],
        "GM2103" => [Small(
            [FigureRelation.Together(["households", "persons"]), FigureRelation.Derives("per-person", "fund.per-person", ["fiscal", "persons"])],
            F("fiscal", Measures.FiscalAllocated, "9600万元"), F("households", Measures.HouseholdsReached, "4000户"), F("persons", Measures.PersonsReached, "15000人"),
            F("per-person", new Measure("own.per-person", new LocalizedText("人均帮扶资金", "aid per person"), Unit.Yuan, MeasureKind.Other, Additivity.None, Unit.Person), "2.4万元"))],
        "GM2104" => [Incomes("growth.multiple", Measures.GrowthMultiple, "3.5倍", "2.0万元", "9.0万元")],
        "GM2105" => [Small(
            [FigureRelation.Derives("change", "growth.points", ["before", "after"])],
            F("before", Measures.HeadcountRate, "12.4%", End2016), F("after", Measures.HeadcountRate, "3.1%", End2020), F("change", Measures.PointChange, "75.0个百分点", Year2020))],
        "GM2106" => [Small(
            [FigureRelation.Derives("completion", "target.completion", ["actual", "target"])],
            F("actual", Measures.PersonsPlaced, "480人"), F("target", Measures.PersonsPlaced, "600人") with { Status = FigureStatus.Target }, F("completion", Measures.TargetCompletion, "125%"))],
        "GM2107" => [Incomes("growth.rate", Measures.GrowthRate, "450%", "2.0万元", "9.0万元")],
        "GM2108" => [Incomes("growth.annual", Measures.GrowthRate, "55%", "2.00万元", "9.00万元")],
        "GM2110" => [Incomes("growth.rate", Measures.GrowthRate, "350.12%", "2.0万元", "9.0万元")],
        "GM2201" => [
            Planted.Of(2019, [], F("placed.2019", Measures.PersonsPlaced, "700人", To2019)),
            Planted.Of(2020, [], F("placed.2020", Measures.PersonsPlaced, "130人"), F("year", Measures.PersonsPlaced, "130人", Year2020))],
        "GM2202" => [
            Planted.Of(2019, [], F("fiscal.2019", Measures.FiscalAllocated, "5000万元", To2019)),
            Planted.Of(2020, [], F("fiscal.2020", Measures.FiscalAllocated, "6800万元"), F("year", Measures.FiscalAllocated, "2300万元", Year2020))],
        "GM2203" => [
            Planted.Of(2019, [], F("last", Measures.CollectiveIncomePerVillage, "5.2万元", Year2019)),
            Planted.Of(
                2020, [FigureRelation.Change("baseline", "final")],
                F("baseline", Measures.CollectiveIncomePerVillage, "4.8万元", Year2019), F("final", Measures.CollectiveIncomePerVillage, "7.4万元", Year2020))],
        "GM2204" => [
            Planted.Of(2019, [], F("earlier", Measures.JobFairs, "38场", To2019)),
            Planted.Of(2020, [], F("later", Measures.JobFairs, "41场", To2019))],
        "GM2301" => [Small([], F("workshops", Measures.Workshops, "6个", TestReports.To(2022)))],
        "GM2302" => [FoundedLater()],
        "GM2303" => [Small([], F("fairs", Measures.JobFairs, "3场", ReportingPeriod.Year(2014)))],
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Expected a rule with an example."),
    };

    private static Report Small(FigureRelation[] relations, params FigureDraft[] figures) => Planted.Small(relations, figures);

    private static FigureDraft F(string id, Measure measure, string value, ReportingPeriod? period = null) =>
        TestReports.Draft(id, measure, value, period ?? To2020);

    private static Measure Share(string of) => new(
        $"own.share.{of}", new LocalizedText("占比", $"share: {of}"), Unit.Percent, MeasureKind.Rate, Additivity.Ratio, domain: ValueRange.Closed(0, 100, Unit.Percent));

    private static Report Incomes(string by, Measure measure, string value, string before, string after) => Small(
        [FigureRelation.Derives("result", by, ["before", "after"])],
        F("before", Measures.CollectiveIncomePerVillage, before, Year2016),
        F("after", Measures.CollectiveIncomePerVillage, after, Year2020),
        F("result", measure, value, Year2020));

    private static Report CountedTwice()
    {
        Division town = new("town", new LocalizedText("松坪镇", "Songping Town"), DivisionKind.Township);
        Pairing child = new("town", TestReports.Hedong, town, Programme.EastWestCollaboration, parent: TestReports.Pairing);
        return Small(
            [FigureRelation.Derives("total", "fund.total", ["county", "town"])],
            F("county", Measures.FiscalAllocated, "5000万元"),
            TestReports.Draft("town", Measures.FiscalAllocated, "800万元", To2020, child),
            F("total", Measures.FundsTotal, "5800万元"));
    }

    private static Report FoundedLater()
    {
        Division late = new("late", new LocalizedText("新桥区", "Xinqiao District"), DivisionKind.County, from: PartialDate.OfYear(2019));
        Pairing pairing = new("late", late, TestReports.Yunling, Programme.EastWestCollaboration, from: PartialDate.OfYear(2016));
        return Small([], TestReports.Draft("fairs", Measures.JobFairs, "3场", To2020, pairing));
    }
}
