using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>The time that the text has set at a place, as a reader carries it along.</summary>
/// <remarks>
/// Three levels: a year, a span or 截至… holds to the end of the paragraph; 累计 and 目前 to the end of the sentence; 每年
/// and a date within a clause to the end of the clause. Without a day of publication 今年 and 目前 stay undated.
/// </remarks>
internal sealed partial class PeriodContext
{
    private Level _paragraph;
    private Level _sentence;
    private Level _clause;
    private int _clauseNumber;
    private bool _isFreshYear;
    private bool _isBriefAsOf;

    // Nothing that piles up was said before, or a year that goes on.
    private bool IsYearRunning => _paragraph.Period is null or { Basis: PeriodBasis.Annual or PeriodBasis.Period or PeriodBasis.Unspecified };

    /// <summary>The day of publication, where it is known and can date a period.</summary>
    public LocalDate? PublishedOn
    {
        get;
        set => field = value is { } day && day.WithCalendar(CalendarSystem.Iso) is { Year: >= 1 and <= 9999 } iso ? iso : null;
    }

    /// <summary>The year that months without one belong to.</summary>
    public int Year { get; private set; } = 2000;

    public bool HasYear { get; private set; }

    /// <summary>Whether a word or date of this clause sets the time.</summary>
    public bool IsClauseSet => _clause.Period is not null;

    public void StartParagraph()
    {
        _paragraph = _sentence = _clause = default;
        _isFreshYear = false;
        HasYear = PublishedOn is not null;
        Year = PublishedOn?.Year ?? Year;
    }

    public void EndSentence()
    {
        EndClause();
        _isFreshYear = false;
        if (_sentence.Period is { Basis: PeriodBasis.Cumulative } && _paragraph.Period is not { Basis: PeriodBasis.Cumulative } && !_isBriefAsOf)
        {
            _paragraph = default; // A cumulative figure has taken over from the year before it.
        }

        _sentence = default;
        _isBriefAsOf = false;
    }

    public void EndClause()
    {
        _clauseNumber++;
        _clause = default;
    }

    /// <summary>The period of a figure that stands here.</summary>
    public ReportingPeriod Take()
    {
        _isFreshYear = false;
        if (_clause.Period is { } own)
        {
            return own;
        }

        ref Level level = ref _sentence;
        if (_sentence.Period is null)
        {
            level = ref _paragraph;
        }

        return level.Period is null ? ReportingPeriod.Unspecified : level.At(_clauseNumber);
    }

    public void SetCumulative()
    {
        // 2020年累计 and 今年以来累计 are that year's own; a figure between them says that the year is over.
        ReportingPeriod? now = _sentence.Period ?? _paragraph.Period;
        if (now is { Basis: PeriodBasis.Cumulative, End: not null } || (_isFreshYear && now is { Basis: PeriodBasis.Annual or PeriodBasis.Period, End: not null } && now.Cumulated(PublishedOn) == now))
        {
            return;
        }

        ReportingPeriod? total = now is { Basis: PeriodBasis.Period } && (_isFreshYear || now.End is null) ? now.Cumulated(PublishedOn) : null;
        _sentence = new Level(total is { Basis: PeriodBasis.Cumulative } ? total : ToNow(), _clauseNumber);
    }

    public void SetNow(bool isCumulative)
    {
        ReportingPeriod period = isCumulative ? ToNow()
            : PublishedOn is { } day ? ReportingPeriod.At(day).With(DateSource.Publication) : ReportingPeriod.AtUnstatedDate;
        _sentence = new Level(period, _clauseNumber);
    }

    /// <summary>目前 … 已: what has been done until now.</summary>
    public void RaiseNow()
    {
        if (_sentence.Period is { Basis: PeriodBasis.PointInTime })
        {
            _sentence = new Level(ToNow(), _clauseNumber);
        }
    }

    public void SetPerYear() => _clause = new Level(ReportingPeriod.PerYear, _clauseNumber);

    public void SetNamed(string label) => SetParagraph(ReportingPeriod.Named(label));

    public void Forget() => _paragraph = _sentence = _clause = default;

    /// <summary>A state that a figure tells, dated by what has been set: the end of the year, the day of publication, or no date.</summary>
    public ReportingPeriod StateHere() => (_clause.Period ?? _sentence.Period ?? _paragraph.Period) switch
    {
        { Basis: PeriodBasis.PointInTime } point => point,
        { Basis: PeriodBasis.Annual, End: { } end } year => ReportingPeriod.At(end).With(year.DateSource == DateSource.Publication ? DateSource.Publication : DateSource.Reading),
        { Basis: PeriodBasis.Cumulative, End: { } end } total => ReportingPeriod.At(end).With(total.DateSource),
        _ => ReportingPeriod.AtUnstatedDate,
    };

    /// <summary>A state as of the day of publication.</summary>
    public ReportingPeriod StateNow() =>
        PublishedOn is { } day ? ReportingPeriod.At(day).With(DateSource.Publication) : ReportingPeriod.AtUnstatedDate;

    private void SetParagraph(ReportingPeriod period)
    {
        (_paragraph, _sentence, _clause) = (new Level(period, _clauseNumber), default, default);
    }

    private ReportingPeriod ToNow() => PublishedOn is { } day ? ReportingPeriod.CumulativeTo(day).With(DateSource.Publication) : ReportingPeriod.Cumulative;

    private struct Level(ReportingPeriod period, int clause)
    {
        private ReportingPeriod? _inherited;

        public readonly ReportingPeriod? Period { get; } = period;

        public ReportingPeriod At(int here)
        {
            if (here == clause || Period!.DateSource != DateSource.Stated || (Period.Start is null && Period.End is null))
            {
                return Period!;
            }

            return _inherited ??= Period.With(DateSource.Inherited);
        }
    }
}
