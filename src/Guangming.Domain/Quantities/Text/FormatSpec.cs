namespace Guangming.Domain;

/// <summary>A format: one letter, perhaps decimals (0 to 28), perhaps "~" for "more digits than stated".</summary>
/// <param name="Letter">The upper-case letter; G by default.</param>
/// <param name="Decimals">The decimals asked for, or −1 for "exact".</param>
/// <param name="Loose">Whether "~" was given.</param>
internal readonly record struct FormatSpec(char Letter, int Decimals, bool Loose)
{
    public bool IsExact => Decimals < 0;

    public static FormatSpec Parse(ReadOnlySpan<char> format, ReadOnlySpan<char> letters, string what, string known)
    {
        if (format.IsEmpty)
        {
            return new FormatSpec('G', -1, false);
        }

        if (format.Length == 1 && letters.Contains(format[0]))
        {
            return new FormatSpec(format[0], -1, false);
        }

        ReadOnlySpan<char> digits = format[1..];
        bool loose = digits is [.., '~'];
        digits = loose ? digits[..^1] : digits;
        int decimals = -1;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c) || digits.Length > 2)
            {
                throw ValueText.UnknownFormat(format, what, known);
            }

            decimals = (Math.Max(decimals, 0) * 10) + (c - '0');
        }

        return letters.Contains(format[0]) && decimals <= 28
            ? new FormatSpec(format[0], decimals, loose)
            : throw ValueText.UnknownFormat(format, what, known);
    }

    /// <summary>The number with the decimals asked for, rounded as told; all of it where none were.</summary>
    public void Write(
        ref Utf8Writer writer, DecimalParts number, bool grouped = false, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        if (IsExact)
        {
            number.Write(ref writer, 0, grouped);
        }
        else
        {
            number.Round(Decimals, rounding).Write(ref writer, Decimals, grouped);
        }
    }
}
