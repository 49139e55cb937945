namespace RegistryIndicators.Json;

/// <summary>The exact sum of one input in the unit of its measure; a text, as it may have more digits than readers of JSON keep.</summary>
internal sealed record SumItem(string Measure, string Sum);
