namespace Guangming.Domain.Exchange;

/// <summary>A share that a text gives a part of a list (占).</summary>
/// <param name="Share">The share.</param>
/// <param name="Part">The part.</param>
/// <param name="Whole">The whole.</param>
internal sealed record ShareFact(int Share, int Part, int Whole);
