using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;
using NodaTime;

namespace Guangming.Domain;

/// <summary>A date as precisely as it was stated: 2016, 2016-05 or 2016-05-31 (不完整日期).</summary>
/// <remarks>
/// <para>Years 1 to 9999 of the ISO calendar. Two dates are equal when they were stated alike: 2016-01 is not 2016-01-01.
/// They are ordered by their first day, then by their last, so 2016-01-01 &lt; 2016-01 &lt; 2016.</para>
/// <para>The default is unspecified: it equals itself, sorts before every date and prints as <c>unspecified</c>; every other
/// operation throws <see cref="InvalidOperationException"/>.</para>
/// <para>Text is ISO 8601, whatever the culture.</para>
/// </remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<PartialDate>))]
[CultureInsensitiveType]
public readonly partial struct PartialDate :
    IEquatable<PartialDate>, IComparable<PartialDate>, IComparable, IComparisonOperators<PartialDate, PartialDate, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<PartialDate>, IUtf8SpanParsable<PartialDate>, ITextValue<PartialDate>
{
    // Year << 9 | month << 5 | day; a part that was not stated is zero, and all zero is unspecified.
    private readonly int _packed;

    private PartialDate(int year, int month, int day) => _packed = (year << 9) | (month << 5) | day;

    /// <summary>Whether this is a date at all; <see langword="false"/> for the default.</summary>
    public bool IsSpecified => _packed != 0;

    /// <summary>The year, 1 to 9999.</summary>
    /// <exception cref="InvalidOperationException">The date is unspecified.</exception>
    public int Year => Packed >> 9;

    /// <summary>The month, 1 to 12, or <see langword="null"/> where only the year was stated.</summary>
    /// <exception cref="InvalidOperationException">The date is unspecified.</exception>
    public int? Month => ((Packed >> 5) & 15) is var month and not 0 ? month : null;

    /// <summary>The day of the month, or <see langword="null"/> where it was not stated.</summary>
    /// <exception cref="InvalidOperationException">The date is unspecified.</exception>
    public int? Day => (Packed & 31) is var day and not 0 ? day : null;

    /// <summary>How precisely the date was stated.</summary>
    /// <exception cref="InvalidOperationException">The date is unspecified.</exception>
    public DateGranularity Granularity =>
        (Packed & 31) != 0 ? DateGranularity.Day : (Packed & 511) != 0 ? DateGranularity.Month : DateGranularity.Year;

    /// <summary>The first day it can mean: 2016-05 begins on 2016-05-01.</summary>
    /// <exception cref="InvalidOperationException">The date is unspecified.</exception>
    public LocalDate First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean: 2016-02 ends on 2016-02-29.</summary>
    /// <exception cref="InvalidOperationException">The date is unspecified.</exception>
    public LocalDate Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    private int Packed =>
        _packed != 0 ? _packed : throw new InvalidOperationException("The PartialDate is unspecified: it has no year, month or day.");

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public static PartialDate OfYear(int year) => new(CheckYear(year), 0, 0);

    /// <summary>A month of a year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is outside its range.</exception>
    public static PartialDate OfMonth(int year, int month) => new(CheckYear(year), CheckMonth(month), 0);

    /// <summary>A day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static PartialDate OfDay(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(CheckYear(year), CheckMonth(month)));
        return new(year, month, day);
    }

    /// <summary>A day; a day of another calendar is turned into that of the ISO calendar.</summary>
    /// <param name="date">The day, in the years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public static PartialDate From(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return new(CheckYear(iso.Year), iso.Month, iso.Day);
    }

    /// <summary>A month; a month of another calendar than ISO is refused.</summary>
    /// <param name="month">The month, in the years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    /// <exception cref="ArgumentException">The month is of another calendar.</exception>
    public static PartialDate From(YearMonth month) =>
        month.Calendar == CalendarSystem.Iso
            ? OfMonth(month.Year, month.Month)
            : throw new ArgumentException($"The month is of the calendar {month.Calendar.Id}; expected ISO.", nameof(month));

    /// <summary>A day is a partial date with nothing missing.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator PartialDate(LocalDate date) => From(date);

    /// <summary>Whether <paramref name="date"/> is one of the days this date can mean.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="InvalidOperationException">This date is unspecified.</exception>
    public bool Contains(LocalDate date) => First <= date && date <= Last;

    /// <summary>Whether every day that <paramref name="other"/> can mean is one that this date can mean.</summary>
    /// <param name="other">The other date.</param>
    /// <exception cref="InvalidOperationException">One of them is unspecified.</exception>
    public bool Contains(PartialDate other) => First <= other.First && other.Last <= Last;

    /// <summary>The date <paramref name="date"/> stated only as precisely as <paramref name="granularity"/>.</summary>
    internal static PartialDate At(LocalDate date, DateGranularity granularity) => granularity switch
    {
        DateGranularity.Year => new(date.Year, 0, 0),
        DateGranularity.Month => new(date.Year, date.Month, 0),
        _ => new(date.Year, date.Month, date.Day),
    };

    /// <summary>Refuses dates of a thing's beginning and end that are unspecified or the wrong way round.</summary>
    internal static void RequireOrder(PartialDate? from, PartialDate? to, string what)
    {
        if (from is { IsSpecified: false } || to is { IsSpecified: false })
        {
            throw new ArgumentException("A date is unspecified; leave it out where it is not stated.", nameof(from));
        }

        if (from is { } start && to is { } end && end.Last < start.First)
        {
            throw new ArgumentException($"The {what} ends in {end}, before it begins in {start}.", nameof(to));
        }
    }

    private static int CheckYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return year;
    }

    private static int CheckMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return month;
    }
}
