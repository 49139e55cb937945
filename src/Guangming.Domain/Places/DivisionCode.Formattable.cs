using System.Text;

namespace Guangming.Domain;

public readonly partial struct DivisionCode
{
    private const int Longest = 12;
    private const string UnspecifiedText = "unspecified";

    /// <summary>The digits, six, nine or twelve; <c>unspecified</c> for the default.</summary>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[Longest];
        return _value == 0 ? UnspecifiedText : Encoding.ASCII.GetString(text[..Write(text)]);
    }

    /// <summary>The digits.</summary>
    /// <param name="format"><c>G</c>, empty or <see langword="null"/>.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format)
    {
        CheckFormat(format);
        return ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Writes the digits as characters.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format"><c>G</c> or empty.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        Span<byte> text = stackalloc byte[Longest];
        text = text[..Write(text)];
        charsWritten = text.Length <= destination.Length ? Encoding.ASCII.GetChars(text, destination) : 0;
        return charsWritten != 0;
    }

    /// <summary>Writes the digits as UTF-8.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format"><c>G</c> or empty.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        Span<byte> text = stackalloc byte[Longest];
        text = text[..Write(text)];
        bytesWritten = text.TryCopyTo(utf8Destination) ? text.Length : 0;
        return bytesWritten != 0;
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"A DivisionCode has no format \"{format}\"; expected \"G\".");
        }
    }

    private int Write(Span<byte> destination)
    {
        if (_value == 0)
        {
            return Encoding.ASCII.GetBytes(UnspecifiedText, destination);
        }

        long rest = _value;
        for (int i = Longest - 1; i >= 0; i--)
        {
            (rest, long digit) = Math.DivRem(rest, 10);
            destination[i] = (byte)('0' + digit);
        }

        return Level switch
        {
            DivisionLevel.Village => 12,
            DivisionLevel.Township => 9,
            _ => 6,
        };
    }
}
