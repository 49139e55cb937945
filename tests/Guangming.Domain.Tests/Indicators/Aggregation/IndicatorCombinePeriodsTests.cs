namespace Guangming.Domain.Tests;

public sealed class IndicatorCombinePeriodsTests
{
    private static readonly Indicator Fiscal = Indicator.Of(Measures.FiscalAllocated);
    private static readonly Indicator Persons = Indicator.Of(Measures.PersonsReached);
    private static readonly Indicator Poor = Indicator.Of(Measures.PoorPersons);

    [Fact]
    public void Sum_DisjointYears_Adds() => Fiscal.CombinePeriods([Money("3000元", ReportingPeriod.Year(2020)), Money("2000元", ReportingPeriod.Year(2019))])
        .ToString().Should().Be("5000元");

    [Fact]
    public void Sum_OverlappingPeriods_IsRefused() => Fiscal.CombinePeriods(
        [Money("3000元", ReportingPeriod.Year(2020)), Money("2000元", ReportingPeriod.Between(PartialDate.OfMonth(2020, 3), PartialDate.OfMonth(2020, 5)))])
        .Reason!.Kind.Should().Be(NoValueKind.NotCombinable);

    [Fact]
    public void Sum_CumulativeNumbers_AreNeverAdded()
    {
        IndicatorAggregate total = Fiscal.CombinePeriods([Money("9000元", TestReports.To(2020)), Money("5000元", TestReports.To(2019))]);

        total.ToString().Should().Be("9000元", "the later one holds the earlier");
        total.Notes.Should().ContainSingle().Which.In(Language.English).Should().Be("the latest stands: cumulative to 2020");
    }

    [Fact]
    public void Sum_CumulativeNumberAndItsYear_IsRefused() => Fiscal.CombinePeriods([Money("9000元", TestReports.To(2020)), Money("4000元", ReportingPeriod.Year(2020))])
        .ToString().Should().Be("no value: a cumulative number holds its periods: they do not add to it");

    [Fact]
    public void Sum_CumulativeNumberThatFell_IsNoted() => Fiscal.CombinePeriods([Money("4000元", TestReports.To(2020)), Money("5000元", TestReports.To(2019))])
        .Notes.Select(note => note.In(Language.English)).Should().Contain("the cumulative number has fallen, against an earlier one");

    [Fact]
    public void Sum_TwoNumbersForOneDate_IsAmbiguous() => Fiscal.CombinePeriods([Money("4000元", TestReports.To(2020)), Money("5000元", TestReports.To(2020), "b")])
        .Reason!.Kind.Should().Be(NoValueKind.Ambiguous);

    [Fact]
    public void Distinct_TwoYears_GivesBounds()
    {
        IndicatorAggregate total = Persons.CombinePeriods(
        [
            AreaReports.Single(Persons, AreaReports.Yunling, Measures.PersonsReached, "3200人", ReportingPeriod.Year(2019)),
            AreaReports.Single(Persons, AreaReports.Yunling, Measures.PersonsReached, "1800人", ReportingPeriod.Year(2020)),
        ]);

        total.HasValue.Should().BeFalse();
        total.ToString().Should().Be("[3200, 5000]人");
        total.Reason!.Message.In(Language.Chinese).Should().Be("只知道界限：不同时期可能重复计数");
    }

    [Fact]
    public void Stock_TwoDates_TheLatestStands() => Poor.CombinePeriods(
        [
            AreaReports.Single(Poor, AreaReports.Yunling, Measures.PoorPersons, "900人", ReportingPeriod.At(PartialDate.OfYear(2019))),
            AreaReports.Single(Poor, AreaReports.Yunling, Measures.PoorPersons, "2900人", ReportingPeriod.At(PartialDate.OfYear(2018))),
        ]).ToString().Should().Be("900人");

    [Fact]
    public void Ratio_DisjointYears_AddsTermsAgain()
    {
        IndicatorAggregate all = Indicators.FiscalPerProject.CombinePeriods([PerProject("8000元", "2个", 2019), PerProject("1000元", "1个", 2020)]);

        all.HasValue.Should().BeFalse("a project may run in both years");
        all.ToString().Should().Be("[3000.00, 4500.00]元/个");
    }

    [Fact]
    public void Ratio_OfStates_TheLatestStands()
    {
        IndicatorAggregate rate = Indicators.HeadcountRate.CombinePeriods([Rate("30人", 2019), Rate("90人", 2018)]);

        rate.ToString().Should().Be("3.00%");
        rate.Notes.Should().ContainSingle("it is said once, though it holds for both inputs");
    }

    [Fact]
    public void Between_TwoCumulativeNumbers_IsTheSliceBetween()
    {
        IndicatorAggregate slice = Fiscal.Between(Money("1.2亿元", TestReports.To(2020)), Money("5000万元", TestReports.To(2019)));

        slice.Value.Should().Be(Quantity.Of(70_000_000, Unit.Yuan));
        slice.Range.Should().Be(ValueRange.Closed(64_995_000, 75_005_000, Unit.Yuan));
    }

    [Fact]
    public void Between_ANumberThatCannotHaveGrown_IsRefused() =>
        Fiscal.Between(Money("4000元", TestReports.To(2020)), Money("5000元", TestReports.To(2019))).ToString().Should().Be("no value: a cumulative number never falls");

    [Fact]
    public void Between_FlowsOrTheWrongOrder_IsRefused()
    {
        Fiscal.Between(Money("4000元", ReportingPeriod.Year(2020)), Money("3000元", ReportingPeriod.Year(2019))).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
        Fiscal.Between(Money("4000元", TestReports.To(2019)), Money("3000元", TestReports.To(2020))).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
    }

    [Fact]
    public void Periods_OfTwoAreas_Throws() => Fiscal.Invoking(one => one.CombinePeriods(
        [Money("1元", ReportingPeriod.Year(2019)), AreaReports.Single(Fiscal, AreaReports.Shuangqiao, Measures.FiscalAllocated, "1元", ReportingPeriod.Year(2020))]))
        .Should().Throw<ArgumentException>().WithMessage("Periods combine for one area; found Hedong District → Yunling County and Hedong District → Shuangqiao County.*");

    [Fact]
    public void Periods_OfPickedFiguresOfTwoAreas_AreRefused()
    {
        IndicatorResult Part(Pairing pairing, int year) => Fiscal.EvaluateFigures(
            [AreaReports.Of(TestReports.Draft(pairing.Id, Measures.FiscalAllocated, "1元", ReportingPeriod.Year(year), pairing))[pairing.Id]]);

        Fiscal.CombinePeriods([Part(AreaReports.Yunling, 2019), Part(AreaReports.Shuangqiao, 2020)]).Reason!.Kind.Should().Be(NoValueKind.NotCombinable);
    }

    private static IndicatorResult Money(string value, ReportingPeriod period, string id = "money") =>
        Fiscal.Evaluate(AreaReports.Of(TestReports.Draft(id, Measures.FiscalAllocated, value, period)), TestReports.Pairing);

    private static IndicatorResult PerProject(string money, string projects, int year) => Indicators.FiscalPerProject.Evaluate(
        AreaReports.Of(
            TestReports.Draft("money", Measures.FiscalAllocated, money, ReportingPeriod.Year(year)),
            TestReports.Draft("projects", Measures.Projects, projects, ReportingPeriod.Year(year))),
        TestReports.Pairing);

    private static IndicatorResult Rate(string poor, int year) => Indicators.HeadcountRate.Evaluate(
        AreaReports.Of(
            TestReports.Draft("poor", Measures.PoorPersons, poor, ReportingPeriod.At(PartialDate.OfYear(year))),
            TestReports.Draft("all", Measures.RuralPopulation, "1000人", ReportingPeriod.At(PartialDate.OfYear(year)))),
        TestReports.Pairing);
}
