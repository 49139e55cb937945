using System.Collections;
using NodaTime;
using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class FigureQueryTests
{
    private static readonly Report Report = Invented.Report(
        Figure("fiscal.2019", Measures.FiscalAllocated, "1亿元", To2019),
        Figure("fiscal.2020", Measures.FiscalAllocated, "1.5亿元", To2020),
        Figure("fiscal.year", Measures.FiscalAllocated, "5000万元", ReportingPeriod.Year(2020)),
        Figure("donated", Measures.SocialDonations, "300万元", To2020),
        Figure("other", Measures.FiscalAllocated, "7万元", To2020, Other),
        Figure("rate", Measures.HeadcountRate, "1.57%", ReportingPeriod.At(PartialDate.OfYear(2019))));

    [Fact]
    public void Single_OfSeveral_NamesThem() =>
        FluentActions.Invoking(() => Report.Funding(Main).From(FundingSource.Fiscal).Cumulative().Single())
            .Should().Throw<InvalidOperationException>().WithMessage(
                "The report has 2 figures for funding of Qingshi → Baihe, fiscal aid, cumulative: fiscal.2019 (1亿元, cumulative to 2019); fiscal.2020 (1.5亿元, cumulative to 2020). Narrow the question.");

    [Fact]
    public void Single_OfNone_OffersWhatThereIs() =>
        FluentActions.Invoking(() => Report.Funding(Main).From(FundingSource.EnterpriseInvestment).Single())
            .Should().Throw<InvalidOperationException>()
            .WithMessage("The report has no funding of Qingshi → Baihe, enterprise investment. It has: fiscal.2019 (1亿元, *");

    [Fact]
    public void Single_OfNothingOfTheKind_SaysSo() =>
        FluentActions.Invoking(() => Report.Tallies(Main).Single())
            .Should().Throw<InvalidOperationException>().WithMessage("*It has nothing of the kind.");

    [Fact]
    public void SingleOrNone_OfNoneOneAndSeveral_DiffersOnlyForNone()
    {
        Report.Tallies().SingleOrNone().Should().BeNull();
        Report.Rates().SingleOrNone()!.Id.Should().Be("rate");
        FluentActions.Invoking(() => Report.Funding().SingleOrNone()).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(2019, 12, 31, "fiscal.2019", "its own day")]
    [InlineData(2020, 6, 1, "fiscal.2019", "the later one was not known yet")]
    [InlineData(2021, 1, 1, "fiscal.2020", "the latest stands")]
    public void AsOf_Day_TakesTheLatestKnown(int year, int month, int day, string expected, string because) =>
        Report.Funding(Main).From(FundingSource.Fiscal).Cumulative().AsOf(new LocalDate(year, month, day)).Single().Id.Should().Be(expected, because);

    [Fact]
    public void AsOf_BeforeEverything_IsEmpty() =>
        Report.Funding().AsOf(new LocalDate(2010, 1, 1)).Count.Should().Be(0);

    [Fact]
    public void InYear_TakesAnnualFiguresOnly() =>
        Report.Figures.InYear(2020).All.Select(figure => figure.Id).Should().Equal("fiscal.year");

    [Fact]
    public void Of_MeasureOrPairing_Narrows()
    {
        Report.Figures.Of(Measures.SocialDonations).Single().Id.Should().Be("donated");
        Report.Figures.Of(Other).Single().Id.Should().Be("other");
        Report.Figures.Of(Main).Count.Should().Be(5);
        Report.Funding(Main).At(FundingStage.Spent).Count.Should().Be(0);
    }

    [Fact]
    public void Query_IsNoSequence() =>
        typeof(FundingQuery).Should().NotImplement<IEnumerable>("LINQ's Sum would add what must not be added");

    [Fact]
    public void Query_IsImmutable()
    {
        FundingQuery all = Report.Funding();
        all.From(FundingSource.Fiscal).Cumulative();

        all.Count.Should().Be(5, "a narrower question leaves the wider one as it was");
    }

    [Fact]
    public void ToString_SaysWhatWasAsked() =>
        Report.Funding(Main).From(FundingSource.Fiscal).InYear(2020).ToString().Should().Be("funding of Qingshi → Baihe, fiscal aid, 2020: 1 figures");

    [Fact]
    public void Funding_OfAPairingOfAnotherReport_IsRefused()
    {
        Pairing stranger = new("stranger", Qingshi, Village, Programme.CounterpartSupport);

        FluentActions.Invoking(() => Report.Funding(stranger)).Should().Throw<ArgumentException>().WithMessage("The pairing 'stranger' is not of this report.*");
    }

    [Fact]
    public void TryGet_AndIndexer_FindByExactId()
    {
        Report.Figures.TryGet("donated", out Figure? figure).Should().BeTrue();
        figure!.Id.Should().Be("donated");
        Report.Figures.TryGet("Donated", out _).Should().BeFalse("ids are compared whole");
        FluentActions.Invoking(() => Report["fiscal2020"]).Should().Throw<KeyNotFoundException>().WithMessage("There is no figure 'fiscal2020'. Nearest: fiscal.2020*");
    }
}
