namespace Guangming.Domain.Data;

/// <summary>The engines that follow the standard closely enough to share their rules.</summary>
internal enum SqlFlavour
{
    DuckDB,
    PostgreSql,
    Spark,
    Trino,
}
