using NodaTime;

namespace Guangming.Domain.Exchange;

/// <summary>A report's text as it came (报告原文), from a Word document or a text file, for a reader of prose.</summary>
/// <remarks>
/// <para>
/// Each paragraph of a Word document is a line of its own, each table row too, its cells with tabs between them; a manual line break
/// begins a new line. Footnotes and endnotes follow behind the last line, in the order in which they are called. Deleted and hidden
/// text, list numbers, headers, footers and comments are no part of it; inserted text is. Lines are numbered as everywhere: from 1,
/// blank ones not counted.
/// </para>
/// <para>Immutable.</para>
/// </remarks>
public sealed class SourceDocument
{
    /// <summary>The most characters that a report may have: 1,000,000, some twenty times a long one.</summary>
    public const int MostCharacters = 1_000_000;

    private const int MostBytesOfCharacter = 4;

    private SourceDocument(string text, SourceFormat format) => (Text, Format) = (text, format);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What it was read from.</summary>
    public SourceFormat Format { get; }

    /// <summary>The day of publication that a report states (发布日期): labelled at its head, or in a line of its own at the head or the foot.</summary>
    /// <param name="text">The report.</param>
    /// <returns><see langword="null"/> where it is not stated.</returns>
    public static LocalDate? PublicationDayOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PublicationDay.Find(text);
    }

    /// <summary>Reads a file: a Word document where its name ends in .docx, else text.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileRefusedException">
    /// The file cannot be read, is of another format, damaged, protected by a password, built like an attack, or has more than
    /// <see cref="MostCharacters"/> characters; or it is not plain in which encoding its text is.
    /// </exception>
    public static SourceDocument Read(string path) => Read(path, null);

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="path">The file.</param>
    /// <param name="format">The format; <see langword="null"/> to go by the name and the bytes.</param>
    public static SourceDocument Read(string path, SourceFormat? format)
    {
        using FileStream file = InputFile.Open(path);
        try
        {
            return Read(file, path, format);
        }
        catch (Exception e) when (SystemFault.Is(e))
        {
            throw SystemFault.OnReading(path, e);
        }
    }

    /// <summary>Reads a stream: a Word document where the name ends in .docx, else text.</summary>
    /// <param name="stream">The bytes; the stream is left open.</param>
    /// <param name="name">The file's name, which stands in errors and tells the format.</param>
    /// <param name="format">The format; <see langword="null"/> to go by the name and the bytes.</param>
    /// <exception cref="FileRefusedException">As for a file.</exception>
    public static SourceDocument Read(Stream stream, string name, SourceFormat? format)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        if (format is { } given && !Enum.IsDefined(given))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "Expected a member of SourceFormat.");
        }

        if (format == SourceFormat.Word || (format is null && name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)))
        {
            using Stream archive = Seekable(stream, name);
            return new SourceDocument(WordReader.Read(archive, name), SourceFormat.Word);
        }

        byte[] bytes = InputFile.ReadAll(stream, name, (MostCharacters * MostBytesOfCharacter) + 1);
        (string text, SourceFormat found) = TextDecoding.Decode(bytes, name, format);
        return text.Length <= MostCharacters ? new SourceDocument(text, found) : throw TooLong(name);
    }

    /// <summary>The sentence around an anchor (引文), for a person who looks for it: without line ends, at most 120 characters, … where it was cut.</summary>
    /// <param name="anchor">An anchor in this text.</param>
    /// <exception cref="ArgumentException">The anchor lies beyond the text.</exception>
    public string QuotationOf(SourceAnchor anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        return anchor.End <= Text.Length
            ? QuotedSentence.Around(Text, anchor.Start, anchor.End)
            : throw new ArgumentException($"{anchor} lies beyond the end of the text.", nameof(anchor));
    }

    internal static FileRefusedException TooLong(string? name) => new(
        FileFault.TooLarge, name,
        FormattableString.Invariant($"正文超过 {MostCharacters} 字，不像一份报告"),
        FormattableString.Invariant($"has more than {MostCharacters} characters of text: it is no report"));

    private static Stream Seekable(Stream stream, string name) =>
        stream.CanSeek ? new GuardedStream(stream) : new MemoryStream(InputFile.ReadAll(stream, name, ArchiveLimits.Default.Packed), writable: false);
}
