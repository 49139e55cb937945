using System.Numerics;

namespace Guangming.Domain;

/// <content>Arithmetic and comparison.</content>
public readonly partial struct PercentagePoints : IAdditionOperators<PercentagePoints, PercentagePoints, PercentagePoints>,
    ISubtractionOperators<PercentagePoints, PercentagePoints, PercentagePoints>,
    IUnaryNegationOperators<PercentagePoints, PercentagePoints>, IUnaryPlusOperators<PercentagePoints, PercentagePoints>,
    IMultiplyOperators<PercentagePoints, decimal, PercentagePoints>, IComparisonOperators<PercentagePoints, PercentagePoints, bool>,
    IAdditiveIdentity<PercentagePoints, PercentagePoints>
{
    static PercentagePoints IAdditiveIdentity<PercentagePoints, PercentagePoints>.AdditiveIdentity => default;

    /// <summary>The exact sum.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="OverflowException">The sum needs more than 28 digits.</exception>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) =>
        FromPoints(ExactDecimal.Add(left.Points, right.Points));

    /// <summary>The exact difference.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">What is taken away.</param>
    /// <exception cref="OverflowException">The difference needs more than 28 digits.</exception>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) =>
        FromPoints(ExactDecimal.Subtract(left.Points, right.Points));

    /// <summary>The same points.</summary>
    /// <param name="value">The points.</param>
    public static PercentagePoints operator +(PercentagePoints value) => value;

    /// <summary>The points with the other sign.</summary>
    /// <param name="value">The points.</param>
    public static PercentagePoints operator -(PercentagePoints value) => new(-value.Points);

    /// <summary>The exact multiple.</summary>
    /// <param name="left">The points.</param>
    /// <param name="right">The factor.</param>
    /// <exception cref="OverflowException">The product needs more than 28 digits or 26 decimals.</exception>
    public static PercentagePoints operator *(PercentagePoints left, decimal right) =>
        TryMake(ExactDecimal.Multiply(left.Points, right), out PercentagePoints product)
            ? product
            : throw new OverflowException($"{left} × {ExactDecimal.Text(right)} has more than 26 decimals.");

    /// <inheritdoc cref="op_Multiply(PercentagePoints, decimal)"/>
    /// <param name="left">The factor.</param>
    /// <param name="right">The points.</param>
    public static PercentagePoints operator *(decimal left, PercentagePoints right) => right * left;

    /// <summary>Whether two differences are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Points == right.Points;

    /// <summary>Whether two differences differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => left.Points != right.Points;

    /// <summary>Whether the first is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Points < right.Points;

    /// <summary>Whether the first is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Points > right.Points;

    /// <summary>Whether the first is smaller or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Points <= right.Points;

    /// <summary>Whether the first is larger or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Points >= right.Points;
}
