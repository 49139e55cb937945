using Guangming.Domain;
using Guangming.Domain.Data;
using Guangming.Domain.Data.DuckDB;
using RegistryIndicators.Register;

namespace RegistryIndicators.Engines;

/// <summary>Opens the source that is asked for, loading a server's tables first where that is asked for too.</summary>
internal static class SourceOpener
{
    /// <summary>Opens a source that can answer some indicators.</summary>
    public static async Task<OpenSource> OpenAsync(EngineRequest request, IEnumerable<Indicator> indicators, Session session, CancellationToken cancellationToken)
    {
        HashSet<Measure> needed = [.. indicators.SelectMany(indicator => indicator.Formula.Inputs).Select(input => input.Measure)];
        TableMap map = RegisterColumns.Map(request.PopulationTable, needed);
        switch (request.Kind)
        {
            case EngineKind.Memory:
                return new OpenSource(await MemoryTables.ReadAsync(request.File!, map, session, cancellationToken), NameOf(request.File!, session.Pick("内存", "in memory")));
            case EngineKind.DuckDb:
#pragma warning disable CA2000 // The open source closes it.
                DuckDbSource duck = new(request.File!, map);
#pragma warning restore CA2000
                return new OpenSource(duck, NameOf(request.File!, "DuckDB"), duck);
            case EngineKind.Postgres:
                return await PostgresServer.OpenAsync(request, map, session, cancellationToken);
            default:
                return await ClickHouseServer.OpenAsync(request, map, session, cancellationToken);
        }
    }

    private static string NameOf(string file, string engine) => $"{Path.GetFileName(file)} ({engine})";
}
