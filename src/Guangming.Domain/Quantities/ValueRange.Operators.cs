using System.Numerics;

namespace Guangming.Domain;

/// <content>Arithmetic: all results of all values.</content>
public sealed partial class ValueRange : IAdditionOperators<ValueRange, ValueRange, ValueRange>,
    ISubtractionOperators<ValueRange, ValueRange, ValueRange>, IUnaryNegationOperators<ValueRange, ValueRange>,
    IMultiplyOperators<ValueRange, decimal, ValueRange>, IEqualityOperators<ValueRange, ValueRange, bool>
{
    /// <summary>All sums of a value of each.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    /// <exception cref="OverflowException">An end needs more than 28 digits.</exception>
    public static ValueRange operator +(ValueRange left, ValueRange right)
    {
        ArgumentNullException.ThrowIfNull(left);
        left.RequireSameUnit(right);
        return new ValueRange(
            Add(left.Lower, right.Lower),
            left.IsLowerClosed && right.IsLowerClosed,
            Add(left.Upper, right.Upper),
            left.IsUpperClosed && right.IsUpperClosed,
            left.Unit);
    }

    /// <summary>All differences of a value of each. Percent minus percent is percentage points.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second, of the same unit.</param>
    /// <exception cref="ArgumentException">The units differ.</exception>
    /// <exception cref="OverflowException">An end needs more than 28 digits.</exception>
    public static ValueRange operator -(ValueRange left, ValueRange right)
    {
        ArgumentNullException.ThrowIfNull(right);
        ValueRange result = left + (-right);
        return result.Unit == Unit.Percent
            ? new ValueRange(result.Lower, result.IsLowerClosed, result.Upper, result.IsUpperClosed, Unit.PercentagePoint)
            : result;
    }

    /// <summary>All values with the other sign.</summary>
    /// <param name="value">The range.</param>
    public static ValueRange operator -(ValueRange value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ValueRange(-value.Upper, value.IsUpperClosed, -value.Lower, value.IsLowerClosed, value.Unit);
    }

    /// <summary>All values times a factor.</summary>
    /// <param name="left">The range.</param>
    /// <param name="right">The factor; 0 gives the point 0.</param>
    /// <exception cref="OverflowException">An end needs more than 28 digits.</exception>
    public static ValueRange operator *(ValueRange left, decimal right)
    {
        ArgumentNullException.ThrowIfNull(left);
        decimal? lower = Times(left.Lower, right);
        decimal? upper = Times(left.Upper, right);
        return right switch
        {
            0 => Exactly(0, left.Unit),
            > 0 => new ValueRange(lower, left.IsLowerClosed, upper, left.IsUpperClosed, left.Unit),
            _ => new ValueRange(upper, left.IsUpperClosed, lower, left.IsLowerClosed, left.Unit),
        };
    }

    /// <inheritdoc cref="op_Multiply(ValueRange, decimal)"/>
    /// <param name="left">The factor.</param>
    /// <param name="right">The range.</param>
    public static ValueRange operator *(decimal left, ValueRange right) => right * left;

    /// <summary>Whether ends and unit are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(ValueRange? left, ValueRange? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether an end or the unit differs.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(ValueRange? left, ValueRange? right) => !(left == right);

    private static decimal? Add(decimal? a, decimal? b) => a is { } x && b is { } y ? ExactDecimal.Add(x, y) : null;

    private static decimal? Times(decimal? a, decimal factor) => a is { } x ? ExactDecimal.Multiply(x, factor) : null;
}
