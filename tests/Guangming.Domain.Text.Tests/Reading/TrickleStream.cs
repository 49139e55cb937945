namespace Guangming.Domain.Text.Tests;

/// <summary>Gives a few bytes at a time, so that characters and numbers are cut anywhere.</summary>
internal sealed class TrickleStream(byte[] bytes, int piece) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
}
