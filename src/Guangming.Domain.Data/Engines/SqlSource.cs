using System.Data.Common;

namespace Guangming.Domain.Data;

/// <summary>A table on a server or in a file, over ADO.NET (ADO.NET数据源).</summary>
/// <remarks>
/// Made from a <see cref="DbDataSource"/> it may be used by several threads, each query on a connection of its own. Made from
/// a connection it answers one query at a time. The caller keeps both, and puts them away.
/// </remarks>
public sealed class SqlSource : IAggregateSource
{
    private readonly SqlAggregation _aggregation;

    /// <summary>A table over one connection; it is opened where it is closed.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="dialect">The language of its engine.</param>
    /// <param name="table">The table's name, behind a dot and its schema where it is not in the usual one.</param>
    /// <param name="map">Which columns hold which keys and measures.</param>
    /// <exception cref="ArgumentException">A name is no name of a table or column.</exception>
    public SqlSource(DbConnection connection, SqlDialect dialect, string table, TableMap map)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(dialect);
        _aggregation = new SqlAggregation(new AdoEngine(connection, dialect, table), new SqlSchema(table, map));
    }

    /// <summary>A table over connections of a data source, one for each query.</summary>
    /// <param name="dataSource">The data source.</param>
    /// <param name="dialect">The language of its engine.</param>
    /// <param name="table">The table's name, behind a dot and its schema where it is not in the usual one.</param>
    /// <param name="map">Which columns hold which keys and measures.</param>
    /// <exception cref="ArgumentException">A name is no name of a table or column.</exception>
    public SqlSource(DbDataSource dataSource, SqlDialect dialect, string table, TableMap map)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ArgumentNullException.ThrowIfNull(dialect);
        _aggregation = new SqlAggregation(new AdoEngine(dataSource, dialect, table), new SqlSchema(table, map));
    }

    /// <inheritdoc/>
    public TableMap Map => _aggregation.Map;

    /// <inheritdoc/>
    public IAsyncEnumerable<GroupSums> SumAsync(AggregateQuery query, IProgress<AggregateProgress>? progress = null, CancellationToken cancellationToken = default) =>
        _aggregation.SumAsync(query, progress, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<UnmatchedKey> FindUnmatchedAsync(AggregateQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _aggregation.FindUnmatchedAsync(query, cancellationToken);
    }
}
