using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data.DuckDB;

/// <summary>From a file to indicators in one call (文件求值).</summary>
public static class FileEvaluation
{
    /// <summary>The indicator's value for each group of a file's rows.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="path">The file: <c>.parquet</c>, <c>.csv</c> or <c>.tsv</c>.</param>
    /// <param name="map">Which columns hold which keys and measures.</param>
    /// <param name="by">The keys to group by; none for one value over all rows.</param>
    /// <param name="progress">Who is told how far it has come; may be called from any thread.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">The indicator's value over a group is not its formula of the sums, or the file lacks a column for it by the map.</exception>
    /// <exception cref="TableException">The file cannot be read, or holds what it should not.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IAsyncEnumerable<GroupResult> EvaluateFileAsync(
        this Indicator indicator,
        string path,
        TableMap map,
        IReadOnlyList<By> by,
        IProgress<AggregateProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        _ = AggregateQuery.For(indicator, map, by);
        return Evaluate(indicator, new DuckDbSource(path, map), by, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<GroupResult> Evaluate(
        Indicator indicator, DuckDbSource file, IReadOnlyList<By> by, IProgress<AggregateProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using DuckDbSource source = file;
        await foreach (GroupResult result in indicator.EvaluateAsync(source, by, progress, cancellationToken).ConfigureAwait(false))
        {
            yield return result;
        }
    }
}
