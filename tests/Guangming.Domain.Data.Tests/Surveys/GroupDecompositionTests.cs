namespace Guangming.Domain.Data.Tests;

/// <summary>What groups add to a measure.</summary>
public sealed class GroupDecompositionTests
{
    private static readonly LcgRegister Register = LcgRegister.Instance;

    [Fact]
    public void LcgRegister_ByGroup_IsAsComputedElsewhere()
    {
        GroupDecomposition<int> theil = SurveyMeasures.TheilT.Decompose<int>(Register.Weighted(), Register.Groups);
        GroupDecomposition<int> mld = SurveyMeasures.Mld.Decompose<int>(Register.Weighted(), Register.Groups);
        GroupDecomposition<int> poor = SurveyMeasures.Headcount(PovertyLine.Below(2300)).Decompose<int>(Register.Weighted(), Register.Groups);

        Values(theil, part => part.PopulationShare).Should().Equal([0.33346366145354, 0.34914903403864, 0.31738730450782], Near);
        Values(theil, part => part.IncomeShare).Should().Equal([0.33835541258092, 0.34478949873833, 0.31685508868075], Near);
        Values(poor, part => part.Result.Value).Should().Equal([0.14104420994551, 0.14669652855543, 0.11413043478261], Near);
        Values(theil, part => part.Result.Value).Should().Equal([0.21831148340049, 0.23560841337367, 0.23093218681737], Near);
        theil.Within.Should().BeApproximately(0.22827421731602, 1e-11);
        theil.Between.Should().BeApproximately(0.00006348306855681, 1e-14);
        mld.Within.Should().BeApproximately(0.23705169172127, 1e-11);
        mld.Between.Should().BeApproximately(0.000063425121072628, 1e-14);
        poor.Between.Should().Be(0);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Entropy_WithinAndBetween_AddUp(double exponent)
    {
        GroupDecomposition<int> parts = SurveyMeasures.GeneralizedEntropy(exponent).Decompose<int>(Register.Weighted(), Register.Groups);

        (parts.Within + parts.Between).Should().BeApproximately(parts.Whole.Value, 1e-12 * parts.Whole.Value);
    }

    [Fact]
    public void Poverty_ByGroup_AddsUp()
    {
        PovertyLine line = PovertyLine.Below(2300);
        foreach (SurveyMeasure measure in new[] { SurveyMeasures.Headcount(line), SurveyMeasures.PovertyGap(line), SurveyMeasures.PovertySeverity(line), SurveyMeasures.Fgt(1.5, line), SurveyMeasures.Watts(line), SurveyMeasures.Mean })
        {
            GroupDecomposition<int> parts = measure.Decompose<int>(Register.Weighted(), Register.Groups);
            parts.Within.Should().BeApproximately(parts.Whole.Value, 1e-12 * parts.Whole.Value, measure.Code);
        }
    }

    [Fact]
    public void Gini_DoesNotDecompose_AndSaysWhatDoes() =>
        FluentActions.Invoking(() => SurveyMeasures.Gini.Decompose<int>(Register.Weighted(), Register.Groups))
            .Should().Throw<InvalidOperationException>().WithMessage("*micro.gini is not made up*WelfareSample.By*");

    [Fact]
    public void GroupWithoutAValue_IsNamedAsTheReason()
    {
        GroupDecomposition<string> parts = SurveyMeasures.TheilT.Decompose<string>(WelfareSample.Of(new double[] { 0, 0, 3, 5 }), ["a", "a", "b", "b"]);

        parts.HasValue.Should().BeFalse();
        parts.Reason!.English.Should().Be("the mean is not above zero");
        parts.Groups[1].Result.HasValue.Should().BeTrue();
    }

    [Fact]
    public void GroupsOfOtherLength_AreRefused() =>
        FluentActions.Invoking(() => WelfareSample.Of(new double[] { 1, 2 }).By<int>([1])).Should().Throw<ArgumentException>().WithMessage("*each of 2 rows, found 1*");

    [Fact]
    public void Growth_OfQuantilesAndOfThePoor_IsByHand()
    {
        GrowthIncidence growth = GrowthIncidence.Between(
            IncomeDistribution.Of(WelfareSample.Of(new double[] { 100, 200, 300, 400 })), IncomeDistribution.Of(WelfareSample.Of(new double[] { 120, 210, 330, 480 })));

        new[] { 0.25m, 0.5m, 0.75m, 1m }.Select(share => growth.At(share).Value).Should().Equal([0.2, 0.05, 0.1, 0.2], Near);
        growth.ProPoorRate(PovertyLine.Below(250)).Value.Should().BeApproximately(0.11555586048169, 1e-11);
        growth.ProPoorRate(PovertyLine.Below(50)).Reason!.English.Should().Be("nobody is poor");
        growth.At(0.25m).Measure.Code.Should().Be("micro.growth-incidence(0.25)");
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-10 * Math.Abs(b);

    private static IEnumerable<double> Values(GroupDecomposition<int> parts, Func<GroupPart<int>, double> value) => parts.Groups.OrderBy(part => part.Key).Select(value);
}
