using System.Buffers.Text;
using System.Text;

namespace RegistryIndicators.Output;

/// <summary>Writes rows of whole numbers as text, quickly: fields apart by one byte, rows by a line feed, nothing for nothing.</summary>
internal sealed class RowText(Stream stream, byte separator) : IDisposable
{
    private const int LongestField = 64;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _length;

    /// <summary>Writes a row of numbers.</summary>
    public void Row(IEnumerable<long?> values)
    {
        bool isFirst = true;
        foreach (long? value in values)
        {
            Begin(isFirst);
            isFirst = false;
            if (value is { } number)
            {
                Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out int written);
                _length += written;
            }
        }

        _buffer[_length++] = (byte)'\n';
    }

    /// <summary>Writes a row of short ASCII texts.</summary>
    public void Row(IEnumerable<string> texts)
    {
        bool isFirst = true;
        foreach (string text in texts)
        {
            Begin(isFirst);
            isFirst = false;
            _length += Encoding.ASCII.GetBytes(text, _buffer.AsSpan(_length));
        }

        _buffer[_length++] = (byte)'\n';
    }

    /// <summary>Writes what is still held; the stream stays open.</summary>
    public void Dispose()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }

    private void Begin(bool isFirst)
    {
        if (_length > _buffer.Length - (2 * LongestField))
        {
            Dispose();
        }

        if (!isFirst)
        {
            _buffer[_length++] = separator;
        }
    }
}
