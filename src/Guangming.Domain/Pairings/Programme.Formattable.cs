using System.Text;

namespace Guangming.Domain;

public readonly partial struct Programme
{
    private const string UnspecifiedText = "unspecified";

    /// <summary>The code; <c>unspecified</c> for the default.</summary>
    public override string ToString() => _code ?? UnspecifiedText;

    /// <summary>The code.</summary>
    /// <param name="format"><c>G</c>, empty or <see langword="null"/>.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format)
    {
        CheckFormat(format);
        return ToString();
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Writes the code as characters.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format"><c>G</c> or empty.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        string text = ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten != 0;
    }

    /// <summary>Writes the code as UTF-8.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format"><c>G</c> or empty.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"A Programme has no format \"{format}\"; expected \"G\".");
        }
    }
}
