namespace Guangming.Domain.Data.Tests;

/// <summary>Standard errors, intervals and changes.</summary>
public sealed class SurveyEstimateTests
{
    private static readonly LcgRegister Register = LcgRegister.Instance;
    private static readonly SurveyDesign Stratified = SurveyDesign.Of<int, int>(Register.Strata, Register.Clusters);
    private static readonly PovertyLine Line = PovertyLine.Below(2300);

    public static TheoryData<string, double, double> Vectors => new()
    {
        { "fgt0", 0.012094807930619, 0.011575398015647 },
        { "fgt1", 0.0051319255326703, 0.0054342563408819 },
        { "fgt2", 0.0030911744023297, 0.0034587632088597 },
        { "watts", 0.0080879792736827, 0.0088448496110368 },
        { "mean", 178.19568073356, 157.8547119044 },
        { "gini", 0.012272619823248, 0.013149878660656 },
        { "mld", 0.015306260347914, 0.016634323627334 },
        { "theil-t", 0.017993240566624, 0.018717074099173 },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Estimate_LcgRegister_HasTheStandardErrorComputedElsewhere(string name, double independent, double stratified)
    {
        SurveyMeasure measure = Measure(name);
        foreach (WelfareSample sample in new[] { Register.Weighted(), Register.Fen() })
        {
            SurveyEstimate plain = measure.Estimate(sample, SurveyDesign.Independent);
            SurveyEstimate byClusters = measure.Estimate(sample, Stratified);

            plain.StandardError.Should().BeApproximately(independent, independent * 1e-10);
            byClusters.StandardError.Should().BeApproximately(stratified, stratified * 1e-10);
            plain.DegreesOfFreedom.Should().Be(999);
            byClusters.DegreesOfFreedom.Should().Be(45);
        }
    }

    [Fact]
    public void Estimate_RowsLeftOut_KeepTheirPlaceInTheDesign()
    {
        double[] incomes = Register.Amounts;
        double[] weights = Register.Weights;
        incomes[500] = double.NaN;
        weights[3] = 0;
        WelfareSample sample = WelfareSample.Of(incomes, weights, new SampleOptions { Missing = MissingIncomes.Drop });
        int[] kept = [.. Enumerable.Range(0, 1000).Where(i => i is not (500 or 3))];
        WelfareSample same = WelfareSample.Of(kept.Select(i => incomes[i]).ToArray(), kept.Select(i => weights[i]).ToArray());
        SurveyDesign design = SurveyDesign.Of<int, int>(kept.Select(i => Register.Strata[i]).ToArray(), kept.Select(i => Register.Clusters[i]).ToArray());

        SurveyMeasures.Gini.Estimate(sample, Stratified).StandardError.Should().BeApproximately(SurveyMeasures.Gini.Estimate(same, design).StandardError, 1e-15);
        (sample.Rows, sample.RowsGiven, sample.MissingDropped, sample.WithoutWeight).Should().Be((998, 1000, 1, 1));
    }

    [Theory]
    [InlineData("ge2")]
    [InlineData("ge-1")]
    [InlineData("atkinson0.5")]
    [InlineData("atkinson1")]
    [InlineData("atkinson2")]
    [InlineData("gap-ratio")]
    public void Estimate_SmoothMeasure_AgreesWithTheJackknife(string name)
    {
        SurveyMeasure measure = Measure(name);
        double[] incomes = Register.Amounts;
        double full = measure.Evaluate(WelfareSample.Of(incomes)).Value;
        double sum = 0;
        for (int i = 0; i < incomes.Length; i++)
        {
            double[] others = [.. incomes[..i], .. incomes[(i + 1)..]];
            double distance = measure.Evaluate(WelfareSample.Of(others)).Value - full;
            sum += distance * distance;
        }

        double jackknife = Math.Sqrt(sum * (incomes.Length - 1) / incomes.Length);
        measure.Estimate(WelfareSample.Of(incomes), SurveyDesign.Independent).StandardError.Should().BeApproximately(jackknife, jackknife * 0.05);
    }

    [Fact]
    public void Estimate_StratumWithOneCluster_IsTreatedAsTheDesignSays()
    {
        // Two strata: in the first the clusters sum to 1 and 3 of the scores, in the second there is one.
        WelfareSample sample = WelfareSample.Of(new double[] { 10, 20, 60 });
        int[] strata = [1, 1, 2];
        int[] clusters = [1, 2, 1];
        SurveyEstimate none = SurveyMeasures.Mean.Estimate(sample, SurveyDesign.Of<int, int>(strata, clusters));
        none.HasStandardError.Should().BeFalse();
        none.Reason!.English.Should().Be("stratum 2 has a single cluster");
        none.Invoking(one => one.StandardError).Should().Throw<InvalidOperationException>();

        // Scores (y − 30)/3: −20/3, −10/3, 10. Within the first stratum 2 · 2 · (5/3)² = 100/9; the second adds 10² about the grand mean 0.
        SurveyMeasures.Mean.Estimate(sample, SurveyDesign.Of<int, int>(strata, clusters, SingleClusterStrata.Skip))
            .StandardError.Should().BeApproximately(10 / 3.0, 1e-14);
        SurveyMeasures.Mean.Estimate(sample, SurveyDesign.Of<int, int>(strata, clusters, SingleClusterStrata.CentreAtGrandMean))
            .StandardError.Should().BeApproximately(Math.Sqrt((100 / 9.0) + 100), 1e-13);
    }

    [Fact]
    public void Estimate_SameClusterCodeInTwoStrata_AreTwoClusters() =>
        SurveyMeasures.Mean.Estimate(WelfareSample.Of(new double[] { 1, 2, 3, 5 }), SurveyDesign.Of<string, string>(["a", "a", "b", "b"], ["x", "y", "x", "y"]))
            .DegreesOfFreedom.Should().Be(2);

    [Fact]
    public void Estimate_MeasureWithoutFormula_SaysSo()
    {
        SurveyEstimate estimate = SurveyMeasures.Hoover.Estimate(Register.Weighted(), SurveyDesign.Independent);

        estimate.Result.HasValue.Should().BeTrue();
        estimate.Reason!.Chinese.Should().Be("该指标没有标准误公式");
    }

    [Fact]
    public void Estimate_DesignOfOtherLength_IsRefused() =>
        FluentActions.Invoking(() => SurveyMeasures.Gini.Estimate(WelfareSample.Of(new double[] { 1, 2 }), Stratified))
            .Should().Throw<ArgumentException>().WithMessage("*Expected a design of 2 rows*it has 1000*");

    [Theory]
    [InlineData(0.975, 1, 12.706204736174705)]
    [InlineData(0.975, 2, 4.302652729749464)]
    [InlineData(0.975, 3, 3.182446305284263)]
    [InlineData(0.975, 45, 2.014103388880846)]
    [InlineData(0.95, 10, 1.8124611228116756)]
    [InlineData(0.995, 30, 2.7499956535672259)]
    [InlineData(0.975, 999, 1.9623414611334626)]
    [InlineData(0.975, 1_000_000_000, 1.9599639869)]
    public void StudentQuantile_IsAsTabled(double probability, long degrees, double expected) =>
        StudentDistribution.Quantile(probability, degrees).Should().BeApproximately(expected, 1e-9 * expected);

    [Fact]
    public void StudentQuantile_MeetsTheExpansionWhereItIsLeft() =>
        StudentDistribution.Quantile(0.975, 20_000).Should().BeApproximately(StudentDistribution.Quantile(0.975, 20_001), 1e-8);

    [Fact]
    public void Interval_OfTheHeadcount_IsByStudentOrOnTheLogitScale()
    {
        SurveyEstimate estimate = SurveyMeasures.Headcount(Line).Estimate(Register.Weighted(), Stratified);
        ConfidenceInterval plain = estimate.Interval();
        ConfidenceInterval logit = estimate.LogitInterval();

        double reach = 2.014103388880846 * 0.011575398015647;
        plain.Low.Should().BeApproximately(0.13447562097516 - reach, 1e-12);
        plain.High.Should().BeApproximately(0.13447562097516 + reach, 1e-12);
        Math.Log(logit.High / (1 - logit.High)).Should().BeApproximately(
            Math.Log(0.13447562097516 / (1 - 0.13447562097516)) + (reach / (0.13447562097516 * (1 - 0.13447562097516))), 1e-10);
        logit.Low.Should().BeGreaterThan(plain.Low);
    }

    [Fact]
    public void LogitInterval_OfTheGini_IsRefused() =>
        SurveyMeasures.Gini.Estimate(Register.Weighted(), Stratified).Invoking(one => one.LogitInterval()).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Change_OfTwoSamples_HasTheErrorOfBoth()
    {
        SurveyEstimate before = SurveyMeasures.Mean.Estimate(WelfareSample.Of(new double[] { 8, 12 }), SurveyDesign.Independent);
        SurveyEstimate after = SurveyMeasures.Mean.Estimate(WelfareSample.Of(new double[] { 9, 15 }), SurveyDesign.Independent);
        SurveyChange change = SurveyChange.Between(before, after);

        change.Absolute.Should().Be(2);
        change.Relative.Should().Be(0.2);
        change.AbsoluteStandardError.Should().BeApproximately(Math.Sqrt(4 + 9), 1e-14);
        change.RelativeStandardError.Should().BeApproximately(Math.Sqrt(9 + (1.44 * 4)) / 10, 1e-14);
    }

    private static SurveyMeasure Measure(string name) => name switch
    {
        "fgt0" => SurveyMeasures.Headcount(Line),
        "fgt1" => SurveyMeasures.PovertyGap(Line),
        "fgt2" => SurveyMeasures.PovertySeverity(Line),
        "watts" => SurveyMeasures.Watts(Line),
        "gap-ratio" => SurveyMeasures.IncomeGapRatio(Line),
        "mean" => SurveyMeasures.Mean,
        "gini" => SurveyMeasures.Gini,
        "mld" => SurveyMeasures.Mld,
        "theil-t" => SurveyMeasures.TheilT,
        "ge2" => SurveyMeasures.GeneralizedEntropy(2),
        "ge-1" => SurveyMeasures.GeneralizedEntropy(-1),
        "atkinson0.5" => SurveyMeasures.Atkinson(0.5),
        "atkinson1" => SurveyMeasures.Atkinson(1),
        "atkinson2" => SurveyMeasures.Atkinson(2),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Unknown."),
    };
}
