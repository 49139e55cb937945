using System.Runtime.ExceptionServices;

namespace Guangming.Domain.Data;

/// <summary>Cuts the work over a sample into parts at fixed rows (分段执行) and runs them on the threads that a run allows.</summary>
internal static class ChunkRunner
{
    /// <summary>Rows of a part: long against a thread's start, short against a wait for progress.</summary>
    public const int ChunkRows = 1 << 20;

    /// <summary>The results of all parts, in the order of the rows.</summary>
    /// <param name="rows">Rows in all.</param>
    /// <param name="run">Threads, progress and cancellation.</param>
    /// <param name="work">What is done with the rows from the first to before the last.</param>
    public static T[] Map<T>(int rows, SurveyRun run, Func<int, int, T> work)
    {
        T[] results = new T[(int)(((long)rows + ChunkRows - 1) / ChunkRows)];
        ForEach(results.Length, run, (chunk, _) =>
        {
            int from = chunk * ChunkRows;
            results[chunk] = work(from, (int)Math.Min(rows, (long)from + ChunkRows));
        });
        return results;
    }

    /// <summary>Does all of some numbered pieces of work, each once, begun in their order.</summary>
    /// <param name="pieces">How many.</param>
    /// <param name="run">Threads, progress and cancellation.</param>
    /// <param name="work">Given the piece and the worker, who does one piece at a time; workers are numbered from 0.</param>
    public static void ForEach(int pieces, SurveyRun run, Action<int, int> work)
    {
        ShareDone done = new(pieces, run.Progress);
        int next = 0;
        void Work(int worker)
        {
            while (Interlocked.Increment(ref next) - 1 is var piece && piece < pieces)
            {
                run.CancellationToken.ThrowIfCancellationRequested();
                work(piece, worker);
                done.One();
            }
        }

        int workers = Math.Min(run.Threads, pieces);
        if (workers <= 1)
        {
            Work(0);
            return;
        }

        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, Work);
        }
        catch (AggregateException several)
        {
            // Workers that notice a cancellation together say so together; other faults are told as one thread would.
            Exception first = several.InnerExceptions.FirstOrDefault(one => one is not OperationCanceledException) ?? several.InnerExceptions[0];
            ExceptionDispatchInfo.Throw(first);
        }
    }

    private sealed class ShareDone(int pieces, IProgress<double>? progress)
    {
        private readonly Lock _gate = new();
        private int _done;

        public void One()
        {
            if (progress is null)
            {
                return;
            }

            lock (_gate)
            {
                progress.Report((double)++_done / pieces);
            }
        }
    }
}
