using NodaTime;

namespace Guangming.Domain;

public sealed partial class ReportingPeriod
{
    /// <summary>Whether the period has any date, so that it covers days that can be compared.</summary>
    public bool IsDated => Start is not null || End is not null;

    /// <summary>The number of days covered, both ends included; a point in time has one; <see langword="null"/> where an end is open or unknown.</summary>
    public int? Length =>
        End is not { } end ? null
        : Basis == PeriodBasis.PointInTime ? 1
        : Start is { } start ? NodaTime.Period.DaysBetween(start, end) + 1 : null;

    // An end that was not stated reaches as far as it can: a cumulative figure holds whatever came before its date.
    private LocalDate First => Basis == PeriodBasis.PointInTime ? End!.Value : Start ?? LocalDate.MinIsoValue;

    private LocalDate Last => End ?? LocalDate.MaxIsoValue;

    /// <summary>Whether <paramref name="date"/> is one of the days covered.</summary>
    /// <remarks>A start or end that was not stated counts as open: a cumulative figure reaches back as far as was counted.</remarks>
    /// <param name="date">The day, of the ISO calendar.</param>
    /// <returns><see langword="false"/> also for a period without dates.</returns>
    public bool Contains(LocalDate date) => IsDated && First <= date && date <= Last;

    /// <summary>Whether every day that <paramref name="other"/> covers is covered by this period.</summary>
    /// <remarks>
    /// The basis does not matter: a total to 2020-12-21 contains the flow of the year 2020 up to that day, which is why the two
    /// are never added. A start or end that was not stated counts as open. Nothing contains a period without dates.
    /// </remarks>
    /// <param name="other">The other period.</param>
    public bool Contains(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsDated && other.IsDated && First <= other.First && other.Last <= Last;
    }

    /// <summary>Whether some day is covered by both; <see langword="false"/> where one has no dates.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsDated && other.IsDated && First <= other.Last && other.First <= Last;
    }

    /// <summary>The days that a cumulative figure adds to an earlier one of the same series: from the day after the earlier end to this end.</summary>
    /// <remarks>
    /// Where neither start is stated they are taken to be the same, as the caller takes the series to be the same.
    /// The result is annual when it is exactly a calendar year, else a period; its source is the weaker of the two.
    /// </remarks>
    /// <param name="earlier">The earlier cumulative period.</param>
    /// <exception cref="InvalidOperationException">This is not cumulative, or has no date.</exception>
    /// <exception cref="ArgumentException"><paramref name="earlier"/> is not cumulative, has no date, starts elsewhere, or does not end earlier.</exception>
    public ReportingPeriod Slice(ReportingPeriod earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (Basis != PeriodBasis.Cumulative || End is not { } end)
        {
            throw new InvalidOperationException($"Only a cumulative period with a date has slices; this one is \"{this}\".");
        }

        if (earlier.Basis != PeriodBasis.Cumulative || earlier.End is not { } earlierEnd)
        {
            throw new ArgumentException($"Expected a cumulative period with a date; found \"{earlier}\".", nameof(earlier));
        }

        if (earlier.Start != Start)
        {
            throw new ArgumentException(
                $"\"{this}\" and \"{earlier}\" do not start on the same day, so their difference is no slice of time.", nameof(earlier));
        }

        if (earlierEnd >= end)
        {
            throw new ArgumentException($"Expected a period that ends before {IsoDates.ToText(end)}; found \"{earlier}\".", nameof(earlier));
        }

        LocalDate first = earlierEnd.PlusDays(1);
        DateGranularity granularity = Common(PartialDate.At(first, earlier.Aligned(earlierEnd)), PartialDate.At(end, Aligned(end)));
        DateSource source = earlier.DateSource > DateSource ? earlier.DateSource : DateSource;
        return Create(PeriodBasis.Period, first, end, granularity, source, null, nameof(earlier));
    }

    // The granularity at which an end was stated: that of the period, unless the end is no end of a month or year.
    private DateGranularity Aligned(LocalDate end) => IsLast(end, Granularity) ? Granularity : DateGranularity.Day;
}
