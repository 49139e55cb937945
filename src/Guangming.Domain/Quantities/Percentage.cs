using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>A percentage (百分比): 23.1%, which is the fraction 0.231.</summary>
/// <remarks>
/// Any size and sign (growth of 3011% is fine), exact, with at most 26 decimals of a percent. The difference of two
/// percentages is in <see cref="PercentagePoints"/>, never in percent. The default value is 0%.
/// </remarks>
[JsonConverter(typeof(PercentageJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<Percentage>))]
[CultureInsensitiveType]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Percentage : IEquatable<Percentage>, IComparable<Percentage>, IComparable, ISpanFormattable,
    IUtf8SpanFormattable, ISpanParsable<Percentage>, IUtf8SpanParsable<Percentage>, ITextValue<Percentage>
{
    private const int MostDecimals = 26;

    private Percentage(decimal percent) => Percent = percent;

    /// <summary>0%.</summary>
    public static Percentage Zero => default;

    /// <summary>The number before the percent sign: 23.1 for 23.1%; without zeros at the end of its decimals.</summary>
    public decimal Percent { get; }

    /// <summary>The fraction: 0.231 for 23.1%.</summary>
    public decimal Fraction
    {
        get
        {
            DecimalParts parts = DecimalParts.From(Percent);
            return ExactDecimal.Normalise(PowersOfTen.ToDecimal(parts.Mantissa, parts.Negative, parts.Scale + 2));
        }
    }

    /// <summary>A percentage from the number before the percent sign.</summary>
    /// <param name="percent">23.1 for 23.1%; at most 26 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">It has more decimals.</exception>
    public static Percentage FromPercent(decimal percent) => TryMake(percent, out Percentage value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "Expected at most 26 decimals of a percent.");

    /// <summary>A percentage from a fraction.</summary>
    /// <param name="fraction">0.231 for 23.1%; below 7.9 × 10^26 either way.</param>
    /// <exception cref="ArgumentOutOfRangeException">A hundred times the fraction is more than a decimal holds.</exception>
    public static Percentage FromFraction(decimal fraction) =>
        DecimalParts.From(fraction).Shift(2).TryToDecimal(out decimal percent)
            ? new Percentage(percent)
            : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "Expected a fraction below 7.9 × 10^26 either way.");

    /// <summary>The percentage as a quantity in %.</summary>
    public Quantity ToQuantity() => Quantity.Of(Percent, Unit.Percent);

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Percent == other.Percent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Percent.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Percent.CompareTo(other.Percent);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Percentage other => CompareTo(other),
        _ => throw new ArgumentException($"A Percentage compares with a Percentage, not with {obj.GetType().Name}.", nameof(obj)),
    };

    internal static bool TryMake(decimal percent, out Percentage value)
    {
        percent = ExactDecimal.Normalise(percent);
        value = percent.Scale <= MostDecimals ? new Percentage(percent) : default;
        return percent.Scale <= MostDecimals;
    }
}
