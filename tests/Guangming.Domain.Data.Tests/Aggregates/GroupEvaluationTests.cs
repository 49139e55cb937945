using System.Numerics;

namespace Guangming.Domain.Data.Tests;

public sealed class GroupEvaluationTests
{
    private static readonly GroupKey Tianlin = GroupKey.Of(By.County, DivisionCode.Parse("451029104"));

    [Fact]
    public void EvaluateGroup_SumsOfCounts_GiveTheRatioOfSums()
    {
        GroupResult result = Indicators.HeadcountRate.EvaluateGroup(
            new GroupSums([Tianlin], [new ExactSum(157, 0), new ExactSum(10_000, 0)], 40, 12));

        result.ToString().Should().Be("451029  1.57%  (rows left out: 12)");
        result.ToString(Language.Chinese).Should().Be("451029  1.57%  （未计入12行）");
        result.Value.Amount.Should().Be(1.57m);
    }

    [Fact]
    public void EvaluateGroup_MoneyInFen_IsInYuan() =>
        Indicators.FiscalPerPerson.EvaluateGroup(new GroupSums([], [new ExactSum(17_960_000_000, 2), new ExactSum(49_152, 0)], 9, 0))
            .ToString().Should().Be("all  3653.97元/人");

    [Theory]
    [InlineData(0, 7, NoValueKind.MissingInput, "none of 7 rows has all inputs")]
    [InlineData(0, 0, NoValueKind.MissingInput, "there are no rows")]
    [InlineData(3, 0, NoValueKind.ZeroDenominator, "the denominator is zero")]
    public void EvaluateGroup_WithoutValue_SaysWhy(long rows, long leftOut, NoValueKind kind, string reason)
    {
        GroupResult result = Indicators.HeadcountRate.EvaluateGroup(new GroupSums([Tianlin], [new ExactSum(0, 0), new ExactSum(0, 0)], rows, leftOut));

        (result.HasValue, result.Reason!.Kind, result.Reason.ToString()).Should().Be((false, kind, reason));
    }

    [Fact]
    public void EvaluateGroup_SumBeyond28Digits_HasNoValue() =>
        Indicators.FundsTotal.EvaluateGroup(new GroupSums([], [new ExactSum(BigInteger.Pow(10, 40), 2), new ExactSum(1, 2)], 2, 0))
            .Reason!.Kind.Should().Be(NoValueKind.TooLarge);

    [Theory]
    [InlineData("-5", 2, "-0.05")]
    [InlineData("179600000", 2, "1796000.00")]
    [InlineData("12", 0, "12")]
    [InlineData("12", -3, "12000")]
    public void ExactSum_ToString_KeepsItsDecimals(string units, int decimals, string expected) =>
        new ExactSum(BigInteger.Parse(units, System.Globalization.CultureInfo.InvariantCulture), decimals).ToString().Should().Be(expected);
}
