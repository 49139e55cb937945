using System.Globalization;
using System.Text;

namespace Guangming.Domain;

/// <content>Writing.</content>
public sealed partial class StatedValue
{
    private const string KnownFormats =
        "nothing (as written), G, W (万), Y (亿), A (best) or E (English), perhaps with decimals, perhaps with ~";

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;

    /// <summary>
    /// Writes the value as written (nothing), or anew: G 179600000元, W 17960万元, Y 1.796亿元, A the scale that reads
    /// best, E CNY 179.6 million, each with the qualifier. Without digits all stated digits are shown (44.70万元 stays
    /// 44.70万元). Digits behind the letter are decimals: fewer than stated round half away from zero (四舍五入); more
    /// than stated are refused, unless a ~ behind them allows and marks them (~1.79600亿元). What would read back as more
    /// precise than it was stated is marked so too: 1.796亿元 is ~17960万元 by W and ~179600000元 by G.
    /// </summary>
    /// <param name="format">The format; empty means as written.</param>
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

    bool ITextValue<StatedValue>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return Encoding.UTF8.TryGetBytes(Text, destination, out written);
        }

        FormatSpec spec = FormatSpec.Parse(format, QuantityText.Letters, "a stated value", KnownFormats);
        DecimalParts parts = DecimalParts.From(Amount);
        int power = spec.Letter == 'E' && Unit != Unit.Yuan ? 0 : MoneyText.AnyPower(parts, spec.Letter);
        spec = spec with { Decimals = ShownDecimals(spec, power, format, out bool isFiner) };
        isFiner |= ReadsNarrower(parts, power, spec.Decimals);
        Utf8Writer writer = new(destination);
        if (isFiner)
        {
            writer.Write((byte)'~');
        }

        bool isEnglish = spec.Letter == 'E';
        (string before, string inner, string behind) = isEnglish
            ? (QualifierWords.InEnglish(Qualifier), "", "")
            : QualifierWords.InChinese(Qualifier);
        writer.Write(Encoding.UTF8.GetBytes(before));
        QuantityText.Write(ref writer, parts, Unit, spec, inner: Encoding.UTF8.GetBytes(inner), marked: false);
        writer.Write(Encoding.UTF8.GetBytes(behind));
        return writer.Finish(out written);
    }

    // Whether what is written would read back as a narrower range than the source states: 17960万元 for 1.796亿元, 179600000元.
    private bool ReadsNarrower(in DecimalParts parts, int power, int decimals)
    {
        if (IsExact || Qualifier != Qualifier.None)
        {
            return false;
        }

        int zeros = parts.Mantissa == 0 ? parts.Scale + power : PowersOfTen.TrailingZeros(parts.Mantissa);
        int shown = decimals < 0 ? Math.Max(parts.Scale + power - zeros, 0) : decimals;
        bool looksExact = shown == 0 && power == 0 && !Unit.IsRate;
        return looksExact || (_factor == 1 ? power - shown < _place : PowersOfTen.Decimal(power - shown) < Step);
    }

    // Decimals of the scale asked for; without digits, as many as were stated.
    private int ShownDecimals(FormatSpec spec, int power, ReadOnlySpan<char> format, out bool isFiner)
    {
        int stated = power - _place;
        isFiner = !spec.IsExact && spec.Decimals > stated && !(IsExact && _factor == 1 && spec.Decimals <= 0);
        if (isFiner && !spec.Loose)
        {
            throw new FormatException(string.Create(
                CultureInfo.InvariantCulture,
                $"\"{format}\" asks for digits finer than {Text} states (its last digit stands for {Step}{Unit.Symbol}); ask for fewer, or add ~ to mark them."));
        }

        return spec.IsExact && !IsExact && _place < power && _factor == 1 ? stated : spec.Decimals;
    }
}
