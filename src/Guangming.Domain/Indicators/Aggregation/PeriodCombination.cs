namespace Guangming.Domain;

/// <summary>Combines numbers of one measure and one area over periods (跨期汇总).</summary>
internal static class PeriodCombination
{
    public static Combined Of(AggregationRule rule, IReadOnlyList<PartValue> terms)
    {
        bool isCumulative = terms.All(term => term.IsCumulative);
        switch (rule)
        {
            // What was counted from one start on holds all that came before: the latest stands, whatever the measure.
            case AggregationRule.Sum or AggregationRule.Distinct or AggregationRule.Cumulative when isCumulative:
                return Latest(terms, isCumulative: true);
            case AggregationRule.Stock:
                return Latest(terms, isCumulative: false);
            case AggregationRule.Sum:
                return Flows(terms);
            case AggregationRule.Distinct:
                return Combined.Union(terms, new LocalizedText("不同时期可能重复计数", "the same ones may be counted in several periods"));
            case AggregationRule.Cumulative:
                return Combined.Refused(NoValueKind.NotCombinable, "不是同一累计序列", "not all of them are cumulative figures of one series");
            default:
                return Combined.Refused(
                    NoValueKind.NotCombinable, $"汇总规则“{rule.Code()}”的数据不能跨期相加", $"what combines by the rule '{rule.Code()}' does not add over periods");
        }
    }

    /// <summary>What a cumulative number adds to an earlier one of its series.</summary>
    public static Combined Slice(PartValue later, PartValue earlier)
    {
        if (later.Range.High.CompareTo(earlier.Range.Low) < 0)
        {
            return Combined.Refused(NoValueKind.NotCombinable, "累计数不应减少", "a cumulative number never falls");
        }

        // The series does not fall: what lies below zero cannot be.
        ExactRange difference = (later.Range - earlier.Range).FromZero()!.Value;
        Rational? point = later.Point is { } a && earlier.Point is { } b && (a - b).Sign >= 0 ? a - b : null;
        return Combined.Of(difference, point, []);
    }

    private static Combined Latest(IReadOnlyList<PartValue> terms, bool isCumulative)
    {
        int latest = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            if (terms[i].Period?.End is not { } end)
            {
                return Undated();
            }

            latest = end > terms[latest].Period!.End ? i : latest;
        }

        ReportingPeriod period = terms[latest].Period!;
        for (int i = 0; i < terms.Count; i++)
        {
            if (i != latest && terms[i].Period!.End == period.End)
            {
                return Combined.Refused(
                    NoValueKind.Ambiguous,
                    $"{period.ToString(Language.Chinese)}有两个数据，无从选定",
                    $"two of them hold for {period.ToString(Language.English)}, and nothing decides between them");
            }

            if (isCumulative && terms[i].Period!.Start != period.Start)
            {
                return Combined.Refused(NoValueKind.NotCombinable, "累计的起点不同", "they are counted from different starts");
            }
        }

        List<LocalizedText> notes =
        [
            new LocalizedText($"取最近的一期：{period.ToString(Language.Chinese)}", $"the latest stands: {period.ToString(Language.English)}"),
        ];
        if (isCumulative && terms.Any(term => term.Range.Low.CompareTo(terms[latest].Range.High) > 0))
        {
            notes.Add(new LocalizedText("累计数有所减少，与较早的数据不符", "the cumulative number has fallen, against an earlier one"));
        }

        return Combined.Choose(terms, latest, notes);
    }

    private static Combined Flows(IReadOnlyList<PartValue> terms)
    {
        if (terms.Any(term => term.Period is not { Start: not null, End: not null }))
        {
            return terms.Any(term => term.Period is { IsDated: true }) && terms.Any(term => term.IsCumulative)
                ? Combined.Refused(NoValueKind.NotCombinable, "累计数已含各期，不能与之相加", "a cumulative number holds its periods: they do not add to it")
                : Undated();
        }

        PartValue[] sorted = [.. terms.OrderBy(term => term.Period!.Start)];
        for (int i = 1; i < sorted.Length; i++)
        {
            (ReportingPeriod one, ReportingPeriod next) = (sorted[i - 1].Period!, sorted[i].Period!);
            if (one.End >= next.Start)
            {
                return Combined.Refused(
                    NoValueKind.NotCombinable,
                    $"期间重叠：{one.ToString(Language.Chinese)}；{next.ToString(Language.Chinese)}",
                    $"their periods overlap: {one.ToString(Language.English)}; {next.ToString(Language.English)}");
            }
        }

        return Combined.Sum(terms, []);
    }

    private static Combined Undated() =>
        Combined.Refused(NoValueKind.NotCombinable, "有的数据没有说明日期，不能跨期汇总", "some of them have no dates, so that nobody can tell whether they overlap");
}
