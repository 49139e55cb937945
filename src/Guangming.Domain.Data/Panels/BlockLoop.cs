using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Hands blocks of rows to one thread or several (分块并行), and watches progress and cancellation.</summary>
internal sealed class BlockLoop
{
    private const long RowsBetweenChecks = 4096;

    // What a thread takes at a time: enough to be undisturbed, little enough that threads end together.
    private const long RowsOfShare = 1 << 16;

    private readonly Func<KernelRunner> _create;
    private readonly long _rows;
    private readonly int _threads;
    private readonly IProgress<long>? _progress;
    private long _next;
    private long _done;

    public BlockLoop(Func<KernelRunner> create, long rows, int threads, IProgress<long>? progress)
    {
        long shares = (rows + RowsOfShare - 1) / RowsOfShare;
        (_create, _rows, _progress) = (create, rows, progress);
        _threads = (int)Math.Max(1, Math.Min(shares, Math.Min(threads, Environment.ProcessorCount)));
    }

    /// <summary>Runs all blocks.</summary>
    /// <returns>The runners, one for each thread.</returns>
    public ImmutableArray<KernelRunner> Run(CancellationToken cancellationToken)
    {
        ImmutableArray<KernelRunner> runners = [.. Enumerable.Range(0, _threads).Select(_ => _create())];
        if (runners.Length == 1)
        {
            Work(runners[0], cancellationToken);
        }
        else
        {
            Parallel.ForEach(runners, new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = cancellationToken }, runner => Work(runner, cancellationToken));
        }

        return runners;
    }

    private void Work(KernelRunner runner, CancellationToken cancellationToken)
    {
        while (true)
        {
            long first = Interlocked.Add(ref _next, RowsOfShare) - RowsOfShare;
            if (first >= _rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return;
            }

            long end = Math.Min(_rows, first + RowsOfShare);
            for (long row = first; row < end; row += BlockRows.Count)
            {
                if (row % RowsBetweenChecks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                runner.Run(row, (int)Math.Min(BlockRows.Count, end - row));
            }

            _progress?.Report(Interlocked.Add(ref _done, end - first));
        }
    }
}
