using System.Collections.Immutable;
using NodaTime;
using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class ReportBuilderTests
{
    [Fact]
    public void Build_OfTheTour_IsAReport()
    {
        Report built = Builder()
            .Add(Main)
            .Add("mine.fiscal", Measures.FiscalAllocated, Main, "1.796亿元", To2020)
            .Build();

        built["mine.fiscal"].Should().BeOfType<FundingAllocation>().Which.Amount.Should().Be(Money.FromYuan(179_600_000m));
        built.Divisions.Select(division => division.Id).Should().BeEquivalentTo(["qingshi", "baihe"], "parties come along");
        built.Measures.Should().BeEmpty("the measure is built in");
        Report.FromJson(built.ToJson()).Should().Be(built);
    }

    [Fact]
    public void Build_AddsWhatFiguresNeed()
    {
        Measure own = new("tea.sales", new("茶叶销售", null), Unit.Yuan, MeasureKind.Other, Additivity.Flow);
        Report report = Report(Figure("tea", own, "5万元", pairing: Child));

        report.Pairings.All.Select(pairing => pairing.Id).Should().BeEquivalentTo(["willow", "baihe"], "a child brings its parent");
        report.Divisions.Select(division => division.Id).Should().BeEquivalentTo(["qingshi", "willow", "baihe"], "a village brings its county");
        report.Measures.Should().Equal(own);
        Report.FromJson(report.ToJson())["tea"].Measure.Should().Be(own);
    }

    [Fact]
    public void Add_DivisionWithAPredecessor_BringsIt()
    {
        Division old = new("old", new("旧区", null), DivisionKind.FunctionalArea);
        Division now = new("new", new("新区", null), DivisionKind.FunctionalArea, predecessor: old);

        Builder().Add(now).Build().Divisions.Should().BeEquivalentTo([now, old]);
    }

    [Fact]
    public void Build_WithManyProblems_ThrowsWithAllOfThem()
    {
        Measure fake = new(Measures.Projects.Code, new("假", "fake"), Unit.Household, MeasureKind.Tally, Additivity.Flow);
        ReportBuilder builder = Builder()
            .Add(Figure("a", Measures.FiscalAllocated, "1.2亿"))
            .Add(Figure("b c", Measures.Projects, "5个"))
            .Add(Figure("d", Measures.Projects, "5.5个"))
            .Add(Figure("e", Measures.Projects, "5个"))
            .Add(Figure("e", Measures.Projects, "6个"))
            .Add(Figure("f", fake, "6户"))
            .Add(Figure("g", Measures.PersonsReached, "6户"))
            .Add(Figure("h", Measures.HeadcountRate, "0%") with { IsExact = true })
            .Add(Figure("i", Measures.Projects, "7个") with { Of = RateBase.NotNamed })
            .Add(FigureRelation.PartOf("e", "nowhere"));

        ReportInvalidException error = FluentActions.Invoking(builder.Build).Should().Throw<ReportInvalidException>().Which;

        error.Findings.Select(finding => finding.Id).Should().BeEquivalentTo(
            ["GM1009", "GM1010", "GM1009", "GM1001", "GM1003", "GM1009", "GM1008", "GM1011", "GM1002"], "all are listed, not only the first");
        error.Message.Split(Environment.NewLine).Should().HaveCount(10, "a line for each under a heading");
        builder.TryBuild(out Report? report, out ImmutableArray<Finding> findings).Should().BeFalse();
        report.Should().BeNull();
        findings.Select(finding => finding.ToString()).Should().Equal(error.Findings.Select(finding => finding.ToString()), "asking again gives the same");
    }

    [Fact]
    public void TryBuild_OfSoundThings_HasNoFindings()
    {
        Builder().Add(Figure("a", Measures.Projects, "5个")).TryBuild(out Report? report, out ImmutableArray<Finding> findings).Should().BeTrue();

        findings.Should().BeEmpty();
        report!.Figures.Count.Should().Be(1);
    }

    [Fact]
    public void Build_TwoThingsOfOneId_AreFound()
    {
        ReportBuilder builder = Builder()
            .Add(Main)
            .Add(new Pairing("baihe", Qingshi, Village, Programme.CounterpartSupport))
            .Add(new Division("baihe", new("白河市", null), DivisionKind.Prefecture))
            .Add(new Milestone("m", new Subject(Main), MilestoneKinds.Event, new("一", null)))
            .Add(new Milestone("m", new Subject(Main), MilestoneKinds.Event, new("二", null)));

        builder.TryBuild(out _, out ImmutableArray<Finding> findings).Should().BeFalse();
        findings.Select(finding => finding.Message.English).Should().BeEquivalentTo(
            "the division id 'baihe' stands twice: ids are unique",
            "the pairing id 'baihe' stands twice: ids are unique",
            "the milestone id 'm' stands twice: ids are unique");
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("tab\there")]
    [InlineData("a,b")]
    [InlineData("")]
    public void New_IdsThatNoDocumentCanHold_AreRefused(string id)
    {
        FluentActions.Invoking(() => new Division(id, new("区", null), DivisionKind.County)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Pairing(id, Qingshi, Baihe, Programme.CounterpartSupport)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Milestone(id, new Subject(Main), MilestoneKinds.Event, new("一", null))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Build_NumbersCastToEnumerations_AreRefused()
    {
        FigureDraft sound = Figure("a", Measures.Projects, "5个");

        foreach (FigureDraft draft in new[]
                 {
                     sound with { Status = (FigureStatus)9 },
                     sound with { Attribution = (Attribution)9 },
                     sound with { Standard = (PovertyStandard)9 },
                 })
        {
            FluentActions.Invoking(() => Builder().Add(draft)).Should().Throw<ArgumentOutOfRangeException>("it could not be written");
        }

        FluentActions.Invoking(() => FigureRelation.PartOf("a", "b", (RelationOrigin)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Milestone("m", new Subject(Main), MilestoneKinds.Event, new("一", null), status: (FigureStatus)9))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Milestone_WithAnUnspecifiedDate_IsRefused() =>
        FluentActions.Invoking(() => new Milestone("m", new Subject(Main), MilestoneKinds.Event, new("一", null), default(PartialDate)))
            .Should().Throw<ArgumentException>().WithMessage("*leave it out*");

    [Fact]
    public void Source_ThatRfc3339CannotWrite_IsRefused()
    {
        OffsetDateTime seconds = new(new LocalDateTime(2021, 1, 15, 9, 0), Offset.FromSeconds(29_143));
        OffsetDateTime persian = new OffsetDateTime(new LocalDateTime(2021, 1, 15, 9, 0), Offset.Zero).WithCalendar(CalendarSystem.PersianSimple);

        foreach (OffsetDateTime time in new[] { seconds, persian })
        {
            FluentActions.Invoking(() => new ReportSource("website", new("题", null), new("社", null), time))
                .Should().Throw<ArgumentException>().WithMessage("*offset of whole minutes*");
        }
    }

    [Fact]
    public void Add_Null_IsRefusedByName()
    {
        ReportBuilder builder = Builder();

        FluentActions.Invoking(() => new ReportBuilder(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.Add((Pairing)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.Add((FigureDraft)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.Add((FigureRelation)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => builder.WithNote(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void TryBuild_ManyDanglingReferences_AreAllNamedAndTheFirstGetHints()
    {
        ReportBuilder builder = Builder().Add(Figure("posts.2020", Measures.PostsOffered, "5个"));
        for (int i = 0; i < 100; i++)
        {
            builder.Add(FigureRelation.PartOf(FormattableString.Invariant($"posts.2020.{i}"), "posts.2020"));
        }

        builder.TryBuild(out _, out ImmutableArray<Finding> findings).Should().BeFalse();

        findings.Should().HaveCount(100, "nothing is left out").And.OnlyContain(finding => finding.Id == "GM1002");
        findings[0].Message.English.Should().Contain("nearest: posts.2020");
        findings[^1].Message.English.Should().NotContain("nearest", "a search through all ids for every one of very many would be slow");
    }
}
