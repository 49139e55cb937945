using NodaTime;
using NodaTime.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Dates as people type them, made the first and last day that a row of a figure holds.</summary>
internal static class FigurePeriods
{
    private static readonly int Basis = FigureTable.Sheet.IndexOf("basis");
    private static readonly int Start = FigureTable.Sheet.IndexOf("periodStart");
    private static readonly int End = FigureTable.Sheet.IndexOf("periodEnd");
    private static readonly int Granularity = FigureTable.Sheet.IndexOf("granularity");

    /// <summary>Completes the period of a row: a year's start, the days of a month, how precisely the dates were written.</summary>
    public static void Complete(TableRow row)
    {
        PartialDate? start = Date(row[Start]);
        PartialDate? end = Date(row[End]);
        if (row[Basis] == PeriodBasis.Annual.Code())
        {
            // Of a year either end will do: 2020, or 2020-11 for the year to November.
            end ??= start is { Granularity: DateGranularity.Year } ? start : null;
            start ??= end is { } last ? PartialDate.OfYear(last.Year) : null;
        }

        if (row[Granularity] is null && !row.IsFaulty(Granularity) && (start ?? end) is { } one)
        {
            DateGranularity written = row[Basis] == PeriodBasis.Annual.Code() ? (end ?? one).Granularity : Common(one, end ?? one);
            row[Granularity] = written.Code();
        }

        row[Start] = start is { } from ? LocalDatePattern.Iso.Format(from.First) : null;
        row[End] = end is { } to ? LocalDatePattern.Iso.Format(to.Last) : null;
    }

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out PartialDate date) ? date : null;

    // As ReportingPeriod.Between has it: the coarser, but a year and a month meet in the month.
    private static DateGranularity Common(PartialDate a, PartialDate b) => (a.Granularity, b.Granularity) switch
    {
        (DateGranularity.Year, DateGranularity.Month) or (DateGranularity.Month, DateGranularity.Year) => DateGranularity.Month,
        var (x, y) => x > y ? x : y,
    };
}
