namespace Guangming.Domain;

/// <content>Years, and what stands behind one: its end, a half, a quarter, months, a day.</content>
internal ref partial struct DateLexer
{
    // Four digits of any script, mixed too, and 年: 2020年, ２０２０年, 二〇二〇年, 二0一九年.
    private bool TryYear(out int year)
    {
        year = 0;
        if (_at + 4 >= _s.Length || !(_s[_at + 4] == DateWords.YearSign || Characters.IsBlank(_s[_at + 4])))
        {
            return false;
        }

        for (int i = _at; i < _at + 4; i++)
        {
            int digit = Characters.AnyDigit(_s[i]);
            if (digit < 0 && !DateWords.Zeros.Contains(_s[i]))
            {
                return false;
            }

            year = (year * 10) + Math.Max(digit, 0);
        }

        int here = _at;
        _at += 4;
        if (year > 0 && Take(DateWords.Year))
        {
            return true;
        }

        _at = here;
        return false;
    }

    // 98年5月 has no century; 20年5月 is of this one.
    private bool TryShortYear(int number, int digits, ref DateParts date)
    {
        int here = _at;
        if (digits == 2 && number is > 0 and <= 40 && Take(DateWords.Year))
        {
            date.Set(new DatePoint(2000 + number, 0, 0, null));
            if (TryMonthOfYear(ref date))
            {
                return true;
            }
        }

        _at = here;
        return false;
    }

    // 2016-2020年: the first year stands without its word.
    private bool TryYearSpan(int first, ref DateParts date)
    {
        int here = _at;
        if (TakeSeparator() && TakeNumber(out int digits) is var last && digits == 4 && TakeAny(DateWords.YearNouns))
        {
            if (last >= first)
            {
                (date.First, date.Last, date.IsSpan) = (new DatePoint(first, 0, 0, null), new DatePoint(last, 0, 0, null), true);
                return true;
            }

            Fail(here + 1, "a year that does not lie before the first");
        }

        _at = here;
        return false;
    }

    // 2020-12-21, 2020/5/3, 2019．12．30, 2020-12.
    private bool TryNumeric(int year, ref DateParts date)
    {
        int here = _at;
        char separator = Peek();
        if (!DateWords.NumericSeparators.Contains(separator) || Characters.Digit(Peek(1)) < 0)
        {
            return false;
        }

        _at++;
        int month = TakeNumber(out int digits);
        if (digits is 1 or 2 && month is >= 1 and <= 12)
        {
            if (Peek() == separator && Characters.Digit(Peek(1)) >= 0)
            {
                _at++;
                int start = _at;
                int day = TakeNumber(out int dayDigits);
                if (dayDigits is 1 or 2)
                {
                    SetDay(new DatePoint(year, month, day, null), start, ref date);
                    return true;
                }
            }
            else if (IsMonthEnd(digits))
            {
                date.Set(new DatePoint(year, month, 0, null));
                return true;
            }
        }

        _at = here;
        return false;
    }

    // 2020-12 is a month; 2020.12% and 2020-12年 are none.
    private readonly bool IsMonthEnd(int digits) => (digits == 2 && Peek() is not (DateWords.YearSign or '%' or '％') && Characters.Scale(Peek()) == 0) || (IsAlone && _at == _s.Length);

    private void AfterYear(ref DateParts date)
    {
        _ = Take(DateWords.OfYear);
        int here = _at;
        SkipBlanks();
        if (TakeAny(DateWords.YearEnds))
        {
            date.IsEnd = true;
        }
        else if (Take(DateWords.WholeYear))
        {
            date.IsWhole = true;
        }
        else if (date.First.Offset < 0 && Take(DateWords.SamePeriod))
        {
            date.IsSamePeriod = true;
        }
        else if (Peek() == DateWords.StartSign && !DateWords.BehindNoStart.Contains(Peek(1)))
        {
            _at++;
            date.Set(date.First.At(1, 1));
        }
        else if (!TryHalf(ref date) && !TryUpTo(ref date, isBare: false) && !TryOrdinalQuarter(ref date) && !TryMonthOfYear(ref date))
        {
            _at = here;
        }
    }

    private bool TryHalf(ref DateParts date)
    {
        foreach ((string word, int first, int last) in DateWords.Halves)
        {
            if (Take(word))
            {
                date.SetMonths(first, last);
                return true;
            }
        }

        return false;
    }

    // 前三季度, 前11个月: from the start of the year.
    private bool TryUpTo(ref DateParts date, bool isBare)
    {
        int here = _at;
        if (Take(DateWords.FromStart))
        {
            int start = _at;
            int number = TakeNumber(out int digits);
            bool isMeasured = Take(DateWords.Counted);
            if (digits > 0 && number is >= 1 and <= 4 && Take(DateWords.Quarter))
            {
                date.SetMonths(1, number * 3);
                return true;
            }

            if (digits > 0 && number is >= 1 and <= 12 && (isMeasured || !isBare) && Take(DateWords.Month))
            {
                date.SetMonths(1, number);
                return true;
            }

            Fail(start, "quarters from 一 to 四 or months from 1 to 12");
        }

        _at = here;
        return false;
    }

    // 第三季度, 一季度.
    private bool TryOrdinalQuarter(ref DateParts date)
    {
        int here = _at;
        bool isOrdinal = Take(DateWords.Ordinal);
        int start = _at;
        int number = TakeNumber(out int digits);
        if (digits == 1 && TryQuarter(number, start, isOrdinal, ref date))
        {
            return true;
        }

        _at = here;
        return isOrdinal && Fail(start, "a quarter from 一 to 四 or 1 to 4");
    }

    private bool TryQuarter(int number, int start, bool isOrdinal, ref DateParts date)
    {
        int here = _at;
        _ = isOrdinal && Take(DateWords.Counted); // 三个季度 are three of them.
        if (Take(DateWords.Quarter))
        {
            if (number is >= 1 and <= 4)
            {
                date.SetMonths((number * 3) - 2, number * 3);
                return true;
            }

            Fail(start, "a quarter from 一 to 四 or 1 to 4");
        }

        _at = here;
        return false;
    }

    // 2020年11月, 2020年1-11月.
    private bool TryMonthOfYear(ref DateParts date)
    {
        int here = _at;
        SkipBlanks();
        int number = TakeNumber(out int digits);
        if (digits is 1 or 2 && (TryMonth(number, digits, ref date) || TryMonthSpan(number, ref date)))
        {
            return true;
        }

        if (digits is 1 or 2 && Peek() != DateWords.MonthSign)
        {
            Fail("月");
        }

        _at = here;
        return false;
    }
}
