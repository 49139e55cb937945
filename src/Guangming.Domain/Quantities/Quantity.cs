using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>A number in a unit (量): 179600000元, 4.16人/户, 23.1%.</summary>
/// <remarks>
/// Equal by amount and unit; 1倍 and 100% are different quantities that <see cref="In"/> converts. Quantities of
/// different units neither add nor compare; they multiply and divide. The default value is unspecified: it has no unit,
/// equals only itself, and every operation on it is refused.
/// </remarks>
[JsonConverter(typeof(QuantityJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<Quantity>))]
[CultureInsensitiveType]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable, ISpanFormattable,
    IUtf8SpanFormattable, ISpanParsable<Quantity>, IUtf8SpanParsable<Quantity>, ITextValue<Quantity>
{
    private readonly decimal _amount;
    private readonly Unit? _unit;

    private Quantity(decimal amount, Unit unit) => (_amount, _unit) = (amount, unit);

    /// <summary>The number, without zeros at the end of its decimals.</summary>
    /// <exception cref="InvalidOperationException">The quantity is unspecified.</exception>
    public decimal Amount => _unit is null ? throw Unspecified() : _amount;

    /// <summary>The unit.</summary>
    /// <exception cref="InvalidOperationException">The quantity is unspecified.</exception>
    public Unit Unit => _unit ?? throw Unspecified();

    /// <summary>Whether this is the default value, which stands for no quantity.</summary>
    public bool IsUnspecified => _unit is null;

    /// <summary>A number in a unit.</summary>
    /// <param name="amount">Any decimal.</param>
    /// <param name="unit">The unit.</param>
    public static Quantity Of(decimal amount, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new Quantity(ExactDecimal.Normalise(amount), unit);
    }

    /// <summary>The same quantity in another unit that measures the same thing, converted exactly: % and 倍, 亩 and 公顷.</summary>
    /// <param name="target">The unit wanted.</param>
    /// <exception cref="InvalidOperationException">The units measure different things, or the result has no finite decimal form.</exception>
    public Quantity In(Unit target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (!Unit.TryRatio(target, out decimal numerator, out decimal denominator))
        {
            throw new InvalidOperationException($"{this} cannot be given in {target.Name}: the units measure different things.");
        }

        decimal product = ExactDecimal.Multiply(_amount, numerator);
        decimal result = product / denominator;
        return decimal.Abs(result) <= decimal.MaxValue / denominator && result * denominator == product
            ? Of(result, target)
            : throw new InvalidOperationException($"{this} has no finite decimal form in {target.Name}.");
    }

    /// <inheritdoc/>
    public bool Equals(Quantity other) => _amount == other._amount && _unit == other._unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_amount, _unit);

    /// <summary>Compares two quantities of one unit.</summary>
    /// <param name="other">The other quantity.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one is unspecified.</exception>
    public int CompareTo(Quantity other)
    {
        RequireSameUnit(other, "compare");
        return _amount.CompareTo(other._amount);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException($"A Quantity compares with a Quantity, not with {obj.GetType().Name}.", nameof(obj)),
    };

    private static InvalidOperationException Unspecified() =>
        new("The quantity is unspecified (default(Quantity)): make one with Quantity.Of(amount, unit).");

    private void RequireSameUnit(Quantity other, string verb)
    {
        if (Unit != other.Unit)
        {
            throw new InvalidOperationException(
                $"{this} and {other} do not {verb}: {Unit.Name} and {other.Unit.Name} are different units; convert with In(unit) where that is possible.");
        }
    }
}
