using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Guangming.Domain.Data.Benchmarks.Panels;

/// <summary>The limit of the machine: five columns read, four written past the caches, nothing computed but a sum.</summary>
internal sealed unsafe class PanelLimit
{
    private readonly long[][] _outputs;

    public PanelLimit(int rows) => _outputs = [.. Enumerable.Range(0, 4).Select(_ => GC.AllocateUninitializedArray<long>(rows + 8, pinned: true))];

    public void Run(PanelData data)
    {
        fixed (long* poor = data.Poor, people = data.People, money = data.Fen, persons = data.Persons, households = data.Households)
        {
            Stream(poor, people, money, persons, households, Aligned(0), Aligned(1), Aligned(2), Aligned(3), data.Rows);
        }
    }

    private long* Aligned(int output) =>
        (long*)(((nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_outputs[output])) + 63) & ~(nuint)63);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Stream(long* a, long* b, long* c, long* d, long* e, long* w, long* x, long* y, long* z, int rows)
    {
        unchecked
        {
            for (int row = 0; row + Vector512<long>.Count <= rows; row += Vector512<long>.Count)
            {
                Vector512<long> third = Vector512.Load(c + row);
                (Vector512.Load(a + row) + Vector512.Load(b + row)).StoreAlignedNonTemporal(w + row);
                (third + Vector512.Load(d + row)).StoreAlignedNonTemporal(x + row);
                (third + Vector512.Load(e + row)).StoreAlignedNonTemporal(y + row);
                (Vector512.Load(d + row) + Vector512.Load(e + row)).StoreAlignedNonTemporal(z + row);
            }
        }
    }
}
