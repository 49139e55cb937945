namespace Guangming.Domain;

/// <summary>Appends to a span of UTF-8 and remembers when it was too short.</summary>
internal ref struct Utf8Writer
{
    private readonly Span<byte> destination;
    private int length;
    private bool failed;

    public Utf8Writer(Span<byte> destination) => this.destination = destination;

    /// <summary>Whether everything fitted, and how many bytes it took; 0 where it did not fit.</summary>
    public readonly bool Finish(out int written)
    {
        written = failed ? 0 : length;
        return !failed;
    }

    public void Write(byte value)
    {
        if ((uint)length < (uint)destination.Length)
        {
            destination[length++] = value;
        }
        else
        {
            failed = true;
        }
    }

    public void Write(scoped ReadOnlySpan<byte> value)
    {
        if (value.TryCopyTo(destination[length..]))
        {
            length += value.Length;
        }
        else
        {
            failed = true;
            length = destination.Length;
        }
    }

    /// <summary>Room for <paramref name="count"/> bytes, or an empty span where they do not fit.</summary>
    public Span<byte> Reserve(int count)
    {
        if (count > destination.Length - length)
        {
            failed = true;
            length = destination.Length;
            return default;
        }

        Span<byte> room = destination.Slice(length, count);
        length += count;
        return room;
    }
}
