using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>Runs programs on blocks of rows (块执行器), with vectors of one width; what is left at the end of a block goes row by row.</summary>
internal static unsafe partial class BlockMachine<TLanes, TVector>
    where TLanes : struct, ILanes<TVector>
    where TVector : struct
{
    /// <summary>Computes one block: results, and the bits of the rows that have one.</summary>
    public static void Run(ref BlockState block)
    {
        int whole = block.Rows - (block.Rows % TLanes.Width);
        Part(ref block, 0, whole);
        if (whole < block.Rows)
        {
            BlockMachine<LanesScalar, double>.Part(ref block, whole, block.Rows);
        }
    }

    private static void Part(ref BlockState block, int from, int to)
    {
        foreach (KernelInstruction instruction in block.Program.Instructions)
        {
            Step(ref block, instruction, from, to);
        }

        Divide(ref block, from, to);
    }

    private static void Step(ref BlockState block, KernelInstruction step, int from, int to)
    {
        switch (step.Operation)
        {
            case KernelOperation.Scale:
                Unary1(ref block, step, from, to, new ScaleBy(step.Factor));
                break;
            case KernelOperation.AddScaled:
                Unary1(ref block, step, from, to, new AddScaledBy(step.Factor, block.Register(step.Target)));
                break;
            case KernelOperation.Abs:
                Unary1(ref block, step, from, to, default(Size));
                break;
            case KernelOperation.Combine:
                Binary1(ref block, step, from, to, new Combination(step.Factor, step.OtherFactor));
                break;
            case KernelOperation.Multiply:
                Binary1(ref block, step, from, to, new Product(TLanes.Broadcast(TLanes.Limit)));
                break;
            case KernelOperation.FlipBySign:
                Binary1(ref block, step, from, to, default(Flip));
                break;
            case KernelOperation.SelectAtMost:
                Select(ref block, step, from, to);
                break;
            default:
                Require(ref block, step, from, to);
                break;
        }
    }

    // Selections and requirements are rare: their operands are found row by row of vectors.
    private static void Select(ref BlockState block, KernelInstruction step, int from, int to)
    {
        double* target = block.Register(step.Target);
        AnySource test = new(block, step.First);
        AnySource than = new(block, step.Second);
        AnySource one = new(block, step.Third);
        AnySource other = new(block, step.Fourth);
        for (int i = from; i < to; i += TLanes.Width)
        {
            TLanes.Store(target + i, TLanes.SelectAtMost(test.Load(i), than.Load(i), one.Load(i), other.Load(i)));
        }
    }

    private static void Require(ref BlockState block, KernelInstruction step, int from, int to)
    {
        (bool allowsZero, bool allowsNegative, NoValueKind reason) = step.Operation switch
        {
            KernelOperation.RequirePositive => (false, false, NoValueKind.NotPositive),
            KernelOperation.RequireNotNegative => (true, false, NoValueKind.WrongDirection),
            _ => (false, true, NoValueKind.ZeroDenominator),
        };
        AnySource value = new(block, step.First);
        TVector zero = TLanes.Broadcast(0);
        for (int i = from; i < to; i += TLanes.Width)
        {
            TVector one = value.Load(i);
            uint failed = (allowsZero ? 0 : TLanes.IsZero(one)) | (allowsNegative ? 0 : TLanes.LessThan(one, zero));
            uint tooLarge = TLanes.IsTooLarge(one);
            if ((failed | tooLarge) != 0)
            {
                // A row of which an earlier divisor is not known keeps its reason for later.
                block.SetWide(i, tooLarge);
                block.Fail(i, failed & ~block.WideBits(i, TLanes.AllBits), reason);
            }
        }
    }

    private static void Unary1<TOperation>(ref BlockState block, KernelInstruction step, int from, int to, TOperation operation)
        where TOperation : struct, IUnary
    {
        double* target = block.Register(step.Target);
        if (step.First.Place == KernelOperand.Places.Input && block.Inputs[step.First.Index] is { Longs: not null } input)
        {
            Unary2(target, new LongSource(input.Longs + block.FirstRow), from, to, operation);
        }
        else
        {
            Unary2(target, new AnySource(block, step.First), from, to, operation);
        }
    }

    private static void Unary2<TSource, TOperation>(double* target, TSource source, int from, int to, TOperation operation)
        where TSource : struct, ISource
        where TOperation : struct, IUnary
    {
        unchecked
        {
            for (int i = from; i < to; i += TLanes.Width)
            {
                source.Prefetch(i);
                TLanes.Store(target + i, operation.Of(source.Load(i), i));
            }
        }
    }

    private static void Binary1<TOperation>(ref BlockState block, KernelInstruction step, int from, int to, TOperation operation)
        where TOperation : struct, IBinary
    {
        double* target = block.Register(step.Target);
        bool isLong = step.First.Place == KernelOperand.Places.Input && block.Inputs[step.First.Index].Longs is not null;
        bool isOtherLong = step.Second.Place == KernelOperand.Places.Input && block.Inputs[step.Second.Index].Longs is not null;
        switch ((isLong, isOtherLong))
        {
            case (true, true):
                Binary2(target, Long(ref block, step.First), Long(ref block, step.Second), from, to, operation);
                break;
            case (true, false):
                Binary2(target, Long(ref block, step.First), new AnySource(block, step.Second), from, to, operation);
                break;
            case (false, true):
                Binary2(target, new AnySource(block, step.First), Long(ref block, step.Second), from, to, operation);
                break;
            default:
                Binary2(target, new AnySource(block, step.First), new AnySource(block, step.Second), from, to, operation);
                break;
        }
    }

    private static void Binary2<TFirst, TSecond, TOperation>(double* target, TFirst first, TSecond second, int from, int to, TOperation operation)
        where TFirst : struct, ISource
        where TSecond : struct, ISource
        where TOperation : struct, IBinary
    {
        unchecked
        {
            for (int i = from; i < to; i += TLanes.Width)
            {
                first.Prefetch(i);
                second.Prefetch(i);
                TLanes.Store(target + i, operation.Of(first.Load(i), second.Load(i)));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static LongSource Long(ref BlockState block, KernelOperand operand) => new(block.Inputs[operand.Index].Longs + block.FirstRow);
}
