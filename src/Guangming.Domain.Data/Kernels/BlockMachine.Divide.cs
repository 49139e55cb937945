using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <content>The one division, rounded once.</content>
internal static unsafe partial class BlockMachine<TLanes, TVector>
{
    private static void Divide(ref BlockState block, int from, int to)
    {
        KernelProgram program = block.Program;
        switch (program.Numerator.Place)
        {
            case KernelOperand.Places.Input when block.Inputs[program.Numerator.Index].Longs is not null:
                DivideBy(ref block, Long(ref block, program.Numerator), from, to);
                break;
            case KernelOperand.Places.Input:
                DivideBy(ref block, Int(ref block, program.Numerator), from, to);
                break;
            case KernelOperand.Places.Register:
                DivideBy(ref block, new RegisterSource(block.Register(program.Numerator.Index)), from, to);
                break;
            default:
                DivideBy(ref block, default(OneSource), from, to);
                break;
        }
    }

    private static void DivideBy<TDividend>(ref BlockState block, TDividend dividend, int from, int to)
        where TDividend : struct, ISource
    {
        KernelProgram program = block.Program;
        switch (program.Denominator.Place)
        {
            case KernelOperand.Places.Input when block.Inputs[program.Denominator.Index].Longs is not null:
                Rows(ref block, dividend, Long(ref block, program.Denominator), from, to);
                break;
            case KernelOperand.Places.Input:
                Rows(ref block, dividend, Int(ref block, program.Denominator), from, to);
                break;
            case KernelOperand.Places.Register:
                Rows(ref block, dividend, new RegisterSource(block.Register(program.Denominator.Index)), from, to);
                break;
            default:
                Rows(ref block, dividend, default(OneSource), from, to);
                break;
        }
    }

    private static void Rows<TDividend, TDivisor>(ref BlockState block, TDividend dividend, TDivisor divisor, int from, int to)
        where TDividend : struct, ISource
        where TDivisor : struct, ISource
    {
        for (int row = from; row < to;)
        {
            int end = Math.Min(to, (row | 63) + 1);
            ulong bits = BlockRows.Bits(end - row) << (row & 63);
            if ((block.Alive[row >> 6] & bits) == bits)
            {
                Whole(ref block, dividend, divisor, row, end);
            }
            else
            {
                for (int i = row; i < end; i += TLanes.Width)
                {
                    Mixed(ref block, i, dividend.Load(i), divisor.Load(i));
                }
            }

            row = end;
        }
    }

    // Every row still has a value.
    private static void Whole<TDividend, TDivisor>(ref BlockState block, TDividend dividend, TDivisor divisor, int from, int to)
        where TDividend : struct, ISource
        where TDivisor : struct, ISource
    {
        long* target = block.Output.Values + block.FirstRow;
        bool isNonTemporal = block.Output.IsNonTemporal;
        bool isPositive = block.Program.Requirement == KernelProgram.LastRequirement.Positive;
        TVector factor = TLanes.Broadcast(block.Program.Factor);
        TVector divisorFactor = TLanes.Broadcast(block.Program.Divisor);
        unchecked
        {
            for (int i = from; i < to; i += TLanes.Width)
            {
                dividend.Prefetch(i);
                divisor.Prefetch(i);
                TVector above = TLanes.Multiply(dividend.Load(i), factor);
                TVector below = TLanes.Multiply(divisor.Load(i), divisorFactor);
                if (!TLanes.ArePlain(above, isPositive ? below : TLanes.Abs(below)))
                {
                    Mixed(ref block, i, dividend.Load(i), divisor.Load(i));
                }
                else if (isNonTemporal)
                {
                    TLanes.StoreNonTemporal(target + i, TLanes.Quotient(above, below));
                }
                else
                {
                    TLanes.Store(target + i, TLanes.Quotient(above, below));
                }
            }
        }
    }

    // Some of the rows have no value, or numbers that are too large for doubles.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mixed(ref BlockState block, int row, TVector dividend, TVector divisor)
    {
        TVector above = TLanes.Multiply(dividend, TLanes.Broadcast(block.Program.Factor));
        TVector below = TLanes.Multiply(divisor, TLanes.Broadcast(block.Program.Divisor));
        long* target = block.Output.Values + block.FirstRow + row;
        long* quotients = stackalloc long[TLanes.Width];
        TLanes.Store(quotients, TLanes.Quotient(above, below));
        TVector limit = TLanes.Broadcast(TLanes.Limit);
        uint isFast = TLanes.LessThan(TLanes.Abs(above), limit) & TLanes.LessThan(TLanes.Abs(below), limit);
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
