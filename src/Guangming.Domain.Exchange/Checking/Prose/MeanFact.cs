namespace Guangming.Domain.Exchange;

/// <summary>A mean that a text states behind the total and the count (6场、240家，平均每场40家).</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Total">The total.</param>
/// <param name="Count">The count.</param>
internal sealed record MeanFact(int Mean, int Total, int Count);
