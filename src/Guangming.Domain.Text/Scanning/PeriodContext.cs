using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>The time that the text has set at a place, as a reader carries it along.</summary>
/// <remarks>
/// Three levels: a year, a span or 截至… holds to the end of the paragraph; 累计 and 目前 to the end of the sentence; 每年
/// and a date within a clause to the end of the clause. Without a day of publication 今年 and 目前 stay undated.
/// </remarks>
internal sealed class PeriodContext
{
    private Level _paragraph;
    private Level _sentence;
    private Level _clause;
    private int _clauseNumber;
    private bool _isFreshYear;
    private bool _isBriefAsOf;
    private bool _isWholeYear;

    // Nothing that piles up was said before, or a year that goes on.
    private bool IsYearRunning => _isWholeYear || _paragraph.Period is null or { Basis: PeriodBasis.Annual or PeriodBasis.Period or PeriodBasis.Unspecified };

    /// <summary>The day of publication, where it is known.</summary>
    public LocalDate? PublishedOn { get; set; }

    /// <summary>The year that months without one belong to.</summary>
    public int Year { get; private set; } = 2000;

    public bool HasYear { get; private set; }

    /// <summary>Whether a word or date of this clause sets the time.</summary>
    public bool IsClauseSet => _clause.Period is not null;

    public void StartParagraph()
    {
        _paragraph = _sentence = _clause = default;
        _isFreshYear = _isWholeYear = false;
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
        if (_isFreshYear && _paragraph.Period is { Basis: PeriodBasis.Annual or PeriodBasis.Period, End: not null })
        {
            return;
        }

        ReportingPeriod? now = _sentence.Period ?? _paragraph.Period;
        if (now is { Basis: PeriodBasis.Cumulative, End: not null })
        {
            return;
        }

        LocalDate? start = now is { Basis: PeriodBasis.Period, End: null } ? now.Start : null;
        _sentence = new Level(ToNow(start), _clauseNumber);
    }

    public void SetNow(bool isCumulative)
    {
        ReportingPeriod period = isCumulative ? ToNow(null)
            : PublishedOn is { } day ? ReportingPeriod.At(day).With(DateSource.Publication) : ReportingPeriod.AtUnstatedDate;
        _sentence = new Level(period, _clauseNumber);
    }

    /// <summary>目前 … 已: what has been done until now.</summary>
    public void RaiseNow()
    {
        if (_sentence.Period is { Basis: PeriodBasis.PointInTime })
        {
            _sentence = new Level(ToNow(null), _clauseNumber);
        }
    }

    /// <summary>全年: the year that was set, or one that the prose does not name; what piled up before is over.</summary>
    public void SetWholeYear()
    {
        _isWholeYear = true;
        if (_paragraph.Period is not { Basis: PeriodBasis.Annual })
        {
            (_paragraph, _sentence, _clause) = (default, default, default);
        }
    }

    /// <summary>年底: the end of the running year, or of the one before where that lies ahead and nothing is expected.</summary>
    public void SetYearEnd(bool isAhead, DateWording wording)
    {
        if (HasYear)
        {
            int year = PublishedOn is { } day && Year == day.Year && !isAhead && day is not { Month: 12, Day: 31 } ? Year - 1 : Year;
            DateToken end = new() { First = PartialDate.OfYear(year), Last = PartialDate.OfYear(year), IsEnd = true, HasYear = true };
            int context = Year;
            SetDate(end, wording);
            Year = context;
        }
    }

    public void SetPerYear() => _clause = new Level(ReportingPeriod.PerYear, _clauseNumber);

    public void SetNamed(string label) => SetParagraph(ReportingPeriod.Named(label));

    public void Forget() => _paragraph = _sentence = _clause = default;

    public void SetYearOfPublication(int offset)
    {
        if (PublishedOn is { } day)
        {
            Year = day.Year + offset;
            SetParagraph(YearPeriod(Year, isWhole: false).With(DateSource.Publication));
            _isFreshYear = true;
        }
        else
        {
            Forget();
        }
    }

    public void SetHalf(bool isFirst)
    {
        if (HasYear)
        {
            ReportingPeriod half = ReportingPeriod.Between(PartialDate.OfMonth(Year, isFirst ? 1 : 7), PartialDate.OfMonth(Year, isFirst ? 6 : 12));
            SetParagraph(half.With(DateSource.Publication));
        }
        else
        {
            Forget();
        }
    }

    /// <summary>A date of the text, by the words around it.</summary>
    public void SetDate(DateToken date, DateWording wording)
    {
        // 截至12月底 in a report of January: the December before.
        if (!date.HasYear && PublishedOn is { } today && Year == today.Year && date.First.First > today)
        {
            (date.First, date.Last) = (YearBefore(date.First), YearBefore(date.Last));
        }

        (Year, HasYear) = date.HasYear ? (date.First.Year, true) : (Year, HasYear);
        if (!date.HasYear && !HasYear)
        {
            return;
        }

        DateSource source = date.HasYear ? DateSource.Stated : DateSource.Publication;
        switch (wording)
        {
            case DateWording.AsOfClause when IsYearRunning:
                // 全年安排…，截至12月20日已支出…，实施…: the year goes on behind it.
                _clause = new Level(ReportingPeriod.CumulativeTo(date.Last).With(source), _clauseNumber);
                return;
            case DateWording.AsOfSentence when IsYearRunning:
                (_sentence, _clause) = (new Level(ReportingPeriod.CumulativeTo(date.Last).With(source), _clauseNumber), default);
                _isBriefAsOf = true;
                return;
            case DateWording.AsOfClause or DateWording.AsOfSentence:
            case DateWording.AsOf:
                SetParagraph(ReportingPeriod.CumulativeTo(date.Last).With(source));
                return;
            case DateWording.Since:
                SetParagraph(ReportingPeriod.From(date.First));
                return;
            case DateWording.SinceUntilNow:
                SetParagraph(PublishedOn is { } day && day >= date.First.First
                    ? ReportingPeriod.Between(date.First, day).With(DateSource.Publication)
                    : ReportingPeriod.From(date.First));
                return;
        }

        ReportingPeriod period = PeriodOf(date, source);
        if (wording == DateWording.Local)
        {
            _clause = new Level(period, _clauseNumber);
        }
        else if (period.Basis == PeriodBasis.PointInTime)
        {
            (_sentence, _clause) = (new Level(period, _clauseNumber), default);
        }
        else
        {
            SetParagraph(period);
            _isFreshYear = true;
        }
    }

    private static PartialDate YearBefore(PartialDate date) => date.Granularity switch
    {
        DateGranularity.Day when date.First is { Month: 2, Day: 29 } => PartialDate.OfMonth(date.Year - 1, 2),
        DateGranularity.Day => PartialDate.OfDay(date.Year - 1, date.First.Month, date.First.Day),
        DateGranularity.Month => PartialDate.OfMonth(date.Year - 1, date.First.Month),
        _ => PartialDate.OfYear(date.Year - 1),
    };

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

    private ReportingPeriod PeriodOf(in DateToken date, DateSource source)
    {
        if (date.IsEnd || date.First.Day is not null)
        {
            return ReportingPeriod.At(date.Last).With(source);
        }

        if (!date.IsSpan && date.First.Granularity == DateGranularity.Year)
        {
            ReportingPeriod year = YearPeriod(date.First.Year, date.IsWhole);
            return year.DateSource == DateSource.Publication ? year : year.With(source);
        }

        return ReportingPeriod.Between(date.First, date.Last).With(source);
    }

    // The running year reaches to the day of publication: a report cannot state the rest of it.
    private ReportingPeriod YearPeriod(int year, bool isWhole) =>
        !isWhole && PublishedOn is { } day && day.Year == year && day is not { Month: 12, Day: 31 }
            ? ReportingPeriod.Year(year, day).With(DateSource.Publication)
            : ReportingPeriod.Year(year);

    private ReportingPeriod ToNow(LocalDate? start)
    {
        if (PublishedOn is not { } day)
        {
            return ReportingPeriod.Cumulative;
        }

        ReportingPeriod period = start is { } from && from <= day
            ? ReportingPeriod.CumulativeTo(day, PartialDate.From(from))
            : ReportingPeriod.CumulativeTo(day);
        return period.With(DateSource.Publication);
    }

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
