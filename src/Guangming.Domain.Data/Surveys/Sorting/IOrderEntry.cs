using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>A row on its way into order (排序项): a key that orders as its income does, and its weight.</summary>
internal interface IOrderEntry
{
    /// <summary>Orders as the incomes do.</summary>
    ulong Key { get; }
}

/// <summary>An income in 分, counted from the least of the sample, and a whole weight, in eight bytes.</summary>
internal readonly struct FenEntry(uint amount, uint weight) : IOrderEntry
{
    private readonly ulong _bits = ((ulong)amount << 32) | weight;

    public ulong Key
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bits >> 32;
    }

    public uint Weight
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)(_bits & uint.MaxValue);
    }
}

/// <summary>An income and a weight in double precision.</summary>
internal readonly struct DoubleEntry : IOrderEntry
{
    private const ulong Sign = 1UL << 63;

    public DoubleEntry(double income, double weight)
    {
        // Zero has two forms; adding zero leaves one. Of negative numbers the bits order backwards.
        ulong bits = BitConverter.DoubleToUInt64Bits(income + 0.0);
        (Key, Weight) = ((bits & Sign) == 0 ? bits | Sign : ~bits, weight);
    }

    public ulong Key { get; }

    public double Weight { get; }

    public double Income
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.UInt64BitsToDouble((Key & Sign) != 0 ? Key & ~Sign : ~Key);
    }
}
