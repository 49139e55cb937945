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

    /// <summary>Rows without value, by <see cref="NoValueKind"/>.</summary>
    public long* Faults;

    public readonly double* Register(int index) => Registers + ((long)index * BlockRows.Count);

    public readonly uint Bits(int row, uint all) => (uint)((Alive[row >> 6] >> (row & 63)) & all);

    /// <summary>Takes the value from rows that fail a requirement, and counts those that had one until now.</summary>
    public readonly void Fail(int row, uint rows, NoValueKind reason)
    {
        ulong failed = ((ulong)rows << (row & 63)) & Alive[row >> 6];
        Alive[row >> 6] &= ~failed;
        Faults[(int)reason] += BitOperations.PopCount(failed);
    }
}
