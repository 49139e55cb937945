namespace Guangming.Domain.Data;

/// <summary>The Gini coefficient.</summary>
internal sealed class GiniFormula(bool isFinite) : SurveyFormula
{
    public override bool NeedsOrder => true;

    public override bool TryLinearise(WelfareView view, double estimate, out Func<double, double> score)
    {
        (double population, double total) = (view.Population, view.Population * view.MeanInUnits);
        IncomeDistribution ordered = view.Ordered!;
        score = y =>
        {
            (double weight, double income) = ordered.Below(y);
            double d = (y * weight) + total - income;
            return ((2 * d) - ((estimate + 1) * (total + (population * y)))) / (population * total);
        };
        return !isFinite;
    }

    protected override Outcome Of(WelfareView view) =>
        isFinite && view.IsWeighted ? Outcome.OnlyUnweighted
        : view.Facts.Total <= 0 ? Outcome.NoTotal
        : isFinite && view.Facts.Rows < 2 ? Outcome.None(NoValueKind.ZeroDenominator, "只有一条记录", "there is one row only")
        : view.Gini is not { } gini ? Outcome.NeedsOrder
        : isFinite ? gini * (view.Facts.Rows / (view.Facts.Rows - 1.0))
        : gini;
}

/// <summary>Generalised entropy: the mean logarithmic deviation at 0, Theil's index at 1.</summary>
internal sealed class EntropyFormula : SurveyFormula
{
    private readonly double _exponent;
    private readonly SumKey _key;

    public EntropyFormula(double exponent)
    {
        _exponent = exponent;
        _key = exponent switch
        {
            0 => new(SumKind.Logarithm),
            1 => new(SumKind.LogarithmProduct),
            _ => new(SumKind.Power, Exponent: exponent),
        };
    }

    public override SumKey[] Sums => [_key];

    public override GroupRule Groups => _exponent switch
    {
        0 => new((population, _) => population, (population, income) => population * Math.Log(population / income)),
        1 => new((_, income) => income, (population, income) => income == 0 ? 0 : income * Math.Log(income / population)),
        _ => new(
            (population, income) => population * Math.Pow(income / population, _exponent),
            (population, income) => population * (Math.Pow(income / population, _exponent) - 1) / ((_exponent * _exponent) - _exponent)),
    };

    public override bool TryLinearise(WelfareView view, double estimate, out Func<double, double> score)
    {
        (double population, double mean, double a) = (view.Population, view.MeanInUnits, _exponent);
        double scale = (a * a) - a;
        score = a switch
        {
            0 => y => (Math.Log(mean / y) - estimate + ((y - mean) / mean)) / population,
            1 => y => ((y == 0 ? 0 : y / mean * Math.Log(y / mean)) - estimate - ((estimate + 1) * (y - mean) / mean)) / population,

            // With m the mean of (y/mean)^a: GE = (m − 1)/(a² − a), and the mean's own error moves m by −a m (y − mean)/mean.
            _ => y => (Math.Pow(y / mean, a) - 1 - (scale * estimate) - (a * (1 + (scale * estimate)) * (y - mean) / mean)) / scale / population,
        };
        return true;
    }

    protected override Outcome Of(WelfareView view)
    {
        if (view.Facts.Total <= 0)
        {
            return Outcome.NoTotal;
        }

        if (view.Facts.Least < 0)
        {
            return Outcome.NotForNegatives;
        }

        if (_exponent <= 0 && view.Facts.Least == 0)
        {
            return Outcome.NotForZeros;
        }

        // Sums are by a reference near the mean, not always at it: s = mean / reference.
        (double mean, double s) = (view.Sums[_key] / view.Population, view.Mean / view.Sums.Reference);
        double value = _exponent switch
        {
            0 => Math.Log(s) - mean,
            1 => (mean / s) - Math.Log(s),
            _ => ((mean * Math.Pow(s, -_exponent)) - 1) / ((_exponent * _exponent) - _exponent),
        };
        return Math.Max(0, value);
    }
}

/// <summary>Atkinson's index.</summary>
internal sealed class AtkinsonFormula(double aversion) : SurveyFormula
{
    private readonly SumKey _key = aversion == 1 ? new(SumKind.Logarithm) : new(SumKind.Power, Exponent: 1 - aversion);

    public override SumKey[] Sums => [_key];

    public override bool TryLinearise(WelfareView view, double estimate, out Func<double, double> score)
    {
        // A = 1 − q/mean with q the equally distributed income; its error is that of q and that of the mean.
        (double population, double mean, double e) = (view.Population, view.MeanInUnits, aversion);
        double share = 1 - estimate;
        double power = Math.Pow(share, 1 - e);
        score = e == 1
            ? y => -share * (Math.Log(y / mean) - Math.Log(share) - ((y - mean) / mean)) / population
            : y => -share * (((Math.Pow(y / mean, 1 - e) - power) / ((1 - e) * power)) - ((y - mean) / mean)) / population;
        return share > 0;
    }

    protected override Outcome Of(WelfareView view)
    {
        if (view.Facts.Total <= 0)
        {
            return Outcome.NoTotal;
        }

        if (view.Facts.Least < 0)
        {
            return Outcome.NotForNegatives;
        }

        if (aversion >= 1 && view.Facts.Least == 0)
        {
            return Outcome.NotForZeros;
        }

        (double mean, double s) = (view.Sums[_key] / view.Population, view.Mean / view.Sums.Reference);
        double share = aversion == 1 ? Math.Exp(mean - Math.Log(s)) : Math.Pow(mean * Math.Pow(s, aversion - 1), 1 / (1 - aversion));
        return Math.Clamp(1 - share, 0, 1);
    }
}

/// <summary>Hoover's index.</summary>
internal sealed class HooverFormula : SurveyFormula
{
    public override bool NeedsDistances => true;

    protected override Outcome Of(WelfareView view) =>
        view.Facts.Total <= 0 ? Outcome.NoTotal
        : view.Distances is not { } distances ? Outcome.NeedsMean
        : distances / (2 * view.Facts.Total);
}
