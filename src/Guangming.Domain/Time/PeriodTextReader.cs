using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Guangming.Domain;

/// <summary>Reads a text that is one period in the wording of Chinese reports: what stands around its date; the date itself is the lexer's.</summary>
internal ref struct PeriodTextReader(ReadOnlySpan<char> text, LocalDate? publication)
{
    private const int Longest = 256;
    private const string AnyForm = "a period such as 2020年, 2015年底, 截至2020年11月, 累计, 目前 or 每年";

    private readonly ReadOnlySpan<char> _s = Unbracketed(text);
    private int _at;
    private ReadFault _ahead;

    /// <summary>Why the text was refused.</summary>
    public ReadFault Fault { get; private set; }

    public bool TryRead([NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = null;
        if (_s.Length > Longest || (publication is { } day && !ReportingPeriod.CanDate(day)))
        {
            return Fail(0, _s.Length > Longest ? "at most 256 characters" : "a day of publication in the years 1 to 9999, ISO calendar");
        }

        ReportingPeriod? read = Read();
        if (read is null || !AtEnd())
        {
            // What the lexer stumbled over lies at the end of what it read.
            return _ahead.Exists && _ahead.Position >= _at ? Fail(_ahead.Position, _ahead.Expected) : Fail(_at, "the end");
        }

        period = read;
        return true;
    }

    // （2019年12月30日）, as dates stand under a letter.
    private static ReadOnlySpan<char> Unbracketed(ReadOnlySpan<char> text) => text is ['（' or '(', .. var inner, '）' or ')'] ? inner : text;

    private ReportingPeriod? Read()
    {
        if (Take(DateWords.EachYear))
        {
            return ReportingPeriod.PerYear;
        }

        if (TakeAny(DateWords.Now))
        {
            return UpToNow(TakeCumulative());
        }

        if (Take(DateWords.Cumulative))
        {
            return AtEnd() ? UpToNow(isCumulative: true) : TakeAny(DateWords.UpToWords) ? Until() : Expected(_at, "至, 到 or the end");
        }

        if (TakeAny(DateWords.AsOfLead))
        {
            _ = TakeAny(DateWords.UpToWords);
            return Until();
        }

        if (TakeAny(DateWords.NeedsYear))
        {
            return Expected(0, "the year, as in 2020年全年 or 去年同期");
        }

        bool needsTail = TakeAny(DateWords.Opening);
        return TryDate(AnyForm, out DateToken date) ? Tail(date, needsTail) : null;
    }

    // What follows 累计至 or 截至: a date or 目前, and perhaps 止 and 累计.
    private ReportingPeriod? Until()
    {
        if (TakeAny(DateWords.Now))
        {
            _ = TakeCumulative();
            return UpToNow(isCumulative: true);
        }

        if (!TryDate("a date or 目前", out DateToken date))
        {
            return null;
        }

        _ = Take(DateWords.Until);
        _ = TakeCumulative();
        return Of(date, DateLead.AsOf);
    }

    private ReportingPeriod? Tail(in DateToken date, bool needsTail)
    {
        SkipBlanks();
        int length = Dates.SinceLength(_s, _at, out bool isUntilNow);
        _at += length;
        if (length == 0 && needsTail && !date.IsSpan)
        {
            return Expected(_at, "起, 以来, 至今, 至 or -");
        }

        _ = length == 0 && TakeAny(DateWords.During);
        ReportingPeriod? period = Of(date, length == 0 ? DateLead.None : isUntilNow ? DateLead.SinceUntilNow : DateLead.Since);
        return TakeCumulative() ? Cumulated(period) : period;
    }

    private ReportingPeriod? Cumulated(ReportingPeriod? period)
    {
        if (period is { Basis: PeriodBasis.Period, End: null, Start: { } start })
        {
            return publication is not null && start > publication ? Expected(0, "a start that does not lie after the publication")
                : UpToNow(isCumulative: true) is null ? null : period.Cumulated(publication);
        }

        return period?.Cumulated(publication);
    }

    private bool TryDate(string expected, out DateToken date)
    {
        SkipBlanks();
        DateLexer lexer = new(_s);
        bool isRead = lexer.TryRead(_at, out DateParts parts) && parts.Kind == DateKind.Date;
        _ahead = lexer.Fault;
        date = new DateToken(parts);
        if (!isRead)
        {
            return _ahead.Exists ? Fail(_ahead.Position, _ahead.Expected) : Fail(_at, expected);
        }

        _at = parts.End;
        return true;
    }

    private ReportingPeriod? Of(in DateToken date, DateLead lead)
    {
        ReportingPeriod? period = ReportingPeriod.Of(date, lead, publication, null, isAhead: false, out ReadFault fault);
        return period ?? Expected(fault.Position, fault.Expected);
    }

    private ReportingPeriod? UpToNow(bool isCumulative)
    {
        ReportingPeriod? period = ReportingPeriod.UpToNow(publication, isCumulative, 0, out ReadFault fault);
        return period ?? Expected(fault.Position, fault.Expected);
    }

    // 累计, with a comma before it or without.
    private bool TakeCumulative()
    {
        int here = _at;
        _ = TakeAny(DateWords.Commas);
        if (Take(DateWords.Cumulative))
        {
            return true;
        }

        _at = here;
        return false;
    }

    private bool Take(string word)
    {
        SkipBlanks();
        bool isHere = _s[_at..].StartsWith(word);
        _at += isHere ? word.Length : 0;
        return isHere;
    }

    private bool TakeAny(WordSet words)
    {
        SkipBlanks();
        int length = words.At(_s, _at);
        _at += length;
        return length > 0;
    }

    private bool AtEnd()
    {
        SkipBlanks();
        return _at == _s.Length;
    }

    private void SkipBlanks()
    {
        while (_at < _s.Length && Characters.IsBlank(_s[_at]))
        {
            _at++;
        }
    }

    private ReportingPeriod? Expected(int at, string what)
    {
        Fail(at, what);
        return null;
    }

    // The first fault; always false.
    private bool Fail(int at, string expected)
    {
        Fault = Fault.Exists ? Fault : new ReadFault(at, expected);
        return false;
    }
}
