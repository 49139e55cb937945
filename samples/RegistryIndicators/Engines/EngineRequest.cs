namespace RegistryIndicators.Engines;

/// <summary>Which engine answers, over which table.</summary>
/// <param name="Kind">The engine.</param>
/// <param name="File">The register's file; <see langword="null"/> where a server has the table already.</param>
/// <param name="Population">The file of the population; <see langword="null"/> for the register's own column.</param>
/// <param name="Server">A connection string, or the address of an HTTP interface; <see langword="null"/> for what the surroundings name.</param>
/// <param name="Table">The table on the server.</param>
/// <param name="Loads">Whether the files are loaded into the server first.</param>
/// <param name="Replaces">Whether a table that is there may be replaced.</param>
internal sealed record EngineRequest(EngineKind Kind, string? File, string? Population, string? Server, string Table, bool Loads, bool Replaces)
{
    /// <summary>Whether the engine reads the files itself.</summary>
    public bool ReadsFiles => Kind is EngineKind.Memory or EngineKind.DuckDb;

    /// <summary>The name of the table of the population, as the engine knows it.</summary>
    public string? PopulationTable => Population is null ? null : ReadsFiles ? Population : Table + "_population";
}
