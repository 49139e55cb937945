using System.Numerics;

namespace Guangming.Domain;

/// <summary>Rounds exact numbers in one step, as GB/T 8170-2008 asks.</summary>
public static class RoundingMethodExtensions
{
    /// <summary>The multiple of <paramref name="interval"/> that stands for <paramref name="value"/> (修约).</summary>
    /// <remarks>
    /// The interval is any positive number: 1, 0.1, 100, and the 0.5 and 0.2 units of GB/T 8170-2008, annex: 60.25 to the
    /// half is 60.0, 830 to twenty is 840. Negative numbers are rounded by their absolute value.
    /// </remarks>
    /// <param name="method">How.</param>
    /// <param name="value">The number, exact; round once and never step by step.</param>
    /// <param name="interval">The rounding interval (修约间隔), above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not above zero, or the method is none of the enumeration.</exception>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static decimal Round(this RoundingMethod method, decimal value, decimal interval)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(interval);
        (BigInteger number, BigInteger numberScale) = Fraction(value);
        (BigInteger step, BigInteger stepScale) = Fraction(interval);
        BigInteger steps = method.Divide(number * stepScale, numberScale * step);
        return ExactDecimal.Multiply((decimal)steps, ExactDecimal.Normalise(interval));
    }

    /// <summary>The whole number that stands for a quotient with a positive divisor.</summary>
    internal static BigInteger Divide(this RoundingMethod method, BigInteger dividend, BigInteger divisor)
    {
        BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(dividend), divisor, out BigInteger rest);
        int half = (rest * 2).CompareTo(divisor);
        bool up = method switch
        {
            RoundingMethod.HalfAwayFromZero => half >= 0,
            RoundingMethod.HalfToEven => half > 0 || (half == 0 && !quotient.IsEven),
            RoundingMethod.Truncate => false,
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Expected a member of RoundingMethod."),
        };
        quotient += up ? 1 : 0;
        return dividend.Sign < 0 ? -quotient : quotient;
    }

    private static (BigInteger Numerator, BigInteger Denominator) Fraction(decimal value)
    {
        DecimalParts parts = DecimalParts.From(value);
        BigInteger mantissa = parts.Negative ? -(BigInteger)parts.Mantissa : parts.Mantissa;
        return (mantissa, (BigInteger)PowersOfTen.Of(parts.Scale));
    }
}
