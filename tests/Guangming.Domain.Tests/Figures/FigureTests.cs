using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class FigureTests
{
    [Theory]
    [InlineData("fund.fiscal.allocated", "5元", typeof(FundingAllocation))]
    [InlineData("coverage.persons", "5人", typeof(BeneficiaryCount))]
    [InlineData("fund.projects", "5个", typeof(Tally))]
    [InlineData("poverty.headcount-rate", "5%", typeof(Rate))]
    [InlineData("growth.rate", "5%", typeof(Figure))]
    public void Build_MeasuresKind_PicksTheType(string measure, string value, Type type) =>
        Report(Figure("a", Measures.Get(measure), value))["a"].GetType().Should().Be(type);

    [Fact]
    public void TypedFigures_GiveTheirFaces()
    {
        Report report = Report(
            Figure("money", Measures.FiscalAllocated, "1.796亿元"),
            Figure("people", Measures.PersonsReached, "49152人"),
            Figure("tally", Measures.Projects, "65个"),
            Figure("rate", Measures.HeadcountRate, "23.1%") with { Of = RateBase.OfPopulation(new("农村人口", null)) },
            Figure("plain rate", Measures.HeadcountRate, "1%") with { Id = "plain" });

        ((FundingAllocation)report["money"]).Source.Should().Be(FundingSource.Fiscal);
        ((BeneficiaryCount)report["people"]).Count.Should().Be(Count.Of(49_152, Unit.Person));
        ((BeneficiaryCount)report["people"]).Group.Should().Be(PopulationGroup.ReachedByFiscalAid);
        ((Tally)report["tally"]).Count.Should().Be(Count.Of(65, Unit.Project));
        ((Rate)report["rate"]).Percentage.Should().Be(Percentage.FromPercent(23.1m));
        ((Rate)report["rate"]).Of.Population!.Chinese.Should().Be("农村人口");
        ((Rate)report["plain"]).Of.Should().Be(RateBase.NotNamed);
    }

    [Fact]
    public void Equals_IsByContent()
    {
        Figure figure = Make();

        figure.Equals(Make()).Should().BeTrue();
        figure.GetHashCode().Should().Be(Make().GetHashCode());
        figure.Equals((object?)null).Should().BeFalse();
        foreach (FigureDraft other in new[]
                 {
                     Draft() with { Id = "b" },
                     Draft() with { Value = "1.20亿元" },
                     Draft() with { Period = To2019 },
                     Draft() with { Status = FigureStatus.Target },
                     Draft() with { Attribution = Attribution.Place },
                     Draft() with { Standard = PovertyStandard.Provincial },
                     Draft() with { IsUnconfirmed = true },
                     Draft() with { Anchor = new SourceAnchor(1, 0, "1.2亿元") },
                     Draft() with { Note = new("注", null) },
                     Draft() with { Measure = Measures.FiscalSpent },
                     Draft() with { Subject = new Subject(Main, Village) },
                 })
        {
            Report(other).Figures.All[0].Equals(figure).Should().BeFalse($"{other} says something else");
        }
    }

    [Fact]
    public void Standard_IsItsOwnElseItsMeasures()
    {
        Report report = Report(
            Figure("measure", Measures.PersonsLiftedOut, "5人"),
            Figure("own", Measures.PersonsReached, "5人") with { Standard = PovertyStandard.Provincial },
            Figure("none", Measures.PersonsReached, "6人", To2019));

        report["measure"].Standard.Should().Be(PovertyStandard.National);
        report["own"].Standard.Should().Be(PovertyStandard.Provincial);
        report["none"].Standard.Should().Be(PovertyStandard.NotStated);
    }

    [Theory]
    [InlineData("120%", "[119.5%, 120.5%]", "a slip of the report, for an audit to find")]
    [InlineData("超100%", "(100%, ∞)", "more than all is nothing, so nothing is cut")]
    [InlineData("100%", "[99.5%, 100%]", "what lies in the domain is cut to it")]
    public void Range_OutsideItsMeasuresDomain_IsItsOwn(string value, string range, string because) =>
        Report(Figure("a", Measures.HeadcountRate, value))["a"].Range().Should().Be(ValueRange.Parse(range), because);

    [Fact]
    public void ToString_WithPlaceScopeAndTarget_NamesThem() =>
        Report(Figure("a", Measures.Projects, "5个") with
        {
            Subject = new Subject(Main, Village, new("茶场", "tea garden")),
            Status = FigureStatus.Target,
            Anchor = new SourceAnchor(7, 10, "5个"),
        })["a"].ToString().Should().Be("projects carried out  5个  Qingshi → Baihe, Willow, tea garden  cumulative to 2020  target  line 7");

    private static FigureDraft Draft() => Figure("a", Measures.FiscalAllocated, "1.2亿元");

    private static Figure Make() => Report(Draft())["a"];
}
