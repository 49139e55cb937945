namespace Guangming.Domain;

/// <content>From sums over rows: whether the value of a whole is the formula of the summed inputs.</content>
public sealed partial class Indicator
{
    /// <summary>Why the value over disjoint rows is not the formula of the summed inputs; <see langword="null"/> where it is (能否由各项之和计算).</summary>
    /// <param name="acrossPeriods">Whether the rows are of several periods.</param>
    internal NoValueReason? NotFromSums(bool acrossPeriods)
    {
        bool adds = Aggregation is AggregationRule.Sum or AggregationRule.Stock or AggregationRule.Distinct or AggregationRule.Cumulative;
        if (!adds && Aggregation != AggregationRule.Ratio)
        {
            return new NoValueReason(
                NoValueKind.NotCombinable, $"汇总规则“{Aggregation.Code()}”的指标不能由各项之和计算", $"what combines by the rule '{Aggregation.Code()}' is not computed from sums");
        }

        if (adds ? !LinearShape.IsLinear(Formula) : !LinearShape.IsRatio(Formula))
        {
            return new NoValueReason(
                NoValueKind.NotCombinable,
                adds ? "公式不是各数据项的线性组合，不能由各项之和计算" : "公式不是两个线性式之商，不能由各项之和重新计算",
                adds ? "the formula is no linear form: adding its inputs does not add its values" : "the formula is no quotient of linear forms: adding its inputs does not add its terms");
        }

        foreach (InputNode input in Formula.Inputs)
        {
            Additivity additivity = input.Measure.Additivity;
            bool isAllowed = additivity.OverAreas == AxisRule.Adds
                && (!acrossPeriods || (additivity.OverTime == AxisRule.Adds && input.Basis is not PeriodBasis.Cumulative && Aggregation is AggregationRule.Sum or AggregationRule.Ratio));
            if (!isAllowed)
            {
                return additivity.OverAreas == AxisRule.Adds
                    ? new NoValueReason(NoValueKind.NotCombinable, $"{input.Measure.Name.In(Language.Chinese)}不能跨期相加：须按期间分组", $"{input} does not add over periods: group by the period too", [input])
                    : new NoValueReason(NoValueKind.NotCombinable, $"{input.Measure.Name.In(Language.Chinese)}不能跨区域相加", $"{input} does not add over areas", [input]);
            }
        }

        return null;
    }

    /// <summary>No value, for a reason that the caller knows.</summary>
    internal IndicatorResult WithoutValue(NoValueReason reason) =>
        IndicatorResult.None(new ResultContext(this, null, null, null, EvaluationOptions.Default), reason, []);
}
