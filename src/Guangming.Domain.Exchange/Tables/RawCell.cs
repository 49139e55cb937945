namespace Guangming.Domain.Exchange;

/// <summary>A cell as a file holds it, before it is known what its column wants.</summary>
/// <param name="Kind">What the file says it is.</param>
/// <param name="Text">
/// Its content as invariant text: a number's digits, a percentage with its sign, a moment as <c>2020-12-21T08:02:58</c>, a formula.
/// </param>
internal readonly record struct RawCell(RawKind Kind, string Text)
{
    public static RawCell OfText(string text) => new(RawKind.Text, text);
}
