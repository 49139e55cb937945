namespace Guangming.Domain;

/// <summary>One end of a date as it is worded; a part that is not stated is 0.</summary>
internal readonly record struct DatePoint
{
    // Small, for it is copied at every date of a text. An offset is kept with ten thousand added, so that 0 is none.
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;
    private readonly short _offset;

    public DatePoint(int year, int month, int day, int? offset) =>
        (_year, _month, _day, _offset) = ((short)year, (byte)month, (byte)day, (short)(offset is { } years ? years + OffsetBase : 0));

    private const short OffsetBase = 10_000;

    public int Year => _year;

    public int Month
    {
        get => _month;
        init => _month = (byte)value;
    }

    public int Day
    {
        get => _day;
        init => _day = (byte)value;
    }

    public int? Offset => _offset == 0 ? null : _offset - OffsetBase;

    /// <summary>Whether neither a year nor a word for one is stated.</summary>
    public bool IsYearless => Year == 0 && Offset is null;

    /// <summary>The same year, as it is worded, with another month and day.</summary>
    public DatePoint At(int month, int day = 0) => new(Year, month, day, Offset);

    /// <summary>Whether <paramref name="last"/> lies before this, as far as the words tell: of 去年 and 2019年 they do not.</summary>
    public bool IsAfter(DatePoint last) =>
        Year > 0 != last.Year > 0 || Offset is null != last.Offset is null ? Year > 0 && last.IsYearless
        : (Year + (Offset ?? 0), Month, Day).CompareTo((last.Year + (last.Offset ?? 0), last.Month == 0 ? 12 : last.Month, last.Day == 0 ? 31 : last.Day)) > 0;
}
