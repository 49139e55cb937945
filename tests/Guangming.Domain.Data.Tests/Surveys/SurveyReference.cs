using System.Numerics;

namespace Guangming.Domain.Data.Tests;

/// <summary>The measures row by row as their formulas read, in exact or decimal numbers: slow, and nothing shared with the library.</summary>
internal static class SurveyReference
{
    /// <summary>P_a by a line in 分, as numerator and denominator.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Fgt(int exponent, int[] fen, int[] weights, int line)
    {
        BigInteger sum = 0;
        BigInteger population = 0;
        for (int i = 0; i < fen.Length; i++)
        {
            population += weights[i];
            sum += fen[i] < line ? weights[i] * BigInteger.Pow(line - (BigInteger)fen[i], exponent) : 0;
        }

        return (sum, population * BigInteger.Pow(line, exponent));
    }

    /// <summary>The Gini coefficient as Σ Σ w w' |y − y'| / (2 N T), over all pairs.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Gini(int[] fen, int[] weights)
    {
        BigInteger sum = 0;
        BigInteger population = 0;
        BigInteger total = 0;
        for (int i = 0; i < fen.Length; i++)
        {
            population += weights[i];
            total += (BigInteger)weights[i] * fen[i];
            for (int j = 0; j < fen.Length; j++)
            {
                sum += (BigInteger)weights[i] * weights[j] * BigInteger.Abs((BigInteger)fen[i] - fen[j]);
            }
        }

        return (sum, 2 * population * total);
    }

    public static double Quotient((BigInteger Numerator, BigInteger Denominator) fraction)
    {
        // Digit by digit to 53 bits, and up where the rest is more than a half, or a half and the last bit is set.
        if (fraction.Numerator.IsZero)
        {
            return 0;
        }

        (BigInteger rest, BigInteger divisor, int exponent) = (fraction.Numerator, fraction.Denominator, 0);
        for (; rest >= divisor; exponent++)
        {
            divisor *= 2;
        }

        for (; rest * 2 < divisor; exponent--)
        {
            rest *= 2;
        }

        ulong bits = 0;
        for (int i = 0; i < 53; i++)
        {
            rest *= 2;
            bits = (bits << 1) | (rest >= divisor ? 1UL : 0);
            rest -= rest >= divisor ? divisor : 0;
        }

        bits += rest * 2 > divisor || (rest * 2 == divisor && (bits & 1) != 0) ? 1UL : 0;
        return Math.ScaleB(bits, exponent - 53);
    }

    /// <summary>Theil's index in decimal numbers, with a logarithm of 25 digits.</summary>
    public static decimal Theil(int[] fen, int[] weights)
    {
        decimal population = weights.Sum(weight => (decimal)weight);
        decimal total = fen.Zip(weights, (y, w) => (decimal)y * w).Sum();
        decimal sum = 0;
        for (int i = 0; i < fen.Length; i++)
        {
            decimal u = fen[i] * population / total;
            sum += u == 0 ? 0 : weights[i] * u * Logarithm(u);
        }

        return sum / population;
    }

    /// <summary>The mean logarithmic deviation likewise.</summary>
    public static decimal Mld(int[] fen, int[] weights)
    {
        decimal population = weights.Sum(weight => (decimal)weight);
        decimal total = fen.Zip(weights, (y, w) => (decimal)y * w).Sum();
        return -fen.Zip(weights, (y, w) => w * Logarithm(y * population / total)).Sum() / population;
    }

    /// <summary>ln x = 2 artanh((x − 1)/(x + 1)) + k ln 2.</summary>
    public static decimal Logarithm(decimal x)
    {
        const decimal LogarithmOfTwo = 0.6931471805599453094172321215m;
        int k = 0;
        for (; x > 1.5m; k++)
        {
            x /= 2;
        }

        for (; x < 0.75m; k--)
        {
            x *= 2;
        }

        decimal s = (x - 1) / (x + 1);
        decimal sum = 0;
        decimal power = s;
        for (int n = 1; power != 0; n += 2)
        {
            sum += power / n;
            power *= s * s;
        }

        return (2 * sum) + (k * LogarithmOfTwo);
    }
}
