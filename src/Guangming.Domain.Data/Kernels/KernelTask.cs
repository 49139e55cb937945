using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>One program over the columns of a table, and where its results go.</summary>
/// <param name="Program">The program.</param>
/// <param name="Columns">Which column of the plan each input of the formula is.</param>
/// <param name="Output">Where the results go.</param>
internal sealed record KernelTask(KernelProgram Program, ImmutableArray<int> Columns, KernelOutput Output);
