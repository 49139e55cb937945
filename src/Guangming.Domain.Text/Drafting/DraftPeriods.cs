using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>For when the figures of a draft hold: what the prose says, and where it leaves that to the reader, what title and headings say.</summary>
/// <remarks>
/// A figure without a time of its own takes the year of the nearest heading or title that names one (2021年工作总结); in a report or
/// summary whose title names none, the time that its first paragraph opens with. Rates and what merely stands there (现有, 达) take neither:
/// they hold for a day that nobody named.
/// </remarks>
internal sealed class DraftPeriods
{
    private const int TitleLines = 3;
    private const int StateReach = 6;

    private readonly string _text;
    private readonly ReportingPeriod?[] _years;
    private readonly TextLines _lines;
    private readonly ReportingPeriod? _opening;
    private readonly Dictionary<int, FigureMention> _finals;
    private (int Paragraph, int Sentence) _state;

    public DraftPeriods(string text, TextLines lines, TextReading reading)
    {
        (_text, _lines, _years) = (text, lines, new ReportingPeriod?[lines.Count]);
        _finals = reading.Mentions.Where(mention => mention.Relation.Kind == MentionRelationKind.ChangeFrom).DistinctBy(mention => mention.Relation.To[0]).ToDictionary(mention => mention.Relation.To[0]);
        bool isReport = false;
        ReportingPeriod?[] byRank = new ReportingPeriod?[TextLines.Unnumbered];
        for (int line = 0; line < lines.Count; line++)
        {
            ReadOnlySpan<char> head = text.AsSpan(lines[line].Start, lines.HeadEnd(line) - lines[line].Start);
            isReport |= line < TitleLines && lines.IsHeading(line) && DraftLexicon.Reports.IsIn(head);
            Head(line, head, byRank, reading.PublishedOn);
            _years[line] = Array.FindLast(byRank, period => period is not null);
        }

        bool isUndated = isReport && Array.TrueForAll(_years, period => period is null);
        _opening = isUndated ? Opening(reading) : null;
    }

    /// <summary>The period of a figure of a measure.</summary>
    public ReportingPeriod Of(FigureMention mention, Measure measure)
    {
        ReportingPeriod own = mention.Period;
        if (_finals.TryGetValue(mention.Index, out FigureMention? final) && own.Equals(final.Period))
        {
            return ReportingPeriod.Unspecified; // 由2000万元增加到3000万元: what is said of the time is said of the final value.
        }

        bool isStock = measure.Additivity == Additivity.Stock;
        // 车间达15个，就业604人: what stands beside a state is one.
        bool isState = IsState(mention, isStock || measure.Additivity == Additivity.Distinct) || (isStock && (IsCensus(measure) || _state == (mention.Paragraph, mention.Sentence)));
        _state = isState ? (mention.Paragraph, mention.Sentence) : _state;
        bool isRate = measure.Additivity == Additivity.Ratio && measure.Code != "target.completion";
        return OwnAsA(measure, own, isStock && isState, isRate)
            ?? (own.Basis == PeriodBasis.Unspecified && mention.Status == FigureStatus.Actual && !isRate && !isState ? Carried(mention, measure, isStock) : null)
            ?? own;
    }

    // What a heading sets for what stands below it; a heading of the same rank or a higher one ends it.
    private void Head(int line, ReadOnlySpan<char> head, ReportingPeriod?[] byRank, LocalDate? publishedOn)
    {
        int rank = _lines.RankOf(line) == TextLines.Unnumbered ? 0 : _lines.RankOf(line);
        if (!_lines.IsHeading(line) || (rank == 0 && line >= TitleLines))
        {
            return;
        }

        bool isPlan = DraftLexicon.PlanHeads.IsIn(head);
        ReportingPeriod? year = isPlan || (rank == 0 && !DraftLexicon.Reports.IsIn(head)) ? null : YearOf(head, publishedOn);
        if (year is not null || isPlan || rank > 0)
        {
            byRank.AsSpan(rank + (rank == 0 && year is null ? 1 : 0)).Clear();
            byRank[rank] = isPlan ? ReportingPeriod.Unspecified : year;
        }
    }

    // The first time that the prose itself sets, where it opens the first paragraph that holds a figure.
    private static ReportingPeriod? Opening(TextReading reading) =>
        reading.Mentions.FirstOrDefault() is not { Status: FigureStatus.Actual, Period: var first } ? null
        : first is { Basis: PeriodBasis.Period, End: null } ? first.Cumulated(reading.PublishedOn)
        : first.Basis is PeriodBasis.Annual or PeriodBasis.Period || first is { Basis: PeriodBasis.Cumulative, Start: not null } ? first
        : null;

    // The period that the prose says, where the measure reads it in its own way.
    private ReportingPeriod? OwnAsA(Measure measure, ReportingPeriod own, bool isStateOfStock, bool isRate) => own switch
    {
        // 截至2018年底，有贫困户4126户: a stock does not pile up; nor does a rate.
        { Basis: PeriodBasis.Cumulative, End: { } end } when isStateOfStock => ReportingPeriod.At(end).With(own.DateSource),

        // 2016年以来，累计…. 累计…: since then.
        { Basis: PeriodBasis.Cumulative, Start: null, DateSource: DateSource.Publication } when _opening is { Basis: PeriodBasis.Cumulative, Start: not null } since && since.End == own.End => since,
        { Basis: PeriodBasis.Cumulative, End: { } day } when isRate => ReportingPeriod.At(day).With(own.DateSource),

        // 至年末，村均收入16.8万元: earned over the year.
        { Basis: PeriodBasis.PointInTime, End: { Month: 12, Day: 31 } close } when IsIncome(measure) => ReportingPeriod.Year(close.Year).With(own.DateSource),
        _ => null,
    };

    private ReportingPeriod? Carried(FigureMention mention, Measure measure, bool isStock)
    {
        bool takesOpening = !isStock || measure.Code.StartsWith("workshop.", StringComparison.Ordinal);
        ReportingPeriod? carried = _years[_lines.At(mention.Start)] ?? (takesOpening ? _opening : null);
        return carried is null || carried.Basis == PeriodBasis.Unspecified ? null
            : carried.DateSource == DateSource.Stated ? carried.With(DateSource.Inherited) : carried;
    }

    // 现有贫困户, 车间达15个: how things stand.
    private bool IsState(FigureMention mention, bool canStand)
    {
        ReadOnlySpan<char> before = _text.AsSpan(Math.Max(0, mention.Start - (2 * StateReach)), Math.Min(mention.Start, 2 * StateReach));
        int clause = before.LastIndexOfAny(DraftLexicon.ClauseEnds);
        before = clause < 0 ? before : before[(clause + 1)..];
        return DraftLexicon.States.IsIn(before) || (canStand && DraftLexicon.Reached.EndsBefore(before, before.Length))
            || DraftLexicon.Registered.EndsBefore(before, before.Length) || DraftLexicon.Has.StartsAt(before, 0);
    }

    private static bool IsIncome(Measure measure) =>
        measure.Code.StartsWith("income.", StringComparison.Ordinal) || measure.Code.StartsWith("village.collective-income.", StringComparison.Ordinal);

    private static bool IsCensus(Measure measure) =>
        measure.Code.StartsWith("population.", StringComparison.Ordinal) || measure.Code.StartsWith("poverty.registered.", StringComparison.Ordinal) || measure.Code == "poverty.villages";

    // The one year that a heading names: 2021年工作总结, not 2016—2020年.
    private static ReportingPeriod? YearOf(ReadOnlySpan<char> head, LocalDate? publishedOn) =>
        YearsNamed.TryFind(head, takesBare: false, out int first, out int last) && first == last
            && ReportingPeriod.TryOf(Dates.OfYear(last, 0, 0), DateLead.None, publishedOn, null, isAhead: false, out ReportingPeriod? year) ? year : null;
}
