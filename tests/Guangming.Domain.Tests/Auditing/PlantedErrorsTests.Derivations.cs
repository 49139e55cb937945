namespace Guangming.Domain.Tests;

/// <content>Stated results against their inputs.</content>
public sealed partial class PlantedErrorsTests
{
    private static readonly ReportingPeriod Year2016 = ReportingPeriod.Year(2016);
    private static readonly ReportingPeriod Year2020 = ReportingPeriod.Year(2020);
    private static readonly ReportingPeriod AtEnd = ReportingPeriod.At(PartialDate.OfYear(2020));

    [Fact]
    public void Audit_IncomeInHundredMillions_IsDiagnosed() =>
        Planted.Found(Planted.Shipped((Income2020, "44.7亿元"))).Should().Equal($"GM2107 Error PowerOfTen: {Growth}, {Income2016}, {Income2020}");

    // The multiple is 31.1065: 3110.6% shows it, and so do 3111% and 3110%, each to its digits.
    [Theory]
    [InlineData("3110.6%", " MultipleAsGrowth")]
    [InlineData("3110%", " MultipleAsGrowth")]
    [InlineData("3111%", " MultipleAsGrowth")]
    [InlineData("3101%", "")]
    [InlineData("418%", " OneForAll")]
    [InlineData("3141%", "")]
    [InlineData("301.1%", " PowerOfTen")]
    public void Audit_StatedGrowthWrong_IsDiagnosed(string growth, string slip) =>
        Planted.Found(Planted.Shipped((Growth, growth))).Should().Equal($"GM2107 Error{slip}: {Growth}, {Income2016}, {Income2020}");

    [Fact]
    public void Audit_StatedGrowthWithTwoDecimals_ShowsTooManyDigits() =>
        Planted.Found(Planted.Shipped((Growth, "3010.65%"))).Should().Equal($"GM2110 Information: {Growth}, {Income2016}, {Income2020}");

    [Fact]
    public void Audit_BaselineAndFinalExchanged_IsDiagnosed() =>
        Planted.Found(Change("growth.rate", Measures.GrowthRate, "350%", "9.0万元", "2.0万元")).Should().Equal("GM2107 Error SwappedOperands: result, before, after");

    [Theory]
    [InlineData("1.64亿元", "GM2101 Error: total, fiscal, social")]
    [InlineData("1.54亿元", null)]
    [InlineData("1.54万元", "GM2101 Error PowerOfTen: total, fiscal, social")]
    public void Audit_StatedTotal_IsHeldAgainstItsInputs(string total, string? found) =>
        Planted.Found(Planted.Small(
            [FigureRelation.Derives("total", "fund.total", ["fiscal", "social"])],
            TestReports.Draft("fiscal", Measures.FiscalAllocated, "1.20亿元", To2020),
            TestReports.Draft("social", Measures.SocialDonations, "3400万元", To2020),
            TestReports.Draft("total", Measures.FundsTotal, total, To2020))).Should().Equal(Expected(found));

    // The contributors of XBRL Calculations 1.1: 490000 and 440000, both to the nearest 10000; 0.009亿元 is 900000 to the nearest 100000.
    [Theory]
    [InlineData("93万元", null, null)]
    [InlineData("92万元", null, "GM2101 Error: total, fiscal, social")]
    [InlineData("95万元", "GM2101 Error: total, fiscal, social", "GM2101 Error: total, fiscal, social")]
    [InlineData("96万元", "GM2101 Error: total, fiscal, social", "GM2101 Error: total, fiscal, social")]
    [InlineData("0.009亿元", null, null)]
    [InlineData("93.2万元", "GM2110 Information: total, fiscal, social", "GM2110 Information: total, fiscal, social")]
    public void Audit_TotalOfRoundedContributors_IsReadBothWays(string total, string? nearest, string? truncated)
    {
        Report report = Planted.Small(
            [FigureRelation.Derives("total", "fund.total", ["fiscal", "social"])],
            TestReports.Draft("fiscal", Measures.FiscalAllocated, "49万元", To2020),
            TestReports.Draft("social", Measures.SocialDonations, "44万元", To2020),
            TestReports.Draft("total", Measures.FundsTotal, total, To2020));

        Planted.Found(report).Should().Equal(Expected(nearest));
        Planted.Found(new AuditOptions { Reading = RoundingReading.Truncated }, report).Should().Equal(Expected(truncated));
    }

    [Theory]
    [InlineData("84.0%", null)]
    [InlineData("89%", "GM2102 Error: share, poor, all")]
    [InlineData("83.9%", "GM2102 Error TruncatedForRounded: share, poor, all")]
    [InlineData("23.4%", "GM2102 Error YearForCumulative: share, poor, all")]
    [InlineData("8.40%", "GM2102 Error PowerOfTen: share, poor, all")]
    public void Audit_StatedShare_IsHeldAgainstItsInputs(string share, string? found) =>
        Planted.Found(Workshops(share)).Should().Equal(Expected(found));

    [Fact]
    public void Audit_CutOffShareReadAsCutOff_Holds() =>
        Planted.Found(new AuditOptions { Reading = RoundingReading.Truncated }, Workshops("83.9%")).Should().BeEmpty();

    [Theory]
    [InlineData("2.4万元", null)]
    [InlineData("2.9万元", "GM2103 Error: result, fiscal, households")]
    [InlineData("0.64万元", "GM2103 Error HouseholdsForPersons: result, fiscal, households")]
    [InlineData("2.4亿元", "GM2103 Error PowerOfTen: result, fiscal, households")]
    public void Audit_StatedPerHousehold_IsHeldAgainstItsInputs(string perHousehold, string? found) =>
        Planted.Found(PerHead("fund.per-household", Unit.Household, "households", perHousehold)).Should().Equal(Expected(found));

    [Theory]
    [InlineData("0.64万元", null)]
    [InlineData("0.71万元", "GM2103 Error: result, fiscal, persons")]
    [InlineData("2.4万元", "GM2103 Error HouseholdsForPersons: result, fiscal, persons")]
    public void Audit_StatedPerPerson_IsHeldAgainstItsInputs(string perPerson, string? found) =>
        Planted.Found(PerHead("fund.per-person", Unit.Person, "persons", perPerson)).Should().Equal(Expected(found));

    [Theory]
    [InlineData("4.5倍", null)]
    [InlineData("5.5倍", "GM2104 Error: result, before, after")]
    [InlineData("3.5倍", "GM2104 Error GrowthAsMultiple: result, before, after")]
    public void Audit_StatedMultiple_IsHeldAgainstItsInputs(string multiple, string? found) =>
        Planted.Found(Change("growth.multiple", Measures.GrowthMultiple, multiple, "2.0万元", "9.0万元")).Should().Equal(Expected(found));

    [Theory]
    [InlineData("3.5倍", null)]
    [InlineData("4.5倍", "GM2104 Error MultipleAsGrowth: result, before, after")]
    public void Audit_StatedIncreaseInTimes_IsHeldAgainstItsInputs(string increase, string? found) =>
        Planted.Found(Change("growth.increase", Measures.GrowthMultiple, increase, "2.0万元", "9.0万元")).Should().Equal(Expected(found));

    [Theory]
    [InlineData("9.3个百分点", null)]
    [InlineData("8.3个百分点", "GM2105 Error: result, before, after")]
    [InlineData("75.0个百分点", "GM2105 Error PercentForPoints: result, before, after")]
    public void Audit_StatedPointChange_IsHeldAgainstItsInputs(string points, string? found) =>
        Planted.Found(RateChange("growth.points", Measures.PointChange, points)).Should().Equal(Expected(found));

    [Theory]
    [InlineData("75%", null)]
    [InlineData("69%", "GM2107 Error: result, before, after")]
    [InlineData("9.3%", "GM2107 Error PercentForPoints: result, before, after")]
    public void Audit_StatedDecline_IsHeldAgainstItsInputs(string decline, string? found) =>
        Planted.Found(RateChange("growth.decline", Measures.GrowthRate, decline)).Should().Equal(Expected(found));

    [Theory]
    [InlineData("80%", null)]
    [InlineData("90%", "GM2106 Error: result, actual, target")]
    [InlineData("125%", "GM2106 Error SwappedOperands: result, actual, target")]
    public void Audit_StatedCompletion_IsHeldAgainstItsInputs(string completion, string? found) =>
        Planted.Found(Planted.Small(
            [FigureRelation.Derives("result", "target.completion", ["actual", "target"])],
            TestReports.Draft("actual", Measures.PersonsPlaced, "480人", To2020),
            TestReports.Draft("target", Measures.PersonsPlaced, "600人", To2020) with { Status = FigureStatus.Target },
            TestReports.Draft("result", Measures.TargetCompletion, completion, To2020))).Should().Equal(Expected(found));

    [Theory]
    [InlineData("46%", null)]
    [InlineData("55%", "GM2108 Error: result, before, after")]
    public void Audit_StatedAnnualGrowth_IsHeldAgainstItsInputs(string growth, string? found) =>
        Planted.Found(Change("growth.annual", Measures.GrowthRate, growth, "2.00万元", "9.00万元")).Should().Equal(Expected(found));

    private static string[] Expected(string? found) => found is null ? [] : [found];

    private static Report Change(string by, Measure measure, string value, string before, string after) => Planted.Small(
        [FigureRelation.Change("before", "after"), FigureRelation.Derives("result", by, ["before", "after"])],
        TestReports.Draft("before", Measures.CollectiveIncomePerVillage, before, Year2016),
        TestReports.Draft("after", Measures.CollectiveIncomePerVillage, after, Year2020),
        TestReports.Draft("result", measure, value, ReportingPeriod.Between(PartialDate.OfYear(2016), PartialDate.OfYear(2020))));

    private static Report RateChange(string by, Measure measure, string value) => Planted.Small(
        [FigureRelation.Change("before", "after"), FigureRelation.Derives("result", by, ["before", "after"])],
        TestReports.Draft("before", Measures.HeadcountRate, "12.4%", ReportingPeriod.At(PartialDate.OfYear(2016))),
        TestReports.Draft("after", Measures.HeadcountRate, "3.1%", AtEnd),
        TestReports.Draft("result", measure, value, ReportingPeriod.Between(PartialDate.OfYear(2016), PartialDate.OfYear(2020))));

    // 430 of 512 is 83.98%; 120 of 512, the year's number taken for the cumulative one, is 23.4%.
    private static Report Workshops(string share) => Planted.Small(
        [FigureRelation.Derives("share", "workshop.poor-share", ["poor", "all"])],
        TestReports.Draft("poor", Measures.PoorWorkshopWorkers, "430人", To2020),
        TestReports.Draft("poor.2020", Measures.PoorWorkshopWorkers, "120人", Year2020),
        TestReports.Draft("all", Measures.WorkshopWorkers, "512人", To2020),
        TestReports.Draft("share", Own("own.poor-share", Unit.Percent), share, To2020));

    private static Report PerHead(string by, Unit unit, string divisor, string value) => Planted.Small(
        [FigureRelation.Together(["households", "persons"]), FigureRelation.Derives("result", by, ["fiscal", divisor])],
        TestReports.Draft("fiscal", Measures.FiscalAllocated, "9600万元", To2020),
        TestReports.Draft("households", Measures.HouseholdsReached, "4000户", To2020),
        TestReports.Draft("persons", Measures.PersonsReached, "15000人", To2020),
        TestReports.Draft("result", Own("own.per-head", Unit.Yuan, unit), value, To2020));

    private static Measure Own(string code, Unit unit, Unit? per = null) =>
        new(code, new LocalizedText("自定指标", "a measure of our own"), unit, MeasureKind.Other, Additivity.None, per);
}
