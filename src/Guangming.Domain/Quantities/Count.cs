using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>A whole number of things (数量): 13055户, 54362人, 846人次.</summary>
/// <remarks>
/// Counts of different units neither add nor compare: a household is not a person, a person-time is not a person. Equal by
/// value and unit. The default value is unspecified: it has no unit, equals only itself, and every operation on it is refused.
/// </remarks>
[JsonConverter(typeof(CountJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<Count>))]
[CultureInsensitiveType]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Count : IEquatable<Count>, IComparable<Count>, IComparable, ISpanFormattable,
    IUtf8SpanFormattable, ISpanParsable<Count>, IUtf8SpanParsable<Count>, ITextValue<Count>
{
    private readonly long _value;
    private readonly Unit? _unit;

    private Count(long value, Unit unit) => (_value, _unit) = (value, unit);

    /// <summary>How many; negative for a decrease.</summary>
    /// <exception cref="InvalidOperationException">The count is unspecified.</exception>
    public long Value => _unit is null ? throw Unspecified() : _value;

    /// <summary>What is counted.</summary>
    /// <exception cref="InvalidOperationException">The count is unspecified.</exception>
    public Unit Unit => _unit ?? throw Unspecified();

    /// <summary>Whether this is the default value, which stands for no count.</summary>
    public bool IsUnspecified => _unit is null;

    /// <summary>A number of things of a unit.</summary>
    /// <param name="value">Any whole number.</param>
    /// <param name="unit">A unit that counts whole things (<see cref="Unit.IsCountable"/>), or any measure word as <see cref="Unit.Other"/>.</param>
    /// <exception cref="ArgumentException">The unit measures rather than counts: 元, %, 倍, 亩 and the like.</exception>
    public static Count Of(long value, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.IsCountable
            ? new Count(value, unit)
            : throw new ArgumentException(
                $"{unit.Name} does not count whole things; use Money, Percentage or Quantity, or a unit such as 户 or 人.", nameof(unit));
    }

    /// <summary>Households (户).</summary>
    /// <param name="value">How many.</param>
    public static Count Households(long value) => new(value, Unit.Household);

    /// <summary>Persons (人).</summary>
    /// <param name="value">How many.</param>
    public static Count Persons(long value) => new(value, Unit.Person);

    /// <summary>Person-times (人次).</summary>
    /// <param name="value">How many.</param>
    public static Count PersonTimes(long value) => new(value, Unit.PersonTime);

    /// <summary>The count as a quantity.</summary>
    /// <exception cref="InvalidOperationException">The count is unspecified.</exception>
    public Quantity ToQuantity() => Quantity.Of(_value, Unit);

    /// <inheritdoc/>
    public bool Equals(Count other) => _value == other._value && _unit == other._unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Count other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, _unit);

    /// <summary>Compares two counts of one unit.</summary>
    /// <param name="other">The other count.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one count is unspecified.</exception>
    public int CompareTo(Count other)
    {
        RequireSameUnit(other, "compare");
        return _value.CompareTo(other._value);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Count other => CompareTo(other),
        _ => throw new ArgumentException($"A Count compares with a Count, not with {obj.GetType().Name}.", nameof(obj)),
    };

    private static InvalidOperationException Unspecified() =>
        new("The count is unspecified (default(Count)): make one with Count.Of(value, unit).");

    private void RequireSameUnit(Count other, string verb)
    {
        if (!ReferenceEquals(_unit, other._unit) || _unit is null)
        {
            Compare(Unit, other.Unit, verb);
        }
    }

    private static void Compare(Unit left, Unit right, string verb)
    {
        if (left != right)
        {
            throw new InvalidOperationException(
                $"{left.Symbol} and {right.Symbol} do not {verb}: only counts of one unit do, {left.Name} with {left.Name} and {right.Name} with {right.Name}.");
        }
    }
}
