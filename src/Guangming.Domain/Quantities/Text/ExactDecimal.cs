using System.Globalization;
using System.Numerics;

namespace Guangming.Domain;

/// <summary>Decimal sums and products that are exact, or refused: plain decimal arithmetic drops digits without a word.</summary>
internal static class ExactDecimal
{
    public static decimal Add(decimal a, decimal b)
    {
        // The result keeps the longer scale unless digits had to go.
        decimal sum = a + b;
        return sum.Scale == Math.Max(a.Scale, b.Scale) ? sum : Slow(a, b, '+');
    }

    public static decimal Subtract(decimal a, decimal b) => Add(a, -b);

    public static decimal Multiply(decimal a, decimal b)
    {
        decimal product = a * b;
        return product.Scale == a.Scale + b.Scale ? product : Slow(a, b, '×');
    }

    /// <summary>The number without zeros at the end of its decimals, so that it prints the same however it came about.</summary>
    public static decimal Normalise(decimal value)
    {
        if (value.Scale == 0)
        {
            return value;
        }

        DecimalParts parts = DecimalParts.From(value).Normalised();
        return PowersOfTen.ToDecimal(parts.Mantissa, parts.Negative && parts.Mantissa != 0, parts.Scale);
    }

    /// <summary>The number for messages.</summary>
    public static string Text(decimal value) => Normalise(value).ToString(CultureInfo.InvariantCulture);

    private static decimal Slow(decimal a, decimal b, char sign)
    {
        DecimalParts x = DecimalParts.From(a).Normalised();
        DecimalParts y = DecimalParts.From(b).Normalised();
        BigInteger m = Signed(x);
        BigInteger n = Signed(y);
        int scale = sign == '×' ? x.Scale + y.Scale : Math.Max(x.Scale, y.Scale);
        BigInteger result = sign == '×'
            ? m * n
            : (m * BigInteger.Pow(10, scale - x.Scale)) + (n * BigInteger.Pow(10, scale - y.Scale));
        while (scale > 0 && result % 10 == 0)
        {
            result /= 10;
            scale--;
        }

        BigInteger size = BigInteger.Abs(result);
        return scale <= 28 && size <= (BigInteger)PowersOfTen.DecimalMax
            ? PowersOfTen.ToDecimal((UInt128)size, result.Sign < 0, scale)
            : throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture, $"{a} {sign} {b} needs more digits than the 28 that can be held exactly."));
    }

    private static BigInteger Signed(DecimalParts parts) => parts.Negative ? -(BigInteger)parts.Mantissa : parts.Mantissa;
}
