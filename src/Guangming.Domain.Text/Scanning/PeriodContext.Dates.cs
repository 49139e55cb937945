using NodaTime;

namespace Guangming.Domain.Text;

/// <content>Dates of the text: what they mean is the period's to say, how far they reach is said here.</content>
internal sealed partial class PeriodContext
{
    /// <summary>A date of the text, by the words around it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="lead">What the words around it make of it.</param>
    /// <param name="reach">How far 截至… reaches.</param>
    /// <param name="isAhead">Whether plans are told.</param>
    public void SetDate(in DateToken date, DateLead lead, DateReach reach, bool isAhead)
    {
        LocalDate? day = PublishedOn;
        int? year = HasYear ? Year : null;
        bool isDated = ReportingPeriod.TryOf(date, lead, day, year, isAhead, out ReportingPeriod? period)
            || (lead == DateLead.SinceUntilNow && ReportingPeriod.TryOf(date, DateLead.Since, day, year, isAhead, out period));
        if (date.HasYear || (date.YearOffset is not null && day is not null))
        {
            (Year, HasYear) = (date.HasYear ? date.Year : day!.Value.Year + date.YearOffset!.Value, true);
        }

        if (!isDated)
        {
            Forget();
            return;
        }

        if (lead == DateLead.AsOf && reach != DateReach.Paragraph && IsYearRunning)
        {
            SetBriefly(period!, reach);
        }
        else if (lead == DateLead.Within)
        {
            _clause = new Level(period!, _clauseNumber);
        }
        else if (lead == DateLead.None && period!.Basis == PeriodBasis.PointInTime)
        {
            (_sentence, _clause) = (new Level(period, _clauseNumber), default);
        }
        else
        {
            SetParagraph(period!);
            _isFreshYear = lead == DateLead.None || period!.Basis == PeriodBasis.Annual;
        }
    }

    // The year goes on behind it.
    private void SetBriefly(ReportingPeriod period, DateReach reach)
    {
        if (reach == DateReach.Clause)
        {
            _clause = new Level(period, _clauseNumber);
            return;
        }

        (_sentence, _clause) = (new Level(period, _clauseNumber), default);
        _isBriefAsOf = true;
    }
}
