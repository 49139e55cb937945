namespace Guangming.Domain;

public readonly partial struct DivisionCode
{
    private const int Longest = 12;

    /// <summary>The digits, six, nine or twelve; <c>unspecified</c> for the default.</summary>
    public override string ToString() => ValueText.Format(this, default);

    /// <summary>The digits.</summary>
    /// <param name="format"><c>G</c>, empty or <see langword="null"/>.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format) => ValueText.Format(this, format);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Writes the digits as characters.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format"><c>G</c> or empty.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Writes the digits as UTF-8.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format"><c>G</c> or empty.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryWrite(utf8Destination, out bytesWritten, format);

    bool ITextValue<DivisionCode>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw ValueText.UnknownFormat(format, "a division code", "G (the digits)");
        }

        Utf8Writer writer = new(destination);
        if (IsSpecified)
        {
            WriteDigits(ref writer);
        }
        else
        {
            writer.Write("unspecified"u8);
        }

        return writer.Finish(out written);
    }

    private void WriteDigits(ref Utf8Writer writer)
    {
        (int length, long rest) = Level switch
        {
            DivisionLevel.Village => (Longest, _value),
            DivisionLevel.Township => (9, _value / TownshipUnit),
            _ => (6, _value / CountyUnit),
        };
        Span<byte> digits = writer.Reserve(length);
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            (rest, long digit) = Math.DivRem(rest, 10);
            digits[i] = (byte)('0' + digit);
        }
    }
}
