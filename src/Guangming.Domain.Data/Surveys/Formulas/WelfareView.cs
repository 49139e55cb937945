namespace Guangming.Domain.Data;

/// <summary>What a formula sees of a sample (计算视图): facts, sums by name, and the order of incomes where there is one.</summary>
internal abstract class WelfareView
{
    public abstract SampleFacts Facts { get; }

    public abstract bool IsFen { get; }

    public abstract bool IsWeighted { get; }

    /// <summary>The sums taken.</summary>
    public abstract SumTable Sums { get; }

    /// <summary>Incomes in order; <see langword="null"/> where only sums are known.</summary>
    public abstract IncomeDistribution? Ordered { get; }

    public double Population => Facts.Population;

    public double Mean => Facts.Mean;

    /// <summary>The Gini coefficient's double sum: Σ w y (2c − w) − N T, by N T; <see langword="null"/> without an order.</summary>
    public virtual double? Gini => Ordered?.Gini;

    /// <summary>The sum of w |y − mean|; <see langword="null"/> where only sums are known.</summary>
    public abstract double? Distances { get; }

    /// <summary>The mean in the unit of results.</summary>
    public double MeanInUnits => IsFen ? Mean / 100 : Mean;

    /// <summary>A line in the unit of the stored incomes.</summary>
    public double Line(PovertyLine line) => line.In(IsFen);

    public bool Holds(IEnumerable<SumKey> keys) => keys.All(Sums.Holds);
}

/// <summary>A whole sample.</summary>
internal sealed class SampleView : WelfareView
{
    private readonly WelfareSample _sample;
    private readonly SurveyRun _distancesRun;
    private readonly SurveyRun _orderRun;
    private IncomeDistribution? _ordered;
    private double? _gini;
    private double? _distances;

    public SampleView(WelfareSample sample, IReadOnlyCollection<SurveyFormula> formulas, SurveyRun run)
    {
        // A pass over the columns is a unit of work, a sort about eight of them.
        double sums = formulas.Any(formula => formula.Sums.Length > 0) ? 1 : 0;
        double distances = sums + (formulas.Any(formula => formula.NeedsDistances) ? 1 : 0);
        double all = distances + (formulas.Any(formula => formula.NeedsOrder) ? 8 : 0);
        _sample = sample;
        _distancesRun = run.Stage(sums / all, distances / all);
        _orderRun = run.Stage(distances / all, 1);
        Sums = SumPass.Run(sample, formulas.SelectMany(formula => formula.Sums), run.Stage(0, sums / all));
    }

    public override SampleFacts Facts => _sample.Facts;

    public override bool IsFen => _sample.IsFen;

    public override bool IsWeighted => _sample.IsWeighted;

    public override SumTable Sums { get; }

    public override IncomeDistribution Ordered => _ordered ??= IncomeDistribution.Of(_sample, _orderRun);

    // No distribution has to be written down for it.
    public override double? Gini => _gini ??= _ordered is null ? IncomeOrder.Gini(_sample, _orderRun) : _ordered.Gini;

    public override double? Distances => _distances ??= SumPass.Distances(_sample, _sample.Facts.Mean, _distancesRun);
}

/// <summary>Sums without the rows.</summary>
internal sealed class TotalsView(SumTable sums, bool isWeighted) : WelfareView
{
    public override SampleFacts Facts => sums.Facts;

    public override bool IsFen => sums.IsFen;

    public override bool IsWeighted => isWeighted;

    public override SumTable Sums => sums;

    public override IncomeDistribution? Ordered => null;

    public override double? Distances => null;
}

/// <summary>Distinct incomes with their weights, in place of the rows.</summary>
internal sealed class DistributionView(IncomeDistribution distribution, IEnumerable<SumKey> keys) : WelfareView
{
    private readonly WelfareSample _sample = distribution.ToSample();
    private SumTable? _sums;

    public override SampleFacts Facts => distribution.Facts;

    public override bool IsFen => false;

    public override bool IsWeighted => distribution.IsWeighted;

    public override SumTable Sums => _sums ??= SumPass.Run(_sample, keys, SurveyRun.Default);

    public override IncomeDistribution Ordered => distribution;

    public override double? Distances => SumPass.Distances(_sample, distribution.Facts.Mean, SurveyRun.Default);
}
