namespace Guangming.Domain;

/// <summary>A figure that a total looked at and did not add (未计入合计).</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Reason">Why it was not added.</param>
public sealed record LeftOutOfTotal(Figure Figure, LocalizedText Reason);
