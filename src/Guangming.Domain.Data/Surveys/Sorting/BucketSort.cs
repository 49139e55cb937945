using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Guangming.Domain.Data;

/// <summary>Brings rows that fit the cache into order (桶内排序): spread by the leading bits, then little moves.</summary>
/// <remarks>
/// Keys are spread by the bits in which they differ, so that a place holds a few rows; where ties or gaps make a place large
/// it is treated in the same way. Time grows with the rows, whatever the keys.
/// </remarks>
internal static class BucketSort
{
    private const int MostDigitBits = 11;
    private const int FewRows = 24;

    /// <summary>Hands the rows to the sink in order.</summary>
    /// <param name="rows">The rows; disturbed.</param>
    /// <param name="spare">As much room again.</param>
    /// <param name="sink">Takes them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sort<TEntry, TSink>(Span<TEntry> rows, Span<TEntry> spare, ref TSink sink)
        where TEntry : struct, IOrderEntry
        where TSink : struct, IOrderSink<TEntry>
    {
        if (rows.Length <= FewRows)
        {
            Insert(rows);
            sink.Add(rows);
            return;
        }

        (ulong least, ulong greatest) = Extremes<TEntry>(rows);
        if (least == greatest)
        {
            sink.Add(rows);
            return;
        }

        int keyBits = 64 - BitOperations.LeadingZeroCount(greatest - least);
        int digitBits = Math.Min(Math.Min(MostDigitBits, keyBits), BitOperations.Log2((uint)rows.Length));
        Span<int> ends = stackalloc int[1 << MostDigitBits];
        ends = ends[..(1 << digitBits)];
        bool isEven = Spread(rows, spare, ends, least, keyBits - digitBits);
        spare = spare[..rows.Length];
        if (keyBits == digitBits)
        {
            sink.Add(spare);
        }
        else if (isEven)
        {
            Insert(spare);
            sink.Add(spare);
        }
        else
        {
            SortPlaces(rows, spare, ends, ref sink);
        }
    }

    // Neighbouring small places are put in order together, a large one by itself.
    private static void SortPlaces<TEntry, TSink>(Span<TEntry> rows, Span<TEntry> spare, ReadOnlySpan<int> ends, ref TSink sink)
        where TEntry : struct, IOrderEntry
        where TSink : struct, IOrderSink<TEntry>
    {
        int done = 0;
        int start = 0;
        foreach (int end in ends)
        {
            if (end - start > FewRows)
            {
                Finish(spare[done..start], ref sink);
                Sort(spare[start..end], rows[start..end], ref sink);
                done = end;
            }

            start = end;
        }

        Finish(spare[done..], ref sink);
    }

    private static void Finish<TEntry, TSink>(Span<TEntry> rows, ref TSink sink)
        where TEntry : struct, IOrderEntry
        where TSink : struct, IOrderSink<TEntry>
    {
        if (!rows.IsEmpty)
        {
            Insert(rows);
            sink.Add(rows);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (ulong Least, ulong Greatest) Extremes<TEntry>(ReadOnlySpan<TEntry> rows)
        where TEntry : struct, IOrderEntry
    {
        ulong least = ulong.MaxValue;
        ulong greatest = 0;
        foreach (ref readonly TEntry row in rows)
        {
            ulong key = row.Key;
            least = Math.Min(least, key);
            greatest = Math.Max(greatest, key);
        }

        return (least, greatest);
    }

    /// <summary>Spreads rows to their places, whose ends are left behind.</summary>
    /// <returns>Whether every place holds few rows.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Spread<TEntry>(ReadOnlySpan<TEntry> rows, Span<TEntry> target, Span<int> ends, ulong least, int shift)
        where TEntry : struct, IOrderEntry
    {
        unchecked
        {
            ends.Clear();
            ref int first = ref MemoryMarshal.GetReference(ends);
            foreach (ref readonly TEntry row in rows)
            {
                Unsafe.Add(ref first, (nuint)((row.Key - least) >> shift))++;
            }

            bool isEven = true;
            int sum = 0;
            foreach (ref int end in ends)
            {
                int count = end;
                end = sum;
                sum += count;
                isEven &= count <= FewRows;
            }

            ref TEntry to = ref MemoryMarshal.GetReference(target);
            foreach (ref readonly TEntry row in rows)
            {
                Unsafe.Add(ref to, (nuint)(uint)Unsafe.Add(ref first, (nuint)((row.Key - least) >> shift))++) = row;
            }

            return isEven;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Insert<TEntry>(Span<TEntry> rows)
        where TEntry : struct, IOrderEntry
    {
        ref TEntry first = ref MemoryMarshal.GetReference(rows);
        for (int i = 1; i < rows.Length; i++)
        {
            TEntry row = Unsafe.Add(ref first, i);
            ulong key = row.Key;
            int at = i - 1;
            if (Unsafe.Add(ref first, at).Key <= key)
            {
                continue;
            }

            do
            {
                Unsafe.Add(ref first, at + 1) = Unsafe.Add(ref first, at);
                at--;
            }
            while (at >= 0 && Unsafe.Add(ref first, at).Key > key);

            Unsafe.Add(ref first, at + 1) = row;
        }
    }
}
