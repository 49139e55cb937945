using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Guangming.Domain.Data;

/// <summary>Runs tasks and group sums over ranges of rows (块运行器): one for each thread, with its own registers.</summary>
internal sealed unsafe class KernelRunner
{
    private readonly KernelLevel _level;
    private readonly ImmutableArray<KernelTask> _tasks;
    private readonly KernelInput[][] _inputs;
    private readonly Memory<double> _registers;
    private readonly ulong[] _bits;

    /// <param name="columns">The columns, pinned.</param>
    /// <param name="tasks">The programs.</param>
    /// <param name="groups">The sums to keep; <see langword="null"/> for none.</param>
    /// <param name="level">Which vectors to use.</param>
    public KernelRunner(KernelInput[] columns, ImmutableArray<KernelTask> tasks, GroupSummation? groups, KernelLevel level)
    {
        (_tasks, Groups, _level) = (tasks, groups, level);
        _inputs = [.. tasks.Select(task => Pinned(task.Columns.Select(column => columns[column])))];
        _registers = AlignedMemory.Of<double>(BlockRows.Count * Math.Max(1, tasks.Max(task => (int?)task.Program.Registers) ?? 1));
        _bits = GC.AllocateArray<ulong>(2 * BlockRows.Words, pinned: true);
        Faults = [.. tasks.Select(_ => GC.AllocateArray<long>(Enum.GetValues<NoValueKind>().Length, pinned: true))];
    }

    public GroupSummation? Groups { get; }

    /// <summary>Rows without value, by task and <see cref="NoValueKind"/>.</summary>
    public long[][] Faults { get; }

    /// <summary>Runs one block.</summary>
    public void Run(long firstRow, int rows)
    {
        for (int task = 0; task < _tasks.Length; task++)
        {
            Run(task, firstRow, rows);
        }

        Groups?.Add(firstRow, rows);
    }

    private void Run(int at, long firstRow, int rows)
    {
        KernelTask task = _tasks[at];
        BlockState block = new()
        {
            Program = task.Program,
            Inputs = (KernelInput*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_inputs[at])),
            Registers = (double*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(_registers.Span)),
            Output = task.Output,
            FirstRow = firstRow,
            Rows = rows,
            Alive = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_bits)),
            Wide = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_bits)) + BlockRows.Words,
            Faults = (long*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(Faults[at])),
        };
        Present(ref block, _inputs[at]);
        if (task.Program.IsVectorised)
        {
            RunVectors(ref block);
        }
        else
        {
            for (int row = 0; row < rows; row++)
            {
                task.Output.Values[firstRow + row] = block.Bits(row, 1) != 0 ? WideRow.Compute(ref block, row) : 0;
            }
        }

        ulong* presence = task.Output.Presence + (firstRow / 64);
        for (int word = 0; word * 64 < rows; word++)
        {
            presence[word] = block.Alive[word];
        }
    }

    private void RunVectors(ref BlockState block)
    {
        switch (_level)
        {
            case KernelLevel.Vector512:
                BlockMachine<Lanes512, Vector512<double>>.Run(ref block);
                break;
            case KernelLevel.Vector256:
                BlockMachine<Lanes256, Vector256<double>>.Run(ref block);
                break;
            case KernelLevel.Vector128:
                BlockMachine<Lanes128, Vector128<double>>.Run(ref block);
                break;
            default:
                BlockMachine<LanesScalar, double>.Run(ref block);
                break;
        }
    }

    // The rows in which every input has a number; the others are missing one.
    private static void Present(ref BlockState block, KernelInput[] inputs)
    {
        for (int word = 0; word < BlockRows.Words; word++)
        {
            block.Alive[word] = BlockRows.Bits(block.Rows - (word * 64));
            block.Wide[word] = 0;
        }

        foreach (KernelInput input in inputs)
        {
            if (input.Presence is null)
            {
                continue;
            }

            for (int word = 0; word * 64 < block.Rows; word++)
            {
                ulong missing = block.Alive[word] & ~input.Presence[(block.FirstRow / 64) + word];
                block.Alive[word] &= ~missing;
                block.Faults[(int)NoValueKind.MissingInput] += BitOperations.PopCount(missing);
            }
        }
    }

    private static KernelInput[] Pinned(IEnumerable<KernelInput> inputs)
    {
        KernelInput[] list = [.. inputs];
        KernelInput[] pinned = GC.AllocateArray<KernelInput>(list.Length, pinned: true);
        list.CopyTo(pinned, 0);
        return pinned;
    }
}
