namespace Guangming.Domain.Data;

/// <summary>How rows are cut for the kernels (分块).</summary>
internal static class BlockRows
{
    /// <summary>Rows of a block: a register of so many doubles is 4 KiB, and several stay in the first cache.</summary>
    public const int Count = 512;

    /// <summary>Words of bits for a block.</summary>
    public const int Words = Count / 64;

    /// <summary>The bits of the first rows of a word.</summary>
    public static ulong Bits(int rows) => rows >= 64 ? ulong.MaxValue : rows <= 0 ? 0 : (1UL << rows) - 1;
}
