using NodaTime;

namespace Guangming.Domain;

/// <summary>What makes two periods the same time: all but how precisely they were stated and where their dates come from.</summary>
internal readonly record struct PeriodKey(PeriodBasis Basis, LocalDate? Start, LocalDate? End, string? Label)
{
    public static PeriodKey Of(ReportingPeriod period) => new(period.Basis, period.Start, period.End, period.Label);
}
