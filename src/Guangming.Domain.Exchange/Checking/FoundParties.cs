using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>Who supports whom, as a text says it (结对双方).</summary>
/// <param name="Supporter">The name of the supporter.</param>
/// <param name="Recipients">The names of the recipients, at least one, in the order in which the text names them.</param>
internal sealed record FoundParties(string Supporter, ImmutableArray<string> Recipients);
