using CsCheck;

namespace Guangming.Domain.Data.Tests;

/// <summary>What must hold of every sample.</summary>
public sealed class SurveyLawTests
{
    private static readonly PovertyLine Line = PovertyLine.Below(2300);

    private static readonly SurveyMeasure[] ByLine =
    [
        SurveyMeasures.Headcount(Line), SurveyMeasures.PovertyGap(Line), SurveyMeasures.PovertySeverity(Line), SurveyMeasures.Fgt(1.5, Line),
        SurveyMeasures.Watts(Line), SurveyMeasures.Sen(Line), SurveyMeasures.Sst(Line),
    ];

    private static readonly SurveyMeasure[] Relative =
    [
        SurveyMeasures.Gini, SurveyMeasures.TheilT, SurveyMeasures.Mld, SurveyMeasures.GeneralizedEntropy(2), SurveyMeasures.GeneralizedEntropy(-1),
        SurveyMeasures.Atkinson(0.5), SurveyMeasures.Atkinson(1), SurveyMeasures.Atkinson(2), SurveyMeasures.Hoover, SurveyMeasures.Palma, SurveyMeasures.S80S20,
        SurveyMeasures.S80S20ByRows, SurveyMeasures.Lorenz(0.37m), SurveyMeasures.QuintileShare(3),
    ];

    private static readonly Gen<(double[] Incomes, double[] Weights)> Samples =
        Gen.Int[2, 80].SelectMany(n => Gen.Select(Gen.Int[1, 12_000].Select(y => (double)y).Array[n], Gen.Int[1, 64].Select(w => w / 8.0).Array[n]));

    [Fact]
    public void Weights_ByAFactor_ChangeNothing() => Samples.Select(Gen.Double[0.01, 1000]).Sample((sample, factor) =>
        Same(Of(sample), WelfareSample.Of(sample.Incomes, Array.ConvertAll(sample.Weights, w => w * factor)), [.. ByLine, .. Relative, SurveyMeasures.Median, SurveyMeasures.QuantileAveraged(0.25m)]));

    [Fact]
    public void Incomes_ByAFactor_ChangeNoRelativeMeasure() => Samples.Select(Gen.Double[0.01, 1000]).Sample((sample, factor) =>
        Same(Of(sample), WelfareSample.Of(Array.ConvertAll(sample.Incomes, y => y * factor), sample.Weights), Relative));

    [Fact]
    public void ARow_SplitInTwo_ChangesNothing() => Samples.Select(Gen.Int[0, 1000]).Sample((sample, pick) =>
    {
        int row = pick % sample.Incomes.Length;
        double[] weights = [.. sample.Weights, sample.Weights[row] * 0.375];
        weights[row] *= 0.625;
        Same(Of(sample), WelfareSample.Of((double[])[.. sample.Incomes, sample.Incomes[row]], weights), [.. ByLine, .. Relative, SurveyMeasures.Median]);
    });

    [Fact]
    public void Rows_InAnotherOrder_ChangeNothing() => Samples.Sample(sample =>
    {
        (double[] incomes, double[] weights) = ((double[])sample.Incomes.Clone(), (double[])sample.Weights.Clone());
        Array.Sort(weights, incomes);
        Same(Of(sample), WelfareSample.Of(incomes, weights), [.. ByLine, .. Relative]);
    });

    [Fact]
    public void Incomes_InFen_AreTheSameAsInYuan() => Samples.Sample(sample => Same(
        Of(sample),
        WelfareSample.OfFen(Array.ConvertAll(sample.Incomes, y => (int)(y * 100)), Array.ConvertAll(sample.Weights, w => (int)(w * 8))),
        [.. ByLine, .. Relative, SurveyMeasures.Mean, SurveyMeasures.Median]));

    [Fact]
    public void ATransferFromRichToPoor_LowersInequality() => Samples.Where(sample => sample.Incomes.Max() - sample.Incomes.Min() > 2).Sample(sample =>
    {
        double[] incomes = (double[])sample.Incomes.Clone();
        (int poor, int rich) = (Array.IndexOf(incomes, incomes.Min()), Array.IndexOf(incomes, incomes.Max()));
        double amount = Math.Min(sample.Weights[poor], sample.Weights[rich]) * 0.5;
        incomes[poor] += amount / sample.Weights[poor];
        incomes[rich] -= amount / sample.Weights[rich];
        foreach (SurveyMeasure measure in new[] { SurveyMeasures.Gini, SurveyMeasures.TheilT, SurveyMeasures.Mld, SurveyMeasures.Atkinson(0.5) })
        {
            measure.Evaluate(WelfareSample.Of(incomes, sample.Weights)).Value.Should().BeLessThan(measure.Evaluate(Of(sample)).Value, measure.Code);
        }
    });

    [Fact]
    public void Totals_OfParts_MergeIntoTheWhole() => Samples.Select(Gen.Int[0, 1000]).Sample((sample, pick) =>
    {
        SurveyMeasure[] additive = [.. ByLine.Concat(Relative).Where(measure => measure.IsAdditive), SurveyMeasures.Mean];
        int cut = pick % (sample.Incomes.Length + 1);
        SurveyTotals first = SurveyTotals.Of(WelfareSample.Of(sample.Incomes.AsMemory(0, cut), sample.Weights.AsMemory(0, cut)), additive);
        SurveyTotals second = SurveyTotals.Of(WelfareSample.Of(sample.Incomes.AsMemory(cut), sample.Weights.AsMemory(cut)), additive);
        foreach (SurveyMeasure measure in additive)
        {
            Near(second.Merge(first).Rows, sample.Incomes.Length, measure);
            Near(measure.Evaluate(first.Merge(second)).Value, measure.Evaluate(Of(sample)).Value, measure);
            Near(measure.Evaluate(second.Merge(first)).Value, measure.Evaluate(Of(sample)).Value, measure);
        }
    });

    [Fact]
    public void Distributions_OfParts_MergeIntoTheWhole() => Samples.Select(Gen.Int[0, 1000]).Sample((sample, pick) =>
    {
        int cut = pick % (sample.Incomes.Length + 1);
        IncomeDistribution merged = IncomeDistribution.Of(WelfareSample.Of(sample.Incomes.AsMemory(0, cut), sample.Weights.AsMemory(0, cut)))
            .Merge(IncomeDistribution.Of(WelfareSample.Of(sample.Incomes.AsMemory(cut), sample.Weights.AsMemory(cut))));
        foreach (SurveyMeasure measure in ByLine.Concat(Relative).Append(SurveyMeasures.Median))
        {
            Near(measure.Evaluate(merged).Value, measure.Evaluate(Of(sample)).Value, measure);
        }
    });

    [Fact]
    public void FenTotals_OfParts_MergeExactly()
    {
        SurveyMeasure[] measures = [SurveyMeasures.Headcount(Line), SurveyMeasures.PovertyGap(Line)];
        int[] fen = Array.ConvertAll(LcgRegister.Instance.Incomes, y => y * 100);
        int[] weights = LcgRegister.Instance.Eighths;
        SurveyTotals merged = Enumerable.Range(0, 8).Reverse()
            .Select(part => SurveyTotals.Of(WelfareSample.OfFen(fen.AsMemory(part * 125, 125), weights.AsMemory(part * 125, 125)), measures))
            .Aggregate((a, b) => a.Merge(b));

        foreach (SurveyMeasure measure in measures)
        {
            measure.Evaluate(merged).Value.Should().Be(measure.Evaluate(LcgRegister.Instance.Fen()).Value);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Threads_ChangeNotABit(int threads)
    {
        // More rows than one part, so that threads share the work.
        double[] incomes = [.. Enumerable.Range(0, 2_300_000).Select(i => 300.0 + (i * 7919L % 1_000_003 / 16.0))];
        double[] weights = [.. Enumerable.Range(0, 2_300_000).Select(i => 1 + (i % 17 / 4.0))];
        WelfareSample sample = WelfareSample.Of(incomes, weights);
        SurveyRun run = new() { Threads = threads };
        foreach (SurveyMeasure measure in new[] { SurveyMeasures.PovertyGap(Line), SurveyMeasures.TheilT, SurveyMeasures.Hoover })
        {
            measure.Evaluate(sample, run).Value.Should().Be(measure.Evaluate(sample).Value, measure.Code);
        }

        // Rows of one bucket come in another order, so sums of doubles may differ in their last place.
        SurveyMeasures.Gini.Evaluate(sample, run).Value.Should().BeApproximately(SurveyMeasures.Gini.Evaluate(sample).Value, 1e-15);
        SurveyMeasures.Gini.Evaluate(IncomeDistribution.Of(sample, run)).Value.Should().BeApproximately(SurveyMeasures.Gini.Evaluate(sample).Value, 1e-13);
    }

    private static WelfareSample Of((double[] Incomes, double[] Weights) sample) => WelfareSample.Of(sample.Incomes, sample.Weights);

    private static void Same(WelfareSample a, WelfareSample b, SurveyMeasure[] measures)
    {
        foreach (SurveyMeasure measure in measures)
        {
            Near(measure.Evaluate(a).Value, measure.Evaluate(b).Value, measure);
        }
    }

    private static void Near(double actual, double expected, SurveyMeasure measure) =>
        actual.Should().BeApproximately(expected, (1e-12 * Math.Abs(expected)) + 1e-14, measure.Code);
}
