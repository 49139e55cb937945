using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>Scans dates in digits: 2020年, 2015年底, 2019年9月-2020年6月, 1-11月, 2020-12-21, 08:02:58. Looks ahead a few characters only.</summary>
internal ref partial struct DateLexer(ReadOnlySpan<char> text, int contextYear)
{
    private readonly ReadOnlySpan<char> _s = text;
    private int _at;

    /// <summary>Scans the date that starts at <paramref name="start"/>.</summary>
    public bool TryScan(int start, out DateToken date)
    {
        date = new DateToken { Start = start };
        _at = start;
        if (!TryMoment(ref date, isSecond: false))
        {
            return false;
        }

        date.End = _at;
        if (!date.IsEmpty && TakeSeparator() && TrySecond(ref date))
        {
            date.End = _at;
        }

        return true;
    }

    private bool TrySecond(ref DateToken date)
    {
        DateToken second = new() { Start = _at };
        int year = date.First.Year;
        if (_at >= _s.Length || Characters.Digit(_s[_at]) < 0 || !new DateLexer(_s, year).TryTail(_at, ref second) || second.Last.Last < date.First.First)
        {
            return false;
        }

        (date.Last, date.IsSpan, date.IsEnd, _at) = (second.Last, true, false, second.End);
        return true;
    }

    private bool TryTail(int start, ref DateToken date)
    {
        _at = start;
        bool found = TryMoment(ref date, isSecond: true) && !date.IsEmpty;
        date.End = _at;
        return found;
    }

    private bool TryMoment(ref DateToken date, bool isSecond)
    {
        int start = _at;
        int number = TakeNumber(out int digits);
        char next = Peek();
        if (digits == 4 && number is >= 1900 and <= 2099)
        {
            if (next == '年' || (Characters.IsBlank(next) && Peek(1) == '年'))
            {
                _at += next == '年' ? 1 : 2;
                return AfterYear(number, ref date);
            }

            if (next is '-' or '/' or '.' or '－' or '．' && Characters.Digit(Peek(1)) >= 0)
            {
                return TryNumeric(number, next, ref date) || (!isSecond && TryYearSpan(number, ref date));
            }

            return !isSecond && TryYearSpan(number, ref date);
        }

        if (digits is 0 or > 2)
        {
            return false;
        }

        if (next == '月')
        {
            _at++;
            return AfterMonth(contextYear, number, ref date);
        }

        if (next is '日' or '号' && number is > 0 and <= 31 && Peek(1) is not '线')
        {
            _at++;
            date.IsEmpty = true;
            return next == '日' || isSecond || EndsDay();
        }

        if (next == '年' && number is > 0 and <= 40 && digits == 2 && IsMonthAt(_at + 1))
        {
            _at++;
            return AfterYear(2000 + number, ref date);
        }

        return TryClock(number, next, ref date) || (!isSecond && TryMonthSpan(start, number, ref date));
    }

    // 9至12月, 1-11月: the first month stands without its word.
    private bool TryMonthSpan(int start, int first, ref DateToken date)
    {
        if (first is < 1 or > 12 || !TakeSeparator() || Characters.Digit(Peek()) < 0)
        {
            _at = start;
            return false;
        }

        int last = TakeNumber(out _);
        if (Peek() != '月' || last < first || last > 12)
        {
            _at = start;
            return false;
        }

        _at++;
        _ = Take("份");
        Months(contextYear, first, last, ref date);
        return true;
    }

    // 2016-2020年: the first year stands without its word.
    private bool TryYearSpan(int first, ref DateToken date)
    {
        int start = _at;
        if (!TakeSeparator())
        {
            return false;
        }

        int last = TakeNumber(out int digits);
        if (digits != 4 || last < first || last > 2099 || Peek() is not ('年' or '学'))
        {
            _at = start;
            return false;
        }

        _ = Take("学年度") || Take("学年") || Take("年度") || Take("年");
        (date.First, date.Last, date.IsSpan, date.HasYear) = (PartialDate.OfYear(first), PartialDate.OfYear(last), true, true);
        return true;
    }

    private bool TryNumeric(int year, char separator, ref DateToken date)
    {
        int start = _at;
        _at++;
        int month = TakeNumber(out int monthDigits);
        if (month is >= 1 and <= 12 && monthDigits <= 2)
        {
            if (Peek() == separator && Characters.Digit(Peek(1)) >= 0)
            {
                _at++;
                int day = TakeNumber(out int dayDigits);
                if (dayDigits <= 2 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                {
                    date.First = date.Last = PartialDate.OfDay(year, month, day);
                    date.HasYear = true;
                    SkipClock();
                    return true;
                }
            }
            else if (monthDigits == 2 && Peek() is not ('年' or '%' or '％') && separator is '-' or '.' or '/' && Characters.Scale(Peek()) == 0)
            {
                date.First = date.Last = PartialDate.OfMonth(year, month);
                date.HasYear = true;
                return true;
            }
        }

        _at = start;
        return false;
    }

    private bool AfterYear(int year, ref DateToken date)
    {
        date.HasYear = true;
        date.First = date.Last = PartialDate.OfYear(year);
        _ = Take("度");
        if (Take("年底") || Take("年末") || Take("底") || Take("末"))
        {
            date.IsEnd = true;
        }
        else if (Peek() == '初' && Peek(1) != '以')
        {
            _at++;
            date.First = date.Last = PartialDate.OfDay(year, 1, 1);
        }
        else if (Take("全年"))
        {
            date.IsWhole = true;
        }
        else if (Take("上半年"))
        {
            Months(year, 1, 6, ref date);
        }
        else if (Take("下半年"))
        {
            Months(year, 7, 12, ref date);
        }
        else if (TryQuarter(year, ref date))
        {
            return true;
        }
        else
        {
            int here = _at;
            if (Characters.IsBlank(Peek()))
            {
                _at++;
            }

            int month = TakeNumber(out int digits);
            if (digits is 1 or 2 && month is >= 1 and <= 12 && Peek() == '月')
            {
                _at++;
                return AfterMonth(year, month, ref date);
            }

            if (digits is 1 or 2 && month is >= 1 and <= 12 && TakeSeparator())
            {
                int last = TakeNumber(out int lastDigits);
                if (lastDigits is 1 or 2 && last >= month && last <= 12 && Peek() == '月')
                {
                    _at++;
                    Months(year, month, last, ref date);
                    return true;
                }
            }

            _at = here;
        }

        return true;
    }

    private bool TryQuarter(int year, ref DateToken date)
    {
        int here = _at;
        bool upTo = Take("前");
        _ = Take("第");
        int quarter = Peek() switch { '一' or '1' => 1, '二' or '2' => 2, '三' or '3' => 3, '四' or '4' => 4, _ => 0 };
        if (quarter > 0)
        {
            _at++;
            _ = Take("个");
            if (Take("季度"))
            {
                Months(year, upTo ? 1 : (quarter * 3) - 2, quarter * 3, ref date);
                return true;
            }
        }

        _at = here;
        return false;
    }

    private bool AfterMonth(int year, int month, ref DateToken date)
    {
        if (month is < 1 or > 12)
        {
            return false;
        }

        date.First = date.Last = PartialDate.OfMonth(year, month);
        if (Take("份"))
        {
            return true;
        }

        if (Take("底") || Take("末"))
        {
            date.IsEnd = true;
            return true;
        }

        _ = Take("上旬") || Take("中旬") || Take("下旬") || Take("初");
        int here = _at;
        if (Characters.IsBlank(Peek()))
        {
            _at++;
        }

        int day = TakeNumber(out int digits);
        if (digits is 1 or 2 && Peek() is '日' or '号' && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            _at++;
            date.First = date.Last = PartialDate.OfDay(year, month, day);
            SkipClock();
            return true;
        }

        _at = here;
        return true;
    }

    private static void Months(int year, int first, int last, ref DateToken date) =>
        (date.First, date.Last, date.IsSpan) = (PartialDate.OfMonth(year, first), PartialDate.OfMonth(year, last), first != last);

    private readonly bool IsMonthAt(int at) =>
        at < _s.Length && Characters.Digit(_s[at]) >= 0 && at + 1 < _s.Length
        && (_s[at + 1] == '月' || (Characters.Digit(_s[at + 1]) >= 0 && at + 2 < _s.Length && _s[at + 2] == '月'));

    // 21号 stands for a day only where the clause goes on without counting: 3号线 and 5号文 are numbers.
    private readonly bool EndsDay() => Peek() is '\0' or '，' or ',' or '。' or '上' or '下' or '晚' or '当' or '起';

    private readonly char Peek(int ahead = 0) => _at + ahead < _s.Length ? _s[_at + ahead] : '\0';

    /// <summary>Whether a day can date a period.</summary>
    public static bool CanDate(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year is >= 1900 and <= 2100;
}
