using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <content>Reading and writing.</content>
public readonly partial struct Count
{
    static string ITextValue<Count>.Kind => "a count such as 13055户, 65个(project) or 13,055 households";

    /// <summary>Reads a whole number with its measure word: 13055户, 104名, 65个(project), 1.3万人, 13,055 households.</summary>
    /// <param name="s">The text, at most 256 characters.</param>
    /// <exception cref="FormatException">It is not a count; the message says where and what was expected.</exception>
    public static Count Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ValueText.Parse<Count>(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Count Parse(ReadOnlySpan<char> s) => ValueText.Parse<Count>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 768 bytes.</param>
    public static Count Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<Count>(utf8Text);

    /// <summary>Reads a whole number with its measure word: 13055户, 104名, 65个(project), 1.3万人, 13,055 households; <see langword="false"/> where it is none. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Count result) =>
        ValueText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Count)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Count result) => ValueText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Count)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Count result) =>
        ValueText.TryParse(utf8Text, out result);

    // The provider of the interfaces is not used: the text is the same everywhere.
    static Count IParsable<Count>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Count>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Count result) =>
        TryParse(s, out result);

    static Count ISpanParsable<Count>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Count>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Count result) =>
        TryParse(s, out result);

    static Count IUtf8SpanParsable<Count>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Count>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Count result) =>
        TryParse(utf8Text, out result);

    /// <summary>The number with its measure word; <c>unspecified</c> for the default value.</summary>
    public override string ToString() => ValueText.Format(this, default);

    /// <summary>
    /// Writes the count: G 13055户 (65个(project) where the measure word alone would read as another unit), S 65个,
    /// W 1.3055万户, Y and A likewise, E 13,055 households. Digits behind the letter are decimals, rounded half away
    /// from zero; without them it is exact.
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

    bool ITextValue<Count>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    static bool ITextValue<Count>.TryRead(ReadOnlySpan<byte> utf8, out Count value, out ReadFault fault)
    {
        int end = PlainNumber.Scan(utf8, 0, out ulong mantissa, out int fraction, out bool negative);
        if (end != 0 && fraction == 0 && Unit.FromCharacter(Han.At(utf8, end)) is { IsCountable: true } plain && end == utf8.Length - 3)
        {
            value = new Count(negative ? -(long)mantissa : (long)mantissa, plain);
            fault = default;
            return true;
        }

        value = default;
        if (!MeasuredText.TryRead(utf8, out MeasuredNumber number, out fault))
        {
            return false;
        }

        if (!number.Unit.IsCountable)
        {
            return ReadFault.At(number.WordAt, "a measure word such as 户, 人 or 个", out fault);
        }

        if (!TryWhole(number, out long whole))
        {
            return ReadFault.At(0, "a whole number within the range of long", out fault);
        }

        value = new Count(whole, number.Unit);
        return true;
    }

    private static bool TryWhole(in MeasuredNumber number, out long whole)
    {
        DecimalParts parts = number.Parts.Normalised();
        UInt128 size = parts.Mantissa;
        whole = 0;
        if (size == 0)
        {
            return true;
        }

        UInt128 most = number.IsNegative ? (UInt128)long.MaxValue + 1 : (UInt128)long.MaxValue;
        if (parts.Scale is > 0 or < -18 || size > most / PowersOfTen.Of(-parts.Scale))
        {
            return false;
        }

        size *= PowersOfTen.Of(-parts.Scale);
        whole = number.IsNegative ? (long)-(Int128)size : (long)size;
        return true;
    }

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        // In full, as documents and most people want it: digits and the measure word.
        if (format.IsEmpty && _unit is { IsPlain: true })
        {
            bool fits = Utf8Formatter.TryFormat(_value, destination, out written) && _unit.SymbolUtf8.AsSpan().TryCopyTo(destination[written..]);
            written = fits ? written + _unit.SymbolUtf8.Length : 0;
            return fits;
        }

        FormatSpec spec = FormatSpec.Parse(format, QuantityText.Letters, "a count", QuantityText.Known);
        Utf8Writer writer = new(destination);
        if (_unit is null)
        {
            writer.Write("unspecified"u8);
        }
        else
        {
            UInt128 size = _value < 0 ? (UInt128)(-(Int128)_value) : (UInt128)_value;
            QuantityText.Write(ref writer, new DecimalParts(_value < 0, size, 0), _unit, spec);
        }

        return writer.Finish(out written);
    }
}
