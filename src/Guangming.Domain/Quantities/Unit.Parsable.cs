using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Guangming.Domain;

/// <content>Reading and writing codes and measure words.</content>
public sealed partial class Unit
{
    private const int MaxWordLength = 16;
    private const int MaxFactors = 8;
    private const int MaxBareWord = 4;

    static string ITextValue<Unit>.Kind => "a unit such as yuan, person-time, yuan/person or other:项";

    /// <summary>Any further measure word, such as 项 or 台 (其他单位).</summary>
    /// <param name="measureWord">
    /// 1 to 16 letters, none of them a numeral or scale word (十, 万, 多 …), that do not end like a qualifier (以上, 左右 …).
    /// </param>
    /// <exception cref="ArgumentException">The word could not be read back behind a number.</exception>
    public static Unit Other(string measureWord)
    {
        ArgumentException.ThrowIfNullOrEmpty(measureWord);
        return IsWord(measureWord)
            ? new Unit(OtherOrder, OtherCode, measureWord, measureWord, measureWord)
            : throw new ArgumentException(
                $"\"{measureWord}\" is not a measure word: expected 1 to {MaxWordLength} letters without numerals or scale words, not ending like a qualifier.",
                nameof(measureWord));
    }

    /// <summary>Reads a code: <c>yuan</c>, <c>yuan/person</c>, <c>other:项</c>, <c>1</c>.</summary>
    /// <param name="s">The text, at most 256 characters.</param>
    /// <exception cref="FormatException">It is not a code; the message says where and what was expected.</exception>
    public static Unit Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ValueText.Parse<Unit>(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Unit Parse(ReadOnlySpan<char> s) => ValueText.Parse<Unit>(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8, at most 768 bytes.</param>
    public static Unit Parse(ReadOnlySpan<byte> utf8Text) => ValueText.Parse<Unit>(utf8Text);

    /// <summary>Reads a code: <c>yuan</c>, <c>yuan/person</c>, <c>other:项</c>, <c>1</c>; <see langword="false"/> where it is none. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Unit result) =>
        ValueText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Unit)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out Unit result) => ValueText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Unit)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [MaybeNullWhen(false)] out Unit result) =>
        ValueText.TryParse(utf8Text, out result);

    // The provider of the interfaces is not used: the text is the same everywhere.
    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Unit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(s, out result);

    static Unit ISpanParsable<Unit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Unit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(s, out result);

    static Unit IUtf8SpanParsable<Unit>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Unit>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(utf8Text, out result);

    /// <summary>The code ("G" or nothing), the symbol ("S") or the English name ("E").</summary>
    /// <param name="format">G, S or E.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
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
        ((ITextValue<Unit>)this).TryWrite(utf8Destination, out bytesWritten, format);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    bool ITextValue<Unit>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        Utf8Writer writer = new(destination);
        writer.Write(format switch
        {
            "" or "G" => _nameUtf8,
            "S" => SymbolUtf8,
            "E" => Encoding.UTF8.GetBytes(EnglishName),
            _ => throw ValueText.UnknownFormat(format, "a unit", "G (code), S (symbol), E (English)"),
        });
        return writer.Finish(out written);
    }

    static bool ITextValue<Unit>.TryRead(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out Unit value, out ReadFault fault)
    {
        fault = default;
        value = Dimensionless;
        int at = 0;
        int sign = 1;
        for (int count = 0; ; count++)
        {
            int length = utf8[at..].IndexOfAny((byte)'*', (byte)'/');
            ReadOnlySpan<byte> name = length < 0 ? utf8[at..] : utf8.Slice(at, length);
            Unit? one = FromName(name);
            bool isOne = name.SequenceEqual("1"u8) && (at > 0 || (length >= 0 && utf8[length] != '/'));
            if (one is null || isOne || count == MaxFactors)
            {
                value = null;
                return ReadFault.At(at, count == MaxFactors ? "at most 8 units" : "a unit code", out fault);
            }

            value = sign > 0 ? value * one : value / one;
            if (length < 0)
            {
                return true;
            }

            sign = utf8[at + length] == '/' ? -1 : 1;
            at += length + 1;
        }
    }
}
