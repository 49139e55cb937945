using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Guangming.Domain.Data;

/// <summary>Sums of rows whose groups follow in any order (散列累加): row by row, all columns of a group side by side.</summary>
/// <remarks>How large the sums can have become is known from the largest number of each block, so that no single addition is watched.</remarks>
internal sealed unsafe class ScatteredSums
{
    // What the sums can have reached before they are moved to the totals.
    private const long MostSum = 1L << 62;

    private readonly KernelInput[] _columns;
    private readonly GroupIds _ids;
    private readonly GroupTotals _totals;
    private readonly int[] _slotColumns;
    private readonly int[] _slotSets;
    private readonly int _sets;
    private readonly long[] _sums;
    private readonly long[] _copies;
    private long _reached;

    public ScatteredSums(KernelInput[] columns, GroupIds ids, GroupTotals totals)
    {
        (_columns, _ids, _totals) = (columns, ids, totals);
        _slotColumns = [.. totals.Layout.Slots.Select(slot => slot.Column)];
        _slotSets = [.. totals.Layout.Slots.Select(slot => slot.Set)];
        _sets = totals.Layout.Sets.Count;
        _sums = GC.AllocateArray<long>(totals.Sums.Length, pinned: true);
        _copies = GC.AllocateArray<long>(_slotColumns.Length * BlockRows.Count, pinned: true);
    }

    /// <summary>Adds one block.</summary>
    /// <param name="firstRow">The row it begins with.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="words">For each set of columns, the bits of the rows in which all of them have a number.</param>
    /// <param name="isWhole">Whether these are all rows.</param>
    public void Add(long firstRow, int rows, ulong[] words, bool[] isWhole)
    {
        int slots = _slotColumns.Length;
        long** numbers = stackalloc long*[slots];
        ulong size = 0;
        for (int slot = 0; slot < slots; slot++)
        {
            numbers[slot] = Numbers(slot, firstRow, rows, words, isWhole[_slotSets[slot]]);
            size |= Size(numbers[slot], rows);
        }

        // The bits of all sizes together are at most twice the largest.
        if (size > (ulong)(MostSum / BlockRows.Count))
        {
            AddWatched(firstRow, rows, numbers);
        }
        else
        {
            long most = (long)size * rows;
            if (_reached > MostSum - most)
            {
                Flush();
            }

            _reached += most;
            AddAll(firstRow, rows, numbers);
        }

        Count(firstRow, rows, words);
    }

    /// <summary>Moves the sums to the totals.</summary>
    public void Flush()
    {
        for (int place = 0; place < _sums.Length; place++)
        {
            if (_sums[place] != 0)
            {
                _totals.Add(place, _sums[place]);
                _sums[place] = 0;
            }
        }

        _reached = 0;
    }

    // The numbers of a block in 64 bits, zero where they do not count: the column itself where it is so.
    private long* Numbers(int slot, long firstRow, int rows, ulong[] words, bool isWhole)
    {
        KernelInput column = _columns[_slotColumns[slot]];
        if (isWhole && column.Longs is not null)
        {
            return column.Longs + firstRow;
        }

        long* copy = (long*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_copies)) + (slot * BlockRows.Count);
        ReadOnlySpan<ulong> bits = words.AsSpan(_slotSets[slot] * BlockRows.Words, BlockRows.Words);
        for (int row = 0; row < rows; row++)
        {
            copy[row] = ((bits[row >> 6] >> (row & 63)) & 1) != 0 ? column.At(firstRow + row) : 0;
        }

        return copy;
    }

    // Of a negative number, the bits of one less than its size.
    private static ulong Size(long* values, int rows)
    {
        unchecked
        {
            Vector512<long> all = Vector512<long>.Zero;
            int row = 0;
            for (; row + Vector512<long>.Count <= rows; row += Vector512<long>.Count)
            {
                Vector512<long> value = Vector512.Load(values + row);
                all |= value ^ (value >> 63);
            }

            ulong size = 0;
            for (int lane = 0; lane < Vector512<long>.Count; lane++)
            {
                size |= (ulong)all[lane];
            }

            for (; row < rows; row++)
            {
                size |= (ulong)(values[row] ^ (values[row] >> 63));
            }

            return size + 1;
        }
    }

    private void AddAll(long firstRow, int rows, long** numbers)
    {
        unchecked
        {
            int slots = _slotColumns.Length;
            long* sums = (long*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_sums));
            for (int row = 0; row < rows; row++)
            {
                long* group = sums + ((long)_ids.At(firstRow + row) * slots);
                for (int slot = 0; slot < slots; slot++)
                {
                    group[slot] += numbers[slot][row];
                }
            }
        }
    }

    private void AddWatched(long firstRow, int rows, long** numbers)
    {
        int slots = _slotColumns.Length;
        for (int row = 0; row < rows; row++)
        {
            for (int slot = 0; slot < slots; slot++)
            {
                _totals.Add((_ids.At(firstRow + row) * slots) + slot, numbers[slot][row]);
            }
        }
    }

    private void Count(long firstRow, int rows, ulong[] words)
    {
        unchecked
        {
            for (int row = 0; row < rows; row++)
            {
                int group = _ids.At(firstRow + row);
                _totals.Rows[group]++;
                for (int set = 0; set < _sets; set++)
                {
                    _totals.Counted[(group * _sets) + set] += (long)((words[(set * BlockRows.Words) + (row >> 6)] >> (row & 63)) & 1);
                }
            }
        }
    }
}
