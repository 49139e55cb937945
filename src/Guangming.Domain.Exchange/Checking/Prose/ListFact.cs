using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>Parts that a text lists of a whole (其中): by their place among the figures.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">The parts, at least one.</param>
/// <param name="IsPlain">Whether only one number can be the whole.</param>
internal sealed record ListFact(int Whole, ImmutableArray<int> Parts, bool IsPlain);
