namespace RegistryIndicators.Charts;

/// <summary>What stands at the axes of a Lorenz curve, and at the line of equal shares.</summary>
internal sealed record LorenzWords(string People, string Income, string Equality);
