namespace Guangming.Domain.Text;

/// <summary>A noun that reports count (被计数的名词), and the unit that it makes of 个, 项 or no measure word at all.</summary>
/// <param name="Unit">The unit; <see langword="null"/> where it is none of the closed list.</param>
/// <param name="Is">What it is, as far as numbers without a measure word need to know.</param>
internal sealed record CountedNoun(Unit? Unit, NounKind Is);
