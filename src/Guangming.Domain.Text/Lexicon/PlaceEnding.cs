namespace Guangming.Domain.Text;

/// <summary>The ending of a place's name (地名通名), and how it may stand.</summary>
/// <param name="Kind">What it says of the place.</param>
/// <param name="Longest">How long the name before it may be.</param>
/// <param name="NotBefore">Characters that make another word of it: 市场, 乡村.</param>
internal sealed record PlaceEnding(DivisionKind Kind, int Longest, string NotBefore);
