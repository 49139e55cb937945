using System.Numerics;

namespace Guangming.Domain;

/// <content>Arithmetic and comparison.</content>
public readonly partial struct Quantity : IAdditionOperators<Quantity, Quantity, Quantity>,
    ISubtractionOperators<Quantity, Quantity, Quantity>, IMultiplyOperators<Quantity, Quantity, Quantity>,
    IDivisionOperators<Quantity, Quantity, Quantity>, IUnaryNegationOperators<Quantity, Quantity>,
    IUnaryPlusOperators<Quantity, Quantity>, IComparisonOperators<Quantity, Quantity, bool>
{
    /// <summary>The sum of two quantities of one unit, exact.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one is unspecified.</exception>
    /// <exception cref="OverflowException">The sum needs more than 28 digits.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        left.RequireSameUnit(right, "add");
        return Of(ExactDecimal.Add(left._amount, right._amount), left.Unit);
    }

    /// <summary>The difference of two quantities of one unit, exact. Percent minus percent is percentage points.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">What is taken away.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one is unspecified.</exception>
    /// <exception cref="OverflowException">The difference needs more than 28 digits.</exception>
    public static Quantity operator -(Quantity left, Quantity right)
    {
        left.RequireSameUnit(right, "subtract");
        Unit result = left.Unit == Unit.Percent ? Unit.PercentagePoint : left.Unit;
        return Of(ExactDecimal.Subtract(left._amount, right._amount), result);
    }

    /// <summary>The same quantity.</summary>
    /// <param name="value">The quantity.</param>
    public static Quantity operator +(Quantity value) => value;

    /// <summary>The quantity with the other sign.</summary>
    /// <param name="value">The quantity.</param>
    /// <exception cref="InvalidOperationException">It is unspecified.</exception>
    public static Quantity operator -(Quantity value) => new(-value._amount, value.Unit);

    /// <summary>The exact product; the units multiply.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">One is unspecified.</exception>
    /// <exception cref="OverflowException">The product needs more than 28 digits.</exception>
    public static Quantity operator *(Quantity left, Quantity right) =>
        Of(ExactDecimal.Multiply(left._amount, right._amount), left.Unit * right.Unit);

    /// <summary>The exact multiple.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">The factor.</param>
    /// <exception cref="InvalidOperationException">The quantity is unspecified.</exception>
    /// <exception cref="OverflowException">The product needs more than 28 digits.</exception>
    public static Quantity operator *(Quantity left, decimal right) => Of(ExactDecimal.Multiply(left._amount, right), left.Unit);

    /// <inheritdoc cref="op_Multiply(Quantity, decimal)"/>
    /// <param name="left">The factor.</param>
    /// <param name="right">The quantity.</param>
    public static Quantity operator *(decimal left, Quantity right) => right * left;

    /// <summary>The quotient to 28 significant digits; the units divide.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The divisor.</param>
    /// <exception cref="InvalidOperationException">One is unspecified.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Quantity operator /(Quantity left, Quantity right)
    {
        Unit result = left.Unit / right.Unit;
        return right._amount == 0 ? throw new DivideByZeroException($"{left} ÷ {right} has no value.") : Of(left._amount / right._amount, result);
    }

    /// <summary>Whether amount and unit are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether amount or unit differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Whether the first is smaller, in one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one is unspecified.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is larger, in one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one is unspecified.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is smaller or equal, in one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one is unspecified.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is larger or equal, in one unit.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="InvalidOperationException">The units differ, or one is unspecified.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;
}
