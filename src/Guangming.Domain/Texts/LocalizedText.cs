using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>A text in Chinese, in English, or in both (双语文本).</summary>
/// <remarks>
/// At least one of the two is present. Texts hold no control characters, no bidirectional overrides and no lone
/// surrogates. Equality is by both texts, ordinal.
/// </remarks>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>Makes a text from its Chinese and English wording.</summary>
    /// <param name="chinese">The Chinese wording, or <see langword="null"/>.</param>
    /// <param name="english">The English wording, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">Both are missing or blank, or one holds a forbidden character.</exception>
    public LocalizedText(string? chinese, string? english)
    {
        if (string.IsNullOrWhiteSpace(chinese) && string.IsNullOrWhiteSpace(english))
        {
            throw new ArgumentException("A text needs Chinese or English wording; both are missing.", nameof(chinese));
        }

        Chinese = chinese is null ? null : TextRules.Require(chinese, nameof(chinese));
        English = english is null ? null : TextRules.Require(english, nameof(english));
    }

    // For the document reader, which has checked the parts.
    private LocalizedText((string? Chinese, string? English) texts) => (Chinese, English) = texts;

    /// <summary>The Chinese wording, if there is one.</summary>
    public string? Chinese { get; }

    /// <summary>The English wording, if there is one.</summary>
    public string? English { get; }

    /// <summary>The wording in <paramref name="language"/>, or in the other language where that is missing.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => (language == Language.Chinese ? Chinese ?? English : English ?? Chinese)!;

    internal static LocalizedText OfChecked(string? chinese, string? english) => new((chinese, english));

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        other is not null
        && string.Equals(Chinese, other.Chinese, StringComparison.Ordinal)
        && string.Equals(English, other.English, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Chinese, English);

    /// <summary>The English wording where there is one, else the Chinese.</summary>
    public override string ToString() => In(Language.English);
}
