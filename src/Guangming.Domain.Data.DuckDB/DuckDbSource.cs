using System.Runtime.CompilerServices;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.DuckDB;

/// <summary>A Parquet or CSV file, or a table of a DuckDB database, answered for by the embedded engine (嵌入式数据源).</summary>
/// <remarks>
/// <para>Files may be larger than memory. A CSV file is in UTF-8, its first line is the heading; an empty field states nothing.
/// A name with <c>*</c> stands for several files of one form. Joined tables are files too, or tables of the same database.</para>
/// <para>May be used by several threads: each query has a connection of its own. Files are opened by the first query.</para>
/// </remarks>
public sealed class DuckDbSource : IAggregateSource, IAsyncDisposable, IDisposable
{
    private readonly SemaphoreSlim _opening = new(1, 1);
    private readonly string? _database;
    private readonly string _table;
    private readonly DuckDbOptions _options;
    private readonly List<DuckDbFile> _files = [];
    private DuckDbEngine? _engine;
    private SqlAggregation? _aggregation;
    private bool _isDisposed;

    /// <summary>A file as a table.</summary>
    /// <param name="path">The file: <c>.parquet</c>, <c>.csv</c> or <c>.tsv</c>, the last two perhaps with <c>.gz</c>.</param>
    /// <param name="map">Which columns hold which keys and measures; joined tables by the names of their files.</param>
    /// <param name="options">What the engine may use; <see langword="null"/> for the usual.</param>
    /// <exception cref="ArgumentException">The name of a file ends in no way that is known.</exception>
    public DuckDbSource(string path, TableMap map, DuckDbOptions? options = null)
        : this(null, path, map, options)
    {
        foreach (string file in map.Joins.Select(join => join.Table).Prepend(path))
        {
            _ = DuckDbFile.Delimiter(file);
        }
    }

    private DuckDbSource(string? database, string table, TableMap map, DuckDbOptions? options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(table);
        ArgumentNullException.ThrowIfNull(map);
        (_database, _table, Map, _options) = (database, table, map, options ?? DuckDbOptions.Default);
        _ = new SqlSchema("checked", map); // Rejects names that are none.
    }

    /// <inheritdoc/>
    public TableMap Map { get; }

    /// <summary>A table of a DuckDB database, which is only read.</summary>
    /// <param name="database">The file of the database.</param>
    /// <param name="table">The table.</param>
    /// <param name="map">Which columns hold which keys and measures; joined tables by their names.</param>
    /// <param name="options">What the engine may use; <see langword="null"/> for the usual.</param>
    public static DuckDbSource OfTable(string database, string table, TableMap map, DuckDbOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(database);
        return new DuckDbSource(database, table, map, options);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<GroupSums> SumAsync(AggregateQuery query, IProgress<AggregateProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Located(aggregation => aggregation.SumAsync(query, progress, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<UnmatchedKey> FindUnmatchedAsync(AggregateQuery query, CancellationToken cancellationToken = default) =>
        Located(aggregation => aggregation.FindUnmatchedAsync(query, cancellationToken), cancellationToken);

    /// <summary>Writes all rows and columns as a Parquet file; the file appears when it is complete, in place of one that was there.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="cancellationToken">Ends the work; nothing is left behind.</param>
    /// <exception cref="TableException">The table cannot be read, or the file not written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task WriteParquetAsync(string path, CancellationToken cancellationToken = default)
    {
        _ = await OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await ParquetFile.CopyAsync(_engine!, $"SELECT * FROM {Relation(_table)}", path, cancellationToken).ConfigureAwait(false);
        }
        catch (TableException e) when (IsOfFields(e))
        {
            throw await FieldFaultAsync(e, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the engine; a query that still runs ends with an error.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _engine?.Dispose();
        _opening.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    // Where a field of a text file is at fault, the engine's error becomes one with row and column.
    private async IAsyncEnumerable<T> Located<T>(Func<SqlAggregation, IAsyncEnumerable<T>> ask, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        SqlAggregation aggregation = await OpenAsync(cancellationToken).ConfigureAwait(false);
        IAsyncEnumerator<T> answers = ask(aggregation).GetAsyncEnumerator(cancellationToken);
        await using ConfiguredAsyncDisposable ended = answers.ConfigureAwait(false);
        while (true)
        {
            try
            {
                if (!await answers.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (TableException e) when (IsOfFields(e))
            {
                throw await FieldFaultAsync(e, cancellationToken).ConfigureAwait(false);
            }

            yield return answers.Current;
        }
    }

    private bool IsOfFields(TableException e) => _files.Count > 0 && e is { Row: null, Line: null, InnerException: DuckDBException };

    private async Task<TableException> FieldFaultAsync(TableException e, CancellationToken cancellationToken)
    {
        foreach (DuckDbFile file in _files)
        {
            if (await file.FindFaultAsync(_engine!, e.InnerException!, cancellationToken).ConfigureAwait(false) is { } found)
            {
                return found;
            }
        }

        return e;
    }

    private string Relation(string table) => _database is null ? SqlDialect.DuckDB.Rules.Quote(table) : SqlDialect.DuckDB.Rules.QuoteTable(table);

    private async Task<SqlAggregation> OpenAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        await _opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_aggregation is not null)
            {
                return _aggregation;
            }

            _engine ??= DuckDbEngine.Open(_database, isReadOnly: _database is not null, _options, _database is null ? _table : $"{_database}: {_table}");
            SqlSchema schema = new(_database is null ? "file" : _table, Map);
            _aggregation = new SqlAggregation(_engine, _database is null ? await FilesAsync(_engine, cancellationToken).ConfigureAwait(false) : schema);
            return _aggregation;
        }
        finally
        {
            _opening.Release();
        }
    }

    // Each file becomes a view under its own name, so that errors and statements speak of files.
    private async Task<SqlSchema> FilesAsync(DuckDbEngine engine, CancellationToken cancellationToken)
    {
        Dictionary<string, string> relations = new(StringComparer.Ordinal);
        await AddAsync(_table, Map.Keys, Map.Columns).ConfigureAwait(false);
        foreach (TableJoin join in Map.Joins)
        {
            await AddAsync(join.Table, join.Keys.IsEmpty ? Map.Keys : join.Keys, join.Columns).ConfigureAwait(false);
        }

        return new SqlSchema(_table, Map).WithRelations(relations);

        async Task AddAsync(string file, IReadOnlyList<KeyMapping> keys, IReadOnlyList<ColumnMapping> columns)
        {
            if (relations.TryAdd(file, Relation(file)))
            {
                DuckDbFile opened = await DuckDbFile.OpenAsync(engine, file, keys, columns, cancellationToken).ConfigureAwait(false);
                await engine.ExecuteAsync($"CREATE OR REPLACE VIEW {Relation(file)} AS {opened.Select}", cancellationToken).ConfigureAwait(false);
                _files.Add(opened);
            }
        }
    }
}
