namespace Guangming.Domain.Exchange;

/// <summary>Passes XML on while no tag in it is too long: a parser keeps a tag in memory whole, text it can hand out in pieces.</summary>
internal sealed class TagLimitStream(Stream inner, Func<Exception> refusal) : ForwardStream(inner)
{
    /// <summary>The longest tag, comment or the like, in bytes.</summary>
    public const int LongestTag = 1 << 16;

    private int _length;
    private byte _quote;

    public override int Read(Span<byte> buffer)
    {
        int read = Inner.Read(buffer);
        Watch(buffer[..read]);
        return read;
    }

    // In UTF-16 every other byte is 0, so the same bytes mean the same.
    private void Watch(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_length == 0)
            {
                int start = bytes.IndexOf((byte)'<');
                if (start < 0)
                {
                    return;
                }

                bytes = bytes[(start + 1)..];
                _length = 1;
                continue;
            }

            int next = _quote != 0 ? bytes.IndexOf(_quote) : bytes.IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            _length += next < 0 ? bytes.Length : next + 1;
            if (_length > LongestTag)
            {
                throw refusal();
            }

            if (next < 0)
            {
                return;
            }

            _quote = _quote != 0 || bytes[next] == (byte)'>' ? (byte)0 : bytes[next];
            _length = _quote == 0 && bytes[next] == (byte)'>' ? 0 : _length;
            bytes = bytes[(next + 1)..];
        }
    }
}
