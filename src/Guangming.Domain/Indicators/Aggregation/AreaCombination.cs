namespace Guangming.Domain;

/// <summary>Combines numbers of one measure over areas (区域汇总).</summary>
internal static class AreaCombination
{
    public static Combined Of(AggregationRule rule, IReadOnlyList<PartValue> terms, Overlap overlap)
    {
        if (rule is not (AggregationRule.Sum or AggregationRule.Stock or AggregationRule.Cumulative or AggregationRule.Distinct))
        {
            return Combined.Refused(
                NoValueKind.NotCombinable, $"汇总规则“{rule.Code()}”的数据不能跨区域相加", $"what combines by the rule '{rule.Code()}' does not add over areas");
        }

        List<LocalizedText> notes = [];
        if (Dates(rule, terms, notes) is { } reason)
        {
            return Combined.Refused(reason);
        }

        if (!overlap.IsPossible)
        {
            notes.AddRange(overlap.Notes);
            return Combined.Sum(terms, notes);
        }

        // Money and stocks of areas that overlap may be one and the same, or not: only the counts of distinct units have bounds.
        return rule == AggregationRule.Distinct
            ? Combined.Union(terms, overlap.Why)
            : Combined.Refused(
                NoValueKind.NotCombinable,
                $"不能相加：{overlap.Why.In(Language.Chinese)}",
                $"not added: {overlap.Why.In(Language.English)}");
    }

    // States and cumulative totals must be of one date; flows of different periods are noted.
    private static NoValueReason? Dates(AggregationRule rule, IReadOnlyList<PartValue> terms, List<LocalizedText> notes)
    {
        List<ReportingPeriod> periods = [.. terms.Select(term => term.Period).OfType<ReportingPeriod>()];
        if (periods.Count < terms.Count || periods.Exists(period => period.End is null && period.Label is null))
        {
            notes.Add(new LocalizedText("有的数据没有说明日期；视为同期", "some of the parts have no date; they are taken to be of one date"));
        }

        ReportingPeriod[] different = [.. periods.Where(period => period.IsDated).DistinctBy(period => (period.Basis, period.Start, period.End, period.Label))];
        if (different.Length < 2)
        {
            return null;
        }

        string chinese = $"各部分的期间不同：{string.Join("；", different.Select(period => period.ToString(Language.Chinese)))}";
        string english = $"the parts hold for different periods: {string.Join("; ", different.Select(period => period.ToString(Language.English)))}";
        bool isFlow = rule is AggregationRule.Sum or AggregationRule.Distinct
            && different.All(period => period.Basis is PeriodBasis.Annual or PeriodBasis.Period);
        if (isFlow)
        {
            notes.Add(new LocalizedText(chinese, english));
        }

        return isFlow ? null : new NoValueReason(NoValueKind.MixedDates, chinese, english);
    }
}
