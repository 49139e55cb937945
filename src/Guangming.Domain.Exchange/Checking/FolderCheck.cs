using System.Runtime.CompilerServices;

namespace Guangming.Domain.Exchange;

/// <summary>Checks a folder of reports of many districts and years (文件夹核查): each against itself, and against its predecessor.</summary>
/// <remarks>
/// Takes .json documents, .xlsx workbooks of this library, and prose in .docx and .txt, which is drafted: who supports whom and of which
/// year it is are read from the text. One file that cannot be read is one refusal among the results and stops nothing. The results,
/// their order and their words are the same on every machine, however many processors it has.
/// </remarks>
public static class FolderCheck
{
    /// <summary>Checks a folder.</summary>
    /// <param name="folder">The folder; those below it are looked into as well.</param>
    /// <param name="options">How; <see langword="null"/> for the usual choice.</param>
    /// <param name="progress">Told after every file, from several threads at once.</param>
    /// <param name="cancellationToken">Asked before every file.</param>
    /// <exception cref="FileRefusedException">There is no such folder.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static async Task<FolderReport> RunAsync(
        string folder, FolderCheckOptions? options = null, IProgress<FolderCheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        List<CheckedFile> files = [];
        await foreach (CheckedFile file in StreamAsync(folder, options, progress, cancellationToken).ConfigureAwait(false))
        {
            files.Add(file);
        }

        return new FolderReport([.. files]);
    }

    /// <summary>Checks a folder, and hands over each file's results as they come, by path.</summary>
    /// <param name="folder">The folder; those below it are looked into as well.</param>
    /// <param name="options">How; <see langword="null"/> for the usual choice.</param>
    /// <param name="progress">Told after every file, from several threads at once.</param>
    /// <param name="cancellationToken">Asked before every file.</param>
    /// <exception cref="FileRefusedException">There is no such folder.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static IAsyncEnumerable<CheckedFile> StreamAsync(
        string folder, FolderCheckOptions? options, IProgress<FolderCheckProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folder);
        options ??= new FolderCheckOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Parallel, nameof(options));
        FolderFile[] files = FolderFile.In(folder);
        FolderFile[] previous = options.PreviousFolder is { } earlier ? FolderFile.In(earlier, Path.GetFileName(Path.TrimEndingDirectorySeparator(earlier)) + "/") : [];
        return Run(files, previous, options, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<CheckedFile> Run(
        FolderFile[] files, FolderFile[] previous, FolderCheckOptions options, IProgress<FolderCheckProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FolderFile[] all = [.. files, .. previous];
        ParallelOptions parallel = new()
        {
            MaxDegreeOfParallelism = options.Parallel > 0 ? options.Parallel : Environment.ProcessorCount,
            CancellationToken = cancellationToken,
        };
        Stage reading = new(FolderCheckPhase.Reading, 2 * all.Length, progress);
        LoadedFile[] loaded = await AllAsync(all, parallel, reading, file => file.Name, new FileLoader(options.Phrases).Load).ConfigureAwait(false);
        PairingBook pairings = new(loaded, options.Phrases);
        loaded = await AllAsync(loaded, parallel, reading, file => file.File.Name, pairings.Settle).ConfigureAwait(false);

        FileChecker checker = new(options, new Predecessors(loaded));
        Stage checking = new(FolderCheckPhase.Checking, files.Length, progress);
        TaskCompletionSource<CheckedFile>[] results = [.. files.Select(_ => new TaskCompletionSource<CheckedFile>(TaskCreationOptions.RunContinuationsAsynchronously))];
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        parallel = new ParallelOptions { MaxDegreeOfParallelism = parallel.MaxDegreeOfParallelism, CancellationToken = ended.Token };
        Task work = Task.Run(
            () => Parallel.For(0, files.Length, parallel, i =>
            {
                results[i].SetResult(checker.Check(loaded[i]));
                checking.Tell(files[i].Name);
            }),
            CancellationToken.None);
        try
        {
            foreach (TaskCompletionSource<CheckedFile> result in results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return await result.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            // Whoever stops listening stops the work.
            await ended.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<TOut[]> AllAsync<TIn, TOut>(TIn[] items, ParallelOptions parallel, Stage stage, Func<TIn, string> name, Func<TIn, TOut> make)
    {
        TOut[] made = new TOut[items.Length];
        await Task.Run(
            () => Parallel.For(0, items.Length, parallel, i =>
            {
                made[i] = make(items[i]);
                stage.Tell(name(items[i]));
            }),
            CancellationToken.None).ConfigureAwait(false);
        return made;
    }

    private sealed class Stage(FolderCheckPhase phase, int total, IProgress<FolderCheckProgress>? progress)
    {
        private int _done;

        public void Tell(string file) => progress?.Report(new FolderCheckProgress(phase, Interlocked.Increment(ref _done), total, file));
    }
}
