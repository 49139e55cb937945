using System.Text;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>A head and then the same over and over: what is too large to be made for a test.</summary>
internal sealed class EndlessStream(string head, string filling, long length) : Stream
{
    private readonly byte[] _head = Encoding.UTF8.GetBytes(head);
    private readonly byte[] _filling = Encoding.UTF8.GetBytes(filling);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = (int)Math.Min(count, length - Position);
        for (int i = 0; i < read; i++)
        {
            buffer[offset + i] = Position + i < _head.Length ? _head[Position + i] : _filling[(Position + i - _head.Length) % _filling.Length];
        }

        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
