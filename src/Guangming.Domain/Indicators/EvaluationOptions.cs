using NodaTime;

namespace Guangming.Domain;

/// <summary>Which figures an evaluation takes, and how (取数与计算选项).</summary>
/// <remarks>
/// By default: actual numbers; the newest period that all inputs have, of those that close together the cumulative one, else the point in
/// time, else the flow; digits read as rounded to the nearest. Immutable; equality is by content.
/// </remarks>
public sealed record EvaluationOptions
{
    /// <summary>The usual choice.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>Only what holds for this day or an earlier one; <see langword="null"/> for the newest.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Only figures of this basis; <see langword="null"/> for the usual order.</summary>
    public PeriodBasis? Basis { get; init; }

    /// <summary>Whether inputs that hold for different times give a value with a note, where they would else give none.</summary>
    public bool AllowsMixedPeriods { get; init; }

    /// <summary>How the digits that are not written were dropped.</summary>
    public RoundingReading Reading { get; init; }

    /// <summary>How results are rounded when they are shown.</summary>
    public RoundingMethod Rounding { get; init; }

    /// <summary>Actual numbers, or those aimed at or expected.</summary>
    public FigureStatus Status { get; init; }
}
