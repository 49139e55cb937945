using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <content>Reading and writing.</content>
public readonly partial struct Quantity
{
    static string ITextValue<Quantity>.Kind => "a quantity such as 13055户, 3653.97元/人 or 65个(project)";

    /// <summary>Reads a number with its unit: 13055户, 1.796亿元, 23.1%, 3653.97元/人, 65个(project), 13,055 households.</summary>
    /// <param name="s">The text, at most 256 characters.</param>
    /// <exception cref="FormatException">It is not a quantity; the message says where and what was expected.</exception>
    public static Quantity Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ValueText.Parse<Quantity>(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Quantity Parse(ReadOnlySpan<char> s) => ValueText.Parse<Quantity>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 768 bytes.</param>
    public static Quantity Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<Quantity>(utf8Text);

    /// <summary>Reads a number with its unit: 13055户, 1.796亿元, 23.1%, 3653.97元/人, 65个(project), 13,055 households; <see langword="false"/> where it is none. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) =>
        ValueText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Quantity result) => ValueText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Quantity result) =>
        ValueText.TryParse(utf8Text, out result);

    // The provider of the interfaces is not used: the text is the same everywhere.
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Quantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s, out result);

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s, out result);

    static Quantity IUtf8SpanParsable<Quantity>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Quantity>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Quantity result) =>
        TryParse(utf8Text, out result);

    /// <summary>The amount with its unit, exact; <c>unspecified</c> for the default value.</summary>
    public override string ToString() => ValueText.Format(this, default);

    /// <summary>
    /// Writes the quantity: G 13055户 (65个(project) where the measure word alone would read as another unit), S 65个,
    /// W 1.3055万户, Y and A likewise in 亿 and the scale that reads best, E 13,055 households or CNY 179.6 million. Digits behind the letter are decimals, rounded half away from zero; without them it is exact.
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

    bool ITextValue<Quantity>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    static bool ITextValue<Quantity>.TryRead(ReadOnlySpan<byte> utf8, out Quantity value, out ReadFault fault)
    {
        value = default;
        if (!MeasuredText.TryRead(utf8, out MeasuredNumber number, out fault))
        {
            return false;
        }

        if (!number.Parts.TryToDecimal(out decimal amount))
        {
            return ReadFault.At(0, "at most 28 digits", out fault);
        }

        value = new Quantity(amount, number.Unit);
        return true;
    }

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        FormatSpec spec = FormatSpec.Parse(format, QuantityText.Letters, "a quantity", QuantityText.Known);
        Utf8Writer writer = new(destination);
        if (_unit is null)
        {
            writer.Write("unspecified"u8);
        }
        else
        {
            QuantityText.Write(ref writer, DecimalParts.From(_amount), _unit, spec);
        }

        return writer.Finish(out written);
    }
}
