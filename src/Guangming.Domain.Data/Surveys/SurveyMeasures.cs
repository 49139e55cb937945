using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>The measures of poverty and inequality (贫困与不平等指标).</summary>
/// <remarks>
/// With y the income, w the weight, N = Σ w and μ the mean. Results do not change when all weights are scaled, when a row
/// is split in two, or with the order of rows. Where a measure is not defined it has no value: nothing is replaced or left out on the way.
/// </remarks>
public static partial class SurveyMeasures
{
    /// <summary>The mean income (平均收入).</summary>
    public static SurveyMeasure Mean { get; } = new("micro.mean", "平均收入", "mean income", new MeanFormula());

    /// <summary>The headcount ratio P0 (贫困发生率): the share of the population that is poor.</summary>
    /// <param name="line">The poverty line.</param>
    public static SurveyMeasure Headcount(PovertyLine line) => Fgt(0, line);

    /// <summary>The poverty gap P1 (贫困深度, 贫困缺口率): the mean of (z − y)/z, zero for who is not poor.</summary>
    /// <param name="line">The poverty line z.</param>
    public static SurveyMeasure PovertyGap(PovertyLine line) => Fgt(1, line);

    /// <summary>The squared poverty gap P2 (贫困强度).</summary>
    /// <param name="line">The poverty line.</param>
    public static SurveyMeasure PovertySeverity(PovertyLine line) => Fgt(2, line);

    /// <summary>Foster, Greer and Thorbecke's P_a (FGT指数): the mean of ((z − y)/z)^a over everybody; at 0 each poor row counts 1.</summary>
    /// <param name="exponent">The exponent a, 0 or above.</param>
    /// <param name="line">The poverty line z.</param>
    /// <exception cref="ArgumentOutOfRangeException">The exponent is negative or not a number.</exception>
    public static SurveyMeasure Fgt(double exponent, PovertyLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        (string code, string chinese, string english) = Require(exponent, exponent >= 0, "0 or above") switch
        {
            0 => ("micro.fgt0", "贫困发生率", "headcount ratio"),
            1 => ("micro.fgt1", "贫困深度", "poverty gap"),
            2 => ("micro.fgt2", "贫困强度", "squared poverty gap"),
            _ => (Code("micro.fgt", exponent), Name("FGT指数", exponent), $"FGT index ({SurveyText.Of(exponent)})"),
        };
        return new(code, chinese, english, new FgtFormula(line, exponent));
    }

    /// <summary>The income gap ratio I = P1/P0 (收入缺口率): the mean gap of the poor; no value where nobody is poor.</summary>
    /// <param name="line">The poverty line.</param>
    public static SurveyMeasure IncomeGapRatio(PovertyLine line) =>
        new("micro.income-gap-ratio", "收入缺口率", "income gap ratio", new IncomeGapRatioFormula(Require(line)));

    /// <summary>Watts' index (Watts指数): the mean of ln(z/y) of the poor over everybody; no value where an income is not above zero.</summary>
    /// <param name="line">The poverty line z.</param>
    public static SurveyMeasure Watts(PovertyLine line) => new("micro.watts", "Watts指数", "Watts index", new WattsFormula(Require(line)));

    /// <summary>Sen's index in its limit form (Sen指数): P0 (I + (1 − I) G), G the Gini coefficient of the poor.</summary>
    /// <param name="line">The poverty line.</param>
    public static SurveyMeasure Sen(PovertyLine line) => new("micro.sen", "Sen指数", "Sen index", new SenFormula(Require(line)));

    /// <summary>Sen's index of 1976 for a finite number of persons (Sen指数, 有限样本); for samples without weights only.</summary>
    /// <param name="line">The poverty line.</param>
    public static SurveyMeasure SenFinite(PovertyLine line) =>
        new("micro.sen.finite", "Sen指数（有限样本）", "Sen index, finite sample", new FiniteSenFormula(Require(line)));

    /// <summary>The index of Sen, Shorrocks and Thon (SST指数): P1 (1 + G), G the Gini coefficient of everybody's gaps.</summary>
    /// <param name="line">The poverty line.</param>
    public static SurveyMeasure Sst(PovertyLine line) => new("micro.sst", "SST指数", "Sen–Shorrocks–Thon index", new SstFormula(Require(line)));

    private static PovertyLine Require(PovertyLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line;
    }

    private static double Require(double value, bool isRight, string expected) => isRight && double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a number {expected}.");

    private static decimal RequireShare(decimal share) => share is > 0 and < 1
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "Expected a share between 0 and 1.");

    private static string Code(string family, double parameter) => $"{family}({SurveyText.Of(parameter)})";

    private static string Code(string family, decimal parameter) => $"{family}({parameter.ToString("0.############################", CultureInfo.InvariantCulture)})";

    private static string Name(string name, double parameter) => $"{name}（{SurveyText.Of(parameter)}）";
}
