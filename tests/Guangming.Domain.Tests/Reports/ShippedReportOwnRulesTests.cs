using NodaTime;

namespace Guangming.Domain.Tests;

/// <summary>Our own rules must not fire on our own report.</summary>
public sealed class ShippedReportOwnRulesTests
{
    private static readonly Report Report = Reports.Guangming2020;

    [Fact]
    public void Remarks_OfTheShippedReport_AreNone() =>
        Report.Remarks.Should().BeEmpty("nothing in it is odd");

    [Theory]
    [InlineData(2016, 8, 15, "supported Zayu before it was a district")]
    [InlineData(2018, 5, 1, "the year in which the district came")]
    [InlineData(2020, 12, 21, "the day of publication")]
    public void Supporter_OnAnyDayOfThePairing_ExistsThroughItsPredecessor(int year, int month, int day, string because)
    {
        Division guangming = Report.Pairings["zayu"].Supporter.Members.Single();

        guangming.ExistsOn(new LocalDate(year, month, day), includePredecessors: true).Should().BeTrue(because);
        guangming.Predecessor!.Name.Chinese.Should().Be("光明新区");
    }

    [Fact]
    public void Supporter_BeforeTheDistrict_ExistsOnlyThroughSuccession() =>
        Report.Pairings["zayu"].Supporter.Members.Single().ExistsOn(new LocalDate(2016, 8, 15)).Should().BeFalse("it is a district only since 2018");

    [Fact]
    public void YearToDate_OfEveryFlowIn2020_EndsNoLaterThanThePublication() =>
        Report.Figures.InYear(2020).All.Should().HaveCountGreaterThan(5)
            .And.OnlyContain(figure => figure.Period.End <= Report.Source.PublishedOn, "nobody reports days to come");

    [Fact]
    public void Villages_NamedByTwoWords_AreOneGroupStatedTwice()
    {
        FigureTotal total = Report.Tallies(Report.Pairings["shanwei"]).Of(Measures.VillagesPaired).Total();

        total.Value.Should().Be(Quantity.Of(6, Unit.Village), "two words for one group of villages");
        total.NotAdded.Select(left => left.Figure.Id).Should().Equal("shanwei.pairing.villages.again");
        total.NotAdded[0].Reason.English.Should().Be("the same number as shanwei.pairing.villages, stated again");
    }

    [Fact]
    public void Villages_OverAllPairings_AreSixAndNotEighteen()
    {
        FigureTotal total = Report.Tallies().Of(Measures.VillagesPaired).Total();

        total.Value.Should().Be(Quantity.Of(6, Unit.Village), "5 + 1 are the parts of 6");
        total.Parts.Select(figure => figure.Id).Should().Equal("shanwei.pairing.villages");
    }
}
