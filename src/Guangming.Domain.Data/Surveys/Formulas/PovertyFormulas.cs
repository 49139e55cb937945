using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>The mean income (平均收入).</summary>
internal sealed class MeanFormula : SurveyFormula
{
    public override bool IsAdditive => true;

    public override GroupRule Groups => GroupRule.Mean;

    public override bool TryLinearise(WelfareView view, double estimate, out Func<double, double> score)
    {
        double population = view.Population;
        score = y => (y - estimate) / population;
        return true;
    }

    protected override Outcome Of(WelfareView view) => view.MeanInUnits;
}

/// <summary>Foster, Greer and Thorbecke's family.</summary>
internal sealed class FgtFormula(PovertyLine line, double exponent) : SurveyFormula
{
    private readonly SumKey _key = exponent switch
    {
        0 => new(SumKind.Poor, line),
        1 => new(SumKind.Gap, line),
        2 => new(SumKind.GapSquares, line),
        _ => new(SumKind.GapPower, line, exponent),
    };

    public override SumKey[] Sums => [_key];

    public override PovertyLine Line => line;

    public override bool IsShare => exponent == 0;

    public override GroupRule Groups => GroupRule.Mean;

    public override bool TryLinearise(WelfareView view, double estimate, out Func<double, double> score)
    {
        (double z, double below, double population) = ((double)line.Value, line.PoorBelow(fen: false), view.Population);
        score = y => (Gap(y, z, below) - estimate) / population;
        return true;
    }

    protected override Outcome Of(WelfareView view)
    {
        if (view.IsFen && line.IsWholeFen && exponent is 0 or 1)
        {
            BigInteger population = view.Facts.WholePopulation;
            return ExactQuotient.Of(view.Sums.Exact(_key).Whole, exponent == 0 ? population : population * new BigInteger(line.Value * 100));
        }

        double sum = view.Sums[_key] / view.Population;
        return _key.Kind switch
        {
            SumKind.Gap => sum / view.Line(line),
            SumKind.GapSquares => sum / view.Line(line) / view.Line(line),
            _ => sum,
        };
    }

    private double Gap(double y, double z, double below) =>
        !(y < below) ? 0 : exponent == 0 ? 1 : Math.Pow(Math.Max(z - y, 0) / z, exponent);
}

/// <summary>The mean gap of the poor.</summary>
internal sealed class IncomeGapRatioFormula(PovertyLine line) : SurveyFormula
{
    private readonly SumKey _poor = new(SumKind.Poor, line);
    private readonly SumKey _gap = new(SumKind.Gap, line);

    public override SumKey[] Sums => [_poor, _gap];

    public override PovertyLine Line => line;

    public override bool TryLinearise(WelfareView view, double estimate, out Func<double, double> score)
    {
        (double z, double below, double poor) = ((double)line.Value, line.PoorBelow(fen: false), view.Sums[_poor]);
        score = y => y < below ? ((Math.Max(z - y, 0) / z) - estimate) / poor : 0;
        return true;
    }

    protected override Outcome Of(WelfareView view) =>
        view.Sums[_poor] is var poor && poor == 0 ? Outcome.NobodyPoor : view.Sums[_gap] / poor / view.Line(line);
}

/// <summary>Watts' index.</summary>
internal sealed class WattsFormula(PovertyLine line) : SurveyFormula
{
    private readonly SumKey _key = new(SumKind.LogarithmBelow, line);

    public override SumKey[] Sums => [_key];

    public override PovertyLine Line => line;

    public override GroupRule Groups => GroupRule.Mean;

    public override bool TryLinearise(WelfareView view, double estimate, out Func<double, double> score)
    {
        (double z, double below, double population) = ((double)line.Value, line.PoorBelow(fen: false), view.Population);
        score = y => ((y < below ? Math.Log(z / y) : 0) - estimate) / population;
        return true;
    }

    protected override Outcome Of(WelfareView view) =>
        view.Facts.Least <= 0 ? Outcome.NotForZeros : Math.Max(0, -view.Sums[_key] / view.Population);
}

/// <summary>Sen's index, in its limit form.</summary>
internal sealed class SenFormula(PovertyLine line) : SurveyFormula
{
    public override bool NeedsOrder => true;

    public override PovertyLine Line => line;

    // P0 (I + (1 − I) G) with G the Gini coefficient of the poor; (1 − I) G is taken together, as it is defined where all poor have nothing.
    protected override Outcome Of(WelfareView view) =>
        view.Facts.Least < 0 ? Outcome.NotForNegatives
        : view.Ordered is not { } ordered ? Outcome.NeedsOrder
        : ordered.Poor(line) is var poor && poor.Population == 0 ? 0
        : poor.Population / view.Population * (poor.GapRatio + ((1 - poor.GapRatio) * (poor.Gini ?? 0)));
}

/// <summary>Sen's index of 1976, for a finite number of persons.</summary>
internal sealed class FiniteSenFormula(PovertyLine line) : SurveyFormula
{
    public override bool NeedsOrder => true;

    public override PovertyLine Line => line;

    protected override Outcome Of(WelfareView view) =>
        view.Facts.Least < 0 ? Outcome.NotForNegatives
        : view.IsWeighted ? Outcome.OnlyUnweighted
        : view.Ordered is not { } ordered ? Outcome.NeedsOrder
        : ordered.FiniteSen(line);
}

/// <summary>The index of Sen, Shorrocks and Thon.</summary>
internal sealed class SstFormula(PovertyLine line) : SurveyFormula
{
    public override bool NeedsOrder => true;

    public override PovertyLine Line => line;

    protected override Outcome Of(WelfareView view) =>
        view.Facts.Least < 0 ? Outcome.NotForNegatives
        : view.Ordered is not { } ordered ? Outcome.NeedsOrder
        : ordered.Sst(line);
}
