using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Guangming.Domain;

/// <content>From words of time to a period: the one place that says what a date means.</content>
public sealed partial class ReportingPeriod
{
    private const string YearMissing = "a year: none is stated, and no day of publication says which";
    private const string DayMissing = "a day of publication: none is known, and the words reach up to it";

    /// <summary>The period that a date of a text means.</summary>
    /// <remarks>
    /// <para>A date without a year is of <paramref name="year"/>, or else of the year of publication; where it would then lie after the
    /// publication, of the year before, since a report cannot tell it (截至12月底 in a report of January). So is 年底.</para>
    /// <para>The year of publication is the year up to that day unless the text calls it whole. 今年以来 is the same, 去年同期 as much of the
    /// year before, 自2016年以来 a period with an open end.</para>
    /// </remarks>
    /// <param name="date">The date.</param>
    /// <param name="lead">What the words around it make of it.</param>
    /// <param name="publication">The day of publication; <see langword="null"/> where it is not known.</param>
    /// <param name="year">The year that the text has named before.</param>
    /// <param name="isAhead">Whether plans are told, which may lie after the publication.</param>
    /// <param name="period">The period.</param>
    /// <returns>Whether it means one: not without the year or day of publication that it needs, and not a clock time.</returns>
    public static bool TryOf(
        in DateToken date, DateLead lead, LocalDate? publication, int? year, bool isAhead, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        LocalDate? day = publication is { } given && CanDate(given) ? given : null;
        period = date.Kind == DateKind.Date ? Of(date, lead, day, year, isAhead, out _) : null;
        return period is not null;
    }

    /// <summary>This period as what has piled up in it (累计): an open start reaches to the day of publication, and a span over several years is a total.</summary>
    /// <param name="publication">The day of publication; <see langword="null"/> where it is not known.</param>
    /// <returns>The same period where nothing piles up, as in a year of which 累计 only says that all of it is meant.</returns>
    public ReportingPeriod Cumulated(LocalDate? publication) => this switch
    {
        { Basis: PeriodBasis.Period, Start: { } start, End: null } when publication is { } day && CanDate(day) && start <= day =>
            Create(PeriodBasis.Cumulative, start, day, Granularity, DateSource.Publication, null, nameof(publication)),
        { Basis: PeriodBasis.Period, Start: { } start, End: { } end } when start.Year != end.Year =>
            Create(PeriodBasis.Cumulative, start, end, Granularity, DateSource, null, nameof(publication)),
        _ => this,
    };

    /// <summary>Whether a day can date a period.</summary>
    internal static bool CanDate(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999;

    /// <summary>The period, or the fault with its place in the text.</summary>
    internal static ReportingPeriod? Of(in DateToken date, DateLead lead, LocalDate? publication, int? year, bool isAhead, out ReadFault fault)
    {
        if (!TryYears(date, publication, year, isAhead, out int first, out int last, out string? expected)
            || !TryPoint(first, date.Month, date.Day, out PartialDate from, ref expected) || !TryPoint(last, date.LastMonth, date.LastDay, out PartialDate to, ref expected))
        {
            fault = new ReadFault(date.Start, expected!);
            return null;
        }

        DateSource source = SourceOf(date, year, publication);
        bool isBackwards = to.Last < from.First;
        bool isAfter = lead == DateLead.SinceUntilNow && from.First > publication;
        fault = isBackwards ? new ReadFault(date.Start, "an end that does not lie before the start")
            : isAfter ? new ReadFault(date.Start, "a start that does not lie after the publication")
            : lead == DateLead.SinceUntilNow && publication is null ? new ReadFault(date.Start, DayMissing)
            : default;
        return fault.Exists ? null : lead switch
        {
            DateLead.AsOf => CumulativeTo(to).With(source),
            DateLead.Since when date is { YearOffset: 0, Month: 0, IsEnd: false } => YearOf(first, isWhole: false, publication, source),
            DateLead.Since => From(date.IsEnd ? to.Last : from).With(source == DateSource.Publication ? DateSource.Reading : source),
            DateLead.SinceUntilNow => Between(from, publication!.Value).With(DateSource.Publication),
            _ => Plain(date, from, to, publication, source),
        };
    }

    /// <summary>Everything up to the day of publication, or the fault that none is known.</summary>
    internal static ReportingPeriod? UpToNow(LocalDate? publication, bool isCumulative, int at, out ReadFault fault)
    {
        fault = publication is null ? new ReadFault(at, DayMissing) : default;
        return publication is not { } day ? null : (isCumulative ? CumulativeTo(day) : At(day)).With(DateSource.Publication);
    }

    private static ReportingPeriod Plain(in DateToken date, PartialDate from, PartialDate to, LocalDate? publication, DateSource source)
    {
        if (date.IsSamePeriod && publication is { } now)
        {
            int day = Math.Min(now.Day, DateTime.DaysInMonth(from.Year, now.Month));
            return now is { Month: 12, Day: 31 } ? Year(from.Year).With(DateSource.Reading) : Year(from.Year, new LocalDate(from.Year, now.Month, day)).With(DateSource.Reading);
        }

        return date.IsEnd || (from.Day is not null && !date.IsSpan) ? At(to).With(source)
            : !date.IsSpan && from.Granularity == DateGranularity.Year ? YearOf(from.Year, date.IsWhole, publication, source)
            : Between(from, to).With(source);
    }

    // The running year reaches to the day of publication: a report cannot state the rest of it.
    private static ReportingPeriod YearOf(int year, bool isWhole, LocalDate? publication, DateSource source) =>
        !isWhole && publication is { } day && day.Year == year && day is not { Month: 12, Day: 31 }
            ? Year(year, day).With(DateSource.Publication)
            : Year(year).With(source);

    private static DateSource SourceOf(in DateToken date, int? year, LocalDate? publication) =>
        date.YearOffset is not null || date.LastYearOffset is not null ? DateSource.Publication
        : date.HasYear ? DateSource.Stated
        : year is null || year == publication?.Year ? DateSource.Publication
        : DateSource.Inherited;

    private static bool TryYears(
        in DateToken date, LocalDate? publication, int? year, bool isAhead, out int first, out int last, out string? expected)
    {
        int? running = publication?.Year;
        int? around = year ?? running;
        if (publication is { } day && around == day.Year && !isAhead && LiesAhead(date, day))
        {
            around--;
        }

        int? from = YearOf(date.Year, date.YearOffset, running, around);
        int? to = YearOf(date.LastYear, date.LastYearOffset, running, from);
        (first, last) = (from ?? 0, to ?? 0);
        expected = from is null || to is null ? YearMissing
            : first is >= 1 and <= 9999 && last is >= 1 and <= 9999 ? null : "a year after the first";
        return expected is null;
    }

    private static int? YearOf(int stated, int? offset, int? running, int? otherwise) =>
        stated != 0 ? stated : offset is null ? otherwise : running + offset;

    // By its start; the end of a year (年底) by its end.
    private static bool LiesAhead(in DateToken date, LocalDate day) =>
        date.IsEnd && date.Month == 0 ? day is not { Month: 12, Day: 31 } : date.Month > day.Month || (date.Month == day.Month && date.Day > day.Day);

    private static bool TryPoint(int year, int month, int day, out PartialDate date, ref string? expected)
    {
        bool exists = day == 0 || IsoDates.Exists(year, month, day);
        expected = exists ? expected : "a day of that month";
        date = !exists ? default : day > 0 ? PartialDate.OfDay(year, month, day) : month > 0 ? PartialDate.OfMonth(year, month) : PartialDate.OfYear(year);
        return exists;
    }
}
