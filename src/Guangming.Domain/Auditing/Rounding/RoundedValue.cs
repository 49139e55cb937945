namespace Guangming.Domain;

/// <summary>A number and the place to which it is known (有精度的数): 930000元 to the nearest 10000元, whatever digits are written.</summary>
/// <remarks>
/// For data that name their precision beside the number, as tagged reports (XBRL) and tables with a heading do. A
/// <see cref="StatedValue"/> shows its precision by its own digits. Immutable.
/// </remarks>
public sealed class RoundedValue
{
    private readonly StatedValue? _stated;

    private RoundedValue(Quantity value, decimal step, StatedValue? stated) => (Value, Step, _stated) = (value, step, stated);

    /// <summary>The number.</summary>
    public Quantity Value { get; }

    /// <summary>The place to which it is known, in the number's unit; 0 for an exact number.</summary>
    public decimal Step { get; }

    /// <summary>Whether it has digits beyond that place, so that its precision and its digits contradict each other (多余位数).</summary>
    public bool HasExcessDigits => Step > 0 && Value.Amount % Step != 0;

    /// <summary>A number that is known to a place.</summary>
    /// <param name="value">The number.</param>
    /// <param name="step">The place, such as 10000; 0 for an exact number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is negative.</exception>
    public static RoundedValue Of(Quantity value, decimal step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return new RoundedValue(value, step, null);
    }

    /// <summary>A stated number, known to the place that its digits and its qualifier show.</summary>
    /// <param name="stated">The statement.</param>
    public static RoundedValue Of(StatedValue stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return new RoundedValue(stated.Quantity, stated.IsExact ? 0 : stated.Step, stated);
    }

    /// <summary>The values that it can stand for: closed to the nearest, half-open where it was truncated.</summary>
    /// <param name="reading">How the digits that are not written were dropped.</param>
    public ValueRange Range(RoundingReading reading = RoundingReading.Nearest)
    {
        if (_stated is not null)
        {
            return _stated.Range(reading);
        }

        decimal v = Value.Amount;
        return Step == 0 ? ValueRange.Exactly(v, Value.Unit)
            : reading == RoundingReading.Nearest ? ValueRange.Closed(v - (Step / 2), v + (Step / 2), Value.Unit)
            : v < 0 ? ValueRange.Of(v - Step, false, v, true, Value.Unit)
            : ValueRange.Of(v, true, v + Step, false, Value.Unit);
    }

    /// <summary>The number and its place.</summary>
    public override string ToString() => _stated is not null ? _stated.ToString()
        : Step == 0 ? $"{Value.ToString("S")} (exact)"
        : FormattableString.Invariant($"{Value.ToString("S")} (to {Step})");
}
