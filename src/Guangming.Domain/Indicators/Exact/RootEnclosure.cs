using System.Numerics;

namespace Guangming.Domain;

/// <summary>Roots between two fractions that are close enough for every decimal (开方).</summary>
internal static class RootEnclosure
{
    // More places than a decimal has, so that the enclosure is never what one sees.
    private static readonly BigInteger Scale = BigInteger.Pow(10, 40);

    /// <summary>The roots of a range at or above zero.</summary>
    public static ExactRange Of(ExactRange radicand, int degree)
    {
        (Extended low, bool isLowExact) = radicand.Low.IsFinite ? Bound(radicand.Low.Value, degree, up: false) : (radicand.Low, false);
        (Extended high, bool isHighExact) = radicand.High.IsFinite ? Bound(radicand.High.Value, degree, up: true) : (radicand.High, false);
        return ExactRange.Between(low, radicand.IsLowClosed || !isLowExact, high, radicand.IsHighClosed || !isHighExact)!.Value;
    }

    private static (Rational Bound, bool IsExact) Bound(Rational value, int degree, bool up)
    {
        // root(p/q) = root(p·q^(n−1)·s^n) / (q·s)
        BigInteger under = value.Numerator * BigInteger.Pow(value.Denominator, degree - 1);
        BigInteger exact = Floor(under, degree);
        if (BigInteger.Pow(exact, degree) == under)
        {
            return (Rational.Of(exact, value.Denominator), true);
        }

        BigInteger root = Floor(under * BigInteger.Pow(Scale, degree), degree) + (up ? 1 : 0);
        return (Rational.Of(root, value.Denominator * Scale), false);
    }

    // Newton's method from above on whole numbers.
    private static BigInteger Floor(BigInteger value, int degree)
    {
        if (degree == 1 || value <= 1)
        {
            return value;
        }

        BigInteger root = BigInteger.One << (int)((value.GetBitLength() + degree - 1) / degree);
        while (true)
        {
            BigInteger next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
