namespace Guangming.Domain.Exchange;

/// <summary>A stream that others may use and not close.</summary>
internal sealed class GuardedStream(Stream inner) : Stream
{
    private bool _isClosed;

    public override bool CanRead => !_isClosed && inner.CanRead;

    public override bool CanSeek => !_isClosed && inner.CanSeek;

    public override bool CanWrite => !_isClosed && inner.CanWrite;

    public override long Length => Open().Length;

    public override long Position
    {
        get => Open().Position;
        set => Open().Position = value;
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => Open().Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => Open().Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Open().ReadAsync(buffer, cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => Open().Seek(offset, origin);

    public override void SetLength(long value) => Open().SetLength(value);

    public override void Write(byte[] buffer, int offset, int count) => Open().Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => Open().Write(buffer);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => Open().WriteAsync(buffer, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        _isClosed = true;
        base.Dispose(disposing);
    }

    private Stream Open()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        return inner;
    }
}
