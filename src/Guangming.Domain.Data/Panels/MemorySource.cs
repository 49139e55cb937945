using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>Tables in memory as a source of sums (内存数据源).</summary>
/// <remarks>Immutable and thread-safe. The columns are held against the map when something is asked.</remarks>
public sealed class MemorySource : IAggregateSource
{
    private readonly ColumnTable _table;
    private readonly ImmutableDictionary<string, ColumnTable> _joined;
    private readonly int _threads;

    /// <summary>A source of one table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="map">Which of its columns hold which keys and measures.</param>
    /// <exception cref="ArgumentException">The map joins another table.</exception>
    public MemorySource(ColumnTable table, TableMap map)
        : this(table, map, ImmutableDictionary<string, ColumnTable>.Empty)
    {
    }

    /// <summary>A source of a table and those that are joined to it.</summary>
    /// <param name="table">The main table.</param>
    /// <param name="map">Which columns hold which keys and measures.</param>
    /// <param name="joined">The joined tables, by the names that the map has for them.</param>
    /// <param name="threads">How many threads may work at once, 1 or more.</param>
    /// <exception cref="ArgumentException">A table that the map joins is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer threads than one.</exception>
    public MemorySource(ColumnTable table, TableMap map, IReadOnlyDictionary<string, ColumnTable> joined, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(joined);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        foreach (TableJoin join in map.Joins)
        {
            if (!joined.ContainsKey(join.Table))
            {
                throw new ArgumentException($"The map joins '{join.Table}', which is not among the tables: {string.Join(", ", joined.Keys)}.", nameof(joined));
            }
        }

        (_table, Map, _joined, _threads) = (table, map, joined.ToImmutableDictionary(StringComparer.Ordinal), threads);
    }

    /// <inheritdoc/>
    public TableMap Map { get; }

    /// <summary>Reads the main table of a map, and the tables it joins, from CSV files.</summary>
    /// <param name="path">The file of the main table; the joined ones are files of the names that the map has for them.</param>
    /// <param name="map">The map.</param>
    /// <param name="options">How the files are written; <see langword="null"/> for commas and UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The path is blank, or one column is mapped in two ways that do not fit.</exception>
    /// <exception cref="TableException">A file cannot be read, or is not as the map says.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<MemorySource> ReadCsvAsync(
        string path, TableMap map, CsvTableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        ColumnTable table = await CsvTable.ReadFileAsync(path, TableSchema.Of(map), options, cancellationToken).ConfigureAwait(false);
        Dictionary<string, ColumnTable> joined = new(StringComparer.Ordinal);
        foreach (TableJoin join in map.Joins)
        {
            joined[join.Table] = await CsvTable.ReadFileAsync(join.Table, TableSchema.Of(join, map), options, cancellationToken).ConfigureAwait(false);
        }

        return new MemorySource(table, map, joined, Environment.ProcessorCount);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GroupSums> SumAsync(
        AggregateQuery query, IProgress<AggregateProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Require(query);
        RowReports? report = progress is null ? null : new RowReports(progress, _table.Rows);
        IReadOnlyList<GroupSums> groups = await Task.Run(
            () => query.Joins.IsEmpty
                ? SummedTable.Sum(_table, query, query.Keys, query.By, _threads, report, cancellationToken).Groups()
                : JoinedTables.Sum(_table, Tables(query), query, _threads, report, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        for (int i = 0; i < groups.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return groups[i];
            progress?.Report(new AggregateProgress(i + 1, _table.Rows, (double)(i + 1) / groups.Count));
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<UnmatchedKey> FindUnmatchedAsync(AggregateQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Require(query);
        if (query.Joins.IsEmpty)
        {
            yield break;
        }

        IReadOnlyList<UnmatchedKey> keys = await Task.Run(
            () => JoinedTables.Unmatched(_table, Tables(query), query, _threads, cancellationToken), cancellationToken).ConfigureAwait(false);
        foreach (UnmatchedKey key in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return key;
        }
    }

    private void Require(AggregateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!ReferenceEquals(query.Map, Map))
        {
            throw new ArgumentException("The query is over another map than the source's: make it with the source's Map.", nameof(query));
        }
    }

    private ColumnTable[] Tables(AggregateQuery query) =>
        [.. query.Joins.Select(join => _joined[join.Table] is { Name: null } unnamed ? unnamed.WithName(join.Table) : _joined[join.Table])];

    private sealed class RowReports(IProgress<AggregateProgress> progress, long rows) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new AggregateProgress(0, value, rows == 0 ? 1 : (double)value / rows));
    }
}
