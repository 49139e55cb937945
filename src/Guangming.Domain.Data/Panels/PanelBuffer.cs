namespace Guangming.Domain.Data;

/// <summary>Memory for the results of a panel that is used again (可复用缓冲区): computing into it allocates nothing for each row.</summary>
/// <remarks>The results of a computation are overwritten by the next one into the same buffer. Not for several computations at once.</remarks>
public sealed class PanelBuffer
{
    private readonly List<Memory<long>> _values = [];
    private readonly List<ulong[]> _presence = [];

    internal Memory<long> Values(int column, int rows)
    {
        if (column == _values.Count)
        {
            _values.Add(AlignedMemory.Of<long>(rows));
        }
        else if (_values[column].Length < rows)
        {
            _values[column] = AlignedMemory.Of<long>(rows);
        }

        return _values[column][..rows];
    }

    internal ulong[] Presence(int column, int rows)
    {
        int words = PresenceBits.Words(rows);
        if (column == _presence.Count)
        {
            _presence.Add(GC.AllocateUninitializedArray<ulong>(words, pinned: true));
        }
        else if (_presence[column].Length != words)
        {
            _presence[column] = GC.AllocateUninitializedArray<ulong>(words, pinned: true);
        }

        return _presence[column];
    }
}
