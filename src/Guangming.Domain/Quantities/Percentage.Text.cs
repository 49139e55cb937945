using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <content>Reading and writing.</content>
public readonly partial struct Percentage
{
    static string ITextValue<Percentage>.Kind => "a percentage such as 23.1%, 百分之二十 or 三成五";

    /// <summary>Reads a percentage: 23.1%, 百分之二十三点一, 三成, 三成五, 千分之五, 5‰.</summary>
    /// <param name="s">The text, at most 256 characters.</param>
    /// <exception cref="FormatException">It is not a percentage; the message says where and what was expected.</exception>
    public static Percentage Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ValueText.Parse<Percentage>(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Percentage Parse(ReadOnlySpan<char> s) => ValueText.Parse<Percentage>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 768 bytes.</param>
    public static Percentage Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<Percentage>(utf8Text);

    /// <summary>Reads a percentage: 23.1%, 百分之二十三点一, 三成, 三成五, 千分之五, 5‰; <see langword="false"/> where it is none. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Percentage result) =>
        ValueText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Percentage)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Percentage result) => ValueText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Percentage)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Percentage result) =>
        ValueText.TryParse(utf8Text, out result);

    // The provider of the interfaces is not used: the text is the same everywhere.
    static Percentage IParsable<Percentage>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Percentage>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        TryParse(s, out result);

    static Percentage ISpanParsable<Percentage>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Percentage>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) =>
        TryParse(s, out result);

    static Percentage IUtf8SpanParsable<Percentage>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Percentage>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Percentage result) =>
        TryParse(utf8Text, out result);

    /// <summary>Exact.</summary>
    public override string ToString() => ValueText.Format(this, default);

    /// <summary>
    /// Writes the percentage: G or E 23.1%. Digits behind the letter are decimals (G1: 3010.6%), rounded half away from
    /// zero (四舍五入); without them it is exact.
    /// </summary>
    /// <param name="format">The format; empty means G.</param>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format) => ValueText.Format(this, format);

    /// <summary>Writes into a span, in the formats of <see cref="ToString(string?)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How much was written; 0 where it did not fit.</param>
    /// <param name="format">The format.</param>
    /// <returns><see langword="false"/> where it did not fit.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format) =>
        ValueText.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Writes UTF-8 into a span, in the formats of <see cref="ToString(string?)"/>, without allocating.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How much was written; 0 where it did not fit.</param>
    /// <param name="format">The format.</param>
    /// <returns><see langword="false"/> where it did not fit.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format) =>
        TryWrite(utf8Destination, out bytesWritten, format);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool ITextValue<Percentage>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    static bool ITextValue<Percentage>.TryRead(ReadOnlySpan<byte> utf8, out Percentage value, out ReadFault fault)
    {
        int end = PlainNumber.Scan(utf8, 0, out ulong mantissa, out int fraction, out bool negative);
        if (end != 0 && end == utf8.Length - 1 && utf8[end] == '%')
        {
            DecimalParts parts = new DecimalParts(negative, mantissa, fraction).Normalised();
            value = new Percentage(PowersOfTen.ToDecimal(parts.Mantissa, negative && mantissa != 0, parts.Scale));
            fault = default;
            return true;
        }

        value = default;
        return MeasuredText.TryReadIn(Unit.Percent, utf8, out decimal amount, out fault)
            && (TryMake(amount, out value) || ReadFault.At(0, "at most 28 digits and 26 decimals", out fault));
    }

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        Utf8Writer writer = new(destination);
        if (format.IsEmpty)
        {
            DecimalParts.From(Percent).Write(ref writer);
            writer.Write((byte)'%');
            return writer.Finish(out written);
        }

        FormatSpec spec = FormatSpec.Parse(format, "GE", "a percentage", "G or E (23.1%), perhaps with decimals");
        QuantityText.Write(ref writer, DecimalParts.From(Percent), Unit.Percent, spec);
        return writer.Finish(out written);
    }
}
