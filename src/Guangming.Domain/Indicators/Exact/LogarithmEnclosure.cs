using System.Numerics;

namespace Guangming.Domain;

/// <summary>Binary logarithms between two fractions that are close enough for every decimal (以2为底的对数).</summary>
internal static class LogarithmEnclosure
{
    // Each squaring may double the error; so many more bits are carried than are wanted.
    private const int BitsWanted = 130;
    private const int BitsCarried = 320;

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

    // The mantissa lies in (1, 2): its square tells the next bit. Lower and upper bounds are squared side by side; where
    // they no longer agree on a bit, what is known so far is a wider, still valid answer.
    private static Rational Fraction(Rational mantissa, bool up)
    {
        BigInteger one = BigInteger.One << BitsCarried;
        BigInteger low = (mantissa * Rational.Of(one, 1)).Floor();
        BigInteger high = low + 1;
        BigInteger bits = BigInteger.Zero;
        int count = 0;
        for (; count < BitsWanted; count++)
        {
            low = (low * low) >> BitsCarried;
            high = ((high * high) >> BitsCarried) + 1;
            bool isLowAbove = low >= one << 1;
            if (isLowAbove != high >= one << 1)
            {
                break;
            }

            bits <<= 1;
            if (isLowAbove)
            {
                bits += 1;
                low >>= 1;
                high = (high >> 1) + 1;
            }
        }

        return Rational.Of(bits + (up ? 1 : 0), BigInteger.One << count);
    }

    private static Rational Power(long exponent) =>
        exponent >= 0 ? Rational.Of(BigInteger.One << (int)exponent, 1) : Rational.Of(1, BigInteger.One << (int)-exponent);
}
