namespace Guangming.Domain.Tests;

public sealed class MeasureTests
{
    private static readonly LocalizedText Name = new("名", "name");

    public static TheoryData<string> Codes => [.. Measures.All.Select(measure => measure.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void BuiltIn_HasBothNamesAndIsFoundByItsCode(string code)
    {
        Measure measure = Measures.Get(code);

        measure.Code.Should().Be(code);
        measure.Name.Chinese.Should().NotBeNullOrWhiteSpace();
        measure.Name.English.Should().NotBeNullOrWhiteSpace();
        (measure.Domain is null || measure.Domain.Unit == measure.Unit).Should().BeTrue();
        measure.FullUnit.Should().NotBeNull();
    }

    [Fact]
    public void All_HoldsEveryPropertyOnce()
    {
        IEnumerable<Measure> properties = typeof(Measures).GetProperties().Where(property => property.PropertyType == typeof(Measure)).Select(property => (Measure)property.GetValue(null)!);

        Measures.All.Should().BeEquivalentTo(properties, "a measure that is missing from the list is not found by its code");
        Measures.All.Select(measure => measure.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Get_Unknown_NamesTheNearest() =>
        FluentActions.Invoking(() => Measures.Get("coverage.person"))
            .Should().Throw<KeyNotFoundException>().WithMessage("There is no built-in measure 'coverage.person'. Nearest: coverage.persons*");

    [Fact]
    public void CollectiveIncome_PerVillage_HasAFullUnit()
    {
        Measures.CollectiveIncomePerVillage.Unit.Should().Be(Unit.Yuan, "44.7万元 is written so");
        Measures.CollectiveIncomePerVillage.FullUnit.Should().Be(Unit.Yuan / Unit.Village);
    }

    [Fact]
    public void New_PartsThatDoNotFit_AreRefused()
    {
        Action[] wrong =
        [
            () => Make(MeasureKind.Funding, Unit.Yuan),
            () => Make(MeasureKind.Tally, Unit.Project, source: FundingSource.Fiscal),
            () => Make(MeasureKind.Funding, Unit.Person, source: FundingSource.Fiscal),
            () => Make(MeasureKind.Beneficiaries, Unit.Person),
            () => Make(MeasureKind.Tally, Unit.Person, group: PopulationGroup.Students),
            () => Make(MeasureKind.Rate, Unit.Person),
            () => Make((MeasureKind)99, Unit.Person),
            () => _ = new Measure("own", Name, Unit.Person, MeasureKind.Tally, Additivity.Flow, domain: ValueRange.AtLeast(0, Unit.Household)),
            () => _ = new Measure("own", Name, Unit.Person, MeasureKind.Tally, Additivity.Flow, stage: (FundingStage)99),
            () => _ = new Measure("own", Name, Unit.Person, MeasureKind.Tally, Additivity.Flow, standard: (PovertyStandard)99),
            () => _ = new Measure("Own", Name, Unit.Person, MeasureKind.Tally, Additivity.Flow),
        ];

        foreach (Action make in wrong)
        {
            make.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Equals_IsByContent()
    {
        Make(MeasureKind.Tally, Unit.Project).Should().Be(Make(MeasureKind.Tally, Unit.Project));
        Make(MeasureKind.Tally, Unit.Project).GetHashCode().Should().Be(Make(MeasureKind.Tally, Unit.Project).GetHashCode());
        Make(MeasureKind.Tally, Unit.Project).Should().NotBe(Make(MeasureKind.Other, Unit.Project));
        Make(MeasureKind.Tally, Unit.Project).Should().NotBe(Make(MeasureKind.Tally, Unit.Event));
    }

    [Theory]
    [InlineData("sum", AxisRule.Adds, AxisRule.Adds)]
    [InlineData("stock", AxisRule.Latest, AxisRule.Adds)]
    [InlineData("distinct", AxisRule.Bounded, AxisRule.Adds)]
    [InlineData("ratio", AxisRule.Never, AxisRule.Never)]
    [InlineData("average", AxisRule.Never, AxisRule.Never)]
    [InlineData("none", AxisRule.Never, AxisRule.Never)]
    public void Additivity_OfCode_SaysAlongWhichAxes(string code, AxisRule time, AxisRule areas)
    {
        Additivity.Of(code).OverTime.Should().Be(time);
        Additivity.Of(code).OverAreas.Should().Be(areas);
        FluentActions.Invoking(() => Additivity.Of(code + "s")).Should().Throw<ArgumentException>().WithMessage("*expected one of sum, stock*");
    }

    [Fact]
    public void FundingSource_IsAid_OnlyWhereGiven()
    {
        FundingSource.Fiscal.IsAid.Should().BeTrue();
        FundingSource.SocialDonation.IsAid.Should().BeTrue();
        FundingSource.EnterpriseInvestment.IsAid.Should().BeFalse("companies' money is business");
        FundingSource.ProjectInvestment.IsAid.Should().BeFalse("who pays is not stated");
        FundingSource.ConsumptionPurchase.IsAid.Should().BeFalse("sales are turnover");
    }

    [Fact]
    public void Code_OfANumberCastToAnEnumeration_IsRefused()
    {
        FluentActions.Invoking(() => ((MeasureKind)99).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((FundingStage)99).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((PovertyStandard)99).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((FigureStatus)99).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((Attribution)99).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((RelationOrigin)99).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((FigureRelationKind)99).Code()).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Measure Make(MeasureKind kind, Unit unit, FundingSource? source = null, PopulationGroup? group = null) =>
        new("own", Name, unit, kind, Additivity.Flow, source: source, group: group);
}
