using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>The quotient of two whole numbers, rounded once to the nearest double (精确商).</summary>
internal static class ExactQuotient
{
    private const int BitsKept = 64;

    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Above zero.</param>
    public static double Of(BigInteger numerator, BigInteger denominator)
    {
        BigInteger size = BigInteger.Abs(numerator);
        if (size.IsZero)
        {
            return 0;
        }

        // A quotient of 64 or 65 bits, the last of which also stands for whatever is cut off.
        int shift = (int)(denominator.GetBitLength() - size.GetBitLength()) + BitsKept;
        (BigInteger quotient, BigInteger rest) = shift >= 0
            ? BigInteger.DivRem(size << shift, denominator)
            : BigInteger.DivRem(size, denominator << -shift);
        if (quotient.GetBitLength() > BitsKept)
        {
            rest += quotient & 1;
            (quotient, shift) = (quotient >> 1, shift - 1);
        }

        double rounded = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        return Math.ScaleB(numerator.Sign * rounded, -shift);
    }
}
