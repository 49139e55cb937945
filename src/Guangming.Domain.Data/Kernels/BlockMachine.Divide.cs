using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <content>The one division, rounded once.</content>
internal static unsafe partial class BlockMachine<TLanes, TVector>
{
    private static void Divide(ref BlockState block, int from, int to)
    {
        KernelOperand dividend = block.Program.Numerator;
        bool isInput = dividend.Place == KernelOperand.Places.Input;
        switch ((isInput && block.Inputs[dividend.Index].Longs is not null, isInput, block.Program.Factor == 1))
        {
            case (true, _, true):
                DivideBy(ref block, Long(ref block, dividend), from, to);
                break;
            case (true, _, false):
                DivideBy(ref block, new Scaled<LongSource>(Long(ref block, dividend), block.Program.Factor), from, to);
                break;
            case (_, true, true):
                DivideBy(ref block, Int(ref block, dividend), from, to);
                break;
            case (_, true, false):
                DivideBy(ref block, new Scaled<IntSource>(Int(ref block, dividend), block.Program.Factor), from, to);
                break;
            default:
                DivideBy(ref block, new Scaled<AnySource>(new AnySource(block, dividend), block.Program.Factor), from, to);
                break;
        }
    }

    private static void DivideBy<TDividend>(ref BlockState block, TDividend dividend, int from, int to)
        where TDividend : struct, ISource
    {
        KernelOperand divisor = block.Program.Denominator;
        bool isInput = divisor.Place == KernelOperand.Places.Input && block.Program.Divisor == 1;
        if (isInput && block.Inputs[divisor.Index].Longs is not null)
        {
            Rows(ref block, dividend, Long(ref block, divisor), from, to);
        }
        else if (isInput)
        {
            Rows(ref block, dividend, Int(ref block, divisor), from, to);
        }
        else
        {
            Rows(ref block, dividend, new Scaled<AnySource>(new AnySource(block, divisor), block.Program.Divisor), from, to);
        }
    }

    private static void Rows<TDividend, TDivisor>(ref BlockState block, TDividend dividend, TDivisor divisor, int from, int to)
        where TDividend : struct, ISource
        where TDivisor : struct, ISource
    {
        for (int row = from; row < to;)
        {
            int end = block.AliveEnd(row, to);
            row = row == end ? row
                : block.Output.IsNonTemporal ? Plain<TDividend, TDivisor, PastCaches>(ref block, dividend, divisor, row, end)
                : Plain<TDividend, TDivisor, IntoCaches>(ref block, dividend, divisor, row, end);
            if (row < to)
            {
                Mixed(ref block, row, dividend.Load(row), divisor.Load(row));
                row += TLanes.Width;
            }
        }
    }

    // As long as every row has a value and small numbers; returns where that ends. Nothing else is called in here: the
    // vectors stay in their registers.
    private static int Plain<TDividend, TDivisor, TStore>(ref BlockState block, TDividend dividend, TDivisor divisor, int from, int to)
        where TDividend : struct, ISource
        where TDivisor : struct, ISource
        where TStore : struct, IStore
    {
        unchecked
        {
            long* target = block.Output.Values + block.FirstRow;
            TVector size = TLanes.Broadcast(BitConverter.Int64BitsToDouble(long.MaxValue));

            // Where it must be above zero, the divisor keeps its sign, and what is below zero is not plain.
            TVector divisorSize = block.Program.Requirement == KernelProgram.LastRequirement.Positive ? TLanes.Broadcast(BitConverter.Int64BitsToDouble(-1)) : size;
            int row = from;
            for (; row < to; row += TLanes.Width)
            {
                dividend.Prefetch(row);
                divisor.Prefetch(row);
                TVector above = dividend.Load(row);
                TVector below = divisor.Load(row);
                TVector aboveSize = TLanes.Masked(above, size);
                TVector belowSize = TLanes.Masked(below, divisorSize);
                if (!TLanes.ArePlain(aboveSize, belowSize))
                {
                    break;
                }

                TStore.Store(target + row, TLanes.WithSign(TLanes.Quotient(aboveSize, belowSize), above, below));
            }

            return row;
        }
    }

    // Some of the rows have no value, or numbers that are too large for doubles.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mixed(ref BlockState block, int row, TVector above, TVector below)
    {
        long* target = block.Output.Values + block.FirstRow + row;
        long* quotients = stackalloc long[TLanes.Width];
        TLanes.Store(quotients, TLanes.WithSign(TLanes.Quotient(TLanes.Abs(above), TLanes.Abs(below)), above, below));
        TVector limit = TLanes.Broadcast(TLanes.Limit);
        uint isFast = TLanes.LessThan(TLanes.Abs(above), limit) & TLanes.LessThan(TLanes.Abs(below), limit) & ~block.WideBits(row, TLanes.AllBits);
        uint live = block.Bits(row, TLanes.AllBits);

        // What the divisor forbids is known here; the reason of a row too large for doubles is found with its value.
        uint failed = block.Program.Requirement switch
        {
            KernelProgram.LastRequirement.NonZero => isFast & TLanes.IsZero(below),
            KernelProgram.LastRequirement.Positive => isFast & ~TLanes.LessThan(TLanes.Broadcast(0), below),
            _ => 0,
        };
        if ((failed & live) != 0)
        {
            block.Fail(row, failed & live, block.Program.Requirement == KernelProgram.LastRequirement.Positive ? NoValueKind.NotPositive : NoValueKind.ZeroDenominator);
            live &= ~failed;
        }

        for (int lane = 0; lane < TLanes.Width; lane++)
        {
            uint bit = 1u << lane;
            target[lane] = (live & bit) == 0 ? 0 : (isFast & bit) != 0 ? quotients[lane] : WideRow.Compute(ref block, row + lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static IntSource Int(ref BlockState block, KernelOperand operand) => new(block.Inputs[operand.Index].Ints + block.FirstRow);
}
