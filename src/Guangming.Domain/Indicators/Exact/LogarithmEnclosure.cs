using System.Numerics;

namespace Guangming.Domain;

/// <summary>Binary logarithms between two fractions that are close enough for every decimal (以2为底的对数).</summary>
internal static class LogarithmEnclosure
{
    // Every step of the series cuts off less than one unit of the last place; far fewer than 2^40 of them add up.
    private const int BitsCarried = 192;
    private const int BitsSure = 150;
    private static readonly BigInteger LogarithmOfTwo = Logarithm(2, 1);
    private static readonly Rational Doubt = Rational.Of(1, BigInteger.One << BitsSure);

    /// <summary>The logarithms of a range above zero; an end at zero is infinitely far below.</summary>
    public static ExactRange Of(ExactRange argument)
    {
        (Extended low, bool isLowExact) = Bound(argument.Low, up: false);
        (Extended high, bool isHighExact) = Bound(argument.High, up: true);
        return ExactRange.Between(low, argument.IsLowClosed || !isLowExact, high, argument.IsHighClosed || !isHighExact)!.Value;
    }

    private static (Extended Bound, bool IsExact) Bound(Extended end, bool up)
    {
        if (!end.IsFinite || end.Sign == 0)
        {
            return (end.IsFinite ? Extended.MinusInfinity : Extended.Infinity, true);
        }

        Rational value = end.Value;
        long whole = value.Numerator.GetBitLength() - value.Denominator.GetBitLength();
        Rational mantissa = value / Power(whole);
        if (mantissa < Rational.One)
        {
            (whole, mantissa) = (whole - 1, mantissa * Rational.Of(2, 1));
        }

        return mantissa == Rational.One ? (Rational.Of(whole, 1), true) : (Rational.Of(whole, 1) + Fraction(mantissa, up), false);
    }

    // The mantissa lies in (1, 2); its logarithm is a quotient of natural ones.
    private static Rational Fraction(Rational mantissa, bool up)
    {
        Rational near = Rational.Of(Logarithm(mantissa.Numerator, mantissa.Denominator), LogarithmOfTwo);
        return up ? near + Doubt : near - Doubt;
    }

    // ln(n/d) = 2 artanh((n − d)/(n + d)) = 2 (y + y³/3 + y⁵/5 + …), for n/d from 1 to 2, in fixed point.
    private static BigInteger Logarithm(BigInteger numerator, BigInteger denominator)
    {
        BigInteger term = ((numerator - denominator) << BitsCarried) / (numerator + denominator);
        BigInteger square = (term * term) >> BitsCarried;
        BigInteger sum = BigInteger.Zero;
        for (int k = 1; !term.IsZero; k += 2)
        {
            sum += term / k;
            term = (term * square) >> BitsCarried;
        }

        return sum << 1;
    }

    private static Rational Power(long exponent) =>
        exponent >= 0 ? Rational.Of(BigInteger.One << (int)exponent, 1) : Rational.Of(1, BigInteger.One << (int)-exponent);
}
