using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>Reads a whole document out of bytes, and places what is wrong by line and column.</summary>
internal static class ReportLoader
{
    // A report needs eight levels; what lies deeper can only be unknown members.
    private const int MaxDepth = 32;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth };

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads one document.</summary>
    /// <param name="bytes">The document; a UTF-8 byte order mark may stand before it.</param>
    /// <param name="firstLine">The line of its file on which it starts.</param>
    /// <exception cref="ReportDocumentException">It is no report.</exception>
    public static Report Read(ReadOnlySpan<byte> bytes, int firstLine = 1) => Read(bytes, firstLine, DocumentReader.Read);

    /// <summary>Reads a document whose figures are elsewhere.</summary>
    /// <exception cref="ReportDocumentException">It is no document.</exception>
    public static ReportContent ReadContent(ReadOnlySpan<byte> bytes) => Read(bytes, 1, DocumentReader.ReadContent);

    private delegate T ReadDocument<T>(ref Utf8JsonReader reader);

    private static T Read<T>(ReadOnlySpan<byte> bytes, int firstLine, ReadDocument<T> read)
    {
        ReadOnlySpan<byte> utf8 = bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        Utf8JsonReader reader = new(utf8, Options);
        try
        {
            reader.Read();
            T result = read(ref reader);
            reader.Read(); // Anything behind the document is a fault of the JSON.
            return result;
        }
        catch (ReportDocumentException e)
        {
            ReportDocumentException placed = Placed(e.Findings, utf8, firstLine);
            throw Encoding(bytes) is { } encoding ? InEncoding(encoding, placed.Findings[0]) : placed;
        }
        catch (JsonException e)
        {
            DocumentFault fault = Encoding(bytes) is { } encoding ? DocumentFault.Encoding(encoding) : DocumentFault.NotJson(WithoutPlace(e.Message));
            int line = firstLine + (int)(e.LineNumber ?? 0);
            int column = (int)(e.BytePositionInLine ?? 0) + 1;
            Finding finding = new Finding(fault.Id, Severity.Error, fault.Text).At(line, column);
            throw new ReportDocumentException([finding], null, line - 1, column - 1);
        }
    }

    // Text in another encoding is broken UTF-8 wherever its first text stands; what is wrong is the whole document.
    private static ReportDocumentException InEncoding(string encoding, Finding first)
    {
        DocumentFault fault = DocumentFault.Encoding(encoding);
        (int line, int column) = (first.Line ?? 1, first.Column ?? 1);
        return new ReportDocumentException([new Finding(fault.Id, Severity.Error, fault.Text).At(line, column)], null, line - 1, column - 1);
    }

    /// <summary>The findings with line and column of what their paths name in a document.</summary>
    public static ImmutableArray<Finding> Place(IEnumerable<Finding> findings, ReadOnlySpan<byte> bytes, int firstLine = 1)
    {
        ReadOnlySpan<byte> utf8 = bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        Utf8JsonReader reader = new(utf8, Options);
        reader.Read();
        Finding[] all = [.. findings];
        Dictionary<string, long> offsets = JsonLocator.OffsetsOf(reader, all.Select(finding => finding.Path ?? ModelPath.Root));
        LineTable lines = new(utf8);
        return
        [
            .. all.Select(finding =>
            {
                (int line, int column) = lines.At(offsets[finding.Path ?? ModelPath.Root]);
                return finding.At(line + firstLine - 1, column);
            }),
        ];
    }

    private static ReportDocumentException Placed(ImmutableArray<Finding> findings, ReadOnlySpan<byte> utf8, int firstLine)
    {
        ImmutableArray<Finding> placed = Place(findings, utf8, firstLine);
        Finding first = placed[0];
        return new ReportDocumentException(placed, first.Path, (first.Line ?? 1) - 1, (first.Column ?? 1) - 1);
    }

    /// <summary>What the bytes look like where they are not UTF-8.</summary>
    private static string? Encoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE]) || bytes.StartsWith([(byte)0xFE, (byte)0xFF]) || bytes[..Math.Min(bytes.Length, 2)].Contains((byte)0))
        {
            return "UTF-16";
        }

        return LooksLikeGb18030(bytes) ? "GB18030" : null;
    }

    /// <summary>Whether what is not ASCII is mostly not UTF-8: a text cut short or with one bad byte still is.</summary>
    private static bool LooksLikeGb18030(ReadOnlySpan<byte> bytes)
    {
        int characters = 0;
        int faults = 0;
        for (int at = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F); at >= 0; at = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F))
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes[at..], out _, out int length);
            characters += status == OperationStatus.Done ? 1 : 0;
            faults += status == OperationStatus.InvalidData ? 1 : 0;
            bytes = bytes[(at + length)..];
        }

        return faults > characters;
    }

    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
