using NodaTime;

namespace Guangming.Domain;

/// <summary>Which figures an evaluation takes, and how (取数与计算选项).</summary>
/// <remarks>
/// By default: actual numbers; cumulative ones, else the latest point in time, else the latest flow; the newest date that
/// all inputs have; digits read as rounded to the nearest. Immutable; equality is by content.
/// </remarks>
public sealed record EvaluationOptions
{
    /// <summary>The usual choice.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>Only what holds for this day or an earlier one; <see langword="null"/> for the newest.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Only figures of this basis; <see langword="null"/> for the usual order.</summary>
    public PeriodBasis? Basis { get; init; }

    /// <summary>Whether inputs of different dates give no value, where they would else give a note.</summary>
    public bool IsStrict { get; init; }

    /// <summary>How the digits that are not written were dropped.</summary>
    public RoundingReading Reading { get; init; }

    /// <summary>How results are rounded when they are shown.</summary>
    public RoundingMethod Rounding { get; init; }

    /// <summary>Actual numbers, or those aimed at or expected.</summary>
    public FigureStatus Status { get; init; }
}
