using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Guangming.Domain.Data;

/// <summary>Memory outside the managed heap (非托管内存): not cleared, not moved, given back even if nobody disposes of it.</summary>
internal sealed unsafe class ScratchMemory : SafeHandleZeroOrMinusOneIsInvalid
{
    private const int CacheLine = 64;

    public ScratchMemory(long size)
        : base(ownsHandle: true)
    {
        SetHandle((nint)NativeMemory.AlignedAlloc((nuint)size, CacheLine));
        Size = size;
        if (size > 0)
        {
            GC.AddMemoryPressure(size);
        }
    }

    public long Size { get; }

    public void* Pointer => (void*)handle;

    protected override bool ReleaseHandle()
    {
        NativeMemory.AlignedFree((void*)handle);
        if (Size > 0)
        {
            GC.RemoveMemoryPressure(Size);
        }

        return true;
    }
}
