namespace Guangming.Domain;

/// <summary>
/// Reads the numbers of Chinese reports: digits with one point and commas in threes, scale words (万, 百万, 万亿),
/// mixtures (1亿7960万), Chinese numerals (一亿七千九百六十万), and million and the like behind a space.
/// </summary>
internal static partial class NumberReader
{
    /// <summary>The longest number, in bytes of digits, points, commas and numerals.</summary>
    public const int MaxLength = 64;

    private const string DigitExpected = "a digit";

    /// <summary>Reads the number that starts at <paramref name="start"/>; stops behind it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, int start, out NumberText number, out ReadFault fault)
    {
        fault = default;
        return TryReadPlain(utf8, start, out number) || TryReadFull(utf8, start, out number, out fault);
    }

    // The common case in one pass: -?digits[.digits] with at most 18 digits, then at most one 万 or 亿, then no numeral.
    private static bool TryReadPlain(ReadOnlySpan<byte> utf8, int start, out NumberText number)
    {
        number = default;
        int at = PlainNumber.Scan(utf8, start, out ulong mantissa, out int fraction, out bool negative);
        if (at == 0)
        {
            return false;
        }

        int exponent = -fraction;
        bool isScaled = fraction > 0;
        if ((uint)at < (uint)utf8.Length)
        {
            if (utf8[at] is (byte)',' or (byte)' ')
            {
                return false;
            }

            int character = Han.At(utf8, at);
            int large = Han.LargeUnit(character);
            if (large != 0)
            {
                at += 3;
                exponent += large;
                isScaled = true;
                if ((uint)at < (uint)utf8.Length)
                {
                    if (utf8[at] is >= (byte)'0' and <= (byte)'9')
                    {
                        return false;
                    }

                    character = Han.At(utf8, at);
                }
                else
                {
                    character = 0;
                }
            }

            // 1400多人次: behind 多 the number is at its end, unless a scale word follows.
            if (character is Han.Many or Han.Odd)
            {
                at += 3;
                number.Many = true;
                character = Han.At(utf8, at);
                if ((uint)at < (uint)utf8.Length && utf8[at] == ' ')
                {
                    return false;
                }
            }

            if (character != 0 && Han.Continues(character))
            {
                return false;
            }
        }

        number.Mantissa = mantissa;
        number.Exponent = exponent;
        number.Place = exponent;
        number.End = at;
        number.Negative = negative;
        number.IsScaled = isScaled;
        return true;
    }
}
