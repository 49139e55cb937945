namespace RegistryIndicators.Engines;

/// <summary>What computes the sums.</summary>
internal enum EngineKind
{
    Memory,
    DuckDb,
    Postgres,
    ClickHouse,
}
