using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>What runs a statement and hands over its rows as texts.</summary>
internal interface ISqlEngine
{
    SqlDialect Dialect { get; }

    /// <summary>The rows of a statement; each cell as a text, none for NULL.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="parameters">Its values.</param>
    /// <param name="progress">Who is told how many rows were read and which share of the work is done, as far as the engine tells.</param>
    /// <param name="cancellationToken">Ends the work, on a server too.</param>
    /// <exception cref="TableException">The engine failed.</exception>
    IAsyncEnumerable<string?[]> QueryAsync(
        string text, ImmutableArray<SqlParameterValue> parameters, IProgress<EngineProgress>? progress, CancellationToken cancellationToken);
}
