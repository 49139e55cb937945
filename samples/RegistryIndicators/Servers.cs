namespace RegistryIndicators;

/// <summary>The servers that the surroundings name, as <c>tests/engines/start</c> prints them.</summary>
/// <param name="Postgres">A connection string (GUANGMING_POSTGRES).</param>
/// <param name="ClickHouse">The addresses of the HTTP interfaces of all shards, the one that is asked first (GUANGMING_CLICKHOUSE_SHARDS, else GUANGMING_CLICKHOUSE).</param>
/// <param name="Cluster">The name of the shards' cluster (GUANGMING_CLICKHOUSE_CLUSTER).</param>
internal sealed record Servers(string? Postgres = null, string? ClickHouse = null, string? Cluster = null)
{
    /// <summary>By a way to read variables.</summary>
    public static Servers Of(Func<string, string?> variable) => new(
        variable("GUANGMING_POSTGRES"), variable("GUANGMING_CLICKHOUSE_SHARDS") ?? variable("GUANGMING_CLICKHOUSE"), variable("GUANGMING_CLICKHOUSE_CLUSTER"));
}
