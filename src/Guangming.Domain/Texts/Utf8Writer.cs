using System.Globalization;

namespace Guangming.Domain;

/// <summary>Appends to a span of UTF-8 and remembers when it was too short.</summary>
internal ref struct Utf8Writer
{
    private readonly Span<byte> _destination;
    private int _length;
    private bool _failed;

    public Utf8Writer(Span<byte> destination) => _destination = destination;

    /// <summary>Whether everything fitted, and how many bytes it took; 0 where it did not fit.</summary>
    public readonly bool Finish(out int written)
    {
        written = _failed ? 0 : _length;
        return !_failed;
    }

    public void Write(byte value)
    {
        if ((uint)_length < (uint)_destination.Length)
        {
            _destination[_length++] = value;
        }
        else
        {
            _failed = true;
        }
    }

    public void Write(scoped ReadOnlySpan<byte> value)
    {
        if (value.TryCopyTo(_destination[_length..]))
        {
            _length += value.Length;
        }
        else
        {
            _failed = true;
            _length = _destination.Length;
        }
    }

    /// <summary>Writes a whole number in its digits.</summary>
    public void WriteNumber(int number)
    {
        Span<byte> digits = stackalloc byte[11];
        _ = number.TryFormat(digits, out int written, default, CultureInfo.InvariantCulture);
        Write(digits[..written]);
    }

    /// <summary>Room for <paramref name="count"/> bytes, or an empty span where they do not fit.</summary>
    public Span<byte> Reserve(int count)
    {
        if (count > _destination.Length - _length)
        {
            _failed = true;
            _length = _destination.Length;
            return default;
        }

        Span<byte> room = _destination.Slice(_length, count);
        _length += count;
        return room;
    }
}
