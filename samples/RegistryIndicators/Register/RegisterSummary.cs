namespace RegistryIndicators.Register;

/// <summary>What a generated register holds.</summary>
/// <param name="Rows">Rows, those that stand twice included.</param>
/// <param name="Villages">Villages with rows.</param>
/// <param name="Duplicates">Rows that stand twice.</param>
/// <param name="PopulationRows">Rows of the table of the population.</param>
internal sealed record RegisterSummary(long Rows, long Villages, long Duplicates, long PopulationRows);
