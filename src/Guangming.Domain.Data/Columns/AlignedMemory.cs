using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Guangming.Domain.Data;

/// <summary>Managed memory that stays where it is and begins at a cache line, so that vectors can be written past the caches.</summary>
internal static class AlignedMemory
{
    /// <summary>The bytes of a cache line, and of the widest vector.</summary>
    public const int Alignment = 64;

    /// <summary>Memory for so many values, not cleared.</summary>
    public static unsafe Memory<T> Of<T>(int count)
        where T : unmanaged
    {
        int spare = (Alignment / sizeof(T)) - 1;
        T[] array = GC.AllocateUninitializedArray<T>(checked(count + spare), pinned: true);
        nuint address = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array));
        int skip = (int)((Alignment - (address % Alignment)) % Alignment) / sizeof(T);
        return array.AsMemory(skip, count);
    }
}
