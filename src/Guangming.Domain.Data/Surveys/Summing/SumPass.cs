using System.Buffers;

namespace Guangming.Domain.Data;

/// <summary>Goes over a sample once (单遍求和) and takes all sums that are asked for.</summary>
internal static unsafe class SumPass
{
    public static SumTable Run(WelfareSample sample, IEnumerable<SumKey> keys, SurveyRun run)
    {
        double reference = sample.Facts.Mean is var mean && mean > 0 ? mean : 1;
        SumStep[] steps = SumStep.For(keys, sample, reference);
        SumTable table = new(sample.Facts, sample.IsFen, reference);
        if (steps.Length == 0)
        {
            return table;
        }

        foreach (RunningSum[] part in ChunkRunner.Map(sample.Rows, run, (from, to) => Part(sample, steps, from, to, run.CancellationToken)))
        {
            int at = 0;
            foreach (SumKey key in steps.SelectMany(step => step.Keys))
            {
                table.Add(key, part[at++]);
            }
        }

        foreach (SumKey key in steps.SelectMany(step => step.Keys).Where(key => !table.Holds(key)))
        {
            table.Add(key, default); // No rows at all.
        }

        return table;
    }

    /// <summary>The sum of w |y − centre|.</summary>
    public static double Distances(WelfareSample sample, double centre, SurveyRun run)
    {
        RunningSum all = default;
        foreach (RunningSum[] part in ChunkRunner.Map(
            sample.Rows, run, (from, to) => Part(sample, [new DistanceStep(centre)], from, to, run.CancellationToken)))
        {
            all.Add(part[0]);
        }

        return all.Value;
    }

    /// <summary>Goes over columns block by block.</summary>
    public static void ForEachBlock(SurveyRows data, BlockKernels kernels, int from, int to, BlockAction action, CancellationToken cancellationToken)
    {
        using MemoryHandle incomes = data.PinIncomes();
        using MemoryHandle weights = data.PinWeights();
        int size = data.IsFen ? sizeof(int) : sizeof(double);
        for (int row = from; row < to; row += BlockKernels.BlockLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long offset = (long)row * size;
            action(new RowBlock(
                kernels, data, (byte*)incomes.Pointer + offset, (byte*)weights.Pointer + offset, row, Math.Min(BlockKernels.BlockLength, to - row)));
        }
    }

    private static RunningSum[] Part(WelfareSample sample, SumStep[] steps, int from, int to, CancellationToken cancellationToken)
    {
        RunningSum[] sums = new RunningSum[steps.Sum(step => step.Keys.Length)];
        ForEachBlock(sample.Data, sample.Kernels, from, to, (in RowBlock block) =>
        {
            int at = 0;
            foreach (SumStep step in steps)
            {
                step.Add(block, sums.AsSpan(at, step.Keys.Length));
                at += step.Keys.Length;
            }
        }, cancellationToken);
        return sums;
    }

    private sealed class DistanceStep(double centre) : SumStep
    {
        public override SumKey[] Keys { get; } = [default];

        public override void Add(in RowBlock block, Span<RunningSum> sums) =>
            sums[0].Add(block.Kernels.Distances(block.Incomes, block.Weights, block.Rows, centre));
    }
}

/// <summary>Work on a block.</summary>
internal delegate void BlockAction(in RowBlock block);
