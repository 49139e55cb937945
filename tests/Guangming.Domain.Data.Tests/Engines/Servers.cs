namespace Guangming.Domain.Data.Tests;

/// <summary>The real servers that tests/engines/start starts; without them a test is skipped, or fails where CI=true.</summary>
internal static class Servers
{
    public static string Postgres => Required("GUANGMING_POSTGRES", "PostgreSQL", "postgres");

    public static Uri ClickHouse => new(Required("GUANGMING_CLICKHOUSE", "ClickHouse", "clickhouse"));

    /// <summary>Both shards, the first one being where the Distributed table is asked.</summary>
    public static Uri[] Shards => [.. Required("GUANGMING_CLICKHOUSE_SHARDS", "ClickHouse", "clickhouse").Split(' ').Select(address => new Uri(address))];

    public static string Cluster => Required("GUANGMING_CLICKHOUSE_CLUSTER", "ClickHouse", "clickhouse");

    private static string Required(string variable, string name, string engine)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value)
        {
            return value;
        }

        string reason = $"{name} is not running: eval \"$(tests/engines/start {engine})\" starts it and sets {variable}.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
        return reason;
    }
}
