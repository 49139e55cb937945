using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Guangming.Domain;

/// <content>In and out of documents.</content>
public sealed partial class Report
{
    /// <summary>Reads a report's document from a stream of UTF-8.</summary>
    /// <param name="stream">The stream; read to its end, left open.</param>
    /// <exception cref="ReportDocumentException">It is no report: every problem with path, line and what was expected.</exception>
    public static Report Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return ReportLoader.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads a report's document from a stream of UTF-8.</summary>
    /// <param name="stream">The stream; read to its end, left open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ReportDocumentException">It is no report: every problem with path, line and what was expected.</exception>
    public static async Task<Report> LoadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return ReportLoader.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads a report's document from UTF-8 in memory.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <exception cref="ReportDocumentException">It is no report: every problem with path, line and what was expected.</exception>
    public static Report FromJson(ReadOnlySpan<byte> utf8Json) => ReportLoader.Read(utf8Json);

    /// <summary>Reads a report's document from text.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ReportDocumentException">It is no report: every problem with path, line and what was expected.</exception>
    public static Report FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return ReportLoader.Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(json));
        }
        catch (EncoderFallbackException e)
        {
            DocumentFault fault = DocumentFault.BadText("holds a lone surrogate, at position " + e.Index.ToString(CultureInfo.InvariantCulture));
            throw new ReportDocumentException([new Finding(fault.Id, Severity.Error, fault.Text)]);
        }
    }

    /// <summary>Places findings about a report, such as <see cref="Remarks"/>, by line and column of its document.</summary>
    /// <param name="findings">The findings; their paths say where in a document.</param>
    /// <param name="utf8Json">The document that the report was read from.</param>
    /// <returns>One finding for each, in the order given.</returns>
    /// <exception cref="JsonException">It is no JSON, so no report was read from it.</exception>
    public static ImmutableArray<Finding> Place(IEnumerable<Finding> findings, ReadOnlySpan<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return ReportLoader.Place(findings, utf8Json);
    }

    /// <summary>Reads many reports from a stream of UTF-8, a document a line (NDJSON), one at a time.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ReportDocumentException">A line is no report; its findings name the line.</exception>
    public static IAsyncEnumerable<Report> ReadManyAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReportLines.ReadAsync(stream, cancellationToken);
    }

    /// <summary>Writes many reports to a stream as UTF-8, a document a line (NDJSON), as they come.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="cancellationToken">Gives up; whole lines only have then been written.</param>
    public static Task WriteManyAsync(Stream stream, IAsyncEnumerable<Report> reports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(reports);
        return ReportLines.WriteAsync(stream, reports, cancellationToken);
    }

    /// <summary>The document as text, laid out for people, Chinese unescaped.</summary>
    public string ToJson() => Encoding.UTF8.GetString(ReportDocumentWriter.ToUtf8(_content, indented: true));

    /// <summary>The document in canonical form (RFC 8785, lists sorted by id): equal reports give equal text.</summary>
    public string ToCanonicalJson() => ReportHash.Canonical(this);

    /// <summary>Writes the document to a stream as UTF-8, laid out for people.</summary>
    /// <param name="stream">The stream; left open.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ReportDocumentWriter.ToUtf8(_content, indented: true));
    }

    /// <summary>Writes the document to a stream as UTF-8, laid out for people.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SaveAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(ReportDocumentWriter.ToUtf8(_content, indented: true), cancellationToken).ConfigureAwait(false);
    }
}
