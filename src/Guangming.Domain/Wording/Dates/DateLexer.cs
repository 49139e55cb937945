namespace Guangming.Domain;

/// <summary>Reads one date where it starts; looks ahead a few characters only, never allocates, and keeps the fault that lies farthest on.</summary>
internal ref partial struct DateLexer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _s = text;
    private int _at;

    /// <summary>What was expected where the reading stopped being right.</summary>
    public ReadFault Fault { get; private set; }

    /// <summary>Whether the text is one date, so that 2020.5 is a month.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Reads the date that starts at a place, as long as it goes.</summary>
    public bool TryRead(int start, out DateParts date)
    {
        date = default;
        _at = start;
        if ((uint)start >= (uint)_s.Length)
        {
            return false;
        }

        date = new DateParts { Start = start, Kind = DateKind.Date };
        if (!TryDate(ref date))
        {
            date = default;
            return false;
        }

        date.End = _at;
        if (date.Kind == DateKind.Date && !date.IsSamePeriod && TakeSeparator() && TrySecond(ref date))
        {
            date.End = _at;
        }

        return true;
    }

    private bool TryDate(ref DateParts date) => IsNumber(_s[_at]) ? TryNumber(ref date) || TryPlan(ref date) : !Characters.IsBlank(_s[_at]) && TryWord(ref date);

    // The end of a span: what it leaves out is that of the start.
    private bool TrySecond(ref DateParts date)
    {
        int start = _at;
        DateParts second = new() { Start = start, Kind = DateKind.Date };
        if (start >= _s.Length || !(TryDayOf(date.First, ref second) || TryDate(ref second)) || second.Kind != DateKind.Date)
        {
            return false;
        }

        DatePoint last = second.Last.IsYearless ? date.Last with { Month = second.Last.Month, Day = second.Last.Day } : second.Last;
        if (date.First.IsAfter(last))
        {
            date.Kind = DateKind.Vague;
            Fail(start, "an end that does not lie before the start");
            return true;
        }

        (date.Last, date.IsSpan, date.IsEnd) = (last, true, false);
        return true;
    }

    // 12月1日至21日.
    private bool TryDayOf(DatePoint first, ref DateParts date)
    {
        int start = _at;
        int day = TakeNumber(out int digits);
        if (first.Day != 0 && digits is 1 or 2 && day >= first.Day && day <= DaysIn(first.Year, first.Month) && TakeAny(DateWords.DayWords))
        {
            date.Set(first.At(first.Month, day));
            return true;
        }

        _at = start;
        return false;
    }

    private bool TryNumber(ref DateParts date)
    {
        int start = _at;
        if (TryYear(out int year))
        {
            date.Set(new DatePoint(year, 0, 0, null));
            AfterYear(ref date);
            return true;
        }

        int number = TakeNumber(out int digits);
        bool isHan = Characters.Digit(_s[start]) < 0;
        if (digits == 4 && !isHan && number > 0)
        {
            return (number is >= Dates.FirstYear and <= Dates.LastYear && TryNumeric(number, ref date)) || TryYearSpan(number, ref date) || Fail("年");
        }

        bool isRead = digits is 1 or 2 && (TryMonth(number, digits, ref date) || TryQuarter(number, start, isOrdinal: false, ref date) || TryMonthSpan(number, ref date)
            || TryYears(ref date) || (!isHan && (TryShortYear(number, digits, ref date) || TryDayAlone(number, ref date) || TryClock(number, ref date))));
        return isRead || Fail(start, "a year of four digits");
    }

    // 今年, 上半年, 年底, 前三季度, 第一季度, 近三年.
    private bool TryWord(ref DateParts date)
    {
        int start = _at;
        return TryRelativeYear(ref date) || _s[start] switch
        {
            DateWords.YearSign => date.IsEnd = (start == 0 || !IsNumber(_s[start - 1])) && TakeAny(DateWords.BareYearEnds),
            DateWords.Near => TryNearYears(ref date),
            DateWords.Quote => TryPlan(ref date),
            DateWords.FromStartSign => (start == 0 || !DateWords.BeforeNoUpTo.Contains(_s[start - 1])) && TryUpTo(ref date, isBare: true),
            DateWords.OrdinalSign => TryOrdinalQuarter(ref date),
            _ => TryHalf(ref date),
        };
    }

    private bool TryRelativeYear(ref DateParts date)
    {
        int start = _at;
        foreach ((string word, int offset) in DateWords.RelativeYears)
        {
            if (word[0] == _s[start] && Take(word))
            {
                if (DateWords.BehindNoYear.Contains(Peek()))
                {
                    _at = start;
                    return false;
                }

                date.Set(new DatePoint(0, 0, 0, offset));
                AfterYear(ref date);
                return true;
            }
        }

        return false;
    }

    // “十三五”期间: five years that everybody knows.
    private bool TryPlan(ref DateParts date)
    {
        int start = _at = date.Start;
        int at = _s[start] == '“' ? start + 1 : start;
        if (at + 2 < _s.Length && _s[at] == DateWords.Ten && _s[at + 2] == DateWords.Five)
        {
            foreach ((char numeral, int first) in DateWords.Plans)
            {
                int end = at + 3 < _s.Length && DateWords.Quotes.Contains(_s[at + 3]) ? at + 4 : at + 3;
                if (_s[at + 1] == numeral && DateWords.PlanNouns.At(_s, end) > 0)
                {
                    (date.First, date.Last, date.IsSpan, date.IsPlan, _at) = (new DatePoint(first, 0, 0, null), new DatePoint(first + 4, 0, 0, null), true, true, end);
                    return true;
                }
            }
        }

        return false;
    }

    // 近三年, 近6个月; not 历时近三年.
    private bool TryNearYears(ref DateParts date)
    {
        int start = _at++;
        _ = TakeNumber(out int digits);
        if (digits is 1 or 2 && TakeAny(DateWords.Spans) && !DateWords.BeforeLength.EndsBefore(_s, start))
        {
            _ = Take(DateWords.SinceEvent) || Take(DateWords.Coming);
            date.Kind = DateKind.Vague;
            return true;
        }

        _at = start;
        return false;
    }

    // 五年来, 3年多来.
    private bool TryYears(ref DateParts date)
    {
        int length = DateWords.YearsUntilNow.At(_s, _at);
        if (length == 0 || DateWords.BehindNoUntilNow.Contains(Peek(length)))
        {
            return false;
        }

        _at += length;
        date.Kind = DateKind.Vague;
        return true;
    }

    private bool TakeSeparator()
    {
        int here = _at;
        SkipBlanks();
        if (_at < _s.Length && DateWords.Separators.Contains(_s[_at]))
        {
            _at++;
            while (_at < _s.Length && (Characters.IsBlank(_s[_at]) || _s[_at] is '—' or '-'))
            {
                _at++;
            }

            return true;
        }

        _at = here;
        return false;
    }

    // A word, with blanks before it or without.
    private bool Take(string word)
    {
        int here = _at;
        SkipBlanks();
        if (_s[_at..].StartsWith(word))
        {
            _at += word.Length;
            return true;
        }

        _at = here;
        return false;
    }

    // The longest of some words, with blanks before it or without.
    private bool TakeAny(WordSet words)
    {
        int here = _at;
        SkipBlanks();
        int length = words.At(_s, _at);
        _at = length > 0 ? _at + length : here;
        return length > 0;
    }

    // Digits of one script: 2020, ２０２０, 二〇二〇, 十一, 二十, 廿五. Five at most.
    private int TakeNumber(out int digits)
    {
        (int number, digits) = (0, 0);
        bool isHan = _at < _s.Length && Characters.Digit(_s[_at]) < 0;
        while (_at < _s.Length && digits < 5)
        {
            char c = _s[_at];
            int digit = isHan ? Characters.Numeral(c) : Characters.Digit(c);
            if (digit < 0)
            {
                return isHan && digits < 2 && (c == DateWords.Ten || (digits == 0 && Characters.Tens(c) > 0)) ? TakeTens(number, out digits) : number;
            }

            number = (number * 10) + digit;
            digits++;
            _at++;
        }

        return number;
    }

    private int TakeTens(int before, out int digits)
    {
        int tens = Characters.Tens(_s[_at]) is > 0 and var many ? many : Math.Max(before, 1);
        digits = 2;
        _at++;
        int ones = _at < _s.Length ? Characters.Numeral(_s[_at]) : -1;
        _at += ones > 0 ? 1 : 0;
        return (tens * 10) + Math.Max(ones, 0);
    }

    private void SkipBlanks()
    {
        while (_at < _s.Length && Characters.IsBlank(_s[_at]))
        {
            _at++;
        }
    }

    // The first fault of those that lie farthest on; always false.
    private bool Fail(int at, string expected)
    {
        if (!Fault.Exists || at > Fault.Position)
        {
            Fault = new ReadFault(at, expected);
        }

        return false;
    }

    private bool Fail(string expected) => Fail(_at, expected);

    private readonly char Peek(int ahead = 0) => _at + ahead < _s.Length ? _s[_at + ahead] : '\0';

    public static bool IsNumber(char c) => Characters.AnyDigit(c) >= 0 || c == DateWords.Ten || Characters.Tens(c) > 0;

    private static int DaysIn(int year, int month) => DateTime.DaysInMonth(year == 0 ? 2000 : year, month);
}
