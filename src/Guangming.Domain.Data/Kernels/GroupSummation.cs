using System.Numerics;
using System.Runtime.CompilerServices;
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

    public GroupSummation(KernelInput[] columns, GroupIds ids, GroupLayout layout)
    {
        (_columns, _ids, Totals) = (columns, ids, new GroupTotals(layout));
        _slotColumns = [.. layout.Slots.Select(slot => slot.Column)];
        _slotSets = [.. layout.Slots.Select(slot => slot.Set)];
        _sets = [.. layout.Sets.Select(set => set.ToArray())];
        _words = new ulong[layout.Sets.Count * BlockRows.Words];
        _isWhole = new bool[layout.Sets.Count];
    }

    public GroupTotals Totals { get; }

    /// <summary>Adds one block.</summary>
    public void Add(long firstRow, int rows)
    {
        for (int set = 0; set < _sets.Length; set++)
        {
            Present(set, firstRow, rows);
        }

        if (_ids.Changes(firstRow, rows) > MostRuns)
        {
            Scatter(firstRow, rows);
            return;
        }

        for (int from = 0; from < rows;)
        {
            int to = _ids.RunEnd(firstRow, from, rows);
            AddRun(firstRow, from, to);
            from = to;
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
            Int128 sum = !_isWhole[_slotSets[slot]] ? SumPresent(column, firstRow, _slotSets[slot], from, to)
                : column.Longs is not null ? Sum(column.Longs + firstRow, from, to)
                : Sum(column.Ints + firstRow, from, to);
            Totals.Add(group, slot, sum);
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

    private Int128 SumPresent(KernelInput column, long firstRow, int set, int from, int to)
    {
        Int128 sum = 0;
        for (int row = from; row < to;)
        {
            int end = Math.Min(to, (row | 63) + 1);
            ulong bits = (_words[(set * BlockRows.Words) + (row >> 6)] >> (row & 63)) & BlockRows.Bits(end - row);
            if (bits == BlockRows.Bits(end - row))
            {
                sum += column.Longs is not null ? Sum(column.Longs + firstRow, row, end) : Sum(column.Ints + firstRow, row, end);
            }
            else
            {
                for (; bits != 0; bits &= bits - 1)
                {
                    sum += column.At(firstRow + row + BitOperations.TrailingZeroCount(bits));
                }
            }

            row = end;
        }

        return sum;
    }

    // Numbers from zero to 2^53 cannot pass 64 bits in one block, and their bits together tell that they are such.
    private static Int128 Sum(long* values, int from, int to)
    {
        Vector512<long> sums = Vector512<long>.Zero;
        Vector512<long> all = Vector512<long>.Zero;
        int row = from;
        unchecked
        {
            for (; row + Vector512<long>.Count <= to; row += Vector512<long>.Count)
            {
                Vector512<long> value = Vector512.Load(values + row);
                sums += value;
                all |= value;
            }
        }

        Int128 sum = Vector512.LessThanAny(all, Vector512<long>.Zero) || Vector512.GreaterThanAny(all, Vector512.Create(1L << 53))
            ? SumHalves(values, from, row)
            : Vector512.Sum(sums);
        for (; row < to; row++)
        {
            sum += values[row];
        }

        return sum;
    }

    // The upper and the lower half of each number apart, so that neither sum can pass 64 bits.
    private static Int128 SumHalves(long* values, int from, int to)
    {
        Vector512<long> upper = Vector512<long>.Zero;
        Vector512<long> lower = Vector512<long>.Zero;
        Vector512<long> mask = Vector512.Create(0xFFFF_FFFFL);
        unchecked
        {
            for (int row = from; row < to; row += Vector512<long>.Count)
            {
                Vector512<long> value = Vector512.Load(values + row);
                upper += value >> 32;
                lower += value & mask;
            }
        }

        return ((Int128)Vector512.Sum(upper) << 32) + Vector512.Sum(lower);
    }

    private static Int128 Sum(int* values, int from, int to)
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

    private void Scatter(long firstRow, int rows)
    {
        int slots = _slotColumns.Length;
        int sets = _sets.Length;
        for (int row = 0; row < rows; row++)
        {
            int group = _ids.At(firstRow + row);
            Totals.Rows[group]++;
            for (int set = 0; set < sets; set++)
            {
                Totals.Counted[(group * sets) + set] += (long)((_words[(set * BlockRows.Words) + (row >> 6)] >> (row & 63)) & 1);
            }
        }

        for (int slot = 0; slot < slots; slot++)
        {
            KernelInput column = _columns[_slotColumns[slot]];
            Span<ulong> words = _words.AsSpan(_slotSets[slot] * BlockRows.Words, BlockRows.Words);
            bool isWhole = _isWhole[_slotSets[slot]];
            for (int row = 0; row < rows; row++)
            {
                if (isWhole || ((words[row >> 6] >> (row & 63)) & 1) != 0)
                {
                    AddOne((_ids.At(firstRow + row) * slots) + slot, column.At(firstRow + row));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddOne(int place, long value)
    {
        ref long sum = ref Totals.Sums[place];
        long next = unchecked(sum + value);
        if (((sum ^ next) & (value ^ next)) < 0)
        {
            Totals.Carry(place, sum);
            next = value;
        }

        sum = next;
    }
}
