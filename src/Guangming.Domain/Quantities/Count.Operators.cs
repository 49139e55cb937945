using System.Numerics;

namespace Guangming.Domain;

/// <content>Arithmetic and comparison, within one unit.</content>
public readonly partial struct Count : IAdditionOperators<Count, Count, Count>, ISubtractionOperators<Count, Count, Count>,
    IUnaryNegationOperators<Count, Count>, IUnaryPlusOperators<Count, Count>, IComparisonOperators<Count, Count, bool>
{
    /// <summary>The sum of two counts of one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one count is unspecified.</exception>
    /// <exception cref="OverflowException">The sum is outside the range of long.</exception>
    public static Count operator +(Count left, Count right)
    {
        left.RequireSameUnit(right, "add");
        return new Count(checked(left._value + right._value), left.Unit);
    }

    /// <summary>The difference of two counts of one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">What is taken away.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one count is unspecified.</exception>
    /// <exception cref="OverflowException">The difference is outside the range of long.</exception>
    public static Count operator -(Count left, Count right)
    {
        left.RequireSameUnit(right, "subtract");
        return new Count(checked(left._value - right._value), left.Unit);
    }

    /// <summary>The same count.</summary>
    /// <param name="value">The count.</param>
    public static Count operator +(Count value) => value;

    /// <summary>The count with the other sign.</summary>
    /// <param name="value">The count.</param>
    /// <exception cref="InvalidOperationException">It is unspecified.</exception>
    /// <exception cref="OverflowException">It is the smallest long.</exception>
    public static Count operator -(Count value) => new(checked(-value._value), value.Unit);

    /// <summary>Whether value and unit are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Count left, Count right) => left.Equals(right);

    /// <summary>Whether value or unit differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Count left, Count right) => !left.Equals(right);

    /// <summary>Whether the first is smaller, in one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one count is unspecified.</exception>
    public static bool operator <(Count left, Count right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is larger, in one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one count is unspecified.</exception>
    public static bool operator >(Count left, Count right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is smaller or equal, in one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one count is unspecified.</exception>
    public static bool operator <=(Count left, Count right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is larger or equal, in one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one count is unspecified.</exception>
    public static bool operator >=(Count left, Count right) => left.CompareTo(right) >= 0;
}
