using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>How incomes and weights are read from their columns into registers (列的读取).</summary>
internal unsafe interface IRowColumns
{
    static abstract TVector Income<TLanes, TVector>(void* incomes, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct;

    static abstract TVector Weight<TLanes, TVector>(void* weights, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct;
}

/// <summary>Both columns in double precision.</summary>
internal unsafe readonly struct DoubleColumns : IRowColumns
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Income<TLanes, TVector>(void* incomes, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct => TLanes.Load(unchecked((double*)incomes + at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Weight<TLanes, TVector>(void* weights, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct => TLanes.Load(unchecked((double*)weights + at));
}

/// <summary>Incomes in double precision, every row counted once.</summary>
internal unsafe readonly struct DoubleColumn : IRowColumns
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Income<TLanes, TVector>(void* incomes, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct => TLanes.Load(unchecked((double*)incomes + at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Weight<TLanes, TVector>(void* weights, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct => TLanes.Of(1);
}

/// <summary>Incomes in 分 and whole weights: half the bytes, and sums that are exact.</summary>
internal unsafe readonly struct FenColumns : IRowColumns
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Income<TLanes, TVector>(void* incomes, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct => TLanes.Load(unchecked((int*)incomes + at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Weight<TLanes, TVector>(void* weights, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct => TLanes.Load(unchecked((int*)weights + at));
}

/// <summary>Incomes in 分, every row counted once.</summary>
internal unsafe readonly struct FenColumn : IRowColumns
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Income<TLanes, TVector>(void* incomes, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct => TLanes.Load(unchecked((int*)incomes + at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Weight<TLanes, TVector>(void* weights, int at)
        where TLanes : struct, IDoubleLanes<TVector>
        where TVector : struct => TLanes.Of(1);
}
