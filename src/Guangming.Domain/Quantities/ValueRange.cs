using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>All values between two ends (取值范围); each end is closed, open or infinite.</summary>
/// <remarks>
/// Never empty: the lower end is below the upper, or both are one closed point. Equal by ends and unit. An infinite end
/// counts as open. Arithmetic is exact; printing with digits rounds outwards.
/// </remarks>
[JsonConverter(typeof(ValueRangeJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<ValueRange>))]
[CultureInsensitiveType]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ValueRange : IEquatable<ValueRange>, ISpanFormattable, IUtf8SpanFormattable,
    ISpanParsable<ValueRange>, IUtf8SpanParsable<ValueRange>, ITextValue<ValueRange>
{
    private ValueRange(decimal? lower, bool isLowerClosed, decimal? upper, bool isUpperClosed, Unit unit)
    {
        (Lower, Upper, Unit) = (Normalise(lower), Normalise(upper), unit);
        (IsLowerClosed, IsUpperClosed) = (isLowerClosed && lower is not null, isUpperClosed && upper is not null);
    }

    /// <summary>The lower end, in the unit; <see langword="null"/> for −∞.</summary>
    public decimal? Lower { get; }

    /// <summary>The upper end, in the unit; <see langword="null"/> for ∞.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the lower end belongs to the range.</summary>
    public bool IsLowerClosed { get; }

    /// <summary>Whether the upper end belongs to the range.</summary>
    public bool IsUpperClosed { get; }

    /// <summary>The unit of both ends.</summary>
    public Unit Unit { get; }

    /// <summary>Whether it is one value.</summary>
    public bool IsPoint => Lower is { } lower && lower == Upper;

    /// <summary>Upper minus lower; <see langword="null"/> where an end is infinite.</summary>
    /// <exception cref="OverflowException">The difference needs more than 28 digits.</exception>
    public decimal? Width => Lower is { } lower && Upper is { } upper ? ExactDecimal.Subtract(upper, lower) : null;

    /// <summary>[lower, upper].</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end, not below the lower.</param>
    /// <param name="unit">The unit of both.</param>
    /// <exception cref="ArgumentException">The range would be empty.</exception>
    public static ValueRange Closed(decimal lower, decimal upper, Unit unit) => Of(lower, true, upper, true, unit);

    /// <summary>(lower, upper).</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end, above the lower.</param>
    /// <param name="unit">The unit of both.</param>
    /// <exception cref="ArgumentException">The range would be empty.</exception>
    public static ValueRange Open(decimal lower, decimal upper, Unit unit) => Of(lower, false, upper, false, unit);

    /// <summary>[value, ∞).</summary>
    /// <param name="value">The lower end.</param>
    /// <param name="unit">Its unit.</param>
    public static ValueRange AtLeast(decimal value, Unit unit) => Of(value, true, null, false, unit);

    /// <summary>(value, ∞).</summary>
    /// <param name="value">The lower end.</param>
    /// <param name="unit">Its unit.</param>
    public static ValueRange Above(decimal value, Unit unit) => Of(value, false, null, false, unit);

    /// <summary>(−∞, value].</summary>
    /// <param name="value">The upper end.</param>
    /// <param name="unit">Its unit.</param>
    public static ValueRange AtMost(decimal value, Unit unit) => Of(null, false, value, true, unit);

    /// <summary>(−∞, value).</summary>
    /// <param name="value">The upper end.</param>
    /// <param name="unit">Its unit.</param>
    public static ValueRange Below(decimal value, Unit unit) => Of(null, false, value, false, unit);

    /// <summary>The one value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">Its unit.</param>
    public static ValueRange Exactly(decimal value, Unit unit) => Of(value, true, value, true, unit);

    /// <summary>(−∞, ∞).</summary>
    /// <param name="unit">The unit.</param>
    public static ValueRange Everything(Unit unit) => Of(null, false, null, false, unit);

    /// <summary>A range with any ends.</summary>
    /// <param name="lower">The lower end, or <see langword="null"/> for −∞.</param>
    /// <param name="isLowerClosed">Whether the lower end belongs to it; without meaning where it is infinite.</param>
    /// <param name="upper">The upper end, or <see langword="null"/> for ∞.</param>
    /// <param name="isUpperClosed">Whether the upper end belongs to it; without meaning where it is infinite.</param>
    /// <param name="unit">The unit of both.</param>
    /// <exception cref="ArgumentException">The range would be empty.</exception>
    public static ValueRange Of(decimal? lower, bool isLowerClosed, decimal? upper, bool isUpperClosed, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return IsEmpty(lower, isLowerClosed, upper, isUpperClosed)
            ? throw new ArgumentException(
                $"A range from {ExactDecimal.Text(lower!.Value)} to {ExactDecimal.Text(upper!.Value)} is empty; expected the lower end below the upper, or one closed point.",
                nameof(lower))
            : new ValueRange(lower, isLowerClosed, upper, isUpperClosed, unit);
    }

    /// <inheritdoc/>
    public bool Equals(ValueRange? other) =>
        other is not null && Lower == other.Lower && Upper == other.Upper && IsLowerClosed == other.IsLowerClosed
        && IsUpperClosed == other.IsUpperClosed && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueRange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Upper, IsLowerClosed, IsUpperClosed, Unit);

    private static bool IsEmpty(decimal? lower, bool isLowerClosed, decimal? upper, bool isUpperClosed) =>
        lower > upper || (lower is not null && lower == upper && !(isLowerClosed && isUpperClosed));

    private static decimal? Normalise(decimal? value) => value is { } one ? ExactDecimal.Normalise(one) : null;
}
