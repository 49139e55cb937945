namespace Guangming.Domain;

/// <content>Months, days and clock times.</content>
internal ref partial struct DateLexer
{
    // The number stands just before.
    private bool TryMonth(int month, int digits, ref DateParts date)
    {
        int here = _at;
        bool isMonth = Take(DateWords.Month) && _s[here - 1] != DateWords.Pair && !(Characters.IsBlank(_s[here]) && DateWords.BehindNoMonth.Contains(Peek()));
        if (!isMonth)
        {
            _at = here;
            return false;
        }

        if (month is < 1 or > 12)
        {
            date.Kind = DateKind.Vague;
            Fail(here - digits, "a month from 1 to 12");
            return true;
        }

        date.Set(date.First.At(month));
        if (Take(DateWords.OfMonth))
        {
            return true;
        }

        date.IsEnd = TakeAny(DateWords.MonthEnds);
        if (!date.IsEnd)
        {
            _ = TakeAny(DateWords.MonthParts);
            TryDay(month, ref date);
        }

        return true;
    }

    private void TryDay(int month, ref DateParts date)
    {
        int here = _at;
        SkipBlanks();
        int start = _at;
        int day = TakeNumber(out int digits);
        bool isDay = digits is 1 or 2 && (Take(DateWords.Day) || Take(DateWords.DayNumber));
        if (isDay)
        {
            SetDay(date.First.At(month, day), start, ref date);
            return;
        }

        if (digits is 1 or 2 && TryDaySpan(month, day, ref date))
        {
            return;
        }

        _ = digits > 0 && Fail("日");
        _at = here;
    }

    private void SetDay(DatePoint day, int start, ref DateParts date)
    {
        date.Set(day);
        SkipClock();
        if (day.Day < 1 || day.Day > DaysIn(day.Year, day.Month))
        {
            date.Kind = DateKind.Vague;
            Fail(start, "a day of that month");
        }
    }

    // 12月1-15日: the first day stands without its word.
    private bool TryDaySpan(int month, int first, ref DateParts date)
    {
        int last = 0;
        int digits = 0;
        if (TakeSeparator())
        {
            last = TakeNumber(out digits);
        }

        if (digits is not (1 or 2) || !TakeAny(DateWords.DayWords) || first < 1 || last < first || last > DaysIn(date.First.Year, month))
        {
            return false;
        }

        (date.First, date.Last, date.IsSpan) = (date.First.At(month, first), date.First.At(month, last), true);
        return true;
    }

    // 9至12月, 1-3季度: the first stands without its word.
    private bool TryMonthSpan(int first, ref DateParts date)
    {
        int here = _at;
        if (first is >= 1 and <= 12 && TakeSeparator())
        {
            int start = _at;
            int last = TakeNumber(out int digits);
            bool isMonth = digits is 1 or 2 && Take(DateWords.Month);
            bool isQuarter = !isMonth && digits == 1 && last <= 4 && Take(DateWords.Quarter);
            if ((isMonth || isQuarter) && last >= first && last <= 12)
            {
                _ = Take(DateWords.OfMonth);
                date.SetMonths(isMonth ? first : (first * 3) - 2, isMonth ? last : last * 3);
                return true;
            }

            _ = isMonth && Fail(start, "a month from the first to 12");
        }

        _at = here;
        return false;
    }

    // 21日, of a month that was named before: nothing to date by.
    private bool TryDayAlone(int number, ref DateParts date)
    {
        char next = Peek();
        bool isDay = number is > 0 and <= 31 && (next == DateWords.DaySign ? !DateWords.BehindNoDay.Contains(Peek(1)) : next == DateWords.NumberSign && DateWords.BehindDay.Contains(Peek(1)));
        _at += isDay ? 1 : 0;
        date.Kind = isDay ? DateKind.Moment : date.Kind;
        return isDay;
    }

    private bool TryClock(int hour, ref DateParts date)
    {
        if (hour > 24 || !(TryClockDigits() || TryClockWords()))
        {
            return false;
        }

        date.Kind = DateKind.Moment;
        return true;
    }

    // 08:02:58.
    private bool TryClockDigits()
    {
        if (Peek() is not (':' or '：') || Characters.Digit(Peek(1)) < 0 || Characters.Digit(Peek(2)) < 0)
        {
            return false;
        }

        while (Peek() is ':' or '：' && Characters.Digit(Peek(1)) >= 0)
        {
            _at++;
            _ = TakeNumber(out _);
        }

        return true;
    }

    // 15时, 3点30分, 8点半, 8点30开会; 3点5元 is a decimal.
    private bool TryClockWords()
    {
        int here = _at;
        char word = Peek();
        if (word is not (DateWords.HourSign or DateWords.PointSign))
        {
            return false;
        }

        _at++;
        int behind = _at;
        bool hasMinutes = Characters.Digit(Peek()) >= 0 & TakeNumber(out int digits) < 60;
        if (hasMinutes && digits is 1 or 2 && Take(DateWords.Minutes))
        {
            return true;
        }

        bool hasEnd = behind < _s.Length && DateWords.ClockWords.Contains(_s[behind]);
        bool isTimed = hasMinutes && digits == 2 && word == DateWords.PointSign && DateWords.BehindClock.Contains(Peek());
        bool isClock = word == DateWords.HourSign || hasEnd || isTimed;
        _at = !isClock ? here : hasEnd ? behind + 1 : isTimed ? _at : behind;
        return isClock;
    }

    private void SkipClock()
    {
        int here = _at;
        while (Characters.IsBlank(Peek()) || DateWords.BeforeClock.Contains(Peek()))
        {
            _at++;
        }

        DateParts clock = default;
        int hour = TakeNumber(out int digits);
        if (digits is 0 or > 2 || !TryClock(hour, ref clock))
        {
            _at = here;
        }
    }
}
