using CsCheck;

namespace Guangming.Domain.Data.Tests;

/// <summary>The fast loops beside exact and decimal models, on registers of every width.</summary>
public sealed class SurveyKernelTests
{
    private static readonly Gen<(int[] Fen, int[] Weights)> Samples =
        Gen.Select(Gen.Int[1, 300], Gen.Int[0, 3]).SelectMany((n, kind) => Gen.Select(Incomes(kind).Array[n], Gen.Int[1, 5000].Array[n]));

    public static TheoryData<int> Widths => [64, 128, 256, 512];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Fgt_InFen_IsTheExactQuotient(int width) => Samples.Select(Gen.Int[1, 2_000_000]).Sample(
        (sample, line) =>
        {
            WelfareSample fast = WelfareSample.OfFen(sample.Fen, sample.Weights).OfWidth(width);
            PovertyLine poverty = PovertyLine.Below(line / 100m);
            for (int exponent = 0; exponent <= 2; exponent++)
            {
                // The squares are added in double precision; the others are exact, and rounded once.
                Near(
                    SurveyMeasures.Fgt(exponent, poverty).Evaluate(fast).Value,
                    SurveyReference.Quotient(SurveyReference.Fgt(exponent, sample.Fen, sample.Weights, line)),
                    exponent == 2 ? 2e-15 : 0);
            }
        },
        iter: 300);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Entropy_IsAsInDecimalNumbers(int width) => Samples.Sample(
        sample =>
        {
            int[] fen = Array.ConvertAll(sample.Fen, y => y + 1);
            foreach (WelfareSample fast in new[] { WelfareSample.OfFen(fen, sample.Weights), Doubles(fen, sample.Weights) })
            {
                // Logarithms of a few units are right to a unit of their last place; a small index has them as its error.
                double theil = (double)SurveyReference.Theil(fen, sample.Weights);
                double mld = (double)SurveyReference.Mld(fen, sample.Weights);
                SurveyMeasures.TheilT.Evaluate(fast.OfWidth(width)).Value.Should().BeApproximately(theil, 1e-14 * Math.Max(1, theil));
                SurveyMeasures.Mld.Evaluate(fast.OfWidth(width)).Value.Should().BeApproximately(mld, 1e-14 * Math.Max(1, mld));
            }
        },
        iter: 60);

    [Fact]
    public void Gini_IsTheExactQuotientOverAllPairs() => Samples.Where(sample => sample.Fen.Any(y => y > 0)).Sample(
        sample =>
        {
            double exact = SurveyReference.Quotient(SurveyReference.Gini(sample.Fen, sample.Weights));
            SurveyMeasures.Gini.Evaluate(WelfareSample.OfFen(sample.Fen, sample.Weights)).Value.Should().Be(exact);
            SurveyMeasures.Gini.Evaluate(Doubles(sample.Fen, sample.Weights)).Value.Should().BeApproximately(exact, 1e-14);
        },
        iter: 200);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Logarithm_OfPositiveNumbers_IsWithinAUnitOfTheLastPlace(int width) => Gen.Double[-1, 1].Select(Gen.Int[-60, 60]).Sample((m, e) =>
    {
        double value = Math.ScaleB(2 + m, e);
        WelfareSample one = WelfareSample.Of(new[] { value, value, value, value, value, value, value, value }).OfWidth(width);
        double watts = SurveyMeasures.Watts(PovertyLine.Below(1_000_000_000_000m)).Evaluate(one) is var result && value < 1e12 ? result.Value : 0;

        watts.Should().BeApproximately(Math.Max(0, Math.Log(1e12 / value)), 4.5e-16 * Math.Max(1, Math.Abs(Math.Log(1e12 / value))));
    });

    [Fact]
    public void LargestAmountsAndWeights_StayExact()
    {
        int[] fen = [0, int.MaxValue, int.MaxValue - 1, 5, int.MaxValue, 7];
        int[] weights = [int.MaxValue, int.MaxValue, 1, int.MaxValue, int.MaxValue - 3, int.MaxValue];
        WelfareSample sample = WelfareSample.OfFen(fen, weights);

        for (int exponent = 0; exponent <= 2; exponent++)
        {
            SurveyMeasure measure = SurveyMeasures.Fgt(exponent, PovertyLine.Below(21_474_836m));
            Near(measure.Evaluate(sample).Value, SurveyReference.Quotient(SurveyReference.Fgt(exponent, fen, weights, 2_147_483_600)), exponent == 2 ? 1e-15 : 0);
        }

        Near(SurveyMeasures.Gini.Evaluate(sample).Value, SurveyReference.Quotient(SurveyReference.Gini(fen, weights)), 1e-15);
    }

    [Fact]
    public void LargeWeights_BetweenTheWholeAndTheCompensated_StayExact()
    {
        // Products of 43 bits: a block of 4,096 rows would lose digits, so shorter ones are taken.
        int[] fen = [.. Enumerable.Range(0, 5000).Select(i => (i * 7919) % 1_000_003)];
        int[] weights = [.. Enumerable.Range(0, 5000).Select(i => 8_000_001 - (i % 13))];

        SurveyTotals totals = SurveyTotals.Of(WelfareSample.OfFen(fen, weights), SurveyMeasures.PovertyGap(PovertyLine.Below(9_000)));
        System.Numerics.BigInteger expected = SurveyReference.Fgt(1, fen, weights, 900_000).Numerator;

        totals.Table.Exact(new SumKey(SumKind.Gap, PovertyLine.Below(9_000))).Whole.Should().Be((Int128)expected);
    }

    [Fact]
    public void MillionsOfRows_LoseNoDigits()
    {
        // Added up plainly, three million tenths are off in the tenth digit; in blocks in the fourteenth, without vectors in the thirteenth, however many there are.
        double[] tenths = new double[3_000_000];
        Array.Fill(tenths, 0.1);
        double[] incomes = [.. tenths.Select((_, i) => 0.1 + (i % 3))];
        WelfareSample sample = WelfareSample.Of(incomes, tenths);
        (double mean, double log) = (1.1, (Math.Log(0.1 / 1.1) + Math.Log(2.1 / 1.1)) / 3);

        sample.Population.Should().BeApproximately(300_000, 300_000 * 5e-13);
        Near(SurveyMeasures.Mean.Evaluate(sample).Value, mean, 5e-13);
        Near(SurveyMeasures.Mld.Evaluate(sample).Value, -log, 5e-13);
        Near(SurveyMeasures.PovertyGap(PovertyLine.Below(1)).Evaluate(sample).Value, 0.3, 5e-13);
        Near(SurveyMeasures.Gini.Evaluate(sample).Value, 4 / 9.9, 5e-13);
        Near(SurveyMeasures.Gini.Evaluate(IncomeDistribution.Of(sample)).Value, 4 / 9.9, 1e-12);
    }

    [Fact]
    public void NegativeIncomes_Kept_AreCountedAndOrdered()
    {
        int[] fen = [-500, 300, 1200, -100, 0, 4000];
        int[] weights = [1, 2, 3, 4, 5, 6];
        SampleOptions keep = new() { Negatives = NegativeIncomes.Keep };
        double exact = SurveyReference.Quotient(SurveyReference.Gini(fen, weights));

        SurveyMeasures.Gini.Evaluate(WelfareSample.OfFen(fen, weights, keep)).Value.Should().BeApproximately(exact, 1e-15);
        SurveyMeasures.Gini.Evaluate(WelfareSample.Of(Array.ConvertAll(fen, y => y / 100.0), Array.ConvertAll(weights, w => (double)w), keep)).Value.Should().BeApproximately(exact, 1e-14);
    }

    private static Gen<int> Incomes(int kind) => kind switch
    {
        0 => Gen.Int[0, 3_000_000],
        1 => Gen.Int[0, 12].Select(k => k * 100_000),
        2 => Gen.Double[0, 21].Select(x => (int)Math.Exp(x)),
        _ => Gen.Const(250_000),
    };

    private static WelfareSample Doubles(int[] fen, int[] weights) =>
        WelfareSample.Of(Array.ConvertAll(fen, y => y / 100.0), Array.ConvertAll(weights, w => (double)w));

    private static void Near(double actual, double expected, double tolerance) =>
        actual.Should().BeApproximately(expected, tolerance * Math.Abs(expected));
}
