using System.Text.Json.Serialization;
using NodaTime;

namespace Guangming.Domain;

/// <summary>The time a figure speaks of: its basis, its days, how precisely they were stated and where they come from (统计期间).</summary>
/// <remarks>
/// <para>Days are inclusive. A point in time and a cumulative figure end on the day they are as of; the start of a cumulative
/// figure (累计) stays unknown unless the text states it. No clock and no time zone is involved.</para>
/// <para>Equality is by content, the source of the date and the label included. There is no order: a period may lie in another.</para>
/// </remarks>
[JsonConverter(typeof(ReportingPeriodJsonConverter))]
public sealed partial class ReportingPeriod : IEquatable<ReportingPeriod>
{
    private ReportingPeriod(
        PeriodBasis basis, LocalDate? start, LocalDate? end, DateGranularity granularity, DateSource dateSource, string? label) =>
        (Basis, Start, End, Granularity, DateSource, Label) = (basis, start, end, granularity, dateSource, label);

    /// <summary>What kind of time this is.</summary>
    public PeriodBasis Basis { get; }

    /// <summary>The first day; <see langword="null"/> for a point in time, and where it was not stated.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day, or the day the figure is as of; <see langword="null"/> where it was not stated.</summary>
    public LocalDate? End { get; }

    /// <summary>How precisely the dates were stated: of two, the coarser; of a year to date, the end; without dates, day.</summary>
    public DateGranularity Granularity { get; }

    /// <summary>Where the date comes from.</summary>
    public DateSource DateSource { get; }

    /// <summary>The name of a period that the text names rather than dates, such as 疫情期间; else <see langword="null"/>.</summary>
    public string? Label { get; }

    /// <summary>The day the figure is as of: the end of a point in time, of a cumulative figure and of a year to date; else <see langword="null"/>.</summary>
    public LocalDate? AsOf => Basis switch
    {
        PeriodBasis.PointInTime or PeriodBasis.Cumulative => End,
        PeriodBasis.Annual when Granularity != DateGranularity.Year => End,
        _ => null,
    };

    /// <summary>Whether two periods have the same content.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ReportingPeriod? left, ReportingPeriod? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two periods differ in content.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ReportingPeriod? left, ReportingPeriod? right) => !(left == right);

    /// <summary>The same period, its date from another source.</summary>
    /// <param name="source">Where the date comes from.</param>
    /// <exception cref="ArgumentException">The period is not stated at all, or has no date that could be the day of publication.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is no member of the enumeration.</exception>
    public ReportingPeriod With(DateSource source)
    {
        _ = source.Code(); // Rejects a number cast to the enumeration.
        return source == DateSource ? this : Create(Basis, Start, End, Granularity, source, Label, nameof(source));
    }

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod? other) =>
        other is not null
        && Basis == other.Basis
        && Start == other.Start
        && End == other.End
        && Granularity == other.Granularity
        && DateSource == other.DateSource
        && string.Equals(Label, other.Label, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Basis, Start, End, Granularity, DateSource, Label);
}
