using System.Globalization;

namespace Guangming.Domain.Tests;

/// <summary>A quotient of like units is a share, and nothing that is not zero is shown as zero (显示).</summary>
public sealed class TwoDigitsTests
{
    private static readonly Measure Part = new("own.part", new LocalizedText("部分", "part"), Unit.Person, MeasureKind.Tally, Additivity.Flow);
    private static readonly Measure Whole = new("own.whole", new LocalizedText("全部", "whole"), Unit.Person, MeasureKind.Tally, Additivity.Flow);

    [Fact]
    public void Quotient_OfLikeUnits_IsAPercentage()
    {
        Indicator ratio = Indicator.Define("own.ratio", "占比", "ratio", Part / Whole);

        IndicatorResult result = ratio.EvaluateStatements([StatedValue.Parse("3人"), StatedValue.Parse("700人")]);

        result.ToString().Should().Be("0.43%", "it was 0.00倍");
        Indicator.Define("own.times", "倍数", "times", Part / Whole, unit: Unit.Times)
            .EvaluateStatements([StatedValue.Parse("3人"), StatedValue.Parse("700人")]).ToString().Should().Be("0.0043倍", "it is defined as 倍");
        Indicators.InvestmentLeverage.Unit.Should().Be(Unit.Times);
        Indicator.Define("own.least", null, "least", Formula.Min(Part / Whole, Whole / Part)).Unit.Should().Be(Unit.Percent);
        Indicator.Define("own.multiple", null, "multiple", Formula.Multiple(Part, Whole)).Unit.Should().Be(Unit.Times);
    }

    [Theory]
    [InlineData("3人", "70000人", "0.0043%", "0.0043%")]
    [InlineData("1人", "7000人", "0.014%", "0.014%")]
    [InlineData("1人", "2000人", "0.050%", "0.050%")]
    [InlineData("0人", "7000人", "0.00%", "0.00%")]
    [InlineData("66人", "700人", "9.43%", "9.43%")]
    [InlineData("700人", "700人", "100.00%", "100.00%")]
    public void Display_OfWhatIsSmall_HasTwoDigits(string part, string whole, string display, string words)
    {
        IndicatorResult result = Indicator.Define("own.ratio", "占比", "ratio", Part / Whole).EvaluateStatements([StatedValue.Parse(part), StatedValue.Parse(whole)]);

        result.Display.Should().Be(display);
        result.Explain(Language.English).Should().Contain(words);
    }

    [Fact]
    public void Range_BesideASmallValue_HasItsDigits()
    {
        IndicatorResult result = Indicator.Define("own.ratio", "占比", "ratio", Part / Whole)
            .EvaluateStatements([StatedValue.Parse("3人"), StatedValue.Parse("7万人")]);

        result.ToString().Should().Be("0.0043% [0.0040, 0.0047]");
    }

    [Fact]
    public void Count_OfWholeThings_StaysWhole()
    {
        Indicator sum = Indicator.Define("own.sum", null, "sum", Part + Whole);

        sum.EvaluateStatements([StatedValue.Parse("3人"), StatedValue.Parse("4人")]).Display.Should().Be("7人", "a whole number hides nothing");
    }

    [Fact]
    public void Display_OfAnyShare_HasTwoDigitsUnlessZero()
    {
        Random random = new(20);
        Indicator ratio = Indicator.Define("own.ratio", "占比", "ratio", Part / Whole);
        for (int i = 0; i < 2_000; i++)
        {
            int part = random.Next(1, 1_000);
            long whole = part + random.NextInt64(1L << random.Next(1, 40));
            string shown = ratio.EvaluateStatements(
                [StatedValue.Parse(string.Create(CultureInfo.InvariantCulture, $"{part}人")), StatedValue.Parse(string.Create(CultureInfo.InvariantCulture, $"{whole}人"))]).Display!;

            shown.Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count().Should().BeGreaterThanOrEqualTo(2, "it is shown as {0}", shown);
        }
    }
}
