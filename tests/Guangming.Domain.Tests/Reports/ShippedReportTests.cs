namespace Guangming.Domain.Tests;

public sealed class ShippedReportTests
{
    private static readonly Report Report = Reports.Guangming2020;

    [Fact]
    public void Guangming2020_AskedTwice_IsOneInstance() =>
        Reports.Guangming2020.Should().BeSameAs(Report, "it is loaded once");

    [Fact]
    public void Source_IsASecondaryNewspaperText()
    {
        Report.Source.Kind.Should().Be(SourceKinds.Newspaper);
        Report.Source.IsSecondary.Should().BeTrue("it is a newspaper's round-up");
        Report.Source.PublishedOn.Should().Be(new NodaTime.LocalDate(2020, 12, 21));
        Report.Source.Published.Offset.Should().Be(NodaTime.Offset.FromHours(8), "Beijing time is a reading");
        Report.Source.Address.Should().BeNull("the address at its head is that of a picture");
        Report.Source.TextSha256.Should().Be("e31103d75576ba655dc7c9fab68b22f8ce5c6f8f5153723adcd9a06e31b6b5fc");
    }

    [Theory]
    [InlineData("tianlin", "Guangming District", "Tianlin County", "east-west-collaboration", null, null)]
    [InlineData("shanwei", "Guangming District", "Shanwei Urban District and Honghaiwan Development Zone", "intra-provincial-pairing", "2016-05", null)]
    [InlineData("shanwei-urban", "Guangming District", "supported villages of Shanwei Urban District (five)", "intra-provincial-pairing", "2016-05", "shanwei")]
    [InlineData("honghaiwan", "Guangming District", "supported village of Honghaiwan (one)", "intra-provincial-pairing", "2016-05", "shanwei")]
    [InlineData("junchuantou", "Fenghuang Subdistrict", "Junchuantou Village", "intra-provincial-pairing", null, "shanwei")]
    [InlineData("zayu-shenzhen", "Shenzhen", "Zayu County and Zayu Farm", "counterpart-support", "2016", null)]
    [InlineData("zayu", "Guangming District", "Zayu County", "counterpart-support", "2016-08", "zayu-shenzhen")]
    [InlineData("xia-zayu", "Xinhu Subdistrict", "Xia Zayu Town", "counterpart-support", "2020", "zayu")]
    [InlineData("shang-zayu", "Yutang Subdistrict", "Shang Zayu Town", "counterpart-support", "2020", "zayu")]
    public void Pairing_OfArticle_IsAsStated(string id, string supporter, string recipient, string programme, string? from, string? parent)
    {
        Pairing pairing = Report.Pairings[id];

        pairing.Supporter.ToString().Should().Be(supporter);
        pairing.Recipient.ToString().Should().Be(recipient);
        pairing.Programme.Code.Should().Be(programme);
        pairing.From?.ToString().Should().Be(from);
        pairing.Parent?.Id.Should().Be(parent);
        Report.Pairings.All.Should().HaveCount(9);
    }

    [Fact]
    public void Standard_OfPoorInShanwei_IsTheProvincesOwn() =>
        Report.Figures.All.Where(figure => figure.Standard == PovertyStandard.Provincial).Select(figure => figure.Id).Should().BeEquivalentTo(
        [
            "shanwei.education.students", "shanwei.guarantee.student-aid", "shanwei.guarantee.medical", "shanwei.guarantee.water",
            "shanwei.guarantee.dibao.eligible.households", "shanwei.guarantee.dibao.eligible.persons", "shanwei.guarantee.dibao",
            "shanwei.labour.returned", "shanwei.labour.trained", "shanwei.poverty.villages", "shanwei.exit.villages",
        ]);

    [Fact]
    public void Standard_OfPovertyInTianlinAndZayu_IsTheNationalOne() =>
        Report.Figures.All.Where(figure => figure.Standard == PovertyStandard.National).Select(figure => figure.Id).Should().BeEquivalentTo(
        [
            "tianlin.poverty.reduced.households", "tianlin.poverty.reduced.persons", "tianlin.poverty.headcount-rate.2015",
            "tianlin.poverty.headcount-rate.2019", "tianlin.labour.returned", "zayu.poverty.headcount-rate",
        ]);

    [Fact]
    public void VillagesExited_OfShanwei_AreAllSix()
    {
        IndicatorResult share = Indicators.VillagesExitedShare.Evaluate(Report, Report.Pairings["shanwei"]);

        share.ToString().Should().Be("100.00%, as of 2020-12-21", "all six relatively poor villages have met the standard");
        share.Range!.IsPoint.Should().BeTrue("6 of 6 is exact");
        share.Trace.Select(input => input.Figure!.Id).Should().Equal("shanwei.exit.villages", "shanwei.poverty.villages");
    }

    [Theory]
    [InlineData(FigureRelationKind.PartOf, RelationOrigin.Stated, "tianlin.workshop.jobs.poor", "tianlin.workshop.jobs")]
    [InlineData(FigureRelationKind.PartOf, RelationOrigin.Stated, "shanwei-urban.pairing.villages", "shanwei.pairing.villages")]
    [InlineData(FigureRelationKind.PartOf, RelationOrigin.Stated, "honghaiwan.pairing.villages", "shanwei.pairing.villages")]
    [InlineData(FigureRelationKind.PartOf, RelationOrigin.Inferred, "tianlin.labour.employed.2020", "tianlin.labour.employed")]
    [InlineData(FigureRelationKind.PartOf, RelationOrigin.Inferred, "tianlin.labour.fair-enterprises.2020", "tianlin.labour.fair-enterprises")]
    [InlineData(FigureRelationKind.PartOf, RelationOrigin.Inferred, "tianlin.labour.posts.2020", "tianlin.labour.posts")]
    [InlineData(FigureRelationKind.Together, RelationOrigin.Stated, "tianlin.poverty.reduced.households", "tianlin.poverty.reduced.persons")]
    [InlineData(FigureRelationKind.Together, RelationOrigin.Stated, "tianlin.coverage.households", "tianlin.coverage.persons", "tianlin.coverage.villages")]
    [InlineData(FigureRelationKind.Together, RelationOrigin.Stated, "shanwei.guarantee.dibao.eligible.households", "shanwei.guarantee.dibao.eligible.persons")]
    [InlineData(FigureRelationKind.Change, RelationOrigin.Stated, "tianlin.poverty.headcount-rate.2015", "tianlin.poverty.headcount-rate.2019")]
    [InlineData(FigureRelationKind.Change, RelationOrigin.Stated, "shanwei.village.collective-income.2016", "shanwei.village.collective-income.2020")]
    [InlineData(FigureRelationKind.Derives, RelationOrigin.Stated, "shanwei.village.collective-income.growth", "shanwei.village.collective-income.2016", "shanwei.village.collective-income.2020")]
    public void Relation_OfArticle_IsThere(FigureRelationKind kind, RelationOrigin origin, params string[] figures)
    {
        Report.Relations.Should().ContainSingle(relation =>
            relation.Kind == kind && relation.Origin == origin && relation.Figures.SequenceEqual(figures));
        Report.Relations.Should().HaveCount(12, "there are no others");
    }

    [Fact]
    public void Derives_OfGrowth_NamesItsFormula() =>
        Report.Relations.Single(relation => relation.Kind == FigureRelationKind.Derives).By.Should().Be("growth.rate");

    [Theory]
    [InlineData("tianlin.exit", null, 5, "statement M1: the article gives no date")]
    [InlineData("shanwei.villages.exit", null, 31, "statement M2: the six villages, not the district")]
    [InlineData("zayu.exit", "2018", 43, "statement M3")]
    [InlineData("zayu.villages.exit", null, 43, "statement M3: all villages, no 100% written")]
    [InlineData("tianlin.noodle-shop", "2020-08", 10, "statement M4")]
    [InlineData("tianlin.loquat-cattle", null, 11, "statement M5")]
    [InlineData("tianlin.township-fair", null, 13, "statement M6")]
    [InlineData("tianlin.purpose.infrastructure", null, 14, "statement M7")]
    [InlineData("tianlin.kindergarten", null, 16, "statement M8")]
    [InlineData("tianlin.bridge", null, 17, "statement M8")]
    [InlineData("tianlin.consumption-centre", null, 24, "statement M8")]
    [InlineData("junchuantou.lotus-park", "2019-09", 29, "statement M9")]
    [InlineData("shanwei.labour-agreement", null, 30, "statement M10")]
    [InlineData("shanwei.schools", null, 30, "statement M11")]
    [InlineData("junchuantou.grid", "2020", 33, "statement M12")]
    [InlineData("shanwei.agreement-frame", null, 36, "statement M13")]
    [InlineData("shang-zayu.visit", "2020-08", 41, "statement M14")]
    public void Milestone_OfArticle_IsThereWithItsDate(string id, string? date, int line, string because)
    {
        Milestone milestone = Report.Milestones.Should().ContainSingle(one => one.Id == id, because).Subject;

        milestone.Date?.ToString().Should().Be(date, because);
        milestone.Anchor!.Line.Should().Be(line, because);
    }

    [Fact]
    public void Milestone_HopedFor_IsAnExpectation() =>
        Report.Milestones.Where(one => one.Status != FigureStatus.Actual).Select(one => one.Id).Should().Equal("junchuantou.lotus-park.outlook");

    [Theory]
    [InlineData("第23个", "ordinal", "the one number that is no figure")]
    [InlineData("2020-12-21 08:02:58", "time", "the time of publication")]
    [InlineData("两不愁、三保障", "name", "a policy's name")]
    [InlineData("两小一园", "name", "a name that counts schools")]
    [InlineData("一家", "style", "a manner of speaking")]
    [InlineData("两地", "scope", "a scope")]
    public void LeftOut_NumbersThatAreNoFigures_AreListed(string token, string kind, string because) =>
        Report.LeftOut.Should().Contain(left => left.Anchor.Token == token && left.Kind == kind, because);

    [Fact]
    public void Measures_OfItsOwn_AreThoseTheCatalogueLacks() =>
        Report.Measures.Select(measure => measure.Code).Should().Equal(
            "infrastructure.households", "projects.started", "support.services", "support.staff", "village.land-income.expected");

    [Fact]
    public void Text_OfTheWholeReport_HoldsNoPersons()
    {
        string json = Report.ToJson();

        json.Should().NotContain("付瑞理").And.NotContain("宋乐乐", "persons are left out");
    }

    [Fact]
    public void ToString_NamesSourceAndSize() =>
        Report.ToString().Should().Be(
            "“Through 2020, Our Guangming”: year-end round-up (Guangming Rongmei (district media centre), 2020-12-21): 9 pairings, 58 figures");

    [Fact]
    public void Anchors_OfFiguresMilestonesAndLeftOut_DoNotRunBackwards()
    {
        int[] starts = [.. Report.Figures.All.Select(figure => figure.Anchor!.Start)];

        starts.Should().BeInAscendingOrder();
        Report.Figures.All.GroupBy(figure => figure.Anchor!.Start).Where(place => place.Count() > 1).Select(place => place.Select(figure => figure.Id))
            .Should().ContainSingle("each stated number has a place of its own")
            .Which.Should().Equal(["shanwei.pairing.villages", "shanwei.poverty.villages", "shanwei.exit.villages"], "one number is said of three things");
    }
}
