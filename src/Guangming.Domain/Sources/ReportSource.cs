using NodaTime;

namespace Guangming.Domain;

/// <summary>Where a report was published (来源): the text that its figures are anchored in.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record ReportSource
{
    private const int HashDigits = 64;

    /// <summary>Names a source.</summary>
    /// <param name="kind">A code such as <see cref="SourceKinds.Newspaper"/>.</param>
    /// <param name="title">The title.</param>
    /// <param name="publisher">Who published it.</param>
    /// <param name="published">When, with the offset from UTC as stated or read.</param>
    /// <param name="isSecondary">Whether it retells another source.</param>
    /// <param name="part">Which part of a series it is.</param>
    /// <param name="address">Its address, where it is known.</param>
    /// <param name="language">The BCP 47 tag of its language.</param>
    /// <param name="textSha256">The SHA-256 of its text's bytes, 64 hexadecimal digits.</param>
    /// <param name="note">What a reader should know.</param>
    /// <exception cref="ArgumentException">
    /// A code or the hash is malformed, a text holds a forbidden character, or the time is not one that RFC 3339 can write:
    /// of the ISO calendar, in the years 1 to 9999, with an offset of whole minutes.
    /// </exception>
    public ReportSource(
        string kind,
        LocalizedText title,
        LocalizedText publisher,
        OffsetDateTime published,
        bool isSecondary = false,
        LocalizedText? part = null,
        string? address = null,
        string language = "zh",
        string? textSha256 = null,
        LocalizedText? note = null)
    {
        Kind = Codes.RequireCode(kind, nameof(kind));
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(publisher);
        Address = address is null ? null : TextRules.Require(address, nameof(address));
        Language = TextRules.Require(language, nameof(language));
        if (textSha256 is not null && (textSha256.Length != HashDigits || !textSha256.All(char.IsAsciiHexDigitLower)))
        {
            throw new ArgumentException($"'{textSha256}' is not a SHA-256: expected 64 lower-case hexadecimal digits.", nameof(textSha256));
        }

        if (published.Calendar != CalendarSystem.Iso || published.Year is < 1 or > 9999 || published.Offset.Seconds % NodaConstants.SecondsPerMinute != 0)
        {
            string time = NodaTime.Text.OffsetDateTimePattern.FullRoundtrip.Format(published);
            throw new ArgumentException(
                $"{time} is no time of publication: expected the ISO calendar, the years 1 to 9999 and an offset of whole minutes.", nameof(published));
        }

        (Title, Publisher, Published, IsSecondary, Part) = (title, publisher, published, isSecondary, part);
        (TextSha256, Note) = (textSha256, note);
    }

    /// <summary>The kind, a code such as <c>newspaper</c>.</summary>
    public string Kind { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Who published it.</summary>
    public LocalizedText Publisher { get; }

    /// <summary>When it was published.</summary>
    public OffsetDateTime Published { get; }

    /// <summary>The day it was published, as its readers saw it.</summary>
    public LocalDate PublishedOn => Published.Date;

    /// <summary>Whether it retells another source (二手来源).</summary>
    public bool IsSecondary { get; }

    /// <summary>Which part of a series it is.</summary>
    public LocalizedText? Part { get; }

    /// <summary>Its address, where it is known.</summary>
    public string? Address { get; }

    /// <summary>The BCP 47 tag of its language.</summary>
    public string Language { get; }

    /// <summary>The SHA-256 of its text's bytes, lower-case hexadecimal.</summary>
    public string? TextSha256 { get; }

    /// <summary>What a reader should know.</summary>
    public LocalizedText? Note { get; }

    /// <summary>The same source with another state of its text.</summary>
    internal ReportSource WithText(string sha256) =>
        new(Kind, Title, Publisher, Published, IsSecondary, Part, Address, Language, sha256, Note);
}
