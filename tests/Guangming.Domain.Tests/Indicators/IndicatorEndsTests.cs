namespace Guangming.Domain.Tests;

/// <summary>Open and infinite ends, numbers that are only bounded, and numbers too large: each with its reason, none with an exception.</summary>
public sealed class IndicatorEndsTests
{
    private static readonly Measure Wide = new("own.wide", new LocalizedText(null, "wide"), Unit.Person, MeasureKind.Other, Additivity.None);
    private static readonly Measure Other = new("own.other", new LocalizedText(null, "other"), Unit.Person, MeasureKind.Other, Additivity.None);

    private static readonly Indicator Share = Indicator.Define("own.share", null, "share", Formula.Share(Wide, (Formula)Wide + Other));
    private static readonly Indicator Quotient = Indicator.Define("own.quotient", null, "quotient", (Formula)Wide / Other);

    [Theory]
    [InlineData("超30人", "10人", "(75.00, 100.00)%", "a number above the other never reaches the whole")]
    [InlineData("30人以上", "10人", "[75.00, 100.00)%", "以上 holds the number itself")]
    [InlineData("10多人", "10人", "(50.00, 66.67)%", "多 lies between 10 and 20")]
    [InlineData("10人", "不足30人", "", "a number that may fall below zero bounds nothing, as the divisor may be zero")]
    public void Share_OfABound_IsABound(string part, string rest, string expected, string because)
    {
        IndicatorResult result = Share.EvaluateStatements([StatedValue.Parse(part), StatedValue.Parse(rest)]);

        result.HasValue.Should().BeFalse();
        result.Reason!.Kind.Should().Be(NoValueKind.OnlyBounds);
        result.Reason.Message.English.Should().Contain("names no exact number");
        result.ToString().Should().Be(expected.Length > 0 ? expected : "(-∞, ∞)%", because);
    }

    [Fact]
    public void Share_OfTenToTwentyAndThirtyToForty_IsTight()
    {
        FormulaPlan plan = Share.Plan;
        ExactRange Closed(int low, int high) => ExactRange.Between(Rational.Of(low, 1), true, Rational.Of(high, 1), true)!.Value;

        ExactRange range = FormulaEvaluator.Evaluate(plan, (ExactRange[])[Closed(10, 20), Closed(30, 40)], 0, out _)!.Value;

        range.Low.Value.Should().Be(Rational.Of(2, 10));
        range.High.Value.Should().Be(Rational.Of(4, 10));
        (range.IsLowClosed && range.IsHighClosed).Should().BeTrue();
    }

    [Theory]
    [InlineData("10人", "0人", NoValueKind.ZeroDenominator)]
    public void Quotient_ByZero_HasNoValue(string above, string below, NoValueKind kind) =>
        Quotient.EvaluateStatements([StatedValue.Parse(above), StatedValue.Parse(below)]).Reason!.Kind.Should().Be(kind);

    [Fact]
    public void Growth_FromABaselineNotAboveZero_HasNoValue()
    {
        Indicator growth = Indicators.GrowthRate.Of(Measures.CollectiveIncomePerVillage);

        growth.EvaluateStatements([StatedValue.Parse("0元"), StatedValue.Parse("5元")]).Reason!.Kind.Should().Be(NoValueKind.NotPositive);
        growth.EvaluateStatements([StatedValue.Parse("-3元"), StatedValue.Parse("5元")]).Reason!.Kind.Should().Be(NoValueKind.NotPositive);
    }

    [Fact]
    public void Product_BeyondTwentyEightDigits_IsTooLarge()
    {
        Indicator square = Indicator.Define("own.square", null, "square", (Formula)Wide * Other * Wide);
        StatedValue large = StatedValue.Parse("900000000000000人");

        IndicatorResult result = square.EvaluateStatements([large, large]);

        result.HasValue.Should().BeFalse();
        result.Reason!.Kind.Should().Be(NoValueKind.TooLarge);
        result.ToString().Should().Be("no value: the value does not fit 28 digits");
    }

    [Fact]
    public void ToString_ARangeWiderThanTwentyEightDigits_IsShown()
    {
        // The value fits, the range is [10^-28, 10^27]: its width does not.
        Indicator scaled = Indicator.Define("own.scaled", null, "scaled", ((Formula)Wide / Other) * Formula.Constant(10_000_000_000_000m));
        StatedValue wide = StatedValue.Parse("近900000000000001人");

        IndicatorResult result = scaled.EvaluateStatements([wide, StatedValue.Parse("约3人")]);

        result.Invoking(one => one.ToString()).Should().NotThrow();
        StatedValue about = StatedValue.Parse("约900000000000001人");
        IndicatorResult value = scaled.EvaluateStatements([about, StatedValue.Parse("约7人")]);
        value.HasValue.Should().BeTrue();
        value.Invoking(one => one.ToString()).Should().NotThrow();
    }

    [Theory]
    [InlineData(0, NoValueKind.YearsUnknown)]
    [InlineData(-4, NoValueKind.YearsUnknown)]
    [InlineData(2_000_000_000, NoValueKind.YearsUnknown)]
    public void AnnualGrowth_OverYearsThatAreNone_SaysSo(int years, NoValueKind kind) =>
        Indicators.AnnualGrowth.Of(Measures.CollectiveIncomePerVillage)
            .EvaluateStatements([StatedValue.Parse("1.437万元"), StatedValue.Parse("44.7万元")], years: years).Reason!.Kind.Should().Be(kind);

    [Fact]
    public void AnnualGrowth_OverManyYears_IsComputed() =>
        Indicators.AnnualGrowth.Of(Measures.CollectiveIncomePerVillage)
            .EvaluateStatements([StatedValue.Parse("1.437万元"), StatedValue.Parse("44.7万元")], years: 1000).ToString().Should().Be("0.34%");

    [Fact]
    public void Share_OfTenOpenInputs_IsNoMoreThanTheWhole()
    {
        // So many inputs that approach their ends at different speeds.
        Measure[] measures = [.. Enumerable.Range(0, 10).Select(i => new Measure(
            FormattableString.Invariant($"own.m{i}"), new LocalizedText(null, "m"), Unit.Person, MeasureKind.Other, Additivity.None, domain: ValueRange.AtLeast(0, Unit.Person)))];
        Indicator share = Indicator.Define("own.share", null, "share", Formula.Share(measures[0], Formula.Sum([.. measures.Select(measure => (Formula)measure)])));

        share.EvaluateStatements([.. measures.Select(_ => StatedValue.Parse("超5人"))]).ToString().Should().Be("(0.00, 100.00)%");
        share.EvaluateStatements([.. measures.Select(_ => StatedValue.Parse("不足5人"))]).ToString().Should().Be("[0.00, 100.00]%");
    }
}
