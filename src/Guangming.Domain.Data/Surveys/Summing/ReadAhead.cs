using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Guangming.Domain.Data;

/// <summary>Fetches memory into the cache before it is needed (预取). It may point past the end of a column: nothing is read.</summary>
internal static unsafe class ReadAhead
{
    private const int Distance = 2048;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void At(void* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(unchecked((byte*)address + Distance));
        }
    }
}
