using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>A difference of percentages (百分点): 21.53个百分点 lie between 1.57% and 23.1%.</summary>
/// <remarks>Any size and sign, exact, with at most 26 decimals. The default value is 0个百分点.</remarks>
[JsonConverter(typeof(PercentagePointsJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<PercentagePoints>))]
[CultureInsensitiveType]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct PercentagePoints : IEquatable<PercentagePoints>, IComparable<PercentagePoints>, IComparable, ISpanFormattable,
    IUtf8SpanFormattable, ISpanParsable<PercentagePoints>, IUtf8SpanParsable<PercentagePoints>, ITextValue<PercentagePoints>
{
    private const int MostDecimals = 26;

    private PercentagePoints(decimal points) => Points = points;

    /// <summary>No difference.</summary>
    public static PercentagePoints Zero => default;

    /// <summary>The number of points: 21.53; without zeros at the end of its decimals.</summary>
    public decimal Points { get; }

    /// <summary>A number of percentage points.</summary>
    /// <param name="points">At most 26 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">It has more decimals.</exception>
    public static PercentagePoints FromPoints(decimal points) => TryMake(points, out PercentagePoints value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(points), points, "Expected at most 26 decimals.");

    /// <summary>The points as a quantity in 个百分点.</summary>
    public Quantity ToQuantity() => Quantity.Of(Points, Unit.PercentagePoint);

    /// <inheritdoc/>
    public bool Equals(PercentagePoints other) => Points == other.Points;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Points.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Points.CompareTo(other.Points);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        PercentagePoints other => CompareTo(other),
        _ => throw new ArgumentException($"PercentagePoints compare with PercentagePoints, not with {obj.GetType().Name}.", nameof(obj)),
    };

    internal static bool TryMake(decimal points, out PercentagePoints value)
    {
        points = ExactDecimal.Normalise(points);
        value = points.Scale <= MostDecimals ? new PercentagePoints(points) : default;
        return points.Scale <= MostDecimals;
    }
}
