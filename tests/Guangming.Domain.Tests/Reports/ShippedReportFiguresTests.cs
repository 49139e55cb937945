using NodaTime;

namespace Guangming.Domain.Tests;

public sealed class ShippedReportFiguresTests
{
    private static readonly Report Report = Reports.Guangming2020;

    public static TheoryData<string> Ids => [.. ShippedFigureRow.All.Select(row => row.Id)];

    [Fact]
    public void Figures_Count_IsThatOfTheArticle()
    {
        Report.Figures.Count.Should().Be(58, "the article states 57 numbers, one of them an ordinal, and one that is three figures");
        Report.Figures.All.Select(figure => figure.Id).Should().Equal(
            ShippedFigureRow.All.Select(row => row.Id), "the table was written in the order of the article");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Figure_OfTable_IsAsCheckedByHand(string id)
    {
        ShippedFigureRow row = ShippedFigureRow.All.Single(one => one.Id == id);
        Figure figure = Report[id];

        figure.Measure.Code.Should().Be(row.Measure);
        figure.Pairing.Id.Should().Be(row.Pairing);
        figure.Quantity.Amount.Should().Be(row.Value, "scale words are worked in");
        figure.Quantity.Unit.ToString().Should().Be(row.Unit);
        figure.Stated.Qualifier.Code().Should().Be(row.Qualifier);
        figure.Period.Basis.Code().Should().Be(row.Basis);
        figure.Period.Start.Should().Be(row.Start);
        figure.Period.End.Should().Be(row.End);
        figure.Anchor.Should().Be(new SourceAnchor(row.Line, row.Offset, row.Token));
        figure.IsConfirmed.Should().BeTrue("a person has read all of them");
        figure.ReportedIn.Should().Be(Report.Source);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Figure_Stated_IsWhatTheTextSays(string id)
    {
        Figure figure = Report[id];

        figure.Stated.ToString().Should().EndWith(figure.Anchor!.Token, "the value is the token, perhaps with its qualifier before it");
        TestData.Digest.Should().Contain(figure.Anchor.Token, "the digest has every figure in it");
    }

    [Fact]
    public void Figure_OverStandsBeforeItsToken_KeepsBoth()
    {
        Figure land = Report["junchuantou.village.land-income.expected"];

        land.Stated.Text.Should().Be("超13万元");
        land.Anchor!.Token.Should().Be("13万元", "the anchor marks the number");
        land.Status.Should().Be(FigureStatus.Expectation, "it holds once the park is built");
        land.Range().Should().Be(ValueRange.Above(130_000m, Unit.Yuan));
        Report.Figures.All.Should().ContainSingle(figure => figure.Status != FigureStatus.Actual, "everything else happened");
    }

    [Theory]
    [InlineData("tianlin.fund.fiscal.allocated", "179550000", "179650000", "1.796亿元 is stated to the nearest 10万元")]
    [InlineData("tianlin.poverty.headcount-rate.2015", "23.05", "23.15", "one decimal")]
    [InlineData("tianlin.poverty.headcount-rate.2019", "1.565", "1.575", "two decimals")]
    [InlineData("shanwei.village.collective-income.2016", "14365", "14375", "1.437万元 is stated to 10元")]
    [InlineData("shanwei.village.collective-income.2020", "446500", "447500", "44.7万元 is stated to 1000元")]
    [InlineData("shanwei.village.collective-income.growth", "3010.5", "3011.5", "a percentage stands for a range")]
    [InlineData("shanwei.guarantee.medical", "100", "100", "all are covered: 应保尽保")]
    [InlineData("zayu.poverty.headcount-rate", "0", "0", "the text says that nobody is poor, so 0% is exact")]
    [InlineData("tianlin.poverty.reduced.persons", "54362", "54362", "plain digits with a measure word are exact")]
    [InlineData("xia-zayu.fund.allocated", "485000", "495000", "49万元 is stated to the nearest 1万元")]
    public void Range_OfStated_IsClosedAroundIt(string id, string low, string high, string because)
    {
        Unit unit = Report[id].Measure.Unit;
        ValueRange expected = ValueRange.Closed(
            decimal.Parse(low, System.Globalization.CultureInfo.InvariantCulture),
            decimal.Parse(high, System.Globalization.CultureInfo.InvariantCulture),
            unit);

        Report[id].Range().Should().Be(expected, because);
    }

    [Fact]
    public void Range_Many_IsOpenUpToTheNextHundred() =>
        Report["shanwei.labour.trained"].Range().Should().Be(ValueRange.Open(1400, 1500, Unit.PersonTime), "1400多 counts hundreds");

    [Fact]
    public void Period_Dates_ComeFromWhereTheTextHasThem()
    {
        Report["tianlin.fund.fiscal.allocated"].Period.DateSource.Should().Be(DateSource.Publication, "累计 without a date");
        Report["tianlin.poverty.headcount-rate.2015"].Period.Should().Be(ReportingPeriod.At(PartialDate.OfYear(2015)));
        Report["shanwei.industry.projects"].Period.Should().Be(ReportingPeriod.CumulativeTo(PartialDate.OfMonth(2020, 11)));
        Report["shanwei.guarantee.medical"].Period.DateSource.Should().Be(DateSource.Inherited, "the date stands at the head of the sentence");
        Report["shanwei.labour.returned"].Period.Should().Be(ReportingPeriod.Named("疫情期间"));
        Report["zayu.poverty.headcount-rate"].Period.Should().Be(ReportingPeriod.AtUnstatedDate);
        Report["tianlin.labour.posts.2020"].Period.Should().Be(
            ReportingPeriod.Year(2020, new LocalDate(2020, 12, 21)), "a year to date, since the text came out in December");
    }

    [Fact]
    public void Attribution_OfCountysOutcome_IsThePlace()
    {
        Report["tianlin.poverty.reduced.persons"].Attribution.Should().Be(Attribution.Place, "54362 persons lifted out is the county's");
        Report["tianlin.fund.fiscal.allocated"].Attribution.Should().Be(Attribution.Supporter, "the money is the district's");
    }

    [Fact]
    public void Notes_OfAmbiguousFigures_SayHowTheyWereReadInBothLanguages()
    {
        string[] ambiguous =
        [
            "tianlin.education.places", "tianlin.poverty.reduced.persons", "tianlin.workshop.jobs", "tianlin.labour.returned",
            "tianlin.labour.employed.2020", "shanwei.village.collective-income.2020", "shanwei.guarantee.pension", "zayu.poverty.headcount-rate",
        ];
        foreach (string id in ambiguous)
        {
            Report[id].Note.Should().NotBeNull($"{id} was read one of several ways");
            Report[id].Note!.Chinese.Should().NotBeNullOrWhiteSpace();
            Report[id].Note!.English.Should().NotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [InlineData("shanwei.guarantee.student-aid", "shanwei.education.students")]
    [InlineData("shanwei.guarantee.dibao", "shanwei.guarantee.dibao.eligible.households")]
    public void Of_RateOfAFigure_NamesIt(string rate, string figure) =>
        Report[rate].Should().BeOfType<Rate>().Which.Of.Should().Be(RateBase.OfFigure(figure));

    [Theory]
    [InlineData("shanwei.guarantee.pension")]
    [InlineData("shanwei.guarantee.housing")]
    [InlineData("tianlin.poverty.headcount-rate.2015")]
    public void Of_RateWhoseBaseIsNotNamed_SaysSo(string rate) =>
        Report[rate].Should().BeOfType<Rate>().Which.Of.Should().Be(RateBase.NotNamed);
}
