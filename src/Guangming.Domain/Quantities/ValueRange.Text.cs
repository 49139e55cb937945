using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <content>Reading and writing.</content>
public sealed partial class ValueRange
{
    static string ITextValue<ValueRange>.Kind => "a range such as [0%, 100%], (130000元, ∞) or (-∞, 5个]";

    /// <summary>Reads a range: [179550000元, 179650000元], (130000元, ∞), (-∞, 5个], and every format.</summary>
    /// <param name="s">The text, at most 256 characters.</param>
    /// <exception cref="FormatException">It is not a range; the message says where and what was expected.</exception>
    public static ValueRange Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ValueText.Parse<ValueRange>(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ValueRange Parse(ReadOnlySpan<char> s) => ValueText.Parse<ValueRange>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 768 bytes.</param>
    public static ValueRange Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<ValueRange>(utf8Text);

    /// <summary>Reads a range: [179550000元, 179650000元], (130000元, ∞), (-∞, 5个], and every format; <see langword="false"/> where it is none. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ValueRange result) =>
        ValueText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out ValueRange)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out ValueRange result) => ValueText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out ValueRange)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out ValueRange result) =>
        ValueText.TryParse(utf8Text, out result);

    // The provider of the interfaces is not used: the text is the same everywhere.
    static ValueRange IParsable<ValueRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ValueRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ValueRange result) =>
        TryParse(s, out result);

    static ValueRange ISpanParsable<ValueRange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ValueRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ValueRange result) =>
        TryParse(s, out result);

    static ValueRange IUtf8SpanParsable<ValueRange>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<ValueRange>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out ValueRange result) =>
        TryParse(utf8Text, out result);

    /// <summary>Both ends in full, exact.</summary>
    public override string ToString() => ValueText.Format(this, default);

    /// <summary>
    /// Writes both ends in the formats of <see cref="Quantity"/>: G [179550000元, 179650000元], Y [1.7955亿元, 1.7965亿元].
    /// Digits behind the letter (Y2) are decimals, and each end is rounded outwards, so that the text holds the range;
    /// without digits it is exact.
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

    bool ITextValue<ValueRange>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    static bool ITextValue<ValueRange>.TryRead(
        ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out ValueRange value, out ReadFault fault)
    {
        value = null;
        if (utf8.IsEmpty || utf8[0] is not ((byte)'[' or (byte)'('))
        {
            return ReadFault.At(0, "[ or (", out fault);
        }

        int comma = utf8.IndexOf(", "u8);
        if (comma < 0)
        {
            return ReadFault.At(utf8.Length, "two ends with a comma and a space between them", out fault);
        }

        ReadOnlySpan<byte> everything = "(-∞, ∞)"u8;
        if (utf8.StartsWith(everything))
        {
            Unit? all = UnitBehind(utf8[everything.Length..]);
            value = all is null ? null : Everything(all);
            fault = default;
            return all is not null || ReadFault.At(everything.Length, "a measure word or the end", out fault);
        }

        if (utf8[^1] is not ((byte)']' or (byte)')'))
        {
            return ReadFault.At(utf8.Length - 1, "] or )", out fault);
        }

        if (!TryReadEnd(utf8[1..comma], "-∞"u8, 1, out Quantity lower, out fault)
            || !TryReadEnd(utf8[(comma + 2)..^1], "∞"u8, comma + 2, out Quantity upper, out fault))
        {
            return false;
        }

        return TryJoin(lower, utf8[0] == '[', upper, utf8[^1] == ']', comma, out value, out fault);
    }

    private static bool TryJoin(
        Quantity lower, bool isLowerClosed, Quantity upper, bool isUpperClosed, int comma, out ValueRange? value, out ReadFault fault)
    {
        value = null;
        bool isInfinite = (lower.IsUnspecified && isLowerClosed) || (upper.IsUnspecified && isUpperClosed);
        if (isInfinite || (lower.IsUnspecified && upper.IsUnspecified))
        {
            return ReadFault.At(0, isInfinite ? "a round bracket at an infinite end" : "a number at one end", out fault);
        }

        Unit unit = lower.IsUnspecified ? upper.Unit : lower.Unit;
        if (!upper.IsUnspecified && upper.Unit != unit)
        {
            return ReadFault.At(comma, "one unit at both ends", out fault);
        }

        decimal? from = lower.IsUnspecified ? null : lower.Amount;
        decimal? to = upper.IsUnspecified ? null : upper.Amount;
        if (IsEmpty(from, isLowerClosed, to, isUpperClosed))
        {
            return ReadFault.At(comma, "the lower end below the upper", out fault);
        }

        fault = default;
        value = new ValueRange(from, isLowerClosed, to, isUpperClosed, unit);
        return true;
    }

    // A unit stands behind a number only, so one is put before it.
    private static Unit? UnitBehind(ReadOnlySpan<byte> word)
    {
        Span<byte> one = stackalloc byte[ValueText.MaxBytes];
        if (word.Length >= one.Length)
        {
            return null;
        }

        one[0] = (byte)'1';
        word.CopyTo(one[1..]);
        return ValueText.TryRead(one[..(word.Length + 1)], out Quantity quantity, out _) && quantity.Amount == 1 ? quantity.Unit : null;
    }

    // An infinite end is left unspecified.
    private static bool TryReadEnd(
        ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> infinite, int at, out Quantity end, out ReadFault fault)
    {
        (end, fault) = (default, default);
        if (utf8.SequenceEqual(infinite) || ValueText.TryRead(utf8, out end, out fault))
        {
            return true;
        }

        fault = fault.Behind(at);
        return false;
    }

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        FormatSpec spec = FormatSpec.Parse(format, QuantityText.Letters, "a range", QuantityText.Known);
        Utf8Writer writer = new(destination);
        writer.Write(IsLowerClosed ? (byte)'[' : (byte)'(');
        if (Lower is { } lower)
        {
            QuantityText.Write(ref writer, DecimalParts.From(lower), Unit, spec, Rounding.Down);
        }
        else
        {
            writer.Write("-∞"u8);
        }

        writer.Write(", "u8);
        if (Upper is { } upper)
        {
            QuantityText.Write(ref writer, DecimalParts.From(upper), Unit, spec, Rounding.Up);
        }
        else
        {
            writer.Write("∞"u8);
        }

        writer.Write(IsUpperClosed ? (byte)']' : (byte)')');
        if (Lower is null && Upper is null)
        {
            QuantityText.WriteUnit(ref writer, Unit, marked: spec.Letter != 'S');
        }

        return writer.Finish(out written);
    }
}
