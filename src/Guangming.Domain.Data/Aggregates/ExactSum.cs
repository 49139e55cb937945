using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>An exact sum (精确合计): whole base units, and how many of its last digits are decimals of the measure's unit.</summary>
/// <param name="Units">The sum in base units; in 分 for money.</param>
/// <param name="Decimals">The decimals in it: 2 for 分 in 元.</param>
public readonly record struct ExactSum(BigInteger Units, int Decimals)
{
    /// <summary>The sum in the measure's unit; <see langword="null"/> where it does not fit 28 digits.</summary>
    internal decimal? Amount => RationalDecimals.Nearest(Exact) is { } amount && Rational.Of(amount) == Exact ? amount : null;

    private Rational Exact => Decimals >= 0
        ? Rational.Of(Units, BigInteger.Pow(10, Decimals))
        : Rational.Of(Units * BigInteger.Pow(10, -Decimals), BigInteger.One);

    /// <summary>The number in the measure's unit, in plain digits.</summary>
    public override string ToString()
    {
        string digits = BigInteger.Abs(Units).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(Math.Max(0, Decimals) + 1, '0') + new string('0', Math.Max(0, -Decimals));
        string text = Decimals > 0 ? $"{digits.AsSpan(0, digits.Length - Decimals)}.{digits.AsSpan(digits.Length - Decimals)}" : digits;
        return Units.Sign < 0 ? "-" + text : text;
    }
}
