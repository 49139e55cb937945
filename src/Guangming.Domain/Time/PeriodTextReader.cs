using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Guangming.Domain;

/// <summary>Reads a period in the wording of Chinese reports, by hand and without looking back.</summary>
internal ref struct PeriodTextReader
{
    private const int Longest = 256;
    private const string AnyForm = "a period such as 2020年, 2015年底, 截至2020年11月, 累计, 目前 or 每年";

    private readonly LocalDate _publication;
    private DateTextScanner _scan;

    public PeriodTextReader(ReadOnlySpan<char> text, LocalDate publication)
    {
        _publication = publication;
        _scan = new DateTextScanner(text, publication);
    }

    /// <summary>Why the text was refused.</summary>
    public readonly ReadFault Fault => _scan.Fault;

    public bool TryRead([NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = null;
        if (_scan.Length > Longest || !DateTextScanner.CanDate(_publication))
        {
            return _scan.Fail(0, _scan.Length > Longest ? "at most 256 characters" : "a day of publication in the years 1 to 9999, ISO calendar");
        }

        ReportingPeriod? read = Read();
        if (read is null || !_scan.AtEnd)
        {
            return _scan.Fail("the end");
        }

        period = read;
        return true;
    }

    private ReportingPeriod? Read()
    {
        if (_scan.Take("每年"))
        {
            return ReportingPeriod.PerYear;
        }

        if (_scan.Take("目前") || _scan.Take("当前"))
        {
            return _scan.Take("累计") ? CumulativeToNow() : ReportingPeriod.At(_publication).With(DateSource.Publication);
        }

        if (_scan.Take("累计"))
        {
            return _scan.AtEnd ? CumulativeToNow() : _scan.Take("至") || _scan.Take("到") ? Until() : Expected("至, 到 or the end");
        }

        if (_scan.Take("截至") || _scan.Take("截止"))
        {
            _ = _scan.Take("到") || _scan.Take("至");
            return Until();
        }

        bool needsTail = _scan.Take("自") || _scan.Take("从");
        return _scan.TryMoment(out DateMoment moment, AnyForm) ? Tail(moment, needsTail) : null;
    }

    // What follows 累计至 or 截至: a date or 目前, and perhaps 止 and 累计.
    private ReportingPeriod? Until()
    {
        if (_scan.Take("目前") || _scan.Take("当前"))
        {
            _scan.TakeCumulative();
            return CumulativeToNow();
        }

        if (!_scan.TryMoment(out DateMoment moment, "a date or 目前"))
        {
            return null;
        }

        _ = _scan.Take("止");
        _scan.TakeCumulative();
        return ReportingPeriod.CumulativeTo(moment.Last).With(moment.Source);
    }

    private ReportingPeriod? Tail(DateMoment first, bool needsTail)
    {
        bool opens = _scan.Take("起");
        if (opens || _scan.Take("以来"))
        {
            _ = opens && _scan.Take("至今");
            return _scan.TakeCumulative() ? ToNow(first, isCumulative: true) : ReportingPeriod.From(first.First).With(Weak(first));
        }

        if (_scan.Take("至今"))
        {
            return ToNow(first, _scan.TakeCumulative());
        }

        if (_scan.TakeSeparator())
        {
            if (_scan.Take("目前"))
            {
                return ToNow(first, _scan.TakeCumulative());
            }

            int at = _scan.Position;
            return _scan.TryMoment(out DateMoment last, "a date or 目前", first)
                ? Between(first, last, at)
                : null;
        }

        return needsTail ? Expected("起, 以来, 至今, 至 or -") : Single(first);
    }

    private ReportingPeriod? Between(DateMoment first, DateMoment last, int at)
    {
        if (last.Last.Last < first.First.First)
        {
            return Expected("an end that does not lie before the start", at);
        }

        _ = _scan.Take("期间");
        ReportingPeriod span = _scan.TakeCumulative()
            ? ReportingPeriod.CumulativeTo(last.Last, first.First)
            : ReportingPeriod.Between(first.First, last.Last);
        return span.With(last.Source > first.Source ? last.Source : first.Source);
    }

    private ReportingPeriod? ToNow(DateMoment first, bool isCumulative)
    {
        if (first.First.First > _publication)
        {
            return Expected("a start that does not lie after the publication", 0);
        }

        ReportingPeriod period = isCumulative
            ? ReportingPeriod.CumulativeTo(_publication, first.First)
            : ReportingPeriod.Between(first.First, _publication);
        return period.With(DateSource.Publication);
    }

    private ReportingPeriod Single(DateMoment moment)
    {
        if (moment.IsEnd || moment.First.Granularity == DateGranularity.Day)
        {
            return ReportingPeriod.At(moment.Last).With(moment.Source);
        }

        if (moment.First.Granularity == DateGranularity.Year)
        {
            int year = moment.First.Year;
            bool isRunning = !moment.IsWhole && year == _publication.Year && _publication is not { Month: 12, Day: 31 };
            return isRunning
                ? ReportingPeriod.Year(year, _publication).With(DateSource.Publication)
                : ReportingPeriod.Year(year).With(moment.Source);
        }

        return ReportingPeriod.Between(moment.First, moment.Last).With(moment.Source);
    }

    // An open end has no day of publication: a year read from 今年 or 去年 is a reading of it.
    private static DateSource Weak(DateMoment moment) => moment.Source == DateSource.Stated ? DateSource.Stated : DateSource.Reading;

    private readonly ReportingPeriod CumulativeToNow() => ReportingPeriod.CumulativeTo(_publication).With(DateSource.Publication);

    private ReportingPeriod? Expected(string what, int? at = null)
    {
        _scan.Fail(at ?? _scan.Position, what);
        return null;
    }
}
