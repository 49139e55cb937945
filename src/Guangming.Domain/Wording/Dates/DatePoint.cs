namespace Guangming.Domain;

/// <summary>One end of a date as it is worded; a part that is not stated is 0.</summary>
/// <param name="Year">The year in digits.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Offset">Years from that of the publication, for 今年 and 去年.</param>
internal readonly record struct DatePoint(int Year, int Month, int Day, int? Offset)
{
    /// <summary>Whether neither a year nor a word for one is stated.</summary>
    public bool IsYearless => Year == 0 && Offset is null;

    /// <summary>The same year, as it is worded, with another month and day.</summary>
    public DatePoint At(int month, int day = 0) => new(Year, month, day, Offset);

    /// <summary>Whether <paramref name="last"/> lies before this, as far as the words tell: of 去年 and 2019年 they do not.</summary>
    public bool IsAfter(DatePoint last) =>
        Year > 0 != last.Year > 0 || Offset is null != last.Offset is null ? Year > 0 && last.IsYearless
        : (Year + (Offset ?? 0), Month, Day).CompareTo((last.Year + (last.Offset ?? 0), last.Month == 0 ? 12 : last.Month, last.Day == 0 ? 31 : last.Day)) > 0;
}
