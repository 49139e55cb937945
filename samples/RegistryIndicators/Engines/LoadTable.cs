using RegistryIndicators.Register;

namespace RegistryIndicators.Engines;

/// <summary>A table to be made on a server from a file.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="File">The file.</param>
/// <param name="Columns">Its columns, and whether they hold texts; the first text is what rows are shared out by.</param>
internal sealed record LoadTable(string Name, string File, IReadOnlyList<(string Name, bool IsText)> Columns)
{
    /// <summary>The tables that a request asks to load.</summary>
    public static IEnumerable<LoadTable> Of(EngineRequest request)
    {
        yield return new LoadTable(request.Table, request.File!, [.. RegisterColumns.All.Select(column => (column.Name, column.IsText))]);
        if (request.Population is { } population)
        {
            yield return new LoadTable(
                request.PopulationTable!, population, [(RegisterColumns.Village, true), (RegisterColumns.Year, false), (RegisterColumns.RuralPersons, false)]);
        }
    }
}
