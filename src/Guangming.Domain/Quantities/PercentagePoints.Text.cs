using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <content>Reading and writing.</content>
public readonly partial struct PercentagePoints
{
    static string ITextValue<PercentagePoints>.Kind => "percentage points such as 21.53个百分点, 21.53 percentage points or 21.53pp";

    /// <summary>Reads percentage points: 21.53个百分点, 21.53 percentage points, 21.53pp.</summary>
    /// <param name="s">The text, at most 256 characters.</param>
    /// <exception cref="FormatException">It is not percentage points; the message says where and what was expected.</exception>
    public static PercentagePoints Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ValueText.Parse<PercentagePoints>(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PercentagePoints Parse(ReadOnlySpan<char> s) => ValueText.Parse<PercentagePoints>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 768 bytes.</param>
    public static PercentagePoints Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<PercentagePoints>(utf8Text);

    /// <summary>Reads percentage points: 21.53个百分点, 21.53 percentage points, 21.53pp; <see langword="false"/> where it is none. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out PercentagePoints result) =>
        ValueText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out PercentagePoints)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PercentagePoints result) => ValueText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out PercentagePoints)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PercentagePoints result) =>
        ValueText.TryParse(utf8Text, out result);

    // The provider of the interfaces is not used: the text is the same everywhere.
    static PercentagePoints IParsable<PercentagePoints>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PercentagePoints>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) =>
        TryParse(s, out result);

    static PercentagePoints ISpanParsable<PercentagePoints>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PercentagePoints>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) =>
        TryParse(s, out result);

    static PercentagePoints IUtf8SpanParsable<PercentagePoints>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<PercentagePoints>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PercentagePoints result) =>
        TryParse(utf8Text, out result);

    /// <summary>Exact.</summary>
    public override string ToString() => ValueText.Format(this, default);

    /// <summary>
    /// Writes the points: G 21.53个百分点, E 21.53 percentage points. Digits behind the letter are decimals, rounded half
    /// away from zero (四舍五入); without them it is exact.
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

    bool ITextValue<PercentagePoints>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    static bool ITextValue<PercentagePoints>.TryRead(ReadOnlySpan<byte> utf8, out PercentagePoints value, out ReadFault fault)
    {
        value = default;
        return MeasuredText.TryReadIn(Unit.PercentagePoint, utf8, out decimal amount, out fault)
            && (TryMake(amount, out value) || ReadFault.At(0, "at most 28 digits and 26 decimals", out fault));
    }

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        FormatSpec spec = FormatSpec.Parse(format, "GE", "percentage points", "G (21.53个百分点) or E (21.53 percentage points), perhaps with decimals");
        Utf8Writer writer = new(destination);
        QuantityText.Write(ref writer, DecimalParts.From(Points), Unit.PercentagePoint, spec);
        return writer.Finish(out written);
    }
}
