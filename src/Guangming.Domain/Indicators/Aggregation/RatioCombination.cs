using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A ratio over parts (比率汇总): the inputs are added again, and the formula is computed once. Ratios are never averaged.</summary>
internal static class RatioCombination
{
    /// <summary>The ratio of the sums.</summary>
    /// <param name="indicator">The ratio.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="combine">How the numbers of one input combine: its measure's rule, and the numbers.</param>
    public static Combined Of(Indicator indicator, IReadOnlyList<IndicatorResult> parts, Func<AggregationRule, IReadOnlyList<PartValue>, Combined> combine)
    {
        if (!indicator.Plan.IsInput && !LinearShape.IsRatio(indicator.Formula))
        {
            return Combined.Refused(
                NoValueKind.NotCombinable, "公式不是两个线性式之商，不能由各项之和重新计算", "the formula is no quotient of linear forms: adding its inputs does not add its terms");
        }

        ResultInputs?[] inputs = [.. parts.Select(part => InputsOf(indicator, part))];
        if (Array.FindIndex(inputs, one => one is null) is >= 0 and var missing)
        {
            LocalizedText name = PartNames.Of(parts, missing);
            return Combined.Refused(
                NoValueKind.NotCombinable,
                $"{name.In(Language.Chinese)}只说明了比率，没有分子和分母；比率不能平均",
                $"of {name.In(Language.English)} only the ratio is stated, not its terms; ratios are never averaged");
        }

        Combined[] sums = new Combined[indicator.Plan.Inputs.Length];
        for (int i = 0; i < sums.Length; i++)
        {
            AggregationRule rule = Indicator.OfMeasure(indicator.Plan.Inputs[i].Measure.Additivity);
            sums[i] = combine(rule, [.. inputs.Select(one => one!.Part(i))]);
            if (sums[i].Reason is { } reason)
            {
                return Combined.Refused(About(indicator.Plan.Inputs[i], reason));
            }
        }

        return sums.DistinctBy(sum => sum.Chosen).Count() > 1
            ? Combined.Refused(
                NoValueKind.NotCombinable, "有的数据项取最近一期，有的逐期相加，不能相除", "of some inputs the latest stands while others add over periods: their quotient means nothing")
            : Evaluate(indicator, sums);
    }

    private static Combined Evaluate(Indicator indicator, Combined[] sums)
    {
        ImmutableArray<LocalizedText> notes = [.. sums.SelectMany(sum => sum.Notes).Distinct()];
        ExactRange[] ranges = [.. sums.Select(sum => sum.Range!.Value)];
        if (FormulaEvaluator.Evaluate(indicator.Plan, ranges, 0, out EvaluationFault fault) is not { } range)
        {
            return Combined.Refused(Computation.Undefined(fault));
        }

        if (Array.Exists(sums, sum => sum.Point is null))
        {
            return Combined.Of(range.Times(indicator.Factor), null, notes);
        }

        ExactRange[] points = [.. sums.Select(sum => ExactRange.Point(sum.Point!.Value))];
        return FormulaEvaluator.Evaluate(indicator.Plan, points, 0, out fault) is { IsPoint: true } point
            ? Combined.Of(range.Times(indicator.Factor), point.Low.Value * indicator.Factor, notes)
            : Combined.Refused(Computation.Undefined(fault));
    }

    /// <summary>Whether a part has no ratio of its own but terms that belong to the sums: nobody was asked there, or what declines over all rose there.</summary>
    public static bool HasTerms(IndicatorResult part) => part.Reason?.Kind is NoValueKind.ZeroDenominator or NoValueKind.WrongDirection;

    private static ResultInputs? InputsOf(Indicator indicator, IndicatorResult part)
    {
        if (part is { Origin: ResultOrigin.Computed, Inputs: { } inputs } && !indicator.Plan.IsInput)
        {
            return inputs;
        }

        Figure[] found = [.. part.Partial.OfType<Figure>()];
        return HasTerms(part) && found.Length == indicator.Plan.Inputs.Length
            ? new ResultInputs(indicator.Plan.Inputs, found, part.Context.Options.Reading)
            : null;
    }

    private static NoValueReason About(InputNode input, NoValueReason reason)
    {
        LocalizedText name = input.Measure.Name;
        return new NoValueReason(
            reason.Kind,
            $"{name.In(Language.Chinese)}：{reason.Message.In(Language.Chinese)}",
            $"{name.In(Language.English)}: {reason.Message.In(Language.English)}",
            [input]);
    }
}
