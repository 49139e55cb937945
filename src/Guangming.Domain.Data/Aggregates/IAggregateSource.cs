namespace Guangming.Domain.Data;

/// <summary>A table that answers with exact sums by group (汇总数据源): in memory, in files, or on a server.</summary>
/// <remarks>
/// <para>This is all that an engine has to do. Dividing and rounding happen in one place above it, the same for every engine.</para>
/// <para>Every group appears once, in the order of its keys, those that state no value first. A group in which no row has
/// all inputs appears too. Without keys there is exactly one group, even when the table is empty. Rows without a key form
/// a group of their own. A number that the sums cannot hold exactly, such as one finer than its column's scale, is an error.</para>
/// </remarks>
public interface IAggregateSource
{
    /// <summary>Which columns hold which keys and measures.</summary>
    TableMap Map { get; }

    /// <summary>The sums of a query, group by group as they come.</summary>
    /// <param name="query">A query over <see cref="Map"/>.</param>
    /// <param name="progress">Who is told how far it has come; may be called from any thread.</param>
    /// <param name="cancellationToken">Ends the work, on a server too.</param>
    /// <exception cref="TableException">The table cannot be read, or holds what it should not; with table, row and column as far as they are known.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    IAsyncEnumerable<GroupSums> SumAsync(AggregateQuery query, IProgress<AggregateProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>The keys of a query that stand in the main table or in a joined one, but not in both; none without joins.</summary>
    /// <param name="query">A query over <see cref="Map"/>.</param>
    /// <param name="cancellationToken">Ends the work, on a server too.</param>
    /// <exception cref="TableException">The tables cannot be read, or hold what they should not.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    IAsyncEnumerable<UnmatchedKey> FindUnmatchedAsync(AggregateQuery query, CancellationToken cancellationToken = default);
}
