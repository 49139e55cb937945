using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>A name of a place where it stands in a text, and the pairings with a recipient of that name.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Pairings">The pairings; none for a place that is nobody's recipient.</param>
internal readonly record struct PlaceMark(int Start, int End, ImmutableArray<Pairing> Pairings);
