using NodaTime;

namespace Guangming.Domain;

/// <summary>Dates of figures, pairings and divisions (日期).</summary>
internal static class DateRules
{
    /// <summary>A date stated to the month or year lies in it somewhere: only one whose month or year begins after publication is too late.</summary>
    public static IEnumerable<Check> AsOfAndPublication(AuditContext context)
    {
        foreach (Report report in context.Reports)
        {
            foreach (Figure figure in report.Content.Figures.Where(figure => figure.Status == FigureStatus.Actual && figure.Period.End is not null))
            {
                LocalDate published = figure.ReportedIn.PublishedOn;
                yield return Judged(context, figure, Earliest(figure.Period) <= published, new LocalizedText(
                    FormattableString.Invariant($"{AuditText.Of(figure, Language.Chinese)}（{figure.Period.ToString(Language.Chinese)}）不晚于发布日{published:uuuu-MM-dd}"),
                    FormattableString.Invariant($"{AuditText.Of(figure, Language.English)} ({figure.Period.ToString(Language.English)}) is not after the publication on {published:uuuu-MM-dd}")));
            }
        }
    }

    public static IEnumerable<Check> DivisionExists(AuditContext context)
    {
        foreach (Report report in context.Reports)
        {
            foreach (Pairing pairing in report.Content.Pairings.Where(pairing => pairing.From is not null))
            {
                foreach (Division division in pairing.Supporter.Members.Concat(pairing.Recipient.Members).Where(IsDated))
                {
                    PartialDate from = pairing.From!.Value;
                    bool exists = division.ExistsOn(from.Last, includePredecessors: true);
                    yield return new Check(
                        context.Rule,
                        exists ? CheckVerdict.Holds : CheckVerdict.Fails,
                        [],
                        Certainty.Stated,
                        () => new LocalizedText(
                            $"“{pairing.ToString(Language.Chinese)}”自{from.ToString()}起，其时“{division.Name.In(Language.Chinese)}”已设立",
                            $"{pairing} since {from.ToString()}: {division.Name.In(Language.English)} existed then"),
                        null);
                }
            }
        }
    }

    /// <summary>What the supporter did; a place's own outcome, such as the baseline of a change, may be older.</summary>
    public static IEnumerable<Check> WithinPairing(AuditContext context)
    {
        foreach (Report report in context.Reports)
        {
            foreach (Figure figure in report.Content.Figures.Where(figure =>
                figure is { Status: FigureStatus.Actual, Attribution: Attribution.Supporter, Period.IsDated: true } && (figure.Pairing.From ?? figure.Pairing.To) is not null))
            {
                bool isBefore = figure.Pairing.From is { } from && figure.Period.End < from.First;
                bool isAfter = figure.Pairing.To is { } to && (figure.Period.Start ?? (figure.Period.Basis == PeriodBasis.PointInTime ? figure.Period.End : null)) > to.Last;
                yield return Judged(context, figure, !isBefore && !isAfter, new LocalizedText(
                    $"{AuditText.Of(figure, Language.Chinese)}（{figure.Period.ToString(Language.Chinese)}）在结对期内",
                    $"{AuditText.Of(figure, Language.English)} ({figure.Period.ToString(Language.English)}) lies within the dates of its pairing"));
            }
        }
    }

    private static Check Judged(AuditContext context, Figure figure, bool holds, LocalizedText words) => new(
        context.Rule,
        holds ? CheckVerdict.Holds : CheckVerdict.Fails,
        [figure],
        figure.IsConfirmed ? Certainty.Stated : Certainty.Unconfirmed,
        () => words,
        null);

    private static bool IsDated(Division division) => division.From is not null || division.To is not null;

    // A flow begins to be reported when it begins; a state, or a cumulative number, at the first day its date can mean.
    private static LocalDate Earliest(ReportingPeriod period)
    {
        LocalDate end = period.End!.Value;
        bool isWholeYear = period is { Basis: PeriodBasis.Annual, Granularity: DateGranularity.Year };
        return isWholeYear ? period.Start!.Value : period.Granularity switch
        {
            DateGranularity.Year => new LocalDate(end.Year, 1, 1),
            DateGranularity.Month => new LocalDate(end.Year, end.Month, 1),
            _ => end,
        };
    }
}
