using NodaTime;

namespace Guangming.Domain;

/// <summary>Scans the dates in a Chinese wording; keeps the first fault it meets.</summary>
internal ref struct DateTextScanner(ReadOnlySpan<char> text, LocalDate publication)
{
    private static readonly string[] Separators = ["至", "到", "-", "——", "—", "–", "~", "～", "－"];

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _publicationYear = publication.Year;

    public readonly int Length => _text.Length;

    public int Position { get; private set; }

    public ReadFault Fault { get; private set; }

    /// <summary>Whether nothing but blanks is left.</summary>
    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return Position == _text.Length;
        }
    }

    /// <summary>Whether a day of publication can date a period.</summary>
    public static bool CanDate(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999;

    /// <summary>Takes a word if it stands here.</summary>
    public bool Take(string word)
    {
        SkipBlanks();
        if (!_text[Position..].StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Takes 累计, with a comma before it or without.</summary>
    public bool TakeCumulative()
    {
        int start = Position;
        _ = Take("，") || Take(",");
        if (Take("累计"))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Takes what stands between the two dates of a span.</summary>
    public bool TakeSeparator()
    {
        foreach (string separator in Separators)
        {
            if (Take(separator))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Remembers the first fault; always <see langword="false"/>.</summary>
    public bool Fail(int position, string expected)
    {
        if (!Fault.Exists)
        {
            Fault = new ReadFault(position, expected);
        }

        return false;
    }

    /// <summary>Remembers a fault here.</summary>
    public bool Fail(string expected) => Fail(Position, expected);

    /// <summary>Reads a year, part of a year, month or day; year and month may come from <paramref name="before"/>.</summary>
    public bool TryMoment(out DateMoment moment, string expected, DateMoment? before = null)
    {
        moment = default;
        if (Take("今年") || Take("本年"))
        {
            _ = Take("度");
            return TryPart(_publicationYear, DateSource.Publication, out moment);
        }

        if (Take("去年") || Take("上年"))
        {
            _ = Take("度");
            return _publicationYear > 1
                ? TryPart(_publicationYear - 1, DateSource.Publication, out moment)
                : Fail("a year after the first");
        }

        SkipBlanks();
        int start = Position;
        if (!TryNumber(4, out int number, out int digits))
        {
            return Fail(expected);
        }

        if (digits == 4 && number > 0)
        {
            return TryYear(number, out moment);
        }

        if (before is { } earlier && digits <= 2)
        {
            if (Take("月"))
            {
                return number is >= 1 and <= 12
                    ? TryAfterMonth(earlier.First.Year, number, earlier.Source, out moment)
                    : Fail(start, "a month from 1 to 12");
            }

            if (earlier.First.Month is { } month && earlier.First.Day is not null && (Take("日") || Take("号")))
            {
                return TryDay(earlier.First.Year, month, number, start, earlier.Source, out moment);
            }
        }

        return Fail(start, before is null ? "a year of four digits" : "a year of four digits, a month or a day");
    }

    private bool TryYear(int year, out DateMoment moment)
    {
        if (Take("年"))
        {
            _ = Take("度");
            return TryPart(year, DateSource.Stated, out moment);
        }

        // In 2016-2020年 the first year stands without its word.
        int here = Position;
        bool isSpan = TakeSeparator() && !AtEnd && char.IsAsciiDigit(_text[Position]);
        Position = here;
        moment = Whole(PartialDate.OfYear(year), DateSource.Stated);
        return isSpan || Fail("年");
    }

    // What follows a year: its end, a half, a quarter, months, a day, or nothing.
    private bool TryPart(int year, DateSource source, out DateMoment moment)
    {
        PartialDate whole = PartialDate.OfYear(year);
        moment = Whole(whole, source);
        if (Take("年底") || Take("年末") || Take("底") || Take("末"))
        {
            moment = moment with { IsEnd = true };
            return true;
        }

        if (Take("全年"))
        {
            moment = moment with { IsWhole = true };
            return true;
        }

        if (Take("上半年") || Take("下半年"))
        {
            bool isFirst = _text[Position - 3] == '上';
            moment = Months(year, isFirst ? 1 : 7, isFirst ? 6 : 12, source);
            return true;
        }

        if (Take("前"))
        {
            return TryQuarter(year, source, upTo: true, out moment);
        }

        if (Take("第") || (!AtEnd && QuarterAhead()))
        {
            return TryQuarter(year, source, upTo: false, out moment);
        }

        return AtEnd || !char.IsAsciiDigit(_text[Position]) || TryMonth(year, source, out moment);
    }

    private bool TryQuarter(int year, DateSource source, bool upTo, out DateMoment moment)
    {
        SkipBlanks();
        int quarter = Position < _text.Length ? Quarter(_text[Position]) : 0;
        if (quarter == 0)
        {
            moment = default;
            return Fail("a quarter from 一 to 四 or 1 to 4");
        }

        Position++;
        _ = Take("个");
        moment = Months(year, upTo ? 1 : (quarter * 3) - 2, quarter * 3, source);
        return Take("季度") || Fail("季度");
    }

    private bool TryMonth(int year, DateSource source, out DateMoment moment)
    {
        moment = default;
        int start = Position;
        if (!TryNumber(2, out int month, out _) || month is 0 or > 12)
        {
            return Fail(start, "a month from 1 to 12");
        }

        if (Take("月"))
        {
            return TryAfterMonth(year, month, source, out moment);
        }

        if (!TakeSeparator())
        {
            return Fail("月");
        }

        // 1-11月: the first month stands without its word.
        int second = Position;
        if (!TryNumber(2, out int last, out _) || last < month || last > 12)
        {
            return Fail(second, "a month from the first to 12");
        }

        moment = Months(year, month, last, source);
        return Take("月") || Fail("月");
    }

    private bool TryAfterMonth(int year, int month, DateSource source, out DateMoment moment)
    {
        moment = Whole(PartialDate.OfMonth(year, month), source);
        if (Take("份"))
        {
            return true;
        }

        if (Take("底") || Take("末"))
        {
            moment = moment with { IsEnd = true };
            return true;
        }

        SkipBlanks();
        int start = Position;
        return !TryNumber(2, out int day, out _) || ((Take("日") || Take("号")) ? TryDay(year, month, day, start, source, out moment) : Fail("日"));
    }

    private bool TryDay(int year, int month, int day, int at, DateSource source, out DateMoment moment)
    {
        bool exists = IsoDates.Exists(year, month, day);
        moment = exists ? Whole(PartialDate.OfDay(year, month, day), source) : default;
        return exists || Fail(at, "a day of that month");
    }

    // At most so many ASCII digits; one more is left to fail on.
    private bool TryNumber(int most, out int number, out int digits)
    {
        (number, digits) = (0, 0);
        while (digits < most && Position < _text.Length && char.IsAsciiDigit(_text[Position]))
        {
            number = (number * 10) + (_text[Position++] - '0');
            digits++;
        }

        return digits > 0;
    }

    // 三季度 without 第: a number and then 季.
    private readonly bool QuarterAhead() =>
        Position + 1 < _text.Length && Quarter(_text[Position]) != 0 && _text[Position + 1] is '季' or '个';

    private void SkipBlanks()
    {
        while (Position < _text.Length && _text[Position] is ' ' or '\u3000')
        {
            Position++;
        }
    }

    private static int Quarter(char c) => c switch
    {
        '一' or '1' => 1,
        '二' or '2' => 2,
        '三' or '3' => 3,
        '四' or '4' => 4,
        _ => 0,
    };

    private static DateMoment Whole(PartialDate date, DateSource source) => new(date, date, false, false, source);

    private static DateMoment Months(int year, int first, int last, DateSource source) =>
        new(PartialDate.OfMonth(year, first), PartialDate.OfMonth(year, last), false, false, source);
}
