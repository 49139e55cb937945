using System.Text.Json.Nodes;
using NodaTime;

namespace Guangming.Domain.Tests;

/// <summary>Each error, planted alone, is found alone. Here: numbers against their bounds.</summary>
public sealed partial class PlantedErrorsTests
{
    private const string Growth = "shanwei.village.collective-income.growth";
    private const string Income2016 = "shanwei.village.collective-income.2016";
    private const string Income2020 = "shanwei.village.collective-income.2020";
    private const string Villages = "shanwei.pairing.villages";

    private static readonly ReportingPeriod To2020 = TestReports.To(2020);

    [Fact]
    public void Audit_NothingPlanted_FindsNothing() => Planted.Found(Planted.Shipped()).Should().BeEmpty();

    [Fact]
    public void Audit_ShareOver100_IsOutsideItsDomain() =>
        Planted.Found(Planted.Shipped(("shanwei.guarantee.medical", "103%"))).Should().Equal("GM2006 Error: shanwei.guarantee.medical");

    [Fact]
    public void Audit_ShareOver100OfAFigure_IsOutsideItsDomain() =>
        Planted.Found(Planted.Shipped(("shanwei.guarantee.dibao", "110%"))).Should().Equal("GM2006 Error: shanwei.guarantee.dibao");

    [Fact]
    public void Audit_PartOverItsWhole_IsFound() =>
        Planted.Found(Planted.Shipped(("tianlin.workshop.jobs.poor", "1524人")))
            .Should().Equal("GM2001 Error: tianlin.workshop.jobs.poor, tianlin.workshop.jobs");

    [Fact]
    public void Audit_OnePartTooSmall_MissesTheSum() =>
        Planted.Found(Planted.Shipped(("shanwei-urban.pairing.villages", "4个")))
            .Should().Equal($"GM2002 Error: {Villages}, honghaiwan.pairing.villages, shanwei-urban.pairing.villages");

    [Fact]
    public void Audit_WholeTooLarge_MissesTheSumAndItsSecondStatement() =>
        Planted.Found(Planted.Shipped((Villages, "7个"))).Should().Equal(
            $"GM2002 Error: {Villages}, honghaiwan.pairing.villages, shanwei-urban.pairing.villages",
            $"GM2007 Error: {Villages}.again, {Villages}");

    [Fact]
    public void Audit_BothStatementsOfTheWholeTooLarge_MissTheSumOnly() =>
        Planted.Found(Planted.Shipped((Villages, "7个"), (Villages + ".again", "7个")))
            .Should().Equal($"GM2002 Error: {Villages}, honghaiwan.pairing.villages, shanwei-urban.pairing.villages");

    // The indicator fund.total would add up the same two: once is enough.
    [Fact]
    public void Audit_KindsOfMoneyThatMissTheirTotal_AreFoundOnce() =>
        Planted.Found(Planted.Small(
            [FigureRelation.PartOf("fiscal", "total"), FigureRelation.PartOf("social", "total")],
            TestReports.Draft("fiscal", Measures.FiscalAllocated, "2600万元", To2020),
            TestReports.Draft("social", Measures.SocialDonations, "700万元", To2020),
            TestReports.Draft("total", Measures.FundsTotal, "3400万元", To2020))).Should().Equal("GM2002 Error: total, fiscal, social");

    [Fact]
    public void Audit_TotalBesideItsInputs_IsAddedUpAsAQuestion() =>
        Planted.Found(Planted.Small(
            [],
            TestReports.Draft("fiscal", Measures.FiscalAllocated, "2600万元", To2020),
            TestReports.Draft("social", Measures.SocialDonations, "700万元", To2020),
            TestReports.Draft("total", Measures.FundsTotal, "3400万元", To2020))).Should().Equal("GM2101 Question: total, fiscal, social");

    [Fact]
    public void Audit_SecondStatementDiffers_IsFound() =>
        Planted.Found(Planted.Shipped((Villages + ".again", "8个"))).Should().Equal($"GM2007 Error: {Villages}.again, {Villages}");

    [Fact]
    public void Audit_HouseholdsAndPersonsExchanged_IsDiagnosed() =>
        Planted.Found(Planted.Shipped(("tianlin.poverty.reduced.households", "54362户"), ("tianlin.poverty.reduced.persons", "13055人")))
            .Should().Equal("GM2003 Error SwappedOperands: tianlin.poverty.reduced.households, tianlin.poverty.reduced.persons");

    [Fact]
    public void Audit_ManyMoreHouseholdsThanPersons_HasNoDiagnosis() =>
        Planted.Found(Planted.Shipped(("tianlin.poverty.reduced.persons", "362人")))
            .Should().Equal("GM2003 Error: tianlin.poverty.reduced.households, tianlin.poverty.reduced.persons");

    [Fact]
    public void Audit_ThirteenPersonsPerHousehold_IsFound() =>
        Planted.Found(Planted.Shipped(("shanwei.guarantee.dibao.eligible.persons", "3289人")))
            .Should().Equal("GM2004 Warning: shanwei.guarantee.dibao.eligible.persons, shanwei.guarantee.dibao.eligible.households");

    [Fact]
    public void Audit_TwelvePersonsPerHousehold_IsPlausible() =>
        Planted.Found(Planted.Shipped(("shanwei.guarantee.dibao.eligible.persons", "3036人"))).Should().BeEmpty();

    [Theory]
    [InlineData("900人", "GM2005 Error SwappedOperands: placed, trained")]
    [InlineData("9000人", "GM2005 Error: placed, trained")]
    public void Audit_MorePersonsThanPersonTimes_IsFound(string persons, string found) =>
        Planted.Found(Planted.Small(
            [FigureRelation.Together(["placed", "trained"])],
            TestReports.Draft("placed", Measures.PersonsPlaced, persons, To2020),
            TestReports.Draft("trained", Measures.TrainingAttendances, "640人次", To2020))).Should().Equal(found);

    [Fact]
    public void Audit_YearOverCumulative_IsFound() =>
        Planted.Found(Planted.Small(
            [],
            TestReports.Draft("year", Measures.PersonsPlaced, "640人", ReportingPeriod.Year(2020)),
            TestReports.Draft("all", Measures.PersonsPlaced, "520人", To2020))).Should().Equal("GM2012 Error: year, all");

    [Fact]
    public void Audit_PoorPersonsAtARateOfZero_AreFound()
    {
        ReportingPeriod end = ReportingPeriod.At(PartialDate.OfYear(2020));
        FigureDraft rate = TestReports.Draft("rate", Measures.HeadcountRate, "0%", end) with { IsExact = true, Note = new LocalizedText("无贫困人口", "nobody is poor") };

        Planted.Found(Planted.Small([], rate, TestReports.Draft("poor", Measures.PoorPersons, "37人", end))).Should().Equal("GM2008 Error: poor, rate");
        Planted.Found(Planted.Small([], rate, TestReports.Draft("poor", Measures.PoorPersons, "0人", end))).Should().BeEmpty();
    }

    [Fact]
    public void Audit_RateThatNoWholeNumberGives_IsFound()
    {
        FigureDraft rate = TestReports.Draft("rate", Measures.StudentAidPaid, "30%", To2020) with { Of = RateBase.OfFigure("students") };
        FigureDraft students = TestReports.Draft("students", Measures.StudentsOfPoorHouseholds, "8人", To2020);

        Planted.Found(Planted.Small([], rate, students)).Should().Equal("GM2009 Error: rate, students");
        Planted.Found(Planted.Small([], rate with { Value = "36%" }, students)).Should().Equal("GM2009 Error: rate, students");
        Planted.Found(Planted.Small([], rate with { Value = "38%" }, students)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("22%", true)]
    [InlineData("16%", true)]
    [InlineData("15%", false)]
    public void Audit_PercentagesOver100Together_AreFound(string last, bool isFound)
    {
        Report report = Planted.Small(
            [FigureRelation.Together(["a", "b", "c"])], Share("a", "48.4%"), Share("b", "36.6%"), Share("c", last));

        Planted.Found(report).Should().Equal(isFound ? ["GM2010 Error: c, a, b"] : []);

        static FigureDraft Share(string id, string value) => TestReports.Draft(
            id, new Measure($"own.{id}", new LocalizedText("占比", "share"), Unit.Percent, MeasureKind.Rate, Additivity.Ratio, domain: ValueRange.Closed(0, 100, Unit.Percent)), value, To2020);
    }

    [Fact]
    public void Audit_InPlaceOverAllocated_IsFound() =>
        Planted.Found(Planted.Small(
            [],
            TestReports.Draft("allocated", Measures.FiscalAllocated, "3200万元", To2020),
            TestReports.Draft("in-place", Measures.FiscalInPlace, "3500万元", To2020))).Should().Equal("GM2011 Warning: in-place, allocated");

    [Fact]
    public void Audit_InPlaceInHundredMillions_IsDiagnosed() =>
        Planted.Found(Planted.Small(
            [],
            TestReports.Draft("allocated", Measures.FiscalAllocated, "3200万元", To2020),
            TestReports.Draft("in-place", Measures.FiscalInPlace, "2900亿元", To2020))).Should().Equal("GM2011 Warning PowerOfTen: in-place, allocated");

    [Fact]
    public void Audit_ActualOverAgreed_IsFound() =>
        Planted.Found(Planted.Small(
            [],
            TestReports.Draft("agreed", Measures.InvestmentAgreed, "8000万元", To2020),
            TestReports.Draft("actual", Measures.InvestmentActual, "9500万元", To2020))).Should().Equal("GM2011 Warning: actual, agreed");

    [Fact]
    public void Audit_InvestmentInATotalOfAid_MixesKinds() =>
        Planted.Found(Planted.Small(
            [FigureRelation.Derives("total", "fund.total", ["fiscal", "investment"])],
            TestReports.Draft("fiscal", Measures.FiscalAllocated, "1.20亿元", To2020),
            TestReports.Draft("investment", Measures.InvestmentActual, "3400万元", To2020),
            TestReports.Draft("total", Measures.FundsTotal, "1.54亿元", To2020))).Should().Equal("GM2013 Error: total, fiscal, investment");

    [Fact]
    public void Audit_ChildBesideItsParentInATotal_CountsTwice()
    {
        Division town = new("town", new LocalizedText("松坪镇", "Songping Town"), DivisionKind.Township);
        Pairing child = new("town", TestReports.Hedong, town, Programme.EastWestCollaboration, parent: TestReports.Pairing);

        Planted.Found(Planted.Small(
            [FigureRelation.Derives("total", "fund.total", ["county", "town"])],
            TestReports.Draft("county", Measures.FiscalAllocated, "5000万元", To2020),
            TestReports.Draft("town", Measures.FiscalAllocated, "800万元", To2020, child),
            TestReports.Draft("total", Measures.FundsTotal, "5800万元", To2020))).Should().Equal("GM2014 Error: total, county, town");
    }

    [Fact]
    public void Audit_AsOfAfterPublication_IsFound() =>
        Planted.Found(Planted.Shipped(document =>
        {
            JsonNode period = Planted.Figure(document, "tianlin.workshop.count")["period"]!;
            period["end"] = "2021-03-31";
            period.AsObject().Remove("dated");
        })).Should().Equal("GM2301 Error: tianlin.workshop.count");

    [Fact]
    public void Audit_DivisionFoundedAfterThePairingStarts_IsFound()
    {
        Division late = new("late", new LocalizedText("新桥区", "Xinqiao District"), DivisionKind.County, from: PartialDate.OfYear(2019));
        Pairing pairing = new("late", late, TestReports.Yunling, Programme.EastWestCollaboration, from: PartialDate.OfYear(2016));

        Planted.Found(Planted.Small([], TestReports.Draft("fairs", Measures.JobFairs, "3场", To2020, pairing))).Should().Equal("GM2302 Warning: ");
    }

    [Fact]
    public void Audit_SuccessionOfTheGuangmingDistrictForgotten_IsFoundForEachPairing() =>
        Planted.Found(Planted.Shipped(document =>
            document["divisions"]!.AsArray().Single(one => (string)one!["id"]! == "guangming")!.AsObject().Remove("predecessor")))
            .Should().HaveCount(4).And.AllBe("GM2302 Warning: ");

    [Fact]
    public void Audit_FigureBeforeItsPairing_IsFound() =>
        Planted.Found(Planted.Small([], TestReports.Draft("fairs", Measures.JobFairs, "3场", ReportingPeriod.Year(2014)))).Should().Equal("GM2303 Warning: fairs");

    [Fact]
    public void Audit_FigureAfterItsPairing_IsFound()
    {
        Pairing ended = new("ended", TestReports.Hedong, TestReports.Yunling, Programme.EastWestCollaboration, PartialDate.OfYear(2016), new LocalDate(2019, 6, 30));

        Planted.Found(Planted.Small([], TestReports.Draft("fairs", Measures.JobFairs, "3场", ReportingPeriod.Year(2020), ended))).Should().Equal("GM2303 Warning: fairs");
    }
}
