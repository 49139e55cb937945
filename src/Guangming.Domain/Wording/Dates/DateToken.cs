namespace Guangming.Domain;

/// <summary>Words of time as they stand in a text (时间词): a year, half, quarter, month, day or span of them, not yet a period.</summary>
/// <remarks>
/// A part that is not stated is 0: 5月 has no year, 2020年 no month. Months and days are within their limits; whether there is a
/// 29 February is known once the year is. It holds no text and is made by <see cref="Dates"/>.
/// </remarks>
public readonly ref struct DateToken
{
    private readonly DateParts _parts;

    internal DateToken(scoped in DateParts parts) => _parts = parts;

    /// <summary>What the words are.</summary>
    public DateKind Kind => _parts.Kind;

    /// <summary>Where the words start in the text.</summary>
    public int Start => _parts.Start;

    /// <summary>Where they end, exclusive.</summary>
    public int End => _parts.End;

    /// <summary>The year that is stated in digits, 1 to 9999, else 0.</summary>
    public int Year => _parts.First.Year;

    /// <summary>Years from the year of publication where a word says so: 今年 0, 去年 −1; else <see langword="null"/>.</summary>
    public int? YearOffset => _parts.First.Offset;

    /// <summary>The month, or the first of several.</summary>
    public int Month => _parts.First.Month;

    /// <summary>The day, or the first of several.</summary>
    public int Day => _parts.First.Day;

    /// <summary>The year that the end states, as <see cref="Year"/>; the same unless it is a span.</summary>
    public int LastYear => _parts.Last.Year;

    /// <summary>Years from the year of publication for the end, as <see cref="YearOffset"/>.</summary>
    public int? LastYearOffset => _parts.Last.Offset;

    /// <summary>The last month.</summary>
    public int LastMonth => _parts.Last.Month;

    /// <summary>The last day.</summary>
    public int LastDay => _parts.Last.Day;

    /// <summary>Whether a year stands in digits.</summary>
    public bool HasYear => Year != 0;

    /// <summary>Whether it is one full day with its year.</summary>
    public bool IsDay => Kind == DateKind.Date && HasYear && Day != 0 && !IsSpan;

    /// <summary>Whether it goes from one date to another, months of a year included.</summary>
    public bool IsSpan => _parts.IsSpan;

    /// <summary>Whether only its end is meant: 年底, 月末.</summary>
    public bool IsEnd => _parts.IsEnd;

    /// <summary>Whether it says that the year is whole: 全年.</summary>
    public bool IsWhole => _parts.IsWhole;

    /// <summary>Whether it is as much of that year as is told of the running one: 去年同期.</summary>
    public bool IsSamePeriod => _parts.IsSamePeriod;

    /// <summary>Whether it is a five-year plan by its name: “十三五”期间.</summary>
    public bool IsPlan => _parts.IsPlan;
}
