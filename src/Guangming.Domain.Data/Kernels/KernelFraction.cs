using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>
/// The value of a part of a formula as a fraction of whole numbers: (factor × numerator) ÷ (divisor × denominator). Factor
/// and divisor are the same in every row; the divisor is above zero.
/// </summary>
internal readonly record struct KernelFraction
{
    private KernelFraction(KernelOperand numerator, KernelOperand denominator, BigInteger factor, BigInteger divisor) =>
        (Numerator, Denominator, Factor, Divisor) = (numerator, denominator, factor, divisor);

    public KernelOperand Numerator { get; }

    public KernelOperand Denominator { get; }

    public BigInteger Factor { get; }

    public BigInteger Divisor { get; }

    /// <summary>The fraction with its constants in lowest terms.</summary>
    public static KernelFraction Of(KernelOperand numerator, KernelOperand denominator, BigInteger factor, BigInteger divisor)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(factor, divisor);
        common = divisor.Sign < 0 ? -common : common;
        return new KernelFraction(numerator, denominator, factor / common, divisor / common);
    }
}
