using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>Many reports in one stream, a document a line (NDJSON).</summary>
internal static class ReportLines
{
    private const int FirstBuffer = 1 << 18;
    private const int FirstOutput = 1 << 16;
    private const int LongestLine = 1 << 28;

    public static async IAsyncEnumerable<Report> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            int start = 0;
            int end = 0;
            int line = 1;
            bool ended = false;
            while (!ended || start < end)
            {
                int length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
                if (length < 0 && !ended)
                {
                    (buffer, end) = MakeRoom(buffer, start, end, line);
                    start = 0;
                    int read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
                    end += read;
                    ended = read == 0;
                    continue;
                }

                length = length < 0 ? end - start : length;
                if (!IsBlank(buffer.AsSpan(start, length)))
                {
                    yield return ReportLoader.Read(buffer.AsSpan(start, length), line);
                }

                start = Math.Min(start + length + 1, end);
                line++;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<Report> reports, CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> output = new(FirstOutput);
        Utf8JsonWriter writer = new(output, ReportDocumentWriter.Options(indented: false));
        await using (writer.ConfigureAwait(false))
        {
            await foreach (Report report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                ReportDocumentWriter.Write(writer, report.Content);
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                output.Write("\n"u8);
                await stream.WriteAsync(output.WrittenMemory, cancellationToken).ConfigureAwait(false);
                output.ResetWrittenCount();
                writer.Reset(output);
            }
        }
    }

    /// <summary>Moves what is left to the front, into a larger buffer where it fills this one.</summary>
    private static (byte[] Buffer, int End) MakeRoom(byte[] buffer, int start, int end, int line)
    {
        int left = end - start;
        if (left < buffer.Length)
        {
            buffer.AsSpan(start, left).CopyTo(buffer);
            return (buffer, left);
        }

        if (left >= LongestLine)
        {
            DocumentFault fault = DocumentFault.NotJson("a line is longer than 256 MiB; expected one report a line");
            throw new ReportDocumentException([new Finding(fault.Id, Severity.Error, fault.Text).At(line, 1)]);
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(left * 2);
        buffer.AsSpan(start, left).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return (larger, left);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
