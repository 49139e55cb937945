using System.Numerics;
using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>10^0 to 10^38, and the largest mantissa a decimal holds.</summary>
internal static class PowersOfTen
{
    /// <summary>How many powers fit 128 bits.</summary>
    public const int Length = 39;

    /// <summary>So many digits, and one more, fit 64 bits.</summary>
    public const int MostNarrow = 18;

    private static readonly UInt128[] Wide = MakeWide();
    private static readonly UInt128[] Quotients = [.. Wide.Select(power => DecimalMax / power)];

    /// <summary>10^0 to 10^19.</summary>
    public static readonly ulong[] Narrow =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>2^96 − 1.</summary>
    public static UInt128 DecimalMax => new(0xFFFF_FFFF, ulong.MaxValue);

    public static UInt128 Of(int power) => Wide[power];

    /// <summary>The largest mantissa that a decimal holds once it is multiplied by 10^<paramref name="power"/>.</summary>
    public static UInt128 MostTimes(int power) => Quotients[power];

    /// <summary>10^<paramref name="power"/> as a decimal, for −28 to 28.</summary>
    public static decimal Decimal(int power) =>
        power < 0 ? new decimal(1, 0, 0, false, (byte)-power) : ToDecimal(Of(power), false, 0);

    /// <summary>The decimal of a mantissa below 2^96 and a scale of 0 to 28.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal(UInt128 mantissa, bool negative, int scale)
    {
        unchecked
        {
            ulong low = (ulong)mantissa;
            return new decimal((int)low, (int)(low >> 32), (int)(uint)Upper(mantissa), negative, (byte)scale);
        }
    }

    /// <summary>Adds a mantissa times 10^<paramref name="power"/>, where 128 bits hold the sum.</summary>
    public static bool TryAddTimes(ref UInt128 sum, UInt128 mantissa, int power)
    {
        // What is below 2^64 × 10^18 leaves room for a sum below 2^64.
        if (power <= MostNarrow && Upper(mantissa | sum) == 0)
        {
            sum += Math.BigMul(unchecked((ulong)mantissa), Narrow[power]);
            return true;
        }

        bool fits = power < Length && mantissa <= (UInt128.MaxValue - sum) / Of(power);
        sum += fits ? mantissa * Of(power) : 0;
        return fits;
    }

    public static ulong Upper(UInt128 value) => unchecked((ulong)(value >> 64));

    /// <summary>Drops zeros at the end of decimals: mantissa × 10^exponent, with an exponent of at most 0, stays the same.</summary>
    public static void StripZeros(ref UInt128 mantissa, ref int exponent)
    {
        if (mantissa == 0)
        {
            exponent = 0;
            return;
        }

        int zeros = Math.Min(Upper(mantissa) == 0 ? TrailingZeros(unchecked((ulong)mantissa)) : TrailingZeros(mantissa), -exponent);
        if (zeros > 0)
        {
            mantissa = Upper(mantissa) == 0 && zeros < Narrow.Length ? unchecked((ulong)mantissa) / Narrow[zeros] : mantissa / Of(zeros);
            exponent += zeros;
        }
    }

    /// <summary>How many zeros a number that is not zero ends in.</summary>
    public static int TrailingZeros(UInt128 value)
    {
        int count = 0;
        while (Upper(value) != 0)
        {
            (UInt128 quotient, UInt128 rest) = UInt128.DivRem(value, 10);
            if (rest != 0)
            {
                return count;
            }

            (value, count) = (quotient, count + 1);
        }

        return count + TrailingZeros(unchecked((ulong)value));
    }

    /// <inheritdoc cref="TrailingZeros(UInt128)"/>
    public static int TrailingZeros(ulong value)
    {
        unchecked
        {
            int count = 0;
            while (value % 100_000_000 == 0)
            {
                value /= 100_000_000;
                count += 8;
            }

            if (value % 10_000 == 0)
            {
                value /= 10_000;
                count += 4;
            }

            // Only even numbers end in zero.
            while ((value & 1) == 0 && value % 10 == 0)
            {
                value /= 10;
                count++;
            }

            return count;
        }
    }

    /// <summary>How many digits a number has; 1 for zero.</summary>
    public static int Digits(ulong value)
    {
        int digits = ((BitOperations.Log2(value | 1) * 1233) >> 12) + 1;
        return digits < 20 && value >= Narrow[digits] ? digits + 1 : digits;
    }

    private static UInt128[] MakeWide()
    {
        UInt128[] powers = new UInt128[Length];
        powers[0] = 1;
        for (int i = 1; i < Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
