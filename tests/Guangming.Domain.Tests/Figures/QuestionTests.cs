using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

/// <summary>Questions as people ask them: for which place, since when, of whom, by whom.</summary>
public sealed class QuestionTests
{
    private static readonly Report Report = Report(
        Figure("aid.2020", Measures.FiscalAllocated, "900万元", ReportingPeriod.Year(2020)),
        Figure("aid.2021", Measures.FiscalAllocated, "1000万元", ReportingPeriod.Year(2021)),
        Figure("aid.other", Measures.FiscalAllocated, "700万元", ReportingPeriod.Year(2021), Other),
        Figure("village", Measures.FiscalAllocated, "30万元", ReportingPeriod.Year(2021)) with { Subject = new Subject(Main, Village) },
        Figure("city", Measures.FiscalAllocated, "400万元", ReportingPeriod.Year(2021)) with { Subject = new Subject(Main, axes: [ScopeValue.CityBudget]) },
        Figure("posts", Measures.PostsOffered, "22728个", ReportingPeriod.CumulativeTo(PartialDate.OfYear(2021), PartialDate.OfYear(2016))),
        Figure("placed", Measures.PersonsPlaced, "300人", ReportingPeriod.Year(2021)),
        Figure("placed.poor", Measures.PersonsPlaced, "120人", ReportingPeriod.Year(2021)) with { Population = PopulationGroup.RegisteredPoor });

    [Fact]
    public void FiscalAid_ToOneCountyInOneYear_IsOneTotal() =>
        Report.Funding().From(FundingSource.Fiscal).For("白河县").InYear(2021).Total().ToString().Should().StartWith("1000万元 [999.5万元, 1000.5万元], 2021");

    [Fact]
    public void PostsOffered_Since2016_IsTheOne() => Report.Tallies().Of(Measures.PostsOffered).Since(PartialDate.OfYear(2016)).Single().Id.Should().Be("posts");

    [Fact]
    public void For_AVillageWithin_IsItsOwnFigure()
    {
        Report.Figures.For("柳村").All.Should().ContainSingle().Which.Id.Should().Be("village");
        Report.Figures.For(Village).All.Should().ContainSingle().Which.Id.Should().Be("village");
        Report.Figures.For(Baihe).All.Select(figure => figure.Id).Should().Contain("village", "the village lies in the county");
    }

    [Fact]
    public void For_AnUnknownPlace_NamesTheNearest() =>
        FluentActions.Invoking(() => Report.Figures.For("白何县")).Should().Throw<KeyNotFoundException>().WithMessage("*白河县*");

    [Fact]
    public void By_Population_Axis_And_Supporter()
    {
        Report.Figures.OfPopulation(PopulationGroup.RegisteredPoor).Single().Id.Should().Be("placed.poor");
        Report.Funding().On(ScopeValue.CityBudget).Single().Id.Should().Be("city");
        Report.Figures.By("青石区").Count.Should().Be(8);
        Report.Figures.By("别处").Count.Should().Be(0);
        Report.Figures.During(ReportingPeriod.At(PartialDate.OfDay(2021, 12, 31))).Count.Should().Be(7, "a state at the end of the year closes with it");
    }

    [Fact]
    public void For_ACode_TakesWhatLiesInIt() =>
        Reports.Guangming2020.Funding().From(FundingSource.Fiscal).For(DivisionCode.Parse("451029")).Total().Amount.Should().Be(Money.FromYuan(179_600_000m));
}
