using System.Net;
using System.Text;

namespace RegistryIndicators.Engines;

/// <summary>What the sample itself asks of ClickHouse: tables made, filled and dropped.</summary>
internal sealed class ClickHouseClient : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };

    public Task AskAsync(Uri server, string statement, CancellationToken cancellationToken) =>
        AskAsync(server, statement, _ => Task.CompletedTask, cancellationToken);

    /// <summary>A statement, and rows that are written behind it while they are sent.</summary>
    public async Task AskAsync(Uri server, string statement, Func<TextWriter, Task> rows, CancellationToken cancellationToken)
    {
        using StreamedContent content = new(async stream =>
        {
            await using StreamWriter writer = new(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
            await writer.WriteAsync(statement);
            await rows(writer);
        });
        try
        {
            using HttpResponseMessage response = await _http.PostAsync(server, content, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new BadInputException($"ClickHouse: {await response.Content.ReadAsStringAsync(cancellationToken)}");
            }
        }
        catch (HttpRequestException e)
        {
            throw new BadInputException($"ClickHouse: {e.Message}", e);
        }
    }

    public void Dispose() => _http.Dispose();

    private sealed class StreamedContent(Func<Stream, Task> write) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => write(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
