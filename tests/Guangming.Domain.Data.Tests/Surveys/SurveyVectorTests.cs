namespace Guangming.Domain.Data.Tests;

/// <summary>Published and independently computed values, to ten digits.</summary>
public sealed class SurveyVectorTests
{
    private const double Tolerance = 1e-10;
    private static readonly double[] TenIncomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    private static readonly double[] TenShares = [10, 15, 20, 25, 40, 20, 30, 35, 45, 90];

    [Fact]
    public void TenIncomes_AllMeasures_AreAsPublished()
    {
        PovertyLine line = PovertyLine.Below(2000);
        Check(
            WelfareSample.Of(TenIncomes),
            (SurveyMeasures.Headcount(line), 0.2),
            (SurveyMeasures.PovertyGap(line), 0.0998),
            (SurveyMeasures.PovertySeverity(line), 0.06042625),
            (SurveyMeasures.Watts(line), 0.16201412392176),
            (SurveyMeasures.Sen(line), 0.12285),
            (SurveyMeasures.Sst(line), 0.18425),
            (SurveyMeasures.Gini, 0.46209113026762),
            (SurveyMeasures.TheilT, 0.3623412423439),
            (SurveyMeasures.Mld, 0.43359464952045),
            (SurveyMeasures.GeneralizedEntropy(2), 0.42040615457743),
            (SurveyMeasures.Atkinson(0.5), 0.17965909804634),
            (SurveyMeasures.Atkinson(1), 0.35182505973508),
            (SurveyMeasures.Atkinson(2), 0.62901105451176),
            (SurveyMeasures.Hoover, 0.33780674616286),
            (SurveyMeasures.Palma, 2.822492709522),
            (SurveyMeasures.S80S20, 17.048403193613),
            (SurveyMeasures.Median, 4437),
            (SurveyMeasures.QuantileAveraged(0.5m), 4919));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void HandbookCountries_PovertyMeasures_AreAsPublished(double weight)
    {
        PovertyLine line = PovertyLine.Below(125);
        double[] weights = [weight, weight, weight, weight];
        Check(
            WelfareSample.Of(new double[] { 100, 100, 150, 150 }, weights),
            (SurveyMeasures.Headcount(line), 0.5),
            (SurveyMeasures.PovertyGap(line), 0.1),
            (SurveyMeasures.PovertySeverity(line), 0.02),
            (SurveyMeasures.Sst(line), 0.15));
        Check(
            WelfareSample.Of(new double[] { 100, 110, 150, 160 }, weights),
            (SurveyMeasures.Headcount(line), 0.5),
            (SurveyMeasures.PovertyGap(line), 0.08),
            (SurveyMeasures.PovertySeverity(line), 0.0136),
            (SurveyMeasures.Fgt(3, line), 0.002432),
            (SurveyMeasures.IncomeGapRatio(line), 0.16),
            (SurveyMeasures.Watts(line), 0.087744230706024),
            (SurveyMeasures.Sen(line), 0.09),
            (SurveyMeasures.Sst(line), 0.125));
    }

    [Fact]
    public void HandbookCountryC_SenOf1976_CountsPersons() =>
        Check(WelfareSample.Of(new double[] { 100, 110, 150, 160 }), (SurveyMeasures.SenFinite(PovertyLine.Below(125)), 0.086666666666667));

    [Fact]
    public void HandbookIncomes_Inequality_IsAsPublished() => Check(
        WelfareSample.Of(TenShares),
        (SurveyMeasures.Gini, 0.32727272727273),
        (SurveyMeasures.TheilT, 0.18306442231012),
        (SurveyMeasures.Mld, 0.17922028912263),
        (SurveyMeasures.GeneralizedEntropy(2), 0.21625344352617),
        (SurveyMeasures.Atkinson(0.5), 0.086915476648163),
        (SurveyMeasures.Atkinson(1), 0.16407826535248),
        (SurveyMeasures.Atkinson(2), 0.29016883841201),
        (SurveyMeasures.Hoover, 0.23636363636364),
        (SurveyMeasures.Palma, 1.3846153846154),
        (SurveyMeasures.S80S20, 5.4),
        (SurveyMeasures.QuintileShare(1), 0.075757575757576),
        (SurveyMeasures.QuintileShare(2), 0.12121212121212),
        (SurveyMeasures.QuintileShare(3), 0.16666666666667),
        (SurveyMeasures.QuintileShare(4), 0.22727272727273),
        (SurveyMeasures.QuintileShare(5), 0.40909090909091));

    [Fact]
    public void ThreeWeightedIncomes_AllMeasures_AreAsByHand()
    {
        PovertyLine line = PovertyLine.Below(3);
        Check(
            WelfareSample.Of(new double[] { 1, 2, 4 }, new double[] { 0.5, 0.25, 0.25 }),
            (SurveyMeasures.Gini, 0.3125),
            (SurveyMeasures.TheilT, 0.17328679513999),
            (SurveyMeasures.Mld, 0.17328679513999),
            (SurveyMeasures.Headcount(line), 0.75),
            (SurveyMeasures.PovertyGap(line), 0.41666666666667),
            (SurveyMeasures.PovertySeverity(line), 0.25),
            (SurveyMeasures.Sen(line), 0.47222222222222),
            (SurveyMeasures.Sst(line), 0.5625),
            (SurveyMeasures.Watts(line), 0.6506724213611),
            (SurveyMeasures.Median, 1),
            (SurveyMeasures.QuantileAveraged(0.5m), 1.5));
    }

    [Fact]
    public void OneOfAHundredHasAll_Gini_IsNinetyNinePercent() =>
        Check(WelfareSample.Of(Enumerable.Range(0, 100).Select(i => i == 7 ? 100.0 : 0).ToArray()), (SurveyMeasures.Gini, 0.99));

    [Fact]
    public void ZeroAmongThree_LineAtOne_CountsByTheReading() => Check(
        WelfareSample.Of(new double[] { 0, 1, 1, 2 }),
        (SurveyMeasures.Headcount(PovertyLine.Below(1)), 0.25),
        (SurveyMeasures.Headcount(PovertyLine.AtOrBelow(1)), 0.75),
        (SurveyMeasures.Gini, 0.375),
        (SurveyMeasures.TheilT, 0.34657359027997));

    [Fact]
    public void LcgRegister_Rows_AreTheSpecified()
    {
        LcgRegister register = LcgRegister.Instance;

        register.Sha256().Should().Be("c0c5eeb9bcaaacb96e24663cd119f8664bcde1a8d134217dbcda3f02329b701e");
        register.Incomes.Sum().Should().Be(6502647);
        register.Eighths.Sum().Should().Be(43480);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LcgRegister_Weighted_IsAsComputedElsewhere(bool fen)
    {
        PovertyLine line = PovertyLine.Below(2300);
        Check(
            fen ? LcgRegister.Instance.Fen() : LcgRegister.Instance.Weighted(),
            (SurveyMeasures.Mean, 6468.6387764489),
            (SurveyMeasures.Median, 5621),
            (SurveyMeasures.Headcount(line), 0.13447562097516),
            (SurveyMeasures.PovertyGap(line), 0.047283468661254),
            (SurveyMeasures.PovertySeverity(line), 0.02327344657518),
            (SurveyMeasures.Watts(line), 0.068398177806346),
            (SurveyMeasures.Sen(line), 0.064337974854531),
            (SurveyMeasures.Sst(line), 0.090501878823191),
            (SurveyMeasures.Gini, 0.35501492162429),
            (SurveyMeasures.TheilT, 0.22833770038458),
            (SurveyMeasures.Mld, 0.23711511684234),
            (SurveyMeasures.GeneralizedEntropy(2), 0.30104662818682),
            (SurveyMeasures.Atkinson(0.5), 0.10865444520843),
            (SurveyMeasures.Atkinson(1), 0.21109953294049),
            (SurveyMeasures.Atkinson(2), 0.41299832047646),
            (SurveyMeasures.Hoover, 0.24627948297941),
            (SurveyMeasures.Palma, 1.4606257741134),
            (SurveyMeasures.S80S20, 7.0803423728681),
            (SurveyMeasures.S80S20ByRows, 7.0411665413621),
            (SurveyMeasures.Lorenz(0.1m), 0.019788647379967),
            (SurveyMeasures.Lorenz(0.5m), 0.26035156659574),
            (SurveyMeasures.Lorenz(0.9m), 0.73720733707428),
            (SurveyMeasures.QuintileShare(1), 0.058392495895222),
            (SurveyMeasures.QuintileShare(2), 0.12152536368468),
            (SurveyMeasures.QuintileShare(3), 0.17380825668921),
            (SurveyMeasures.QuintileShare(4), 0.23283502078641),
            (SurveyMeasures.QuintileShare(5), 0.41343886294447),
            (SurveyMeasures.Quantile(0.1m), 1848),
            (SurveyMeasures.Quantile(0.25m), 3523),
            (SurveyMeasures.Quantile(0.75m), 8071),
            (SurveyMeasures.Quantile(0.9m), 10621));
    }

    [Fact]
    public void LcgRegister_Unweighted_IsAsComputedElsewhere()
    {
        PovertyLine line = PovertyLine.Below(2300);
        Check(
            LcgRegister.Instance.Unweighted(),
            (SurveyMeasures.Headcount(line), 0.129),
            (SurveyMeasures.PovertyGap(line), 0.045060869565217),
            (SurveyMeasures.PovertySeverity(line), 0.022453658223062),
            (SurveyMeasures.Watts(line), 0.065896385575211),
            (SurveyMeasures.Sen(line), 0.061832834512976),
            (SurveyMeasures.Sst(line), 0.086472470434783),
            (SurveyMeasures.Gini, 0.34761031115483),
            (SurveyMeasures.GiniFinite, 0.34761031115483 * 1000 / 999),
            (SurveyMeasures.TheilT, 0.21676081900793),
            (SurveyMeasures.Mld, 0.22889874421218),
            (SurveyMeasures.Median, 5702),
            (SurveyMeasures.QuantileAveraged(0.5m), 5707.5));
    }

    [Fact]
    public void LcgRegister_ByPersons_IsAsComputedElsewhere()
    {
        PovertyLine line = PovertyLine.Below(2300);
        Check(
            LcgRegister.Instance.Persons(),
            (SurveyMeasures.Mean, 6455.0476118937),
            (SurveyMeasures.Headcount(line), 0.13019888366288),
            (SurveyMeasures.PovertyGap(line), 0.046991085079882),
            (SurveyMeasures.PovertySeverity(line), 0.023468894446052),
            (SurveyMeasures.Gini, 0.35450532631683));
    }

    private static void Check(WelfareSample sample, params (SurveyMeasure Measure, double Expected)[] values)
    {
        IReadOnlyList<SurveyResult> together = SurveyMeasure.EvaluateAll(sample, [.. values.Select(one => one.Measure)], SurveyRun.Default);
        foreach (((SurveyMeasure measure, double expected), SurveyResult result) in values.Zip(together))
        {
            result.Value.Should().BeApproximately(expected, Math.Abs(expected) * Tolerance, measure.Code);
            measure.Evaluate(sample).Value.Should().BeApproximately(expected, Math.Abs(expected) * Tolerance, "{0} by itself", measure.Code);
            measure.Evaluate(IncomeDistribution.Of(sample)).Value.Should().BeApproximately(expected, Math.Abs(expected) * Tolerance, "{0} of the distribution", measure.Code);
        }
    }
}
