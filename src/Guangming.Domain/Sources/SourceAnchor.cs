using System.Globalization;

namespace Guangming.Domain;

/// <summary>The place in a source's text where a number stands (出处锚点).</summary>
/// <remarks>
/// The span counts UTF-16 units from the start of the whole text and is half-open; the line is 1-based and counts only
/// lines that are not blank, so that it is the same in every layout of the text. Equality is by content.
/// </remarks>
public sealed record SourceAnchor
{
    /// <summary>The longest token, in UTF-16 units.</summary>
    public const int LongestToken = 256;

    /// <summary>Marks a place.</summary>
    /// <param name="line">The line, 1-based, blank lines not counted.</param>
    /// <param name="start">The UTF-16 offset of the first unit in the whole text.</param>
    /// <param name="token">The text that stands there, 1 to 256 UTF-16 units.</param>
    /// <exception cref="ArgumentException">A number is out of range, or the token is empty or holds a forbidden character.</exception>
    public SourceAnchor(int line, int start, string token)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentException.ThrowIfNullOrEmpty(token);
        if (token.Length > LongestToken || start > int.MaxValue - token.Length)
        {
            throw new ArgumentException($"The token is too long: expected at most {LongestToken} UTF-16 units.", nameof(token));
        }

        (Line, Start, Token) = (line, start, TextRules.Require(token, nameof(token)));
    }

    // For the document reader, which has checked the parts.
    private SourceAnchor(string token, int line, int start) => (Line, Start, Token) = (line, start, token);

    /// <summary>The line, 1-based, blank lines not counted.</summary>
    public int Line { get; }

    /// <summary>The UTF-16 offset of the first unit.</summary>
    public int Start { get; }

    /// <summary>The length in UTF-16 units.</summary>
    public int Length => Token.Length;

    /// <summary>The UTF-16 offset just behind the last unit.</summary>
    public int End => Start + Token.Length;

    /// <summary>The text that stands there.</summary>
    public string Token { get; }

    internal static SourceAnchor OfChecked(int line, int start, string token) => new(token, line, start);

    /// <summary>Such as <c>line 20, characters 1197..1204, "1.796亿元"</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}, characters {Start}..{End}, \"{Token}\"");
}
