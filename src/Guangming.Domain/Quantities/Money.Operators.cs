using System.Globalization;
using System.Numerics;

namespace Guangming.Domain;

/// <content>Arithmetic and comparison.</content>
public readonly partial struct Money : IAdditionOperators<Money, Money, Money>, ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>, IUnaryPlusOperators<Money, Money>, IMultiplyOperators<Money, decimal, Money>,
    IComparisonOperators<Money, Money, bool>, IAdditiveIdentity<Money, Money>, IMinMaxValue<Money>
{
    static Money IAdditiveIdentity<Money, Money>.AdditiveIdentity => default;

    /// <summary>The sum of two sums.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <exception cref="OverflowException">The result reaches 10^15 元.</exception>
    public static Money operator +(Money left, Money right) => Within(unchecked(left._units + right._units));

    /// <summary>The difference of two sums.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">What is taken away.</param>
    /// <exception cref="OverflowException">The result reaches 10^15 元.</exception>
    public static Money operator -(Money left, Money right) => Within(unchecked(left._units - right._units));

    /// <summary>The same sum.</summary>
    /// <param name="value">The sum.</param>
    public static Money operator +(Money value) => value;

    /// <summary>The sum with the other sign.</summary>
    /// <param name="value">The sum.</param>
    public static Money operator -(Money value) => new(-value._units);

    /// <summary>The exact product.</summary>
    /// <param name="left">The sum.</param>
    /// <param name="right">The factor.</param>
    /// <exception cref="OverflowException">The product reaches 10^15 元 or has more than 8 decimals: round it by your own rule.</exception>
    public static Money operator *(Money left, decimal right)
    {
        DecimalParts a = left.Parts.Normalised();
        DecimalParts b = DecimalParts.From(right).Normalised();
        BigInteger product = (BigInteger)a.Mantissa * b.Mantissa;
        int scale = a.Scale + b.Scale;
        while (scale > Decimals && product % 10 == 0)
        {
            product /= 10;
            scale--;
        }

        return scale <= Decimals && product <= (BigInteger)(UInt128)MaxUnits
            && TryMake(a.Negative != b.Negative, (UInt128)product, -scale, out Money money)
            ? money
            : throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture,
                $"{left} × {right} is not a sum below 10^15 元 with at most 8 decimals; round by your own rule first."));
    }

    /// <inheritdoc cref="op_Multiply(Money, decimal)"/>
    /// <param name="left">The factor.</param>
    /// <param name="right">The sum.</param>
    public static Money operator *(decimal left, Money right) => right * left;

    /// <summary>Whether two sums are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Money left, Money right) => left._units == right._units;

    /// <summary>Whether two sums differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Money left, Money right) => left._units != right._units;

    /// <summary>Whether the first sum is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(Money left, Money right) => left._units < right._units;

    /// <summary>Whether the first sum is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(Money left, Money right) => left._units > right._units;

    /// <summary>Whether the first sum is smaller or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(Money left, Money right) => left._units <= right._units;

    /// <summary>Whether the first sum is larger or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(Money left, Money right) => left._units >= right._units;

    // Two sums within the limit cannot leave the 128 bits.
    private static Money Within(Int128 units) => IsWithin(units) ? new Money(units) : throw TooLarge();

    private static OverflowException TooLarge() => new("The result reaches 10^15 元, the limit of Money.");
}
