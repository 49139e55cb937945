using System.Globalization;
using System.Text;

namespace Guangming.Domain;

public readonly partial struct PartialDate
{
    private const string UnspecifiedText = "unspecified";

    /// <summary>The ISO text: <c>2016</c>, <c>2016-05</c> or <c>2016-05-31</c>; <c>unspecified</c> for the default.</summary>
    public override string ToString()
    {
        if (_packed == 0)
        {
            return UnspecifiedText;
        }

        Span<byte> text = stackalloc byte[IsoDates.Length];
        return Encoding.ASCII.GetString(text[..WriteIso(text)]);
    }

    /// <summary>In Chinese <c>2016年5月31日</c>, in English the ISO text.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) =>
        language == Language.English || _packed == 0 ? ToString() : Granularity switch
        {
            DateGranularity.Year => string.Create(CultureInfo.InvariantCulture, $"{Year}年"),
            DateGranularity.Month => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year}年{Month}月{Day}日"),
        };

    /// <summary>Formats the date, whatever the culture.</summary>
    /// <param name="format"><c>G</c>, empty or <see langword="null"/>: ISO. <c>C</c>: Chinese, 2016年5月31日.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format) => IsChinese(format) ? ToString(Language.Chinese) : ToString();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Formats the date into characters; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsChinese(format) || _packed == 0)
        {
            string text = IsChinese(format) ? ToString(Language.Chinese) : UnspecifiedText;
            charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
            return charsWritten != 0;
        }

        Span<byte> iso = stackalloc byte[IsoDates.Length];
        iso = iso[..WriteIso(iso)];
        charsWritten = iso.Length <= destination.Length ? Encoding.ASCII.GetChars(iso, destination) : 0;
        return charsWritten != 0;
    }

    /// <summary>Formats the date into UTF-8; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsChinese(format) || _packed == 0)
        {
            string text = IsChinese(format) ? ToString(Language.Chinese) : UnspecifiedText;
            return Encoding.UTF8.TryGetBytes(text, utf8Destination, out bytesWritten);
        }

        Span<byte> iso = stackalloc byte[IsoDates.Length];
        iso = iso[..WriteIso(iso)];
        bytesWritten = iso.TryCopyTo(utf8Destination) ? iso.Length : 0;
        return bytesWritten != 0;
    }

    private static bool IsChinese(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => false,
        "C" => true,
        _ => throw new FormatException($"A PartialDate has no format \"{format}\"; expected \"G\" (ISO) or \"C\" (Chinese)."),
    };

    private int WriteIso(Span<byte> destination)
    {
        IsoDates.WriteNumber(destination[..4], Year);
        if (Month is not { } month)
        {
            return 4;
        }

        destination[4] = (byte)'-';
        IsoDates.WriteNumber(destination.Slice(5, 2), month);
        if (Day is not { } day)
        {
            return 7;
        }

        destination[7] = (byte)'-';
        IsoDates.WriteNumber(destination.Slice(8, 2), day);
        return IsoDates.Length;
    }
}
