using System.Buffers;

namespace Guangming.Domain.Data;

/// <summary>Columns held in place while kernels read them.</summary>
internal sealed unsafe class PinnedColumns : IDisposable
{
    private readonly List<MemoryHandle> _handles = [];

    public PinnedColumns(IReadOnlyList<TableColumn> columns)
    {
        Inputs = new KernelInput[columns.Count];
        for (int i = 0; i < Inputs.Length; i++)
        {
            TableColumn column = columns[i];
            ulong* presence = column.Presence is { } bits ? (ulong*)Pin<ulong>(bits) : null;
            Inputs[i] = column.IsNarrow ? new KernelInput((int*)Pin(column.Ints), presence) : new KernelInput((long*)Pin(column.Longs), presence);
        }
    }

    public KernelInput[] Inputs { get; }

    public void Dispose() => _handles.ForEach(handle => handle.Dispose());

    private void* Pin<T>(ReadOnlyMemory<T> memory)
    {
        MemoryHandle handle = memory.Pin();
        _handles.Add(handle);
        return handle.Pointer;
    }
}
