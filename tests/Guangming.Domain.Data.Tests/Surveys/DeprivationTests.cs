using System.Globalization;

namespace Guangming.Domain.Data.Tests;

/// <summary>Multidimensional poverty.</summary>
public sealed class DeprivationTests
{
    private static readonly DeprivationScheme Four = DeprivationScheme.Nested(new DeprivationDimension("living", "income", "schooling", "health", "water"));
    private static readonly ReadOnlyMemory<double>[] Achievements = [new[] { 13.1, 15.2, 12.5, 20 }, new double[] { 14, 7, 10, 11 }, new double[] { 4, 5, 1, 3 }, new double[] { 1, 0, 0, 1 }];
    private static readonly double[] Cutoffs = [13, 12, 3, 1];
    private static readonly DeprivationScheme Ten = DeprivationScheme.Of([.. Enumerable.Range(0, 10).Select(j => new DeprivationIndicator(j.ToString("'d'0", CultureInfo.InvariantCulture), j < 4 ? 3 : 1))]);

    [Fact]
    public void FourHouseholds_CutoffOfTwo_IsAsPublished()
    {
        MultidimensionalPoverty poverty = DeprivationSample.OfAchievements(Four, Achievements, Cutoffs).Poverty(PovertyCutoff.Of(2, 4));

        poverty.Headcount.Value.Should().Be(0.5);
        poverty.Intensity.Value.Should().Be(0.75);
        poverty.AdjustedHeadcount.Value.Should().Be(0.375);
        poverty.AdjustedGap.Value.Should().BeApproximately(0.20552884615385, 1e-11);
        poverty.AdjustedSquaredGap.Value.Should().BeApproximately(0.16545703895464, 1e-11);
        poverty.Indicators.Select(one => one.Censored.Value).Should().Equal(0.25, 0.5, 0.25, 0.5);
        poverty.Indicators.Select(one => one.Contribution.Value).Should().Equal(1 / 6.0, 1 / 3.0, 1 / 6.0, 1 / 3.0);
    }

    [Fact]
    public void FourHouseholds_CutoffOfOne_IsAsPublished()
    {
        DeprivationSample sample = DeprivationSample.OfAchievements(Four, Achievements, Cutoffs);
        MultidimensionalPoverty poverty = sample.Poverty(PovertyCutoff.Of(1, 4));

        poverty.Headcount.Value.Should().Be(0.75);
        poverty.AdjustedHeadcount.Value.Should().Be(0.4375);
        poverty.AdjustedGap.Value.Should().BeApproximately(0.21073717948718, 1e-11);
        poverty.AdjustedSquaredGap.Value.Should().BeApproximately(0.16589106673241, 1e-11);
        sample.Poverty(PovertyCutoff.Union).Headcount.Value.Should().Be(0.75);
        sample.Poverty(PovertyCutoff.Intersection).Headcount.Value.Should().Be(0.25);
    }

    [Fact]
    public void LcgRegister_CutoffOfAThird_IsAsComputedElsewhere()
    {
        DeprivationSample sample = Sample();
        MultidimensionalEstimate estimate = sample.Estimate(
            PovertyCutoff.Of(1, 3), SurveyDesign.Of<int, int>(LcgRegister.Instance.Strata, LcgRegister.Instance.Clusters));

        Near(estimate.Headcount.Result.Value, 0.24632014719411);
        Near(estimate.Headcount.StandardError, 0.012835538961373);
        Near(estimate.Intensity.Result.Value, 0.45525988173047);
        Near(estimate.Intensity.StandardError, 0.0076987554361109);
        Near(estimate.AdjustedHeadcount.Result.Value, 0.11213968107942);
        Near(estimate.AdjustedHeadcount.StandardError, 0.0060695725368161);
        Near(estimate.Poverty.Indicators[0].Censored.Value, 0.11000459981601);
        Near(estimate.Poverty.Indicators[4].Censored.Value, 0.077575896964121);
        Near(estimate.Poverty.Indicators[0].Contribution.Value, 0.16349341992822);
        Near(estimate.Poverty.Indicators[4].Contribution.Value, 0.038432176835869);

        DeprivedGroup<int>[] groups = [.. sample.Decompose<int>(PovertyCutoff.Of(1, 3), LcgRegister.Instance.Groups).OrderBy(group => group.Key)];
        double[] m0 = [0.10303392571135, 0.11815939515037, 0.1150845410628];
        double[] contributions = [0.30638637269982, 0.36789152851364, 0.32572209878653];
        for (int g = 0; g < 3; g++)
        {
            Near(groups[g].Poverty.AdjustedHeadcount.Value, m0[g]);
            Near(groups[g].Contribution.Value, contributions[g]);
        }
    }

    [Fact]
    public void LcgRegister_CutoffOfAHalf_IsAsComputedElsewhere()
    {
        MultidimensionalPoverty poverty = Sample().Poverty(PovertyCutoff.Of(1, 2));

        Near(poverty.Headcount.Value, 0.090961361545538);
        Near(poverty.Intensity.Value, 0.5795476892822);
        Near(poverty.AdjustedHeadcount.Value, 0.05271644689768);
        poverty.AdjustedGap.Reason!.English.Should().Be("gaps are not known from flags");
    }

    [Fact]
    public void TwoSixths_MeetACutoffOfAThird()
    {
        DeprivationScheme sixths = DeprivationScheme.Nested(
            new DeprivationDimension("health", "nutrition", "mortality"), new DeprivationDimension("education", "years", "attendance"), new DeprivationDimension("living", "fuel", "water"));

        sixths.TotalWeight.Should().Be(6);
        DeprivationSample.OfFlags(sixths, new ulong[] { 0b000101 }).Poverty(PovertyCutoff.Of(1, 3)).Headcount.Value.Should().Be(1);
        DeprivationSample.OfFlags(sixths, new ulong[] { 0b000001 }).Poverty(PovertyCutoff.Of(1, 3)).Headcount.Value.Should().Be(0);
    }

    [Fact]
    public void Nested_DimensionsOfDifferentSize_CountTheSame()
    {
        DeprivationScheme scheme = DeprivationScheme.Nested(new DeprivationDimension("a", "a1", "a2"), new DeprivationDimension("b", "b1", "b2", "b3"));

        scheme.Indicators.Select(one => one.Weight).Should().Equal(3, 3, 2, 2, 2);
        scheme.TotalWeight.Should().Be(12);
    }

    [Fact]
    public void Profiles_OfParts_MergeIntoTheWhole()
    {
        ulong[] flags = LcgRegister.Instance.Deprived;
        double[] weights = Array.ConvertAll(LcgRegister.Instance.Eighths, eighths => (double)eighths);
        DeprivationProfile whole = DeprivationProfile.Of(DeprivationSample.OfFlags(Ten, flags, weights));
        DeprivationProfile merged = Enumerable.Range(0, 10)
            .Select(part => DeprivationProfile.Of(DeprivationSample.OfFlags(Ten, flags.AsMemory(part * 100, 100), weights.AsMemory(part * 100, 100))))
            .Reverse().Aggregate((a, b) => a.Merge(b));

        foreach (PovertyCutoff cutoff in new[] { PovertyCutoff.Union, PovertyCutoff.Of(1, 3), PovertyCutoff.Intersection })
        {
            merged.Poverty(cutoff).AdjustedHeadcount.Value.Should().Be(whole.Poverty(cutoff).AdjustedHeadcount.Value);
            merged.Poverty(cutoff).Headcount.Value.Should().Be(whole.Poverty(cutoff).Headcount.Value);
        }

        merged.Rows.Should().Be(1000);
    }

    [Fact]
    public void Missing_Indicator_IsLeftOutOrCountedOrRefused()
    {
        DeprivationScheme two = DeprivationScheme.Of(new DeprivationIndicator("water", 1), new DeprivationIndicator("housing", 1));
        ulong[] deprived = [0b11, 0b01, 0b00];
        ulong[] missing = [0b00, 0b10, 0b00];

        DeprivationSample left = DeprivationSample.OfFlags(two, deprived, missing: missing);
        (left.Rows, left.MissingDropped).Should().Be((2, 1));
        left.Poverty(PovertyCutoff.Union).Headcount.Value.Should().Be(0.5);
        DeprivationSample.OfFlags(two, deprived, missing: missing, handling: MissingIndicators.NotDeprived)
            .Poverty(PovertyCutoff.Union).Headcount.Value.Should().BeApproximately(2 / 3.0, 1e-15);
        FluentActions.Invoking(() => DeprivationSample.OfFlags(two, deprived, missing: missing, handling: MissingIndicators.Reject))
            .Should().Throw<ArgumentException>().WithMessage("Row 2 has an indicator missing*");
    }

    [Fact]
    public void NobodyPoor_IntensityAndContributions_HaveNoValue()
    {
        MultidimensionalPoverty poverty = DeprivationSample.OfFlags(Ten, new ulong[] { 0, 0 }).Poverty(PovertyCutoff.Of(1, 3));

        poverty.AdjustedHeadcount.Value.Should().Be(0);
        poverty.Intensity.NoValue.Should().Be(NoValueKind.ZeroDenominator);
        poverty.Indicators[0].Contribution.HasValue.Should().BeFalse();
        DeprivationSample.OfFlags(Ten, Array.Empty<ulong>()).Poverty(PovertyCutoff.Union).Headcount.NoValue.Should().Be(NoValueKind.MissingInput);
    }

    [Fact]
    public void FlagBeyondTheScheme_IsRefusedWithItsRow() =>
        FluentActions.Invoking(() => DeprivationSample.OfFlags(Ten, new ulong[] { 1, 1 << 10 })).Should().Throw<ArgumentException>().WithMessage("Row 2 has a flag beyond the 10*");

    [Fact]
    public void Scheme_CodeTwice_IsRefused() =>
        FluentActions.Invoking(() => DeprivationScheme.Of(new DeprivationIndicator("water", 1), new DeprivationIndicator("water", 2))).Should().Throw<ArgumentException>().WithMessage("*water occurs twice*");

    private static DeprivationSample Sample() => DeprivationSample.OfFlags(Ten, LcgRegister.Instance.Deprived, LcgRegister.Instance.Weights);

    private static void Near(double actual, double expected) => actual.Should().BeApproximately(expected, Math.Abs(expected) * 1e-10);
}
