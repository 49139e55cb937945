namespace Guangming.Domain;

/// <summary>Amounts of 元 in the scales that Chinese and English count by.</summary>
internal static class MoneyText
{
    private const int MostDecimals = 4;

    /// <summary>The number in 元, 万元 or 亿元, by the letter G, W, Y or A; without the unit.</summary>
    public static void WriteChinese(
        ref Utf8Writer writer, DecimalParts number, FormatSpec spec, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        int power = Power(number, spec.Letter);
        spec.Write(ref writer, number.Shift(-power), rounding: rounding);
        if (power != 0)
        {
            writer.Write(power == 4 ? "万"u8 : "亿"u8);
        }
    }

    /// <summary>The number as CNY with commas, by the letter N, or in millions and the like, by E.</summary>
    public static void WriteEnglish(
        ref Utf8Writer writer, DecimalParts number, FormatSpec spec, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        writer.Write("CNY "u8);
        int power = spec.Letter == 'E' ? EnglishPower(number) : 0;
        spec.Write(ref writer, number.Shift(-power), grouped: true, rounding);
        writer.Write(power switch { 6 => " million"u8, 9 => " billion"u8, 12 => " trillion"u8, _ => default });
    }

    /// <summary>What the letter counts by, as a power of ten.</summary>
    public static int AnyPower(DecimalParts number, char letter) =>
        letter == 'E' ? EnglishPower(number) : Power(number, letter);

    /// <summary>0, 4 or 8: what the letter counts by.</summary>
    public static int Power(DecimalParts number, char letter) => letter switch
    {
        'W' => 4,
        'Y' => 8,
        'A' => Readable(number, 8, 4),
        _ => 0,
    };

    private static int EnglishPower(DecimalParts number) => Math.Max(Readable(number, 12, 9), Readable(number, 6, 6));

    // The first power that leaves a whole part that is not zero, and few decimals; else 0.
    private static int Readable(DecimalParts number, int first, int second)
    {
        if (number.Mantissa == 0)
        {
            return 0;
        }

        int lowest = PowersOfTen.TrailingZeros(number.Mantissa) - number.Scale;
        return IsReadable(number, first, lowest) ? first : IsReadable(number, second, lowest) ? second : 0;
    }

    private static bool IsReadable(DecimalParts number, int power, int lowest)
    {
        int whole = power + number.Scale;
        return power - lowest <= MostDecimals
            && (whole < 0 || (whole < PowersOfTen.Length && number.Mantissa >= PowersOfTen.Of(whole)));
    }
}
