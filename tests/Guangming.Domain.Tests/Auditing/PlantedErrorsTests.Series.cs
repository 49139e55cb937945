namespace Guangming.Domain.Tests;

/// <content>Two reports against each other, and what is a question or no error at all.</content>
public sealed partial class PlantedErrorsTests
{
    [Theory]
    [InlineData("650人", "GM2201 Error: placed.2020, placed.2019")]
    [InlineData("700人", null)]
    public void AuditAll_CumulativeFalls_IsFound(string later, string? found) =>
        Planted.Found(
            Planted.Of(2020, [], TestReports.Draft("placed.2020", Measures.PersonsPlaced, later, To2020)),
            Planted.Of(2019, [], TestReports.Draft("placed.2019", Measures.PersonsPlaced, "700人", TestReports.To(2019)))).Should().Equal(Expected(found));

    [Fact]
    public void AuditAll_YearGivenAsCumulative_IsDiagnosed() =>
        Planted.Found(
            Planted.Of(2019, [], TestReports.Draft("placed.2019", Measures.PersonsPlaced, "700人", TestReports.To(2019))),
            Planted.Of(
                2020,
                [],
                TestReports.Draft("placed.2020", Measures.PersonsPlaced, "130人", To2020),
                TestReports.Draft("year", Measures.PersonsPlaced, "130人", Year2020))).Should().Equal("GM2201 Error YearForCumulative: placed.2020, placed.2019");

    [Theory]
    [InlineData("1800万元", null)]
    [InlineData("2300万元", "GM2202 Error: year, fiscal.2020, fiscal.2019")]
    [InlineData("6800万元", "GM2202 Error YearForCumulative: year, fiscal.2020, fiscal.2019")]
    public void AuditAll_CumulativeDifference_IsTheYear(string year, string? found) =>
        Planted.Found(
            Planted.Of(2019, [], TestReports.Draft("fiscal.2019", Measures.FiscalAllocated, "5000万元", TestReports.To(2019))),
            Planted.Of(
                2020,
                [],
                TestReports.Draft("fiscal.2020", Measures.FiscalAllocated, "6800万元", To2020),
                TestReports.Draft("year", Measures.FiscalAllocated, year, Year2020))).Should().Equal(Expected(found));

    // People may be counted in both years: at least as many as are new, no more than all.
    [Theory]
    [InlineData("150人", "GM2202 Error: year, placed.2020, placed.2019")]
    [InlineData("200人", null)]
    [InlineData("460人", null)]
    public void AuditAll_CumulativeDifferenceOfPersons_IsABound(string year, string? found) =>
        Planted.Found(
            Planted.Of(2019, [], TestReports.Draft("placed.2019", Measures.PersonsPlaced, "700人", TestReports.To(2019))),
            Planted.Of(
                2020,
                [],
                TestReports.Draft("placed.2020", Measures.PersonsPlaced, "900人", To2020),
                TestReports.Draft("year", Measures.PersonsPlaced, year, Year2020))).Should().Equal(Expected(found));

    [Theory]
    [InlineData("4.8万元", "GM2203 Error: baseline, last")]
    [InlineData("5.2万元", null)]
    [InlineData("5.2亿元", "GM2203 Error PowerOfTen: baseline, last")]
    public void AuditAll_BaselineIsLastYearsFinal(string baseline, string? found)
    {
        ReportingPeriod year2019 = ReportingPeriod.Year(2019);
        Planted.Found(
            Planted.Of(
                2019,
                [FigureRelation.Change("first", "last")],
                TestReports.Draft("first", Measures.CollectiveIncomePerVillage, "2.1万元", Year2016),
                TestReports.Draft("last", Measures.CollectiveIncomePerVillage, "5.2万元", year2019)),
            Planted.Of(
                2020,
                [FigureRelation.Change("baseline", "final")],
                TestReports.Draft("baseline", Measures.CollectiveIncomePerVillage, baseline, year2019),
                TestReports.Draft("final", Measures.CollectiveIncomePerVillage, "7.4万元", Year2020))).Should().Equal(Expected(found));
    }

    [Theory]
    [InlineData("41场", "GM2204 Warning: later, earlier")]
    [InlineData("38场", null)]
    public void AuditAll_TwoReportsOfOneNumber_Agree(string later, string? found) =>
        Planted.Found(
            Planted.Of(2019, [], TestReports.Draft("earlier", Measures.JobFairs, "38场", TestReports.To(2019))),
            Planted.Of(2020, [], TestReports.Draft("later", Measures.JobFairs, later, TestReports.To(2019)))).Should().Equal(Expected(found));

    [Fact]
    public void Audit_InferredPartOverItsWhole_IsAQuestion()
    {
        Report report = Planted.Shipped(("tianlin.labour.posts.2020", "25770个"));

        Planted.Found(report).Should().Equal("GM2001 Question: tianlin.labour.posts.2020, tianlin.labour.posts");
        Words(report).Should().Be(
            "25770个 (posts offered) is part of 22728个 (posts offered): stated 25770个, expected at most 22728个; "
            + "no values within the stated digits agree (rests on a relation that was inferred: a person should look)");
    }

    [Fact]
    public void Audit_InferredPartOfTheSameSeries_IsNotFoundTwice() =>
        Planted.Found(Planted.Shipped(("tianlin.labour.employed.2020", "6471人")))
            .Should().Equal("GM2001 Question: tianlin.labour.employed.2020, tianlin.labour.employed");

    [Theory]
    [InlineData("约520人", "GM2001 Question: part, whole")]
    [InlineData("近600人", "GM2001 Question: part, whole")]
    [InlineData("520多人", "GM2001 Error: part, whole")]
    public void Audit_AboutOrNearlyOverTheWhole_IsAQuestion(string part, string found) =>
        Planted.Found(Parts(part)).Should().Equal(found);

    [Fact]
    public void Audit_UnconfirmedPartOverItsWhole_IsAQuestionThatSaysSo()
    {
        Report report = Parts("520人", isUnconfirmed: true);

        Planted.Found(report).Should().Equal("GM2001 Question: part, whole");
        Words(report).Should().EndWith("no values within the stated digits agree (rests on a figure that no person has confirmed)");
        Words(report, Language.Chinese).Should().EndWith("所述位数之内没有数值相符（数据尚未经人确认）");
    }

    [Theory]
    [InlineData(FigureStatus.Expectation)]
    [InlineData(FigureStatus.Target)]
    public void Audit_ExpectationsAndTargets_AreNeverChecked(FigureStatus status)
    {
        Report report = Planted.Small(
            [
                FigureRelation.PartOf("part", "whole"),
                FigureRelation.Together(["households", "persons"]),
                FigureRelation.Derives("growth", "growth.rate", ["before", "after"]),
            ],
            Hoped("part", Measures.PersonsPlaced, "900人", To2020),
            Hoped("whole", Measures.PersonsPlaced, "480人", Year2020),
            Hoped("households", Measures.HouseholdsReached, "500户", To2020),
            Hoped("persons", Measures.PersonsReached, "100人", To2020),
            Hoped("before", Measures.CollectiveIncomePerVillage, "2万元", Year2016),
            Hoped("after", Measures.CollectiveIncomePerVillage, "3万元", Year2020),
            Hoped("growth", Measures.GrowthRate, "900%", Year2020),
            Hoped("share", Measures.MedicalCareGuaranteed, "130%", To2020),
            Hoped("later", Measures.JobFairs, "9场", TestReports.To(2035)),
            Hoped("fairs", Measures.JobFairs, "7场", To2020),
            Hoped("fairs.again", Measures.JobFairs, "8场", To2020));

        AuditReport audit = ReportAuditor.Default.Audit(report);

        audit.Checks.Where(check => check.Figures.Length > 0).Should().BeEmpty();
        audit.Findings.Should().BeEmpty();

        FigureDraft Hoped(string id, Measure measure, string value, ReportingPeriod period) => TestReports.Draft(id, measure, value, period) with { Status = status };
    }

    [Fact]
    public void Audit_UnconfirmedInvestmentInATotalOfAid_IsAQuestion() =>
        Planted.Found(Planted.Small(
            [FigureRelation.PartOf("fiscal", "total"), FigureRelation.PartOf("investment", "total")],
            TestReports.Draft("investment", Measures.InvestmentActual, "3400万元", To2020) with { IsUnconfirmed = true },
            TestReports.Draft("fiscal", Measures.FiscalAllocated, "1.20亿元", To2020),
            TestReports.Draft("total", Measures.FundsTotal, "1.54亿元", To2020))).Should().Equal("GM2013 Question: total, fiscal, investment");

    [Fact]
    public void Audit_ExpectedMoneyInAStatedTotal_IsNotChecked()
    {
        Report report = Planted.Small(
            [FigureRelation.Derives("total", "fund.total", ["fiscal", "investment"])],
            TestReports.Draft("fiscal", Measures.FiscalAllocated, "1.20亿元", To2020) with { Status = FigureStatus.Expectation },
            TestReports.Draft("investment", Measures.InvestmentActual, "3400万元", To2020) with { Status = FigureStatus.Expectation },
            TestReports.Draft("total", Measures.FundsTotal, "9.99亿元", To2020) with { Status = FigureStatus.Expectation });

        ReportAuditor.Default.Audit(report).Checks.Should().BeEmpty();
    }

    private static Report Parts(string part, bool isUnconfirmed = false) => Planted.Small(
        [FigureRelation.PartOf("part", "whole")],
        TestReports.Draft("part", Measures.PoorWorkshopWorkers, part, To2020) with { IsUnconfirmed = isUnconfirmed },
        TestReports.Draft("whole", Measures.WorkshopWorkers, "480人", To2020));

    private static string Words(Report report, Language language = Language.English) =>
        ReportAuditor.Default.Audit(report).Findings.Single().Message.In(language);
}
