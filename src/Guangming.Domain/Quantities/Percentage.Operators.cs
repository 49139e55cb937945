using System.Numerics;

namespace Guangming.Domain;

/// <content>Arithmetic with points, and comparison.</content>
public readonly partial struct Percentage : ISubtractionOperators<Percentage, Percentage, PercentagePoints>,
    IAdditionOperators<Percentage, PercentagePoints, Percentage>, ISubtractionOperators<Percentage, PercentagePoints, Percentage>,
    IUnaryNegationOperators<Percentage, Percentage>, IUnaryPlusOperators<Percentage, Percentage>,
    IComparisonOperators<Percentage, Percentage, bool>, IAdditiveIdentity<Percentage, PercentagePoints>
{
    static PercentagePoints IAdditiveIdentity<Percentage, PercentagePoints>.AdditiveIdentity => default;

    /// <summary>The difference, in percentage points: 23.1% − 1.57% is 21.53个百分点.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">What is taken away.</param>
    /// <exception cref="OverflowException">The difference needs more than 28 digits.</exception>
    public static PercentagePoints operator -(Percentage left, Percentage right) =>
        PercentagePoints.FromPoints(ExactDecimal.Subtract(left.Percent, right.Percent));

    /// <summary>The percentage raised by points.</summary>
    /// <param name="left">The percentage.</param>
    /// <param name="right">The points.</param>
    /// <exception cref="OverflowException">The sum needs more than 28 digits.</exception>
    public static Percentage operator +(Percentage left, PercentagePoints right) =>
        FromPercent(ExactDecimal.Add(left.Percent, right.Points));

    /// <summary>The percentage lowered by points.</summary>
    /// <param name="left">The percentage.</param>
    /// <param name="right">The points.</param>
    /// <exception cref="OverflowException">The difference needs more than 28 digits.</exception>
    public static Percentage operator -(Percentage left, PercentagePoints right) =>
        FromPercent(ExactDecimal.Subtract(left.Percent, right.Points));

    /// <summary>The same percentage.</summary>
    /// <param name="value">The percentage.</param>
    public static Percentage operator +(Percentage value) => value;

    /// <summary>The percentage with the other sign.</summary>
    /// <param name="value">The percentage.</param>
    public static Percentage operator -(Percentage value) => new(-value.Percent);

    /// <summary>Whether two percentages are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Percentage left, Percentage right) => left.Percent == right.Percent;

    /// <summary>Whether two percentages differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Percentage left, Percentage right) => left.Percent != right.Percent;

    /// <summary>Whether the first is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(Percentage left, Percentage right) => left.Percent < right.Percent;

    /// <summary>Whether the first is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(Percentage left, Percentage right) => left.Percent > right.Percent;

    /// <summary>Whether the first is smaller or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(Percentage left, Percentage right) => left.Percent <= right.Percent;

    /// <summary>Whether the first is larger or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(Percentage left, Percentage right) => left.Percent >= right.Percent;
}
