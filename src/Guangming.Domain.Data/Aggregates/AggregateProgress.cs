namespace Guangming.Domain.Data;

/// <summary>How far a source has come (汇总进度).</summary>
/// <param name="Groups">How many groups have been handed over.</param>
/// <param name="Rows">How many rows have been summed, as far as the engine tells; never fewer than those of the groups handed over.</param>
/// <param name="Share">The share of the work done, 0 to 1, where the engine knows it.</param>
public readonly record struct AggregateProgress(long Groups, long Rows, double? Share);
