namespace Guangming.Domain;

/// <summary>How an indicator's values combine over areas and over periods (汇总规则).</summary>
public enum AggregationRule
{
    /// <summary>They do not combine (不可汇总).</summary>
    None,

    /// <summary>A flow: adds over disjoint areas and over disjoint periods (流量, SUM).</summary>
    Sum,

    /// <summary>A stock at a date: adds over disjoint areas at one date; over time the latest stands (存量, STK).</summary>
    Stock,

    /// <summary>Distinct units: add over areas that share none; over time and over areas that may overlap only bounds are known (去重计数, DST).</summary>
    Distinct,

    /// <summary>Cumulative since one start: over areas they add where start and date agree; over time the difference is the slice between (累计, CUM).</summary>
    Cumulative,

    /// <summary>A ratio: numerators and denominators are added again, then divided; ratios are never averaged (比率, RAT).</summary>
    Ratio,

    /// <summary>A mean over units: exact as a mean of groups weighted by their size (加权均值, WAV).</summary>
    WeightedAverage,

    /// <summary>Only from the records of single units (微观, MIC).</summary>
    Micro,

    /// <summary>A verdict: only "k of n passed" (评价, EVL).</summary>
    Verdict,
}
