using System.Runtime.Intrinsics;

namespace Guangming.Domain.Data;

/// <summary>The group of each row while a kernel runs: pinned, a byte or 32 bits each.</summary>
internal readonly unsafe struct GroupIds
{
    public GroupIds(byte* bytes, int* ints)
    {
        Bytes = bytes;
        Ints = ints;
    }

    public byte* Bytes { get; }

    public int* Ints { get; }

    public int At(long row) => Bytes is not null ? Bytes[row] : Ints[row];

    /// <summary>Where the run of rows ends that are of the group of the first.</summary>
    public int RunEnd(long firstRow, int from, int to)
    {
        int end = Bytes is not null
            ? new ReadOnlySpan<byte>(Bytes + firstRow + from, to - from).IndexOfAnyExcept(Bytes[firstRow + from])
            : new ReadOnlySpan<int>(Ints + firstRow + from, to - from).IndexOfAnyExcept(Ints[firstRow + from]);
        return end < 0 ? to : from + end;
    }

    /// <summary>How many rows have another group than the row before, within a block.</summary>
    public int Changes(long firstRow, int rows)
    {
        int changes = 0;
        int i = 1;
        if (Bytes is not null)
        {
            byte* at = Bytes + firstRow;
            for (; i + Vector256<byte>.Count <= rows; i += Vector256<byte>.Count)
            {
                changes += Vector256<byte>.Count - System.Numerics.BitOperations.PopCount(
                    Vector256.Equals(Vector256.Load(at + i), Vector256.Load(at + i - 1)).ExtractMostSignificantBits());
            }
        }
        else
        {
            int* at = Ints + firstRow;
            for (; i + Vector256<int>.Count <= rows; i += Vector256<int>.Count)
            {
                changes += Vector256<int>.Count - System.Numerics.BitOperations.PopCount(
                    Vector256.Equals(Vector256.Load(at + i), Vector256.Load(at + i - 1)).ExtractMostSignificantBits());
            }
        }

        for (; i < rows; i++)
        {
            changes += At(firstRow + i) == At(firstRow + i - 1) ? 0 : 1;
        }

        return changes;
    }
}
