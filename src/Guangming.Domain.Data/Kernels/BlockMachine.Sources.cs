using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Guangming.Domain.Data;

/// <content>Where vectors come from, and what is done with them: small structures, so that each combination is a loop of its own.</content>
internal static unsafe partial class BlockMachine<TLanes, TVector>
{
    private interface ISource
    {
        TVector Load(int row);

        /// <summary>Asks for the same rows of the next block, so that they are near when it comes.</summary>
        void Prefetch(int row);
    }

    private interface IUnary
    {
        TVector Of(TVector value, int row);
    }

    private interface IBinary
    {
        TVector Of(TVector first, TVector second);
    }

    private interface IStore
    {
        static abstract void Store(long* target, TVector value);
    }

    private readonly struct IntoCaches : IStore
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(long* target, TVector value) => TLanes.Store(target, value);
    }

    private readonly struct PastCaches : IStore
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Store(long* target, TVector value) => TLanes.StoreNonTemporal(target, value);
    }

    private readonly struct LongSource(long* values) : ISource
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Load(int row) => unchecked(TLanes.Load(values + row));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Prefetch(int row)
        {
            if (Sse.IsSupported)
            {
                Sse.Prefetch0(unchecked(values + row + BlockRows.Count));
            }
        }
    }

    private readonly struct IntSource(int* values) : ISource
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Load(int row) => unchecked(TLanes.Load(values + row));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Prefetch(int row)
        {
            if (Sse.IsSupported)
            {
                Sse.Prefetch0(unchecked(values + row + BlockRows.Count));
            }
        }
    }

    private readonly struct Scaled<TSource>(TSource source, double factor) : ISource
        where TSource : struct, ISource
    {
        private readonly TVector _factor = TLanes.Broadcast(factor);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Load(int row) => TLanes.Multiply(source.Load(row), _factor);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Prefetch(int row) => source.Prefetch(row);
    }

    /// <summary>A source of whichever kind, chosen at each load.</summary>
    private readonly struct AnySource : ISource
    {
        private readonly long* _longs;
        private readonly int* _ints;
        private readonly double* _doubles;

        public AnySource(in BlockState block, KernelOperand operand)
        {
            _longs = null;
            _ints = null;
            _doubles = null;
            switch (operand.Place)
            {
                case KernelOperand.Places.Register:
                    _doubles = block.Register(operand.Index);
                    break;
                case KernelOperand.Places.Input:
                    KernelInput input = block.Inputs[operand.Index];
                    _longs = input.Longs is null ? null : input.Longs + block.FirstRow;
                    _ints = input.Ints is null ? null : input.Ints + block.FirstRow;
                    break;
                default:
                    break;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Load(int row) =>
            _doubles is not null ? unchecked(TLanes.Load(_doubles + row))
            : _longs is not null ? TLanes.Guard(unchecked(TLanes.Load(_longs + row)), TLanes.Broadcast(TLanes.Limit))
            : _ints is not null ? unchecked(TLanes.Load(_ints + row))
            : TLanes.Broadcast(1);

        public void Prefetch(int row)
        {
        }
    }

    private readonly struct ScaleBy(double factor) : IUnary
    {
        private readonly TVector _factor = TLanes.Broadcast(factor);
        private readonly TVector _limit = TLanes.Broadcast(TLanes.Limit);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of(TVector value, int row) => TLanes.Guard(TLanes.Multiply(value, _factor), _limit);
    }

    private readonly struct AddScaledBy(double factor, double* sum) : IUnary
    {
        private readonly TVector _factor = TLanes.Broadcast(factor);
        private readonly TVector _half = TLanes.Broadcast(TLanes.Limit / 2);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of(TVector value, int row) =>
            TLanes.Add(TLanes.Guard(unchecked(TLanes.Load(sum + row)), _half), TLanes.Guard(TLanes.Multiply(value, _factor), _half));
    }

    private readonly struct Size : IUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of(TVector value, int row) => TLanes.Guard(TLanes.Abs(value), TLanes.Broadcast(TLanes.Limit));
    }

    private readonly struct Combination(double factor, double otherFactor) : IBinary
    {
        private readonly TVector _factor = TLanes.Broadcast(factor);
        private readonly TVector _otherFactor = TLanes.Broadcast(otherFactor);
        private readonly TVector _half = TLanes.Broadcast(TLanes.Limit / 2);

        // Terms below half the limit have a sum below it.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of(TVector first, TVector second) =>
            TLanes.Add(TLanes.Guard(TLanes.Multiply(first, _factor), _half), TLanes.Guard(TLanes.Multiply(second, _otherFactor), _half));
    }

    private readonly struct Product(TVector limit) : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of(TVector first, TVector second) => TLanes.Guard(TLanes.Multiply(first, second), limit);
    }

    private readonly struct Flip : IBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TVector Of(TVector first, TVector second) => TLanes.Guard(TLanes.FlipBySign(first, second), TLanes.Broadcast(TLanes.Limit));
    }
}
