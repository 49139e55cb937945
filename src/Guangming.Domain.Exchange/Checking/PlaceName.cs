namespace Guangming.Domain.Exchange;

/// <summary>A name of a place in a text (地名).</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PlaceName(string Name, int Start, int End);
