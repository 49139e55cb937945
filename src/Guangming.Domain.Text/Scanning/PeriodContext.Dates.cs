using NodaTime;

namespace Guangming.Domain.Text;

/// <content>Years and dates of the text, and what the words around them make of them.</content>
internal sealed partial class PeriodContext
{
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
}
