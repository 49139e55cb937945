namespace Guangming.Domain.Data;

/// <summary>Where the whole numbers of a column are while a kernel runs: pinned, 64 or 32 bits each, with a bit for each row that has a number.</summary>
internal readonly unsafe struct KernelInput
{
    public KernelInput(long* values, ulong* presence)
    {
        Longs = values;
        Presence = presence;
    }

    public KernelInput(int* values, ulong* presence)
    {
        Ints = values;
        Presence = presence;
    }

    /// <summary>The numbers, or null where they are in <see cref="Ints"/>.</summary>
    public long* Longs { get; }

    public int* Ints { get; }

    /// <summary>One bit a row, set where there is a number; null where every row has one.</summary>
    public ulong* Presence { get; }

    public long At(long row) => Longs is not null ? Longs[row] : Ints[row];
}
