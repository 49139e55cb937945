using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>One bit a row, set where the cell holds something (非空位).</summary>
internal static class PresenceBits
{
    private const int WordBits = 64;

    public static int Words(int rows) => (rows + WordBits - 1) / WordBits;

    public static bool IsSet(ulong[] bits, int row) => ((bits[row / WordBits] >> (row % WordBits)) & 1) != 0;

    public static void Set(ulong[] bits, int row) => bits[row / WordBits] |= 1UL << (row % WordBits);

    /// <summary>The bits of rows that are not null; <see langword="null"/> where all hold something.</summary>
    public static ulong[]? Of(ReadOnlySpan<bool> isNull)
    {
        if (!isNull.Contains(true))
        {
            return null;
        }

        ulong[] bits = new ulong[Words(isNull.Length)];
        for (int row = 0; row < isNull.Length; row++)
        {
            if (!isNull[row])
            {
                Set(bits, row);
            }
        }

        return bits;
    }

    public static long Count(ReadOnlySpan<ulong> bits)
    {
        long count = 0;
        foreach (ulong word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
