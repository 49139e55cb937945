using NodaTime;

namespace Guangming.Domain;

/// <summary>Numbers of one series over time (同一序列的前后数据).</summary>
internal static class SeriesRules
{
    /// <summary>Against the earliest cumulative number that holds the period: it is the tightest bound.</summary>
    public static IEnumerable<Check> YearAndCumulative(AuditContext context)
    {
        foreach (IReadOnlyList<FigureSeries.Entry> series in context.Series.All)
        {
            if (!Accumulates(series))
            {
                continue;
            }

            List<FigureSeries.Entry> cumulative = Cumulative(series);
            foreach (FigureSeries.Entry flow in series.Where(IsFlow))
            {
                FigureSeries.Entry? whole = FirstFrom(cumulative, flow.End!.Value);
                bool holds = whole is not null && (whole.Period.Start is not { } start || flow.Period.Start >= start);
                if (holds && !AreRelated(flow, whole!))
                {
                    yield return context.Judge(Limits.NoMore(flow.Figure, whole!.Figure, isInferred: false, () => new LocalizedText(
                        $"{AuditText.Of(flow.Figure, Language.Chinese)}（{flow.Period.ToString(Language.Chinese)}）不超过{whole.Period.ToString(Language.Chinese)}的{whole.Figure.Stated}",
                        $"{AuditText.Of(flow.Figure, Language.English)} ({flow.Period}) is within {whole.Figure.Stated} ({whole.Period})")));
                }
            }
        }
    }

    public static IEnumerable<Check> CumulativeNeverFalls(AuditContext context)
    {
        foreach ((FigureSeries.Entry earlier, FigureSeries.Entry later) in Successive(context))
        {
            yield return context.Judge(Limits.NoLess(later.Figure, earlier.Figure, isInferred: false, () => new LocalizedText(
                $"{AuditText.Of(later.Figure, Language.Chinese)}（{later.Period.ToString(Language.Chinese)}）不少于{earlier.Period.ToString(Language.Chinese)}的{earlier.Figure.Stated}",
                $"{AuditText.Of(later.Figure, Language.English)} ({later.Period}) is no less than {earlier.Figure.Stated} ({earlier.Period})")) with
            {
                Slips = search => YearGiven(context, search, later),
            });
        }
    }

    /// <summary>Flows add up to the difference; distinct units may come again, so that the time between has at least as many as are new.</summary>
    public static IEnumerable<Check> CumulativeDifference(AuditContext context)
    {
        foreach ((FigureSeries.Entry earlier, FigureSeries.Entry later) in Successive(context))
        {
            LocalDate from = earlier.End!.Value.PlusDays(1);
            foreach (Figure flow in FlowsBetween(context, later, from))
            {
                bool isFlow = flow.Measure.Additivity.OverTime == AxisRule.Adds;
                yield return context.Judge(new Claim(
                    flow,
                    [later.Figure, earlier.Figure],
                    ranges => isFlow ? Difference(ranges[0], ranges[1]) : Limits.From(Difference(ranges[0], ranges[1]), flow.Measure.Unit),
                    IsInferred: false,
                    () => new LocalizedText(
                        $"{later.Figure.Stated}（{later.Period.ToString(Language.Chinese)}）−{earlier.Figure.Stated}（{earlier.Period.ToString(Language.Chinese)}）{(isFlow ? "＝" : "≤")}{AuditText.Of(flow, Language.Chinese)}",
                        $"{later.Figure.Stated} ({later.Period}) − {earlier.Figure.Stated} ({earlier.Period}) {(isFlow ? "=" : "≤")} {AuditText.Of(flow, Language.English)}"))
                {
                    IsBound = !isFlow,
                    Slips = search => search.Try(
                        SlipKind.YearForCumulative, flow, search.Ranges[0], () => new LocalizedText($"“{flow.Stated}”是累计数而非当年数", $"'{flow.Stated}' is the cumulative number, not the year's")),
                });
            }
        }
    }

    public static IEnumerable<Check> FinalAndBaseline(AuditContext context)
    {
        foreach (IReadOnlyList<FigureSeries.Entry> number in context.Series.Numbers.Where(number => number.Count > 1 && number[0].End is not null))
        {
            foreach ((FigureSeries.Entry before, FigureSeries.Entry after) in InTwoReports(number))
            {
                if (context.Series.IsBaseline(after.Figure))
                {
                    yield return context.Judge(new Claim(after.Figure, [before.Figure], ranges => ranges[0], IsInferred: false, () => new LocalizedText(
                        $"基期{AuditText.Of(after.Figure, Language.Chinese)}与上一份报告的{before.Figure.Stated}一致",
                        $"the baseline {AuditText.Of(after.Figure, Language.English)} is the {before.Figure.Stated} of the report before")));
                }
            }
        }
    }

    public static IEnumerable<Check> TwoReports(AuditContext context)
    {
        foreach (IReadOnlyList<FigureSeries.Entry> number in context.Series.Numbers.Where(number => number.Count > 1 && number[0].Period.IsDated))
        {
            foreach ((FigureSeries.Entry before, FigureSeries.Entry after) in InTwoReports(number))
            {
                if (!context.Series.IsBaseline(after.Figure))
                {
                    yield return ValueRules.Same(context, after.Figure, before.Figure, isInferred: false);
                }
            }
        }
    }

    // Where a year is given for a cumulative number, the sum with what was there before is what is meant.
    private static SlipSearch YearGiven(AuditContext context, SlipSearch search, FigureSeries.Entry later)
    {
        foreach (Figure flow in context.Series.Siblings(later.Figure, later.Report).Where(other => IsFlow(other.Period) && other.Period.End == later.End))
        {
            if (flow.Range(context.Options.Reading).Meets(search.Stated))
            {
                search.Try(SlipKind.YearForCumulative, later.Figure, search.Stated, () => new LocalizedText(
                    $"“{later.Figure.Stated}”是当年数而非累计数", $"'{later.Figure.Stated}' is the year's number, not the cumulative one"));
                break;
            }
        }

        return search;
    }

    // Consecutive cumulative numbers of one start, by their dates; of one date, the first statement.
    private static IEnumerable<(FigureSeries.Entry Earlier, FigureSeries.Entry Later)> Successive(AuditContext context)
    {
        foreach (IReadOnlyList<FigureSeries.Entry> series in context.Series.All)
        {
            if (!Accumulates(series))
            {
                continue;
            }

            List<FigureSeries.Entry> cumulative = Cumulative(series);
            for (int i = 1; i < cumulative.Count; i++)
            {
                if (cumulative[i].End != cumulative[i - 1].End && cumulative[i].Period.Start == cumulative[i - 1].Period.Start)
                {
                    yield return (cumulative[i - 1], cumulative[i]);
                }
            }
        }
    }

    private static List<FigureSeries.Entry> Cumulative(IReadOnlyList<FigureSeries.Entry> series) =>
        [.. series.Where(entry => entry.Period is { Basis: PeriodBasis.Cumulative, End: not null })
            .OrderBy(entry => entry.End).ThenBy(entry => entry.Order).ThenBy(entry => entry.Figure.Id, StringComparer.Ordinal)];

    private static FigureSeries.Entry? FirstFrom(List<FigureSeries.Entry> ordered, LocalDate date)
    {
        int low = 0;
        int high = ordered.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ordered[middle].End < date ? (middle + 1, high) : (low, middle);
        }

        return low < ordered.Count ? ordered[low] : null;
    }

    private static IEnumerable<Figure> FlowsBetween(AuditContext context, FigureSeries.Entry later, LocalDate from) =>
        context.Series.At(later, new PeriodKey(PeriodBasis.Annual, from, later.End, null))
            .Concat(context.Series.At(later, new PeriodKey(PeriodBasis.Period, from, later.End, null)));

    private static ValueRange Difference(ValueRange later, ValueRange earlier) => later + (-earlier);

    private static bool Accumulates(IReadOnlyList<FigureSeries.Entry> series) =>
        series.Count > 1 && series[0].Figure.Measure.Additivity.OverTime is AxisRule.Adds or AxisRule.Bounded;

    private static bool IsFlow(FigureSeries.Entry entry) => IsFlow(entry.Period);

    private static bool IsFlow(ReportingPeriod period) => period is { Basis: PeriodBasis.Annual or PeriodBasis.Period, Start: not null, End: not null };

    // What the report calls a part is checked as one.
    private static bool AreRelated(FigureSeries.Entry flow, FigureSeries.Entry whole) => flow.Report.Graph.WholesOf(flow.Figure.Id).Contains(whole.Figure.Id, StringComparer.Ordinal);

    private static IEnumerable<(FigureSeries.Entry Before, FigureSeries.Entry After)> InTwoReports(IReadOnlyList<FigureSeries.Entry> number)
    {
        FigureSeries.Entry[] firsts =
        [
            .. number.GroupBy(entry => entry.Order).OrderBy(group => group.Key)
                .Select(group => group.OrderBy(entry => entry.Figure.Stated.Step).ThenBy(entry => entry.Figure.Id, StringComparer.Ordinal).First()),
        ];
        for (int i = 1; i < firsts.Length; i++)
        {
            yield return (firsts[i - 1], firsts[i]);
        }
    }
}
