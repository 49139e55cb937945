namespace Guangming.Domain.Data;

/// <content>Inequality, shares and quantiles.</content>
public static partial class SurveyMeasures
{
    /// <summary>The Gini coefficient (基尼系数): 2 Σ w y (c − w/2)/(N T) − 1, c the weight up to the row. No value where the mean is not above zero.</summary>
    public static SurveyMeasure Gini { get; } = new("micro.gini", "基尼系数", "Gini coefficient", new GiniFormula(isFinite: false));

    /// <summary>The Gini coefficient by n/(n − 1) (基尼系数, 有限样本); for samples without weights only.</summary>
    public static SurveyMeasure GiniFinite { get; } =
        new("micro.gini.finite", "基尼系数（有限样本）", "Gini coefficient, finite sample", new GiniFormula(isFinite: true));

    /// <summary>Theil's index T (泰尔指数): the mean of (y/μ) ln(y/μ); an income of zero adds nothing, yet counts.</summary>
    public static SurveyMeasure TheilT { get; } = new("micro.theil-t", "泰尔指数", "Theil index", new EntropyFormula(1));

    /// <summary>The mean logarithmic deviation, Theil's L (平均对数离差): the mean of ln(μ/y); no value where an income is not above zero.</summary>
    public static SurveyMeasure Mld { get; } = new("micro.mld", "平均对数离差", "mean logarithmic deviation", new EntropyFormula(0));

    /// <summary>Hoover's index (Hoover指数): Σ w |y − μ| / (2 N μ).</summary>
    public static SurveyMeasure Hoover { get; } = new("micro.hoover", "Hoover指数", "Hoover index", new HooverFormula());

    /// <summary>Palma's ratio (Palma比): the income of the richest tenth by that of the poorest four tenths.</summary>
    public static SurveyMeasure Palma { get; } = new(
        "micro.palma", "Palma比", "Palma ratio", new LorenzFormula(static incomes => IncomeDistribution.Ratio(1 - incomes.LorenzAt(0.9), incomes.LorenzAt(0.4))));

    /// <summary>The quintile share ratio (五等分收入比): the income of the richest fifth by that of the poorest; a row at a boundary is split.</summary>
    public static SurveyMeasure S80S20 { get; } = new(
        "micro.s80s20", "五等分收入比", "quintile share ratio", new LorenzFormula(static incomes => IncomeDistribution.Ratio(1 - incomes.LorenzAt(0.8), incomes.LorenzAt(0.2))));

    /// <summary>The quintile share ratio as Eurostat takes it (五等分收入比, 欧盟口径): whole rows above and up to averaged quantiles.</summary>
    public static SurveyMeasure S80S20ByRows { get; } =
        new("micro.s80s20.rows", "五等分收入比（欧盟口径）", "quintile share ratio, whole rows", new LorenzFormula(static incomes => incomes.QuintileRatioByRows()));

    /// <summary>The median (中位数): the least income up to which half of the population lies.</summary>
    public static SurveyMeasure Median { get; } = Quantile(0.5m);

    /// <summary>Generalised entropy (广义熵指数): (the mean of (y/μ)^a − 1)/(a² − a); at 0 the mean logarithmic deviation, at 1 Theil's index.</summary>
    /// <param name="exponent">The exponent a, from −100 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is outside, or not a number.</exception>
    public static SurveyMeasure GeneralizedEntropy(double exponent) => Require(exponent, Math.Abs(exponent) <= 100, "from −100 to 100") switch
    {
        0 => Mld,
        1 => TheilT,
        _ => new(Code("micro.ge", exponent), Name("广义熵指数", exponent), $"generalised entropy ({SurveyText.Of(exponent)})", new EntropyFormula(exponent)),
    };

    /// <summary>Atkinson's index (阿特金森指数): 1 − the equally distributed income by the mean.</summary>
    /// <param name="aversion">The aversion to inequality, above 0 and at most 100; from 1 on no income may be zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is outside, or not a number.</exception>
    public static SurveyMeasure Atkinson(double aversion) => new(
        Code("micro.atkinson", Require(aversion, aversion is > 0 and <= 100, "above 0, at most 100")),
        Name("阿特金森指数", aversion),
        $"Atkinson index ({SurveyText.Of(aversion)})",
        new AtkinsonFormula(aversion));

    /// <summary>The share of income of the poorest (洛伦兹曲线).</summary>
    /// <param name="share">Their share of the population, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public static SurveyMeasure Lorenz(decimal share)
    {
        double point = (double)RequireShare(share);
        return new(
            Code("micro.lorenz", share),
            $"最低{SurveyText.Short(point * 100)}%人口的收入份额",
            $"income share of the poorest {SurveyText.Short(point * 100)}%",
            new LorenzFormula(incomes => incomes.LorenzAt(point)));
    }

    /// <summary>The income share of a fifth of the population (五等分收入份额); a row at a boundary is split.</summary>
    /// <param name="fifth">Which, from 1, the poorest, to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 1 to 5.</exception>
    public static SurveyMeasure QuintileShare(int fifth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fifth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fifth, 5);
        return new(
            Code("micro.quintile-share", (decimal)fifth),
            $"第{SurveyText.Of(fifth)}个五等分组收入份额",
            $"income share of fifth {SurveyText.Of(fifth)}",
            new LorenzFormula(incomes => incomes.LorenzAt(fifth / 5.0) - incomes.LorenzAt((fifth - 1) / 5.0)));
    }

    /// <summary>A quantile (分位数): the least income up to which a share of the population lies.</summary>
    /// <param name="share">The share, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public static SurveyMeasure Quantile(decimal share) => new(
        Code("micro.quantile", RequireShare(share)),
        $"{SurveyText.Short((double)share * 100)}%分位数",
        $"{SurveyText.Short((double)share * 100)}% quantile",
        new QuantileFormula(share, isAveraged: false));

    /// <summary>A quantile that is the mean of two neighbouring incomes where the share lies between them exactly (分位数, 取平均).</summary>
    /// <param name="share">The share, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public static SurveyMeasure QuantileAveraged(decimal share) => new(
        Code("micro.quantile.averaged", RequireShare(share)),
        $"{SurveyText.Short((double)share * 100)}%分位数（取平均）",
        $"{SurveyText.Short((double)share * 100)}% quantile, averaged",
        new QuantileFormula(share, isAveraged: true));
}
