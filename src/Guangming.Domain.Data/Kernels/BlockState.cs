using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>One block of rows on its way through a program: where it is, which rows still have a value, and why others have none.</summary>
internal unsafe struct BlockState
{
    public KernelProgram Program;
    public KernelInput* Inputs;
    public double* Registers;
    public KernelOutput Output;

    /// <summary>The row the block begins with; a multiple of <see cref="BlockRows.Count"/>.</summary>
    public long FirstRow;

    /// <summary>The rows of the block, 1 to <see cref="BlockRows.Count"/>.</summary>
    public int Rows;

    /// <summary>One bit a row: whether it still has a value.</summary>
    public ulong* Alive;

    /// <summary>One bit a row: whether something in it was too large to be decided, so that it is computed again as a whole.</summary>
    public ulong* Wide;

    /// <summary>Rows without value, by <see cref="NoValueKind"/>.</summary>
    public long* Faults;

    public readonly double* Register(int index) => Registers + ((long)index * BlockRows.Count);

    public readonly uint Bits(int row, uint all) => (uint)((Alive[row >> 6] >> (row & 63)) & all);

    public readonly uint WideBits(int row, uint all) => (uint)((Wide[row >> 6] >> (row & 63)) & all);

    public readonly void SetWide(int row, uint rows) => Wide[row >> 6] |= (ulong)rows << (row & 63);

    /// <summary>Where the rows end, from one on, that all still have a value and small numbers; <paramref name="to"/> at most, and in whole words but for the last.</summary>
    public readonly int AliveEnd(int row, int to)
    {
        while (row < to)
        {
            int end = Math.Min(to, (row | 63) + 1);
            ulong bits = BlockRows.Bits(end - row) << (row & 63);
            if ((Alive[row >> 6] & ~Wide[row >> 6] & bits) != bits)
            {
                break;
            }

            row = end;
        }

        return row;
    }

    /// <summary>Takes the value from rows that fail a requirement, and counts those that had one until now.</summary>
    public readonly void Fail(int row, uint rows, NoValueKind reason)
    {
        ulong failed = ((ulong)rows << (row & 63)) & Alive[row >> 6];
        Alive[row >> 6] &= ~failed;
        Faults[(int)reason] += BitOperations.PopCount(failed);
    }
}
