using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Multidimensional poverty after Alkire and Foster (多维贫困, AF方法): by how many, how much, and in what.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class MultidimensionalPoverty
{
    internal static readonly SurveyMeasure HeadcountMeasure = new("mpi.headcount", "多维贫困发生率", "multidimensional headcount ratio", new OtherFormula(isShare: true));
    internal static readonly SurveyMeasure IntensityMeasure = new("mpi.intensity", "多维贫困强度", "intensity of multidimensional poverty", new OtherFormula(isShare: true));
    internal static readonly SurveyMeasure AdjustedMeasure = new("mpi.m0", "多维贫困指数", "adjusted headcount ratio", new OtherFormula(isShare: true));
    private static readonly SurveyMeasure GapMeasure = new("mpi.m1", "多维贫困缺口指数", "adjusted poverty gap", new OtherFormula());
    private static readonly SurveyMeasure SquaresMeasure = new("mpi.m2", "多维贫困平方缺口指数", "adjusted squared poverty gap", new OtherFormula());

    private static readonly Outcome NoGaps = Outcome.None(NoValueKind.MissingInput, "没有成就值，无法计算缺口", "gaps are not known from flags");

    internal MultidimensionalPoverty(
        DeprivationScheme scheme,
        PovertyCutoff cutoff,
        double population,
        double poor,
        double score,
        double? gaps,
        double? squares,
        ImmutableArray<IndicatorDeprivation> indicators)
    {
        SurveyResult Mean(SurveyMeasure measure, double? sum) =>
            new(measure, population == 0 ? Outcome.Empty : sum is { } known ? known / population : NoGaps);

        (Scheme, Cutoff, Population, Indicators) = (scheme, cutoff, population, indicators);
        Headcount = Mean(HeadcountMeasure, poor);
        AdjustedHeadcount = Mean(AdjustedMeasure, score);
        AdjustedGap = Mean(GapMeasure, gaps);
        AdjustedSquaredGap = Mean(SquaresMeasure, squares);
        Intensity = new SurveyResult(IntensityMeasure, population == 0 ? Outcome.Empty : poor == 0 ? Outcome.NobodyPoor : score / poor);
    }

    /// <summary>The indicators and their weights.</summary>
    public DeprivationScheme Scheme { get; }

    /// <summary>From which share of all weights on a household is poor.</summary>
    public PovertyCutoff Cutoff { get; }

    /// <summary>The weights in all (总体规模).</summary>
    public double Population { get; }

    /// <summary>H, the share of the population that is poor.</summary>
    public SurveyResult Headcount { get; }

    /// <summary>A, the mean share of weights in which the poor are deprived; no value where nobody is poor.</summary>
    public SurveyResult Intensity { get; }

    /// <summary>M0 = H · A, the adjusted headcount ratio; the MPI.</summary>
    public SurveyResult AdjustedHeadcount { get; }

    /// <summary>M1, as M0 with gaps to the cut-offs in place of flags; no value without achievements.</summary>
    public SurveyResult AdjustedGap { get; }

    /// <summary>M2, with squared gaps; no value without achievements.</summary>
    public SurveyResult AdjustedSquaredGap { get; }

    /// <summary>Each indicator's rates and its part in M0, in the order of the scheme.</summary>
    public ImmutableArray<IndicatorDeprivation> Indicators { get; }

    /// <summary>H, A and M0.</summary>
    public override string ToString() => $"{Headcount}; {Intensity}; {AdjustedHeadcount}";
}

/// <summary>An indicator's part in multidimensional poverty (指标贡献).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class IndicatorDeprivation
{
    internal IndicatorDeprivation(DeprivationIndicator indicator, int totalWeight, double deprived, double censored, double score, double population)
    {
        SurveyResult Result(string code, string chinese, string english, Outcome outcome) =>
            new(new SurveyMeasure($"{code}({indicator.Code})", chinese, english, new OtherFormula(isShare: true)), population == 0 ? Outcome.Empty : outcome);

        (Indicator, Weight) = (indicator, (double)indicator.Weight / totalWeight);
        Uncensored = Result("mpi.uncensored", "剥夺率", "uncensored headcount ratio", deprived / population);
        Censored = Result("mpi.censored", "贫困人口剥夺率", "censored headcount ratio", censored / population);
        Contribution = Result(
            "mpi.contribution", "指标贡献率", "contribution to the adjusted headcount ratio", score == 0 ? Outcome.NobodyPoor : censored * indicator.Weight / score);
    }

    /// <summary>The indicator.</summary>
    public DeprivationIndicator Indicator { get; }

    /// <summary>Its share of all weights.</summary>
    public double Weight { get; }

    /// <summary>The share of the population deprived in it, poor or not.</summary>
    public SurveyResult Uncensored { get; }

    /// <summary>The share of the population that is poor and deprived in it.</summary>
    public SurveyResult Censored { get; }

    /// <summary>Its share of M0; all add up to 1. No value where nobody is poor.</summary>
    public SurveyResult Contribution { get; }

    /// <summary>The code and the two rates.</summary>
    public override string ToString() => $"{Indicator.Code}: {Uncensored}, {Censored}";
}
