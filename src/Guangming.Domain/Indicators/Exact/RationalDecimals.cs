using System.Numerics;

namespace Guangming.Domain;

/// <summary>From exact fractions to decimals: once, at the edge.</summary>
internal static class RationalDecimals
{
    private const int MostDigits = 28;

    // A mantissa of so many bits is too large by less than one digit.
    private const int BitsJustTooLarge = 97;

    /// <summary>The decimal nearest to a fraction, to 28 digits; <see langword="null"/> where it is too large for any.</summary>
    public static decimal? Nearest(Rational value) => Convert(value, Direction.Nearest);

    /// <summary>The greatest decimal of 28 digits that is not above a fraction; <see langword="null"/> where there is none.</summary>
    public static decimal? Down(Rational value) => Convert(value, Direction.Down);

    /// <summary>The least decimal of 28 digits that is not below a fraction; <see langword="null"/> where there is none.</summary>
    public static decimal? Up(Rational value) => Convert(value, Direction.Up);

    private static decimal? Convert(Rational value, Direction direction)
    {
        if (value.IsInteger)
        {
            return FromMantissa(value.Numerator, 0);
        }

        int scale = MostDigits;
        BigInteger scaled = Scaled(value, scale, direction);
        while (scale > 0 && BigInteger.Abs(scaled) > (BigInteger)PowersOfTen.DecimalMax)
        {
            // As many places as the digits before the point leave; a bit is 0.30103 digits.
            long excess = BigInteger.Abs(scaled).GetBitLength() - BitsJustTooLarge;
            scale = (int)Math.Max(0, scale - Math.Max(1, excess * 30_103 / 100_000));
            scaled = Scaled(value, scale, direction);
        }

        return FromMantissa(scaled, scale);
    }

    private static BigInteger Scaled(Rational value, int scale, Direction direction)
    {
        Rational scaled = value * Rational.Of((BigInteger)PowersOfTen.Of(scale), BigInteger.One);
        return direction switch
        {
            Direction.Down => scaled.Floor(),
            Direction.Up => -(-scaled).Floor(),
            _ => RoundingMethod.HalfAwayFromZero.Divide(scaled.Numerator, scaled.Denominator),
        };
    }

    private static decimal? FromMantissa(BigInteger mantissa, int scale)
    {
        BigInteger size = BigInteger.Abs(mantissa);
        return size > (BigInteger)PowersOfTen.DecimalMax
            ? null
            : ExactDecimal.Normalise(PowersOfTen.ToDecimal((UInt128)size, mantissa.Sign < 0, scale));
    }

    private enum Direction
    {
        Nearest,
        Down,
        Up,
    }
}
