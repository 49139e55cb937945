using System.Net;
using System.Net.Sockets;

namespace RegistryIndicators.Tests;

/// <summary>A server that begins to answer over HTTP, and goes away in the middle of it.</summary>
internal sealed class BreakingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public BreakingServer()
    {
        _listener.Start();
        Address = $"http://{_listener.LocalEndpoint}/";
        _ = AnswerAsync();
    }

    public string Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                await using NetworkStream stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096]);
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n110000000000\t2019"u8.ToArray());
            }
        }
        catch (Exception e) when (e is SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
