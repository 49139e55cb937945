namespace Guangming.Domain;

public readonly partial struct PartialDate
{
    /// <summary>The ISO text: <c>2016</c>, <c>2016-05</c> or <c>2016-05-31</c>; <c>unspecified</c> for the default.</summary>
    public override string ToString() => ValueText.Format(this, default);

    /// <summary>In Chinese <c>2016年5月31日</c>, in English the ISO text.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => ValueText.Format(this, language == Language.Chinese ? "C" : default);

    /// <summary>Formats the date, whatever the culture.</summary>
    /// <param name="format"><c>G</c>, empty or <see langword="null"/>: ISO. <c>C</c>: Chinese, 2016年5月31日.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format) => ValueText.Format(this, format);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Formats the date into characters; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ValueText.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Formats the date into UTF-8; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryWrite(utf8Destination, out bytesWritten, format);

    bool ITextValue<PartialDate>.TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryWrite(destination, out written, format);

    private bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        bool isChinese = format switch
        {
            "" or "G" => false,
            "C" => true,
            _ => throw ValueText.UnknownFormat(format, "a date", "G (ISO) or C (Chinese)"),
        };
        Utf8Writer writer = new(destination);
        if (!IsSpecified)
        {
            writer.Write("unspecified"u8);
        }
        else if (isChinese)
        {
            WriteChinese(ref writer);
        }
        else
        {
            WriteIso(ref writer);
        }

        return writer.Finish(out written);
    }

    private void WriteIso(ref Utf8Writer writer)
    {
        int month = (_packed >> 5) & 15;
        int day = _packed & 31;
        Span<byte> iso = writer.Reserve(day != 0 ? IsoDates.Length : month != 0 ? 7 : 4);
        if (iso.IsEmpty)
        {
            return;
        }

        IsoDates.WriteNumber(iso[..4], Year);
        if (month != 0)
        {
            iso[4] = (byte)'-';
            IsoDates.WriteNumber(iso.Slice(5, 2), month);
        }

        if (day != 0)
        {
            iso[7] = (byte)'-';
            IsoDates.WriteNumber(iso.Slice(8, 2), day);
        }
    }

    private void WriteChinese(ref Utf8Writer writer)
    {
        writer.WriteNumber(Year);
        writer.Write("年"u8);
        if (Month is { } month)
        {
            writer.WriteNumber(month);
            writer.Write("月"u8);
        }

        if (Day is { } day)
        {
            writer.WriteNumber(day);
            writer.Write("日"u8);
        }
    }
}
