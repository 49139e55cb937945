namespace Guangming.Domain.Data.Tests;

/// <summary>Zeros, negative numbers, empty samples, bad columns, cancelled runs.</summary>
public sealed class SurveyEdgeTests
{
    private static readonly PovertyLine Line = PovertyLine.Below(1);

    [Fact]
    public void EmptySample_HasNoValue()
    {
        SurveyResult result = SurveyMeasures.Gini.Evaluate(WelfareSample.Of(Array.Empty<double>()));

        result.NoValue.Should().Be(NoValueKind.MissingInput);
        result.ToString(Language.Chinese).Should().Be("基尼系数无值：样本没有可用的记录");
        result.Invoking(one => one.Value).Should().Throw<InvalidOperationException>().WithMessage("micro.gini has no value: the sample has no rows in use.");
        SurveyMeasures.Median.Evaluate(IncomeDistribution.Of(WelfareSample.OfFen(Array.Empty<int>()))).HasValue.Should().BeFalse();
    }

    [Fact]
    public void NobodyPoor_RatesAreZero_AndTheGapRatioHasNoValue()
    {
        WelfareSample sample = WelfareSample.Of(new double[] { 3, 4 });
        foreach (SurveyMeasure measure in new[] { SurveyMeasures.Headcount(Line), SurveyMeasures.PovertyGap(Line), SurveyMeasures.PovertySeverity(Line), SurveyMeasures.Watts(Line), SurveyMeasures.Sen(Line), SurveyMeasures.Sst(Line), SurveyMeasures.SenFinite(Line) })
        {
            measure.Evaluate(sample).Value.Should().Be(0, measure.Code);
        }

        SurveyMeasures.IncomeGapRatio(Line).Evaluate(sample).NoValue.Should().Be(NoValueKind.ZeroDenominator);
    }

    [Fact]
    public void EqualIncomes_AreNotUnequal()
    {
        WelfareSample sample = WelfareSample.OfFen(new[] { 70, 70, 70 }, new[] { 3, 1, 9 });
        foreach (SurveyMeasure measure in new[] { SurveyMeasures.Gini, SurveyMeasures.TheilT, SurveyMeasures.Mld, SurveyMeasures.Hoover, SurveyMeasures.Atkinson(1) })
        {
            measure.Evaluate(sample).Value.Should().BeApproximately(0, 1e-15, measure.Code);
        }

        SurveyMeasures.Gini.Evaluate(WelfareSample.Of(new double[] { 12.5 })).Value.Should().Be(0);
    }

    [Fact]
    public void AnIncomeOfZero_HasNoLogarithm()
    {
        WelfareSample sample = WelfareSample.Of(new double[] { 0, 1, 1, 2 });
        foreach (SurveyMeasure measure in new[] { SurveyMeasures.Mld, SurveyMeasures.Watts(Line), SurveyMeasures.Atkinson(1), SurveyMeasures.Atkinson(2), SurveyMeasures.GeneralizedEntropy(-1) })
        {
            measure.Evaluate(sample).NoValue.Should().Be(NoValueKind.NotPositive, measure.Code);
        }

        SurveyMeasures.Atkinson(0.5).Evaluate(sample).HasValue.Should().BeTrue();
        SurveyMeasures.Sen(Line).Evaluate(WelfareSample.Of(new double[] { 0, 0, 5 })).Value.Should().BeApproximately(2 / 3.0, 1e-15, "all poor have nothing");
    }

    [Fact]
    public void NothingAtAll_HasNoInequality() =>
        SurveyMeasures.Gini.Evaluate(WelfareSample.Of(new double[] { 0, 0 })).Reason!.English.Should().Be("the mean is not above zero");

    [Fact]
    public void NegativeIncome_IsRefusedUnlessAskedFor()
    {
        double[] incomes = [5, -2, 9];
        FluentActions.Invoking(() => WelfareSample.Of(incomes)).Should().Throw<ArgumentException>().WithMessage("Row 2 has a negative income*").WithParameterName("incomes");

        WelfareSample dropped = WelfareSample.Of(incomes, options: new SampleOptions { Negatives = NegativeIncomes.Drop });
        (dropped.Rows, dropped.NegativesDropped).Should().Be((2, 1));
        SurveyMeasures.Mean.Evaluate(dropped).Value.Should().Be(7);

        WelfareSample kept = WelfareSample.Of(incomes, options: new SampleOptions { Negatives = NegativeIncomes.Keep });
        SurveyMeasures.Mean.Evaluate(kept).Value.Should().Be(4);
        SurveyMeasures.Headcount(Line).Evaluate(kept).Value.Should().BeApproximately(1 / 3.0, 1e-16);
        SurveyMeasures.Hoover.Evaluate(kept).HasValue.Should().BeTrue();
        foreach (SurveyMeasure measure in new[] { SurveyMeasures.TheilT, SurveyMeasures.Mld, SurveyMeasures.Palma, SurveyMeasures.Lorenz(0.5m), SurveyMeasures.Atkinson(0.5), SurveyMeasures.Sen(Line) })
        {
            measure.Evaluate(kept).NoValue.Should().Be(NoValueKind.NotPositive, measure.Code);
        }
    }

    [Fact]
    public void WeightOfZero_IsLeftOutWithItsIncome()
    {
        WelfareSample sample = WelfareSample.Of(new double[] { 1, -7, 3 }, new double[] { 1, 0, 1 });

        (sample.Rows, sample.WithoutWeight).Should().Be((2, 1));
        SurveyMeasures.Mean.Evaluate(sample).Value.Should().Be(2);
    }

    [Theory]
    [InlineData(double.NaN, "Row 3 has no income (NaN)*")]
    [InlineData(double.PositiveInfinity, "Row 3 has an income whose size*")]
    [InlineData(1e-200, "Row 3 has an income whose size*")]
    public void UnusableIncome_IsRefusedWithItsRow(double income, string message) =>
        FluentActions.Invoking(() => WelfareSample.Of(new[] { 1, 2, income })).Should().Throw<ArgumentException>().WithMessage(message);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void UnusableWeight_IsRefusedWithItsRow(double weight) =>
        FluentActions.Invoking(() => WelfareSample.Of(new double[] { 1, 2 }, new[] { 1, weight })).Should().Throw<ArgumentException>().WithMessage("Row 2 has a weight*").WithParameterName("weights");

    [Fact]
    public void ColumnsOfDifferentLength_AreRefused() =>
        FluentActions.Invoking(() => WelfareSample.OfFen(new[] { 1, 2 }, new[] { 1 })).Should().Throw<ArgumentException>().WithMessage("Expected as many weights as incomes (2), found 1*");

    [Fact]
    public void Order_FromSums_IsNotToBeHad()
    {
        WelfareSample sample = WelfareSample.Of(new double[] { 1, 2 });
        FluentActions.Invoking(() => SurveyTotals.Of(sample, SurveyMeasures.Gini)).Should().Throw<ArgumentException>().WithMessage("micro.gini needs the order of incomes*IncomeDistribution*");

        SurveyTotals totals = SurveyTotals.Of(sample, SurveyMeasures.TheilT);
        SurveyMeasures.Gini.Evaluate(totals).NoValue.Should().Be(NoValueKind.NotCombinable);
        SurveyMeasures.Hoover.Evaluate(totals).NoValue.Should().Be(NoValueKind.NotCombinable);
        SurveyMeasures.Headcount(Line).Evaluate(totals).Reason!.English.Should().Be("the sums that it needs were not taken");
        FluentActions.Invoking(() => totals.Merge(SurveyTotals.Of(sample, SurveyMeasures.Mean))).Should().Throw<ArgumentException>().WithMessage("*taken for the same measures*");
    }

    [Fact]
    public void MeasuresForUnweightedSamples_RefuseWeights()
    {
        WelfareSample sample = WelfareSample.Of(new double[] { 1, 2 }, new double[] { 1, 1 });
        SurveyMeasures.SenFinite(PovertyLine.Below(3)).Evaluate(sample).Reason!.English.Should().Be("it is defined for samples without weights only");
        SurveyMeasures.GiniFinite.Evaluate(sample).HasValue.Should().BeFalse();
        SurveyMeasures.GiniFinite.Evaluate(WelfareSample.Of(new double[] { 1 })).NoValue.Should().Be(NoValueKind.ZeroDenominator);
    }

    [Theory]
    [InlineData("2300", "micro.fgt0 < 2300")]
    [InlineData("2300.50", "micro.fgt0 < 2300.5")]
    public void Code_NamesTheLine(string line, string expected) =>
        SurveyMeasures.Headcount(PovertyLine.Below(decimal.Parse(line, System.Globalization.CultureInfo.InvariantCulture))).Code.Should().Be(expected);

    [Fact]
    public void Codes_OfFamilies_NameTheirParameter()
    {
        SurveyMeasures.Atkinson(0.5).Code.Should().Be("micro.atkinson(0.5)");
        SurveyMeasures.GeneralizedEntropy(2).Code.Should().Be("micro.ge(2)");
        SurveyMeasures.GeneralizedEntropy(1).Should().Be(SurveyMeasures.TheilT);
        SurveyMeasures.Quantile(0.10m).Code.Should().Be("micro.quantile(0.1)");
        SurveyMeasures.Fgt(1.5, PovertyLine.AtOrBelow(4000)).Code.Should().Be("micro.fgt(1.5) <= 4000");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void LineNotAboveZero_IsRefused(int line) => FluentActions.Invoking(() => PovertyLine.Below(line)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void LineFinerThanFen_CountsAsItSays()
    {
        WelfareSample sample = WelfareSample.OfFen(new[] { 100, 101, 102 });

        SurveyMeasures.Headcount(PovertyLine.Below(1.015m)).Evaluate(sample).Value.Should().BeApproximately(2 / 3.0, 1e-16);
        SurveyMeasures.Headcount(PovertyLine.AtOrBelow(1.01m)).Evaluate(sample).Value.Should().BeApproximately(2 / 3.0, 1e-16);
        SurveyMeasures.Headcount(PovertyLine.AtOrBelow(1.015m)).Evaluate(sample).Value.Should().BeApproximately(2 / 3.0, 1e-16);
        SurveyMeasures.PovertyGap(PovertyLine.Below(1.015m)).Evaluate(sample).Value.Should().BeApproximately((0.015 + 0.005) / 1.015 / 3, 1e-15);
    }

    [Fact]
    public void Run_Cancelled_StopsAndLeavesTheScratchFree()
    {
        double[] incomes = [.. Enumerable.Range(1, 50_000).Select(i => (double)(i * 7919L % 100_003))];
        WelfareSample sample = WelfareSample.Of(incomes);
        using CancellationTokenSource source = new();
        using SurveyScratch scratch = new();
        SurveyRun run = new() { Scratch = scratch, CancellationToken = source.Token, Progress = new Action<double>(share => { if (share > 0.6) { source.Cancel(); } }).ToProgress() };

        FluentActions.Invoking(() => SurveyMeasures.Gini.Evaluate(sample, run)).Should().Throw<OperationCanceledException>();
        SurveyMeasures.Gini.Evaluate(sample, new SurveyRun { Scratch = scratch }).Value.Should().Be(SurveyMeasures.Gini.Evaluate(sample).Value);
        scratch.Bytes.Should().BeGreaterThanOrEqualTo(50_000 * 16);
    }

    [Fact]
    public void Progress_RisesToOne()
    {
        List<double> shares = [];
        WelfareSample sample = WelfareSample.OfFen(Enumerable.Range(1, 20_000).ToArray());

        SurveyMeasure.EvaluateAll(
            sample, [SurveyMeasures.Gini, SurveyMeasures.TheilT, SurveyMeasures.Hoover, SurveyMeasures.Median], new SurveyRun { Progress = new Action<double>(shares.Add).ToProgress() });

        shares.Should().BeInAscendingOrder().And.NotBeEmpty();
        shares[^1].Should().Be(1);
    }

    [Fact]
    public void Scratch_InUse_RefusesASecondComputation()
    {
        WelfareSample sample = WelfareSample.OfFen(Enumerable.Range(1, 20_000).ToArray());
        using SurveyScratch scratch = new();
        Exception? seen = null;
        SurveyRun inner = new() { Scratch = scratch };
        SurveyRun outer = new()
        {
            Scratch = scratch,
            Progress = new Action<double>(share =>
            {
                if (share is > 0.2 and < 0.9)
                {
                    seen ??= Record.Exception(() => SurveyMeasures.Gini.Evaluate(sample, inner));
                }
            }).ToProgress(),
        };

        SurveyMeasures.Gini.Evaluate(sample, outer).HasValue.Should().BeTrue();
        seen.Should().BeOfType<InvalidOperationException>();
    }

    [Fact]
    public void SkewedIncomes_OfManySizes_AreOrdered()
    {
        // Steps of a factor, ties by the thousand, and one income that is most of the whole.
        double[] incomes = [.. Enumerable.Range(0, 60_000).Select(i => i % 3 == 0 ? 5 : Math.ScaleB(1 + (i % 7), (i % 190) - 95)), 1e55];
        double[] sorted = [.. incomes.Order()];
        IncomeDistribution distribution = IncomeDistribution.Of(WelfareSample.Of(incomes));

        Enumerable.Range(0, distribution.Count).Select(distribution.Income).Should().Equal(sorted.Distinct());
        Enumerable.Range(0, distribution.Count).Sum(distribution.Weight).Should().Be(60_001);
    }
}
