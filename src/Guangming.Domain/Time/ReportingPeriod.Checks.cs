using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Guangming.Domain;

public sealed partial class ReportingPeriod
{
    /// <summary>Makes a period from its parts, or says why they do not fit together. Allocates the period only.</summary>
    /// <remarks>What means the same becomes the same: a period of exactly one calendar year is annual, a whole year's granularity is year.</remarks>
    internal static bool TryCreate(
        PeriodBasis basis,
        LocalDate? start,
        LocalDate? end,
        DateGranularity granularity,
        DateSource dated,
        string? label,
        [NotNullWhen(true)] out ReportingPeriod? period,
        [NotNullWhen(false)] out string? fault)
    {
        period = null;
        fault = Fault(basis, start, end, dated, label) ?? FaultOfGranularity(basis, start, end, granularity);
        if (fault is not null)
        {
            return false;
        }

        bool isWholeYear = start is { } s && end is { } e && s.Year == e.Year && s.DayOfYear == 1 && e is { Month: 12, Day: 31 };
        if (isWholeYear && label is null && (basis is PeriodBasis.Period or PeriodBasis.Annual))
        {
            (basis, granularity) = (PeriodBasis.Annual, DateGranularity.Year);
        }

        period = Shared(basis, start, end, dated, label) ?? new ReportingPeriod(basis, start, end, granularity, dated, label);
        return true;
    }

    private static ReportingPeriod Create(
        PeriodBasis basis, LocalDate? start, LocalDate? end, DateGranularity granularity, DateSource dated, string? label, string parameter) =>
        TryCreate(basis, start, end, granularity, dated, label, out ReportingPeriod? period, out string? fault)
            ? period
            : throw new ArgumentException(fault, parameter);

    // The undated ones are single objects.
    private static ReportingPeriod? Shared(PeriodBasis basis, LocalDate? start, LocalDate? end, DateSource dated, string? label) =>
        start is not null || end is not null || dated != DateSource.Stated || label is not null ? null : basis switch
        {
            PeriodBasis.Cumulative => Cumulative,
            PeriodBasis.PerYear => PerYear,
            PeriodBasis.PointInTime => AtUnstatedDate,
            PeriodBasis.Unspecified => Unspecified,
            _ => null,
        };

    private static string? Fault(PeriodBasis basis, LocalDate? start, LocalDate? end, DateSource dated, string? label)
    {
        if (!IsIso(start) || !IsIso(end))
        {
            return "A period's days are days of the ISO calendar in the years 1 to 9999.";
        }

        if (start is { } from && end is { } to && to < from)
        {
            return $"The period ends on {IsoDates.ToText(to)}, before it starts on {IsoDates.ToText(from)}.";
        }

        string? ofLabel = label is null ? null : FaultOfLabel(basis, label);
        return ofLabel ?? (dated == DateSource.Publication && end is null
            ? "A date taken from the publication needs an end; the period has none."
            : FaultOfBasis(basis, start, end, dated, label));
    }

    private static string? FaultOfLabel(PeriodBasis basis, string label)
    {
        string? text = string.IsNullOrWhiteSpace(label) ? "is blank" : TextRules.Fault(label);
        return text is not null ? $"The label of a period {text}."
            : basis is PeriodBasis.Period or PeriodBasis.PointInTime ? null : "Only a period or a point in time has a label.";
    }

    private static string? FaultOfBasis(PeriodBasis basis, LocalDate? start, LocalDate? end, DateSource dated, string? label) =>
        basis switch
        {
            PeriodBasis.Unspecified when start is not null || end is not null || dated != DateSource.Stated =>
                "A period that is not stated has no dates, and no source of them.",
            PeriodBasis.PointInTime when start is not null => "A point in time has an end (the day it is as of) and no start.",
            PeriodBasis.Annual when start is not { } first || end is not { } last || first.DayOfYear != 1 || last.Year != first.Year =>
                "An annual period starts on January 1 and ends in the same year.",
            PeriodBasis.Period when start is null && end is null && label is null => "A period has a start, an end or a label.",
            PeriodBasis.PerYear when start is null && end is not null => "A figure per year with an end has a start too.",
            < PeriodBasis.Unspecified or > PeriodBasis.Cumulative => "The basis is none of those there are.",
            _ => dated is < DateSource.Stated or > DateSource.Reading ? "The date's source is none of those there are." : null,
        };

    // A date stated as a month begins or ends on a month's first or last day; a whole year may say so or not.
    private static string? FaultOfGranularity(PeriodBasis basis, LocalDate? start, LocalDate? end, DateGranularity granularity)
    {
        bool fits = granularity switch
        {
            DateGranularity.Day => true,
            DateGranularity.Month => IsFirst(start, DateGranularity.Month) || IsLast(end, DateGranularity.Month),
            DateGranularity.Year when basis == PeriodBasis.Annual => IsLast(end, DateGranularity.Year),
            DateGranularity.Year => IsFirst(start, DateGranularity.Year) || IsLast(end, DateGranularity.Year),
            _ => false,
        };
        bool monthOfYearToDate = granularity != DateGranularity.Month || basis != PeriodBasis.Annual || IsLast(end, DateGranularity.Month);
        return fits && monthOfYearToDate ? null : granularity switch
        {
            DateGranularity.Month => "The granularity is month, but no date that it could speak of is the first or last day of a month.",
            DateGranularity.Year => "The granularity is year, but no date that it could speak of is the first or last day of a year.",
            _ => "The granularity is none of those there are.",
        };
    }

    private static bool IsIso(LocalDate? date) =>
        date is not { } d || (d.Calendar == CalendarSystem.Iso && d.Year is >= 1 and <= 9999);

    private static bool IsFirst(LocalDate? date, DateGranularity granularity) =>
        date is { Day: 1 } d && (granularity == DateGranularity.Month || d.Month == 1);

    private static bool IsLast(LocalDate? date, DateGranularity granularity) =>
        date is { } d && d.Day == DateTime.DaysInMonth(d.Year, d.Month) && (granularity == DateGranularity.Month || d.Month == 12);
}
