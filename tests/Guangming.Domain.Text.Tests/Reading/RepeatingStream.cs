namespace Guangming.Domain.Text.Tests;

/// <summary>The same bytes again and again, up to a length.</summary>
internal sealed class RepeatingStream(byte[] part, long length) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int at = (int)(_position % part.Length);
        int read = (int)Math.Min(Math.Min(count, part.Length - at), length - _position);
        part.AsSpan(at, read).CopyTo(buffer.AsSpan(offset));
        _position += read;
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int at = (int)(_position % part.Length);
        int read = (int)Math.Min(Math.Min(buffer.Length, part.Length - at), length - _position);
        part.AsMemory(at, read).CopyTo(buffer);
        _position += read;
        return ValueTask.FromResult(read);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
