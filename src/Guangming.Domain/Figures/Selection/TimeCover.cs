using System.Globalization;
using NodaTime;

namespace Guangming.Domain;

/// <summary>What periods that follow each other cover together (期间衔接).</summary>
internal static class TimeCover
{
    /// <summary>Whether a period holds another, so that its number holds the other's.</summary>
    public static bool Holds(ReportingPeriod whole, ReportingPeriod part) =>
        whole.Matches(part)
        || (whole.Basis == PeriodBasis.Cumulative
            ? part.End <= whole.End && (whole.Start is null || part.Start >= whole.Start || part.Start is null)
            : whole.Contains(part));

    /// <summary>The period from the first day to the last of flows that do not overlap, and the gaps between them.</summary>
    public static (ReportingPeriod Period, LocalizedText? Gaps) Of(IEnumerable<ReportingPeriod> flows)
    {
        ReportingPeriod[] sorted = [.. flows.OrderBy(flow => flow.End)];
        List<string> gaps = [];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].End is { } end && sorted[i].Start is { } start && end.PlusDays(1) < start)
            {
                gaps.Add(Days(end.PlusDays(1), start.PlusDays(-1)));
            }
        }

        return (Whole(sorted[0], sorted[^1]), gaps.Count == 0 ? null : new LocalizedText(
            $"不含{string.Join("、", gaps)}，原文没有说明",
            $"without {string.Join(", ", gaps)}, which is not stated"));
    }

    private static ReportingPeriod Whole(ReportingPeriod first, ReportingPeriod last)
    {
        if (last.End is not { } end)
        {
            return last;
        }

        PartialDate to = PartialDate.At(end, last.EndGranularity);
        if (first.Basis == PeriodBasis.Cumulative || first.Start is not { } start)
        {
            return ReportingPeriod.CumulativeTo(to, first.Start is { } from ? PartialDate.At(from, first.StartGranularity) : null);
        }

        return ReportingPeriod.Between(PartialDate.At(start, first.StartGranularity), to);
    }

    // A gap of whole years is named by them, else by its days.
    private static string Days(LocalDate from, LocalDate to)
    {
        bool areYears = from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 };
        return !areYears ? $"{IsoDates.ToText(from)}/{IsoDates.ToText(to)}"
            : from.Year == to.Year ? from.Year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{from.Year}/{to.Year}");
    }
}
