namespace Guangming.Domain;

/// <content>What lies in what.</content>
public sealed partial class ValueRange
{
    /// <summary>Whether the value lies in the range.</summary>
    /// <param name="value">A number in the range's unit.</param>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || value > lower || (value == lower && IsLowerClosed))
        && (Upper is not { } upper || value < upper || (value == upper && IsUpperClosed));

    /// <summary>Whether every value of <paramref name="other"/> lies in this range.</summary>
    /// <param name="other">A range of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public bool Contains(ValueRange other)
    {
        RequireSameUnit(other);
        bool isLowerInside = Lower is not { } lower
            || (other.Lower is { } otherLower && (otherLower > lower || (otherLower == lower && (IsLowerClosed || !other.IsLowerClosed))));
        bool isUpperInside = Upper is not { } upper
            || (other.Upper is { } otherUpper && (otherUpper < upper || (otherUpper == upper && (IsUpperClosed || !other.IsUpperClosed))));
        return isLowerInside && isUpperInside;
    }

    /// <summary>Whether the two ranges have a value in common; closed ends that touch do.</summary>
    /// <param name="other">A range of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public bool Meets(ValueRange other)
    {
        RequireSameUnit(other);
        return !IsBeforeAll(other) && !other.IsBeforeAll(this);
    }

    /// <summary>The values in both ranges; <see langword="null"/> where there are none.</summary>
    /// <param name="other">A range of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public ValueRange? Intersect(ValueRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Meets(other))
        {
            return null;
        }

        bool isLowerMine = other.Lower is not { } b || (Lower is { } a && (a > b || (a == b && !IsLowerClosed)));
        bool isUpperMine = other.Upper is not { } d || (Upper is { } c && (c < d || (c == d && !IsUpperClosed)));
        (decimal? lower, bool lowerClosed) = isLowerMine ? (Lower, IsLowerClosed) : (other.Lower, other.IsLowerClosed);
        (decimal? upper, bool upperClosed) = isUpperMine ? (Upper, IsUpperClosed) : (other.Upper, other.IsUpperClosed);
        return new ValueRange(lower, lowerClosed, upper, upperClosed, Unit);
    }

    /// <summary>The smallest range that holds both.</summary>
    /// <param name="other">A range of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public ValueRange Hull(ValueRange other)
    {
        RequireSameUnit(other);
        bool isLowerMine = Lower is not { } a || (other.Lower is { } b && (a < b || (a == b && IsLowerClosed)));
        bool isUpperMine = Upper is not { } c || (other.Upper is { } d && (c > d || (c == d && IsUpperClosed)));
        (decimal? lower, bool lowerClosed) = isLowerMine ? (Lower, IsLowerClosed) : (other.Lower, other.IsLowerClosed);
        (decimal? upper, bool upperClosed) = isUpperMine ? (Upper, IsUpperClosed) : (other.Upper, other.IsUpperClosed);
        return new ValueRange(lower, lowerClosed, upper, upperClosed, Unit);
    }

    /// <summary>The range in another unit: converted exactly (% and 倍, 亩 and 公顷), or read as a unit that accepts the measure word.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <exception cref="InvalidOperationException">The units measure different things, or an end has no finite decimal form.</exception>
    public ValueRange In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (Unit == unit)
        {
            return this;
        }

        if (unit.FactorOf(Unit.Symbol) == 1)
        {
            return new ValueRange(Lower, IsLowerClosed, Upper, IsUpperClosed, unit);
        }

        decimal? Convert(decimal? end) => end is { } value ? Quantity.Of(value, Unit).In(unit).Amount : null;
        _ = Quantity.Of(0, Unit).In(unit);
        return new ValueRange(Convert(Lower), IsLowerClosed, Convert(Upper), IsUpperClosed, unit);
    }

    private bool IsBeforeAll(ValueRange other) =>
        Upper is { } upper && other.Lower is { } lower && (upper < lower || (upper == lower && !(IsUpperClosed && other.IsLowerClosed)));

    private void RequireSameUnit(ValueRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Unit != other.Unit)
        {
            throw new ArgumentException(
                $"{this} and {other} have different units, {Unit.Name} and {other.Unit.Name}; convert with In(unit) where that is possible.",
                nameof(other));
        }
    }
}
