namespace Guangming.Domain;

/// <summary>What lies between two states of one cumulative series (两次累计数之差).</summary>
public sealed class FigureSlice
{
    private FigureSlice(Figure later, Figure earlier, ReportingPeriod period)
    {
        (Later, Earlier, Period) = (later, earlier, period);
        Value = later.Quantity - earlier.Quantity;
        Range = later.Range() - earlier.Range();
    }

    /// <summary>The later figure.</summary>
    public Figure Later { get; }

    /// <summary>The earlier figure.</summary>
    public Figure Earlier { get; }

    /// <summary>The days between the two dates; annual where they are a calendar year.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Later minus earlier, from the numbers as stated.</summary>
    public Quantity Value { get; }

    /// <summary>What the true difference can be, from how precisely both were stated.</summary>
    public ValueRange Range { get; }

    /// <summary>The slice between two cumulative figures of one series, of one report or of two.</summary>
    /// <param name="later">The later figure.</param>
    /// <param name="earlier">The earlier figure.</param>
    /// <exception cref="ArgumentException">
    /// They are not of one series (measure, subject, status), not both cumulative and dated, or start on different days.
    /// </exception>
    public static FigureSlice Between(Figure later, Figure earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        if (!later.Measure.Equals(earlier.Measure) || !later.Subject.Equals(earlier.Subject) || later.Status != earlier.Status)
        {
            throw new ArgumentException($"{later.Id} and {earlier.Id} are not of one series: measure, subject and status must be the same.", nameof(earlier));
        }

        return new FigureSlice(later, earlier, later.Period.Slice(earlier.Period));
    }

    /// <summary>The period, the difference and its range.</summary>
    public override string ToString() => Range.IsPoint ? $"{Value} in {Period}" : $"{Value} {Range} in {Period}";
}
