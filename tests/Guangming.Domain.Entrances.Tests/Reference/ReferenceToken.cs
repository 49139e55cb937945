using System.Globalization;
using System.Numerics;

namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>One piece of a number: Arabic digits, a Chinese digit, a place word, 万 or 亿, 零, 点.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">The digits, the digit, or the power of ten of the word.</param>
/// <param name="Text">As written, without groups.</param>
internal sealed record ReferenceToken(ReferenceTokenKind Kind, BigInteger Value, string Text)
{
    /// <summary>How many digits stand behind the point of Arabic digits.</summary>
    public int Decimals => Kind == ReferenceTokenKind.Arabic && Text.Contains('.', StringComparison.Ordinal) ? Text.Length - Text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

    public bool IsScale => Kind is ReferenceTokenKind.Place or ReferenceTokenKind.Large;

    public static ReferenceToken Arabic(string digits) =>
        new(ReferenceTokenKind.Arabic, BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), digits);
}
