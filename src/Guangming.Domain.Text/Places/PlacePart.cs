namespace Guangming.Domain.Text;

/// <summary>One level of a place's address (地名层级): 田林县 of 广西田林县.</summary>
/// <param name="Name">The name with its ending, as written.</param>
/// <param name="Bare">The name without its ending; the whole name where it has none.</param>
/// <param name="Kind">What the ending says it is.</param>
internal readonly record struct PlacePart(string Name, string Bare, DivisionKind Kind);
