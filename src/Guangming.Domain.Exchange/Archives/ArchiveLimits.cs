namespace Guangming.Domain.Exchange;

/// <summary>How much a zip archive may hold (压缩包限额): .xlsx and .docx files, packages of tables.</summary>
/// <remarks>Immutable. All sizes are in bytes.</remarks>
internal sealed record ArchiveLimits
{
    /// <summary>The usual limits.</summary>
    public static ArchiveLimits Default { get; } = new();

    /// <summary>The archive itself: 100 MB.</summary>
    public long Packed { get; init; } = 100L << 20;

    /// <summary>All entries unpacked: 200 MB.</summary>
    public long Total { get; init; } = 200L << 20;

    /// <summary>One entry unpacked: 100 MB.</summary>
    public long Entry { get; init; } = 100L << 20;

    /// <summary>The most times that an entry may be larger unpacked than packed: 100.</summary>
    public long Ratio { get; init; } = 100;

    /// <summary>An entry up to this size unpacked may have any ratio: 1 MB.</summary>
    public long RatioFrom { get; init; } = 1L << 20;

    /// <summary>The entries: 1,000.</summary>
    public int Entries { get; init; } = 1000;

    /// <summary>The list of entries at the archive's end: 4 MB.</summary>
    public long Directory { get; init; } = 4L << 20;

    /// <summary>The characters of one XML entry: 64 million.</summary>
    public long XmlCharacters { get; init; } = 64L << 20;
}
