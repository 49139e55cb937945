namespace Guangming.Domain.Tests;

/// <summary>The first two sections of the tour, line by line.</summary>
public sealed class TourTests
{
    private static readonly Report Report = Reports.Guangming2020;
    private static readonly Pairing Tianlin = Report.Pairings.ToRecipient("田林县");

    [Fact]
    public void ToString_OfAFigure_IsTheBestLine()
    {
        Report["tianlin.fund.fiscal.allocated"].ToString().Should().Be(
            "fiscal aid allocated  1.796亿元  Guangming District → Tianlin County  cumulative to 2020-12-21  line 20");
        Report["tianlin.fund.fiscal.allocated"].ToString(Language.Chinese).Should().Be(
            "财政帮扶资金（安排）  1.796亿元  光明区 → 田林县  截至2020年12月21日累计  第20行");
        Report["junchuantou.village.land-income.expected"].ToString().Should().Contain("  expected  line 29", "an expectation says so");
    }

    [Fact]
    public void Indexer_Miss_NamesTheNearest() =>
        FluentActions.Invoking(() => Report["tianlin.fund.fiscal.alocated"])
            .Should().Throw<KeyNotFoundException>()
            .WithMessage("There is no figure 'tianlin.fund.fiscal.alocated'. Nearest: tianlin.fund.fiscal.allocated*");

    [Fact]
    public void ToRecipient_ByNameOrCode_IsOnePairing()
    {
        Tianlin.Id.Should().Be("tianlin");
        Report.Pairings.ToRecipient(DivisionCode.Parse("451029")).Should().BeSameAs(Tianlin);
    }

    [Fact]
    public void ToRecipient_OfTwoPairings_IsRefusedAndNamesThem()
    {
        FluentActions.Invoking(() => Report.Pairings.ToRecipient("察隅县"))
            .Should().Throw<InvalidOperationException>().WithMessage("*2 pairings*zayu-shenzhen*\"zayu\"*");
        Report.Pairings.Between("光明区", "察隅县").Id.Should().Be("zayu", "the supporter decides");
    }

    [Fact]
    public void ToRecipient_OfTheCityAround_IsRefused() =>
        FluentActions.Invoking(() => Report.Pairings.ToRecipient("汕尾"))
            .Should().Throw<KeyNotFoundException>().WithMessage("*汕尾市城区*", "the city is no recipient; its urban district is near");

    [Fact]
    public void Funding_FromFiscalCumulative_IsTheOne()
    {
        FundingAllocation fiscal = Report.Funding(Tianlin).From(FundingSource.Fiscal).Cumulative().Single();

        fiscal.Stated.ToString().Should().Be("1.796亿元", "it reprints as written");
        fiscal.Amount.Should().Be(Money.FromYuan(179_600_000m));
        fiscal.Stated.Range().ToString().Should().Be("[179550000元, 179650000元]");
        fiscal.Amount.ToString("W").Should().Be("17960万元");
        fiscal.Period.ToString(Language.English).Should().Be("cumulative to 2020-12-21");
        fiscal.Period.Start.Should().BeNull("the start is not stated");
        fiscal.Anchor!.ToString().Should().Be("line 20, characters 1197..1204, \"1.796亿元\"");
        fiscal.Stage.Should().Be(FundingStage.Allocated, "安排 is not spent");
    }

    [Fact]
    public void Beneficiaries_LiftedOut_AreHouseholdsAndPersons()
    {
        BeneficiaryQuery lifted = Report.Beneficiaries(Tianlin).Of(PopulationGroup.LiftedOutOfPoverty);

        lifted.Households().Count.ToString().Should().Be("13055户");
        lifted.Persons().Count.ToString().Should().Be("54362人");
        FluentActions.Invoking(() => lifted.Households().Count + lifted.Persons().Count)
            .Should().Throw<InvalidOperationException>().WithMessage("*户*人*", "households and persons do not add");
        Report.CompanionsOf(lifted.Households()).Should().Equal([lifted.Persons()], "they are two units of one event");
    }

    [Fact]
    public void Total_OfSeveralKinds_IsRefusedAndSaysWhatToAsk() =>
        FluentActions.Invoking(() => Report.Funding(Tianlin).Total())
            .Should().Throw<InvalidOperationException>()
            .WithMessage(
                "Refused: fiscal aid (1.796亿元) and enterprise investment (4.96亿元) and sales of produce (6606万元) and donations (4516万元) are different kinds. "
                + "Not aid at all: enterprise investment, sales of produce. Name the kinds: Total(FundingSource.Fiscal, FundingSource.SocialDonation), or use TotalBySource().");

    [Fact]
    public void Total_OfNamedKinds_AddsThemWithTheirRange()
    {
        FigureTotal total = Report.Funding(Tianlin).Total(FundingSource.Fiscal, FundingSource.SocialDonation);

        total.ToString().Should().Be("2.2476亿元 [2.24705亿元, 2.24815亿元], cumulative to 2020-12-21");
        total.Amount.Should().Be(Money.FromYuan(224_760_000m));
        total.Parts.Select(figure => figure.Id).Should().Equal("tianlin.fund.fiscal.allocated", "tianlin.fund.social");
        total.NotAdded.Should().BeEmpty();
    }

    [Fact]
    public void Total_OfPostsOffered_IsTheCumulativeFigureAlone()
    {
        FigureTotal total = Report.Tallies(Tianlin).Of(Measures.PostsOffered).Total();

        total.ToString().Should().Be("22728个, cumulative to 2020-12-21", "the year 2020 is its part");
        total.NotAdded.Should().ContainSingle().Which.Figure.Id.Should().Be("tianlin.labour.posts.2020");
        total.NotAdded[0].Reason.In(Language.English).Should().Be("a part of tianlin.labour.posts");
        Report.Relations.Single(relation => relation.Figures[0] == "tianlin.labour.posts.2020").Origin
            .Should().Be(RelationOrigin.Inferred, "the text does not say so");
    }

    [Fact]
    public void Union_OfOverlappingGroups_IsARange()
    {
        FigureTotal union = Report.Beneficiaries(Tianlin).Of(PopulationGroup.LiftedOutOfPoverty, PopulationGroup.ReachedByFiscalAid).Union();

        union.Range.Should().Be(ValueRange.Closed(54_362, 103_514, Unit.Person), "from the largest to the sum");
        union.HasValue.Should().BeFalse();
        union.ToString(Language.English).Should().Be("within [54362人, 103514人], cumulative to 2020-12-21; the groups may overlap");
        union.ToString(Language.Chinese).Should().Be("介于[54362人, 103514人]，截至2020年12月21日累计；各群体可能重叠");
        FluentActions.Invoking(() => union.Value).Should().Throw<InvalidOperationException>().WithMessage("Only bounds are known*");
    }

    [Fact]
    public void Citation_OfAFigure_IsAFootnoteInBothLanguages()
    {
        Citation citation = Report["tianlin.fund.fiscal.allocated"].Citation;

        citation.ToString(Language.Chinese).Should().Be(
            "光明融媒. “走过2020·我们的光明”年终盘点[N/OL]. (2020-12-21): 第20行，“1.796亿元”.");
        citation.ToString(Language.English).Should().StartWith("Guangming Rongmei").And.EndWith("2020-12-21, line 20: “1.796亿元”.");
    }
}
