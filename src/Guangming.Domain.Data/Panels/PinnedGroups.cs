using System.Buffers;

namespace Guangming.Domain.Data;

/// <summary>The groups of rows held in place while kernels read them.</summary>
internal sealed unsafe class PinnedGroups : IDisposable
{
    private readonly MemoryHandle _bytes;
    private readonly MemoryHandle _ints;

    public PinnedGroups(RowGroups groups)
    {
        (_bytes, _ints) = (groups.Bytes.Pin(), groups.Ints.Pin());
        Ids = groups.Bytes.IsEmpty ? new GroupIds(null, (int*)_ints.Pointer) : new GroupIds((byte*)_bytes.Pointer, null);
    }

    public GroupIds Ids { get; }

    public void Dispose()
    {
        _bytes.Dispose();
        _ints.Dispose();
    }
}
