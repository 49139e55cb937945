using NodaTime;
using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class SummationTests
{
    private static readonly ReportingPeriod Undated = ReportingPeriod.Unspecified;

    [Fact]
    public void Total_OfDisjointYears_AddsAFlow()
    {
        FigureTotal total = Posts(("a", "100个", ReportingPeriod.Year(2019)), ("b", "50个", ReportingPeriod.Year(2020)));

        total.Value.Should().Be(Quantity.Of(150, Unit.Job));
        total.Parts.Should().HaveCount(2);
        total.NotAdded.Should().BeEmpty();
        total.ToString().Should().Be("150个, 2019 to 2020", "whole numbers are exact, so there is no range to show");
    }

    [Fact]
    public void Total_OfYearInsideCumulative_IsTheCumulativeOne()
    {
        FigureTotal total = Posts(("all", "900个", To2020), ("year", "100个", ReportingPeriod.Year(2020)));

        total.Value.Should().Be(Quantity.Of(900, Unit.Job));
        total.NotAdded.Should().ContainSingle().Which.Reason.English.Should().Be("within all (cumulative to 2020); inferred, not stated");
    }

    [Fact]
    public void Total_OfTwoStatesOfOneCumulativeSeries_IsTheLater()
    {
        FigureTotal total = Posts(("old", "700个", To2019), ("new", "900个", To2020));

        total.Value.Should().Be(Quantity.Of(900, Unit.Job), "the later holds the earlier");
        total.NotAdded.Should().ContainSingle().Which.Figure.Id.Should().Be("old");
    }

    [Fact]
    public void Total_OfYearAfterTheCumulative_Adds()
    {
        FigureTotal total = Posts(("to2019", "700个", To2019), ("year2020", "100个", ReportingPeriod.Year(2020)));

        total.Value.Should().Be(Quantity.Of(800, Unit.Job), "the year begins the day after");
    }

    [Fact]
    public void Total_OfMonthInsideAYear_IsTheYear()
    {
        ReportingPeriod march = ReportingPeriod.Between(PartialDate.OfMonth(2020, 3), PartialDate.OfMonth(2020, 3));

        Posts(("year", "100个", ReportingPeriod.Year(2020)), ("march", "10个", march)).Value.Should().Be(Quantity.Of(100, Unit.Job));
    }

    [Fact]
    public void Total_OfOverlappingPeriods_IsRefused()
    {
        ReportingPeriod autumnOn = ReportingPeriod.Between(PartialDate.OfMonth(2019, 9), PartialDate.OfMonth(2020, 6));

        Refused(() => Posts(("a", "100个", ReportingPeriod.Year(2020)), ("b", "50个", autumnOn)), "overlap without one holding the other");
    }

    [Fact]
    public void Total_WithAnUndatedFigure_IsRefusedByName() =>
        Refused(
            () => Posts(("dated", "100个", ReportingPeriod.Year(2020)), ("undated", "50个", Undated)),
            "Not added: dated (100个, 2020); undated (50个, *): it is not stated for when undated holds*Name the one you want.");

    [Fact]
    public void Total_OfTheSameNumberAgain_CountsItOnce()
    {
        FigureTotal total = Posts(("once", "100个", To2020), ("again", "100个", To2020));

        total.Value.Should().Be(Quantity.Of(100, Unit.Job));
        total.NotAdded.Should().ContainSingle().Which.Reason.English.Should().Be("the same number as once, stated again");
    }

    [Fact]
    public void Total_OfOneNumberStatedCoarselyAndFinely_KeepsTheFiner()
    {
        FigureTotal total = Report(Figure("coarse", Measures.FiscalAllocated, "1.8亿元"), Figure("fine", Measures.FiscalAllocated, "1.796亿元"))
            .Funding().Total();

        total.Amount.Should().Be(Money.FromYuan(179_600_000m), "1.8亿元 is 1.796亿元 rounded");
        total.Parts.Should().ContainSingle().Which.Id.Should().Be("fine");
    }

    [Fact]
    public void Total_OfContradictingNumbers_IsRefused() =>
        Refused(() => Posts(("a", "100个", To2020), ("b", "200个", To2020)), "they are for the same period and contradict each other");

    [Fact]
    public void Total_OfParts_IsTheWholeAlone()
    {
        Report report = Report(
            [FigureRelation.PartOf("part", "whole"), FigureRelation.PartOf("crumb", "part")],
            Figure("whole", Measures.PostsOffered, "100个", ReportingPeriod.Year(2020)),
            Figure("part", Measures.PostsOffered, "60个", ReportingPeriod.Year(2018)),
            Figure("crumb", Measures.PostsOffered, "10个", ReportingPeriod.Year(2017)));

        FigureTotal total = report.Tallies().Total();

        total.Value.Should().Be(Quantity.Of(100, Unit.Job), "stated relations win over dates");
        total.NotAdded.Select(left => left.Reason.English).Should().BeEquivalentTo("a part of whole", "a part of part");
    }

    [Fact]
    public void Total_OfParts_AloneAddsThem()
    {
        Report report = Report(
            [FigureRelation.PartOf("a", "whole"), FigureRelation.PartOf("b", "whole")],
            Figure("whole", Measures.Projects, "100个"),
            Figure("a", Measures.PostsOffered, "60个", ReportingPeriod.Year(2019)) with { Measure = Measures.Projects },
            Figure("b", Measures.Projects, "10个", ReportingPeriod.Year(2020)));

        report.Tallies().InYear(2019).Total().Value.Should().Be(Quantity.Of(60, Unit.Project), "its whole was not asked for");
    }

    [Fact]
    public void Total_OfChildPairing_IsInItsParents()
    {
        Report report = Report(
            Figure("main", Measures.FiscalAllocated, "100万元"),
            Figure("child", Measures.FiscalAllocated, "20万元", pairing: Child));

        FigureTotal total = report.Funding().Total();

        total.Amount.Should().Be(Money.FromYuan(1_000_000m), "money along a chain counts once");
        total.NotAdded.Should().ContainSingle().Which.Reason.English.Should().Be("counted in the figure of Qingshi → Baihe (inferred)");
        report.Funding(Child).Total().Amount.Should().Be(Money.FromYuan(200_000m), "asked for by itself it is its own");
    }

    [Fact]
    public void Total_OfTwoPairings_Adds()
    {
        FigureTotal total = Report(
            Figure("a", Measures.FiscalAllocated, "100万元"),
            Figure("b", Measures.FiscalAllocated, "20万元", pairing: Other)).Funding().Total();

        total.Amount.Should().Be(Money.FromYuan(1_200_000m));
        total.Range.Should().Be(ValueRange.Closed(1_190_000m, 1_210_000m, Unit.Yuan), "half a step of 1万元 on either side of both");
        total.ToString().Should().Be("120万元 [119万元, 121万元], cumulative to 2020");
    }

    [Fact]
    public void Total_OfNarrowerScope_IsInTheWhole()
    {
        Report report = Report(
            Figure("whole", Measures.Projects, "9个"),
            Figure("scope", Measures.Projects, "2个") with { Subject = new Subject(Main, scope: new("一处", "one site")) });

        report.Tallies().Total().Value.Should().Be(Quantity.Of(9, Unit.Project));
    }

    [Fact]
    public void Total_OfDistinctUnitsOverTime_IsBounded()
    {
        FigureTotal total = Report(
            Figure("a", Measures.FairEnterprises, "30家", ReportingPeriod.Year(2019)),
            Figure("b", Measures.FairEnterprises, "50家", ReportingPeriod.Year(2020))).Tallies().Total();

        total.HasValue.Should().BeFalse("one firm may come in both years");
        total.Range.Should().Be(ValueRange.Closed(50, 80, Unit.Enterprise), "from the larger to the sum");
        total.ToString().Should().Be("within [50家, 80家], 2019 to 2020; the same ones may be counted in several periods");
    }

    [Fact]
    public void Total_OfAStock_IsTheLatest()
    {
        FigureTotal total = Report(
            Figure("old", Measures.PoorPersons, "900人", ReportingPeriod.At(PartialDate.OfYear(2015))),
            Figure("new", Measures.PoorPersons, "100人", ReportingPeriod.At(PartialDate.OfYear(2020)))).Beneficiaries().Total();

        total.Value.Should().Be(Quantity.Of(100, Unit.Person));
        total.NotAdded.Should().ContainSingle().Which.Reason.English.Should().Be("an earlier state; new is the latest");
    }

    [Fact]
    public void Total_OfStatesAndFlows_IsRefused() =>
        Refused(
            () => Posts(("state", "100个", ReportingPeriod.At(PartialDate.OfYear(2018))), ("flow", "50个", ReportingPeriod.Year(2020))),
            "states at a date and flows over a period do not add");

    [Fact]
    public void Total_TakesActualsOnly_UnlessAsked()
    {
        Report report = Report(
            Figure("done", Measures.FiscalAllocated, "100万元", ReportingPeriod.Year(2020)),
            Figure("aimed", Measures.FiscalAllocated, "900万元", ReportingPeriod.Year(2021)) with { Status = FigureStatus.Target });

        FigureTotal total = report.Funding().Total();

        total.Amount.Should().Be(Money.FromYuan(1_000_000m));
        total.NotAdded.Should().ContainSingle().Which.Reason.English.Should().Be("a target or expectation, not an actual");
        report.Funding().WithStatus(FigureStatus.Target).Total().Amount.Should().Be(Money.FromYuan(9_000_000m), "now they are asked for");
    }

    [Fact]
    public void Total_OfNothing_SaysSo() =>
        Refused(
            () => Report(Figure("aimed", Measures.FiscalAllocated, "9万元") with { Status = FigureStatus.Expectation }).Funding().Total(),
            "There is nothing to add: the report has no funding that happened.");

    [Fact]
    public void Total_WithAQualifiedPart_CarriesItsRange()
    {
        FigureTotal total = Report(
            Figure("a", Measures.TrainingAttendances, "1400多人次", ReportingPeriod.Year(2019)),
            Figure("b", Measures.TrainingAttendances, "100人次", ReportingPeriod.Year(2020))).Tallies().Total();

        total.Range.Should().Be(ValueRange.Open(1500, 1600, Unit.PersonTime), "(1400, 1500) and 100");
        total.ToString().Should().Be("1500人次 (1500人次, 1600人次), 2019 to 2020");
    }

    private static FigureTotal Posts(params (string Id, string Value, ReportingPeriod Period)[] figures) =>
        Report([.. figures.Select(figure => Figure(figure.Id, Measures.PostsOffered, figure.Value, figure.Period))]).Tallies().Total();

    private static void Refused(Func<FigureTotal> total, string message) =>
        total.Should().Throw<InvalidOperationException>().WithMessage($"*{message}*");
}
