using System.Numerics;
using System.Runtime.Intrinsics;

namespace Guangming.Domain.Data;

/// <summary>Adds blocks of rows to the totals of their groups (分组求和): a run of one group at once, scattered groups row by row.</summary>
internal sealed unsafe class GroupSummation
{
    // Beyond so many changes of group in a block, single rows are faster than runs.
    private const int MostRuns = BlockRows.Count / 16;

    private readonly KernelInput[] _columns;
    private readonly GroupIds _ids;
    private readonly int[] _slotColumns;
    private readonly int[] _slotSets;
    private readonly int[][] _sets;
    private readonly ulong[] _words;
    private readonly bool[] _isWhole;
    private ScatteredSums? _scattered;

    public GroupSummation(KernelInput[] columns, GroupIds ids, GroupLayout layout)
    {
        (_columns, _ids, Totals) = (columns, ids, new GroupTotals(layout));
        _slotColumns = [.. layout.Slots.Select(slot => slot.Column)];
        _slotSets = [.. layout.Slots.Select(slot => slot.Set)];
        _sets = [.. layout.Sets.Select(set => set.ToArray())];
        _words = new ulong[layout.Sets.Count * BlockRows.Words];
        _isWhole = new bool[layout.Sets.Count];
    }

    private GroupTotals Totals { get; }

    /// <summary>The totals, when all blocks have been added.</summary>
    public GroupTotals Finish()
    {
        _scattered?.Flush();
        return Totals;
    }

    /// <summary>Adds one block.</summary>
    public void Add(long firstRow, int rows)
    {
        for (int set = 0; set < _sets.Length; set++)
        {
            Present(set, firstRow, rows);
        }

        int end = _ids.RunEnd(firstRow, 0, rows);
        if (end < rows && _ids.Changes(firstRow, rows) > MostRuns)
        {
            _scattered ??= new ScatteredSums(_columns, _ids, Totals);
            _scattered.Add(firstRow, rows, _words, _isWhole);
            return;
        }

        AddRun(firstRow, 0, end);
        while (end < rows)
        {
            int from = end;
            end = _ids.RunEnd(firstRow, from, rows);
            AddRun(firstRow, from, end);
        }
    }

    // The rows of a block in which all columns of a set have a number.
    private void Present(int set, long firstRow, int rows)
    {
        Span<ulong> words = _words.AsSpan(set * BlockRows.Words, BlockRows.Words);
        for (int word = 0; word < words.Length; word++)
        {
            words[word] = BlockRows.Bits(rows - (word * 64));
        }

        bool isWhole = true;
        foreach (int column in _sets[set])
        {
            ulong* presence = _columns[column].Presence + (firstRow / 64);
            for (int word = 0; word * 64 < rows; word++)
            {
                ulong before = words[word];
                words[word] &= presence[word];
                isWhole &= words[word] == before;
            }
        }

        _isWhole[set] = isWhole;
    }

    private void AddRun(long firstRow, int from, int to)
    {
        int group = _ids.At(firstRow + from);
        Totals.Rows[group] += to - from;
        for (int set = 0; set < _sets.Length; set++)
        {
            Totals.Counted[(group * _sets.Length) + set] += _isWhole[set] ? to - from : CountBits(set, from, to);
        }

        for (int slot = 0; slot < _slotColumns.Length; slot++)
        {
            KernelInput column = _columns[_slotColumns[slot]];
            int place = (group * _slotColumns.Length) + slot;
            if (_isWhole[_slotSets[slot]])
            {
                SumRun(column, firstRow, from, to, place);
            }
            else
            {
                SumPresent(column, firstRow, _slotSets[slot], from, to, place);
            }
        }
    }

    private int CountBits(int set, int from, int to)
    {
        int count = 0;
        for (int row = from; row < to;)
        {
            int end = Math.Min(to, (row | 63) + 1);
            count += BitOperations.PopCount((_words[(set * BlockRows.Words) + (row >> 6)] >> (row & 63)) & BlockRows.Bits(end - row));
            row = end;
        }

        return count;
    }

    private void SumRun(KernelInput column, long firstRow, int from, int to, int place)
    {
        if (column.Longs is null)
        {
            Totals.Add(place, Sum(column.Ints + firstRow, from, to));
        }
        else if (TrySum(column.Longs + firstRow, from, to, out long sum))
        {
            Totals.Add(place, sum);
        }
        else
        {
            Totals.AddWide(place, SumHalves(column.Longs + firstRow, from, to));
        }
    }

    private void SumPresent(KernelInput column, long firstRow, int set, int from, int to, int place)
    {
        for (int row = from; row < to;)
        {
            int end = Math.Min(to, (row | 63) + 1);
            ulong bits = (_words[(set * BlockRows.Words) + (row >> 6)] >> (row & 63)) & BlockRows.Bits(end - row);
            if (bits == BlockRows.Bits(end - row))
            {
                SumRun(column, firstRow, row, end, place);
            }
            else
            {
                for (; bits != 0; bits &= bits - 1)
                {
                    Totals.Add(place, column.At(firstRow + row + BitOperations.TrailingZeroCount(bits)));
                }
            }

            row = end;
        }
    }

    // Numbers from zero to 2^53 cannot pass 64 bits in one block, and their bits together tell that they are such.
    private static bool TrySum(long* values, int from, int to, out long sum)
    {
        unchecked
        {
            Vector512<long> sums = Vector512<long>.Zero;
            Vector512<long> others = Vector512<long>.Zero;
            Vector512<long> all = Vector512<long>.Zero;
            long bits = 0;
            int row = from;
            sum = 0;

            // Vectors that lie across two lines of the cache take twice as long to read.
            for (; row < to && ((nuint)(values + row) % AlignedMemory.Alignment) != 0; row++)
            {
                sum += values[row];
                bits |= values[row];
            }

            for (; row + (2 * Vector512<long>.Count) <= to; row += 2 * Vector512<long>.Count)
            {
                Vector512<long> value = Vector512.Load(values + row);
                Vector512<long> other = Vector512.Load(values + row + Vector512<long>.Count);
                sums += value;
                others += other;
                all |= value | other;
            }

            if (row + Vector512<long>.Count <= to)
            {
                Vector512<long> value = Vector512.Load(values + row);
                sums += value;
                all |= value;
                row += Vector512<long>.Count;
            }

            for (; row < to; row++)
            {
                sum += values[row];
                bits |= values[row];
            }

            sum += Vector512.Sum(sums + others);
            return (ulong)bits <= 1UL << 53 && !Vector512.GreaterThanAny(all.AsUInt64(), Vector512.Create(1UL << 53));
        }
    }

    // The upper and the lower half of each number apart, so that neither sum can pass 64 bits.
    private static Int128 SumHalves(long* values, int from, int to)
    {
        long upper = 0;
        long lower = 0;
        for (int row = from; row < to; row++)
        {
            upper += values[row] >> 32;
            lower += values[row] & uint.MaxValue;
        }

        return ((Int128)upper << 32) + lower;
    }

    private static long Sum(int* values, int from, int to)
    {
        Vector512<long> sums = Vector512<long>.Zero;
        int row = from;
        unchecked
        {
            for (; row + Vector512<int>.Count <= to; row += Vector512<int>.Count)
            {
                (Vector512<long> lower, Vector512<long> upper) = Vector512.Widen(Vector512.Load(values + row));
                sums += lower + upper;
            }
        }

        long sum = Vector512.Sum(sums);
        for (; row < to; row++)
        {
            sum += values[row];
        }

        return sum;
    }
}
