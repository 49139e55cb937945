using System.Net;

namespace RegistryIndicators.Engines;

/// <summary>What is sent to a server as it is made, whatever its length.</summary>
internal sealed class PushContent(Func<Stream, CancellationToken, Task> write) : HttpContent
{
    /// <summary>Why it could not be made, where that was not the server's fault.</summary>
    public Exception? Fault { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        try
        {
            await write(stream, cancellationToken);
        }
        catch (Exception e) when (e is BadInputException or OperationCanceledException)
        {
            Fault = e;
            throw;
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
