namespace Guangming.Domain.Data.Tests;

/// <summary>What the README shows of survey measures.</summary>
public sealed class SurveyGuideTests
{
    [Fact]
    public void Sample_OfTenHouseholds_PrintsAsShown()
    {
        int[] fen = [54_100, 146_300, 244_500, 343_800, 443_700, 540_100, 639_200, 830_400, 1_190_400, 2_226_100];
        WelfareSample sample = WelfareSample.OfFen(fen);
        PovertyLine line = PovertyLine.Below(2000);

        SurveyMeasures.Headcount(line).Evaluate(sample).ToString().Should().Be("headcount ratio 0.2");
        SurveyMeasures.PovertyGap(line).Evaluate(sample).ToString().Should().Be("poverty gap 0.0998");
        SurveyMeasures.Gini.Evaluate(sample).ToString().Should().Be("Gini coefficient 0.462091");
        SurveyMeasures.Gini.Evaluate(sample).ToString(Language.Chinese).Should().Be("基尼系数 0.462091");
        SurveyMeasures.Median.Evaluate(sample).ToString().Should().Be("50% quantile 4437");
        SurveyMeasures.Gini.Estimate(sample, SurveyDesign.Independent).Interval().ToString().Should().Be("[0.279495, 0.644687]");
        SurveyTotals part = SurveyTotals.Of(sample, SurveyMeasures.TheilT);
        SurveyMeasures.TheilT.Evaluate(part.Merge(part)).ToString().Should().Be("Theil index 0.362341");
    }

    [Fact]
    public void Deprivations_OfFourHouseholds_PrintAsShown()
    {
        DeprivationScheme scheme = DeprivationScheme.Nested(
            new DeprivationDimension("health", "medical-care", "safe-water"),
            new DeprivationDimension("education", "schooling"),
            new DeprivationDimension("living", "housing", "food"));
        MultidimensionalPoverty poverty = DeprivationSample.OfFlags(scheme, new ulong[] { 0b00101, 0b00000, 0b11000, 0b11111 }).Poverty(PovertyCutoff.Of(1, 3));

        poverty.Headcount.ToString().Should().Be("multidimensional headcount ratio 0.75");
        poverty.AdjustedHeadcount.ToString().Should().Be("adjusted headcount ratio 0.458333");
    }
}
