namespace Guangming.Domain.Tests;

public sealed class IndicatorEvaluateTests
{
    private static readonly Report Report = Reports.Guangming2020;
    private static readonly Pairing Tianlin = Report.Pairings["tianlin"];
    private static readonly Pairing Shanwei = Report.Pairings["shanwei"];

    private static readonly Indicator PerPerson = Indicator.Define(
        "fund.per-person", "人均财政帮扶资金", "fiscal aid per person", Measures.FiscalAllocated / Measures.PersonsReached);

    private static readonly Indicator Growth = Indicator.Define(
        "growth.rate",
        "增长率",
        "growth rate",
        Formula.Growth(Formula.Baseline(Measures.CollectiveIncomePerVillage), Formula.Final(Measures.CollectiveIncomePerVillage)),
        display: DisplayRule.Growth);

    private static readonly Indicator Decline = Indicator.Define(
        "own.decline", null, "decline", Formula.Growth(Formula.Baseline(Measures.HeadcountRate), Formula.Final(Measures.HeadcountRate)));

    private static readonly Indicator PostsPerEnterprise = Indicator.Define(
        "labour.posts-per-enterprise", "企均岗位", "posts per employer", Measures.PostsOffered / Measures.FairEnterprises);

    [Fact]
    public void Evaluate_Quotient_IsExactWithRange()
    {
        IndicatorResult result = PerPerson.Evaluate(Report, Tianlin);

        result.Value.Should().Be(Quantity.Of(3653.9713541666666666666666667m, Unit.Yuan / Unit.Person));
        result.ToString().Should().Be("3653.97元/人 [3652.95, 3654.99], cumulative to 2020-12-21");
    }

    [Fact]
    public void Evaluate_GrowthWhoseBaseStandsTwice_IsTight()
    {
        IndicatorResult result = Growth.Evaluate(Report, Shanwei);

        result.ToString().Should().Be("3011% [3006.08, 3015.22], 2016 → 2020 to 2020-12-21");
        result.Value.Amount.Should().BeApproximately(3010.6471816284m, 0.0000000001m);
    }

    [Fact]
    public void Evaluate_RelativeDecline_IsTight()
    {
        IndicatorResult result = Decline.Evaluate(Report, Tianlin);

        result.Value.Amount.Should().BeApproximately(-93.203463203463m, 0.000000000001m);
        result.Range!.Lower.Should().BeApproximately(-93.240m, 0.0005m);
        result.Range.Upper.Should().BeApproximately(-93.167m, 0.0005m);
    }

    [Fact]
    public void Evaluate_PartAndRest_IsTight()
    {
        Indicator share = Indicator.Define("own.share", null, "share", Formula.Share(Measures.PersonsPlaced, Measures.PersonsPlaced + Measures.PersonsReached));

        IndicatorResult result = share.EvaluateStatements([StatedValue.Parse("15人"), StatedValue.Parse("35人")]);

        result.Value.Amount.Should().Be(30);
    }

    [Fact]
    public void Evaluate_ScopedFigures_TakesTheCommonScope() =>
        PostsPerEnterprise.Evaluate(Report, Tianlin).ToString().Should().Be("206.62个/家, cumulative to 2020-12-21");

    [Fact]
    public void Evaluate_MissingInput_SaysWhich()
    {
        IndicatorResult result = PostsPerEnterprise.Evaluate(Report, Shanwei);

        result.HasValue.Should().BeFalse();
        result.Reason!.Kind.Should().Be(NoValueKind.MissingInput);
        result.ToString().Should().Be("no value: not stated: posts offered, employers at job fairs");
        result.Invoking(one => one.Value).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void AsOf_StatedRate_GoesBack()
    {
        Indicator rate = Indicator.Of(Measures.HeadcountRate);

        IndicatorResult now = rate.Evaluate(Report, Tianlin);

        now.ToString().Should().Be("1.57%, end of 2019", "its range is one unit of the last digit");
        now.AsOf(new NodaTime.LocalDate(2016, 1, 1)).Display.Should().Be("23.1%");
    }
}
