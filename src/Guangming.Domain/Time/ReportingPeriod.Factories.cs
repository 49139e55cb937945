using NodaTime;

namespace Guangming.Domain;

public sealed partial class ReportingPeriod
{
    /// <summary>The text does not say (期间未说明).</summary>
    public static ReportingPeriod Unspecified { get; } = new(PeriodBasis.Unspecified, null, null, default, default, null);

    /// <summary>By the year, no year named (每年).</summary>
    public static ReportingPeriod PerYear { get; } = new(PeriodBasis.PerYear, null, null, default, default, null);

    /// <summary>Cumulative, no date stated (累计).</summary>
    public static ReportingPeriod Cumulative { get; } = new(PeriodBasis.Cumulative, null, null, default, default, null);

    /// <summary>A point in time whose date is not stated (时点，日期未说明).</summary>
    public static ReportingPeriod AtUnstatedDate { get; } = new(PeriodBasis.PointInTime, null, null, default, default, null);

    /// <summary>The state on the last day <paramref name="date"/> can mean: 2015 is 2015年底, 2015-12-31.</summary>
    /// <param name="date">A day, or the end of a month or year.</param>
    /// <exception cref="ArgumentException">The date is unspecified.</exception>
    public static ReportingPeriod At(PartialDate date)
    {
        Require(date, nameof(date));
        return Create(PeriodBasis.PointInTime, null, date.Last, date.Granularity, DateSource.Stated, null, nameof(date));
    }

    /// <summary>A flow in a calendar year, whole or only up to a day in it (年度).</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="to">The last day covered; <see langword="null"/> for the whole year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> lies in another year.</exception>
    public static ReportingPeriod Year(int year, LocalDate? to = null)
    {
        PartialDate whole = PartialDate.OfYear(year);
        return Create(PeriodBasis.Annual, whole.First, to ?? whole.Last, DateGranularity.Day, DateSource.Stated, null, nameof(to));
    }

    /// <summary>A flow in a calendar year up to the end of a month or day in it (年初至今).</summary>
    /// <param name="to">The last month or day covered; a year is the whole of it.</param>
    /// <exception cref="ArgumentException">The date is unspecified.</exception>
    public static ReportingPeriod YearTo(PartialDate to)
    {
        Require(to, nameof(to));
        LocalDate start = PartialDate.OfYear(to.Year).First;
        return Create(PeriodBasis.Annual, start, to.Last, to.Granularity, DateSource.Stated, null, nameof(to));
    }

    /// <summary>A flow from the first day of <paramref name="from"/> to the last of <paramref name="to"/> (期间).</summary>
    /// <remarks>Exactly one calendar year is <see cref="PeriodBasis.Annual"/>.</remarks>
    /// <param name="from">The start.</param>
    /// <param name="to">The end, inclusive.</param>
    /// <exception cref="ArgumentException">One is unspecified, or the end lies before the start.</exception>
    public static ReportingPeriod Between(PartialDate from, PartialDate to)
    {
        Require(from, nameof(from));
        Require(to, nameof(to));
        return Create(PeriodBasis.Period, from.First, to.Last, Common(from, to), DateSource.Stated, null, nameof(to));
    }

    /// <summary>A flow from a date on, its end not stated (起, 以来).</summary>
    /// <param name="from">The start.</param>
    /// <exception cref="ArgumentException">The date is unspecified.</exception>
    public static ReportingPeriod From(PartialDate from)
    {
        Require(from, nameof(from));
        return Create(PeriodBasis.Period, from.First, null, from.Granularity, DateSource.Stated, null, nameof(from));
    }

    /// <summary>A flow up to a date, its start not stated, and not called cumulative.</summary>
    /// <param name="to">The end, inclusive.</param>
    /// <exception cref="ArgumentException">The date is unspecified.</exception>
    public static ReportingPeriod Until(PartialDate to)
    {
        Require(to, nameof(to));
        return Create(PeriodBasis.Period, null, to.Last, to.Granularity, DateSource.Stated, null, nameof(to));
    }

    /// <summary>By the year, in the years from <paramref name="from"/> to <paramref name="to"/> (2016年至2020年每年).</summary>
    /// <param name="from">The start.</param>
    /// <param name="to">The end, inclusive; <see langword="null"/> where it is not stated.</param>
    /// <exception cref="ArgumentException">One is unspecified, or the end lies before the start.</exception>
    public static ReportingPeriod PerYearFrom(PartialDate from, PartialDate? to = null)
    {
        Require(from, nameof(from));
        Require(to ?? from, nameof(to));
        return Create(PeriodBasis.PerYear, from.First, to?.Last, Common(from, to ?? from), DateSource.Stated, null, nameof(to));
    }

    /// <summary>Everything up to a date (累计至, 截至).</summary>
    /// <param name="to">The date the figure is as of; a month or year counts to its last day.</param>
    /// <param name="start">The start where the text states it; else it stays unknown.</param>
    /// <exception cref="ArgumentException">One is unspecified, or the end lies before the start.</exception>
    public static ReportingPeriod CumulativeTo(PartialDate to, PartialDate? start = null)
    {
        Require(to, nameof(to));
        Require(start ?? to, nameof(start));
        return Create(PeriodBasis.Cumulative, start?.First, to.Last, Common(start ?? to, to), DateSource.Stated, null, nameof(to));
    }

    /// <summary>A period that is named, not dated, such as 疫情期间 (during the epidemic).</summary>
    /// <param name="label">Its name as the text has it.</param>
    /// <exception cref="ArgumentException">The name is blank or holds a forbidden character.</exception>
    public static ReportingPeriod Named(string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        return Create(PeriodBasis.Period, null, null, DateGranularity.Day, DateSource.Stated, label, nameof(label));
    }

    // The coarser of the two, as stated; a year and a month meet in the month, which says both exactly.
    private static DateGranularity Common(PartialDate a, PartialDate b) => (a.Granularity, b.Granularity) switch
    {
        (DateGranularity.Year, DateGranularity.Month) or (DateGranularity.Month, DateGranularity.Year) => DateGranularity.Month,
        var (x, y) => x > y ? x : y,
    };

    private static void Require(PartialDate date, string parameter)
    {
        if (!date.IsSpecified)
        {
            throw new ArgumentException("The date is unspecified; expected a year, a month or a day.", parameter);
        }
    }
}
