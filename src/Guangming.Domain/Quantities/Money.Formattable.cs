namespace Guangming.Domain;

/// <content>Writing.</content>
public readonly partial struct Money
{
    /// <summary>The sum in full: <c>179600000元</c>.</summary>
    public override string ToString() => ValueText.Format(this, default);

    /// <summary>Writes the sum.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>G</term><description>179600000元</description></item>
    /// <item><term>W</term><description>17960万元</description></item>
    /// <item><term>Y</term><description>1.796亿元</description></item>
    /// <item><term>A</term><description>whichever of 亿元, 万元, 元 reads best: the largest that leaves a whole part and at most 4 decimals</description></item>
    /// <item><term>E</term><description>CNY 179.6 million; below a million, or where that takes more than 4 decimals, as N</description></item>
    /// <item><term>N</term><description>CNY 179,600,000</description></item>
    /// </list>
    /// Without digits the text is exact and <c>Parse</c> reads it back. Digits behind the letter (Y1: 1.8亿元) are
    /// decimals of that scale, rounded half away from zero (四舍五入).
    /// </remarks>
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

    bool ITextValue<Money>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        FormatSpec spec = FormatSpec.Parse(
            format, "GWYAEN", "Money", "G (元), W (万元), Y (亿元), A (best), E (CNY … million) or N (CNY …), perhaps with decimals");
        if (spec.Loose)
        {
            throw ValueText.UnknownFormat(format, "Money", "no ~: a sum of money is exact");
        }

        Utf8Writer writer = new(destination);
        DecimalParts parts = Parts;
        if (spec.Letter is 'E' or 'N')
        {
            MoneyText.WriteEnglish(ref writer, parts, spec);
        }
        else if (spec.IsExact && spec.Letter != 'A' && PowersOfTen.Upper(parts.Mantissa) == 0)
        {
            int power = MoneyText.Power(parts, spec.Letter);
            DecimalParts.WriteNarrow(ref writer, unchecked((ulong)parts.Mantissa), parts.Negative, Decimals + power);
            writer.Write(power switch { 4 => "万元"u8, 8 => "亿元"u8, _ => "元"u8 });
        }
        else
        {
            MoneyText.WriteChinese(ref writer, parts, spec);
            writer.Write("元"u8);
        }

        return writer.Finish(out written);
    }
}
