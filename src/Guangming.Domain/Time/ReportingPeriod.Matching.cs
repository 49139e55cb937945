using NodaTime;

namespace Guangming.Domain;

/// <content>Whether two numbers hold for one time.</content>
public sealed partial class ReportingPeriod
{
    private const int LastMonth = 12;

    /// <summary>Whether numbers for this period and another may be put together as holding for one time (口径期间一致).</summary>
    /// <remarks>
    /// Both close on the same day, taken at the coarser granularity (2020-12-21 closes with 2020-12 and with 2020, 2020-06-30 does not
    /// close with 2020), and are alike: flows of the same days, two cumulative ones, or a state at the other's end. Periods without
    /// dates match only where both have one name: unknown is not equal to unknown.
    /// </remarks>
    /// <param name="other">The other period.</param>
    public bool Matches(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!string.Equals(Label, other.Label, StringComparison.Ordinal))
        {
            return false;
        }

        if (!IsDated || !other.IsDated)
        {
            return Label is not null && IsDated == other.IsDated && Basis == other.Basis;
        }

        return (Basis, other.Basis) switch
        {
            (PeriodBasis.PointInTime, not PeriodBasis.PerYear) or (not PeriodBasis.PerYear, PeriodBasis.PointInTime) => ClosesWith(other),
            (PeriodBasis.Annual or PeriodBasis.Period, PeriodBasis.Annual or PeriodBasis.Period) => Start == other.Start && ClosesWith(other),
            (PeriodBasis.Cumulative, PeriodBasis.Cumulative) => (Start is null || other.Start is null || Start == other.Start) && ClosesWith(other),
            (var one, var two) => one == two && Start == other.Start && End == other.End,
        };
    }

    /// <summary>Whether both end on the same day, taken at the coarser of the granularities at which their ends were stated.</summary>
    internal bool ClosesWith(ReportingPeriod other)
    {
        if (End is not { } end || other.End is not { } otherEnd)
        {
            return End is null && other.End is null;
        }

        // Of a year only its last month closes with it.
        return end == otherEnd || (Coarser(end, other, otherEnd) switch
        {
            DateGranularity.Year => end.Year == otherEnd.Year && end.Month == LastMonth && otherEnd.Month == LastMonth,
            DateGranularity.Month => end.Year == otherEnd.Year && end.Month == otherEnd.Month,
            _ => false,
        });
    }

    /// <summary>The granularity at which the end was stated; day where there is none.</summary>
    internal DateGranularity EndGranularity => End is { } end ? Aligned(end) : DateGranularity.Day;

    /// <summary>The granularity at which the start was stated; day where there is none.</summary>
    internal DateGranularity StartGranularity => Start is { } start && IsFirst(start, Granularity) ? Granularity : DateGranularity.Day;

    private DateGranularity Coarser(LocalDate end, ReportingPeriod other, LocalDate otherEnd)
    {
        (DateGranularity one, DateGranularity two) = (Aligned(end), other.Aligned(otherEnd));
        return (one, two) switch
        {
            (DateGranularity.Year, _) or (_, DateGranularity.Year) => DateGranularity.Year,
            (DateGranularity.Month, _) or (_, DateGranularity.Month) => DateGranularity.Month,
            _ => DateGranularity.Day,
        };
    }
}
