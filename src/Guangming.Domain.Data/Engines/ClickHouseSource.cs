namespace Guangming.Domain.Data;

/// <summary>A table of ClickHouse over its HTTP interface (ClickHouse数据源): any server from 18.16 on, a Distributed table too.</summary>
/// <remarks>Needs no driver. May be used by several threads.</remarks>
public sealed class ClickHouseSource : IAggregateSource
{
    // A query may take its time; whoever wants a limit brings a client of their own, or cancels.
    private static readonly HttpClient Patient = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly SqlAggregation _aggregation;

    /// <summary>A table of a server.</summary>
    /// <param name="server">The address of the HTTP interface, such as <c>http://localhost:8123/</c>.</param>
    /// <param name="table">The table's name, behind a dot and its database where it is not in <c>default</c>.</param>
    /// <param name="map">Which columns hold which keys and measures.</param>
    /// <param name="http">The client, with headers for user and key (<c>X-ClickHouse-User</c>, <c>X-ClickHouse-Key</c>) where the server asks for them; <see langword="null"/> for one without, which waits as long as it takes.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or a name is no name of a table or column.</exception>
    public ClickHouseSource(Uri server, string table, TableMap map, HttpClient? http = null)
    {
        ArgumentNullException.ThrowIfNull(server);
        SqlSchema schema = new(table, map);
        _aggregation = new SqlAggregation(Engine(server, table, http), schema);
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

    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    internal static ClickHouseEngine Engine(Uri server, string table, HttpClient? http) => server.IsAbsoluteUri && server.Scheme is "http" or "https"
        ? new ClickHouseEngine(http ?? Patient, server, table)
        : throw new ArgumentException($"'{server}' is no address of a server: expected http:// or https://, host and port.", nameof(server));
}
