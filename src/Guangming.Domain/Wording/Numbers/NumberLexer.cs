namespace Guangming.Domain;

/// <summary>
/// Reads the numbers of Chinese reports where they stand (数字的识别): digits with one point and commas in threes, scale words
/// (万, 百万, 万亿), mixtures (1亿7960万, 2千5百万), Chinese and financial numerals (一亿七千九百六十万, 壹万贰仟), million and the like
/// behind a blank. The one lexer of numbers: values, documents, tables and prose all read through it.
/// </summary>
/// <remarks>
/// Full-width digits and points count as their ASCII forms. A number with two readings (二百五, 3万5) and one that cannot be held are
/// told as <see cref="NumberKind.Refused"/> with the reason, never guessed. The time is linear in the number's length.
/// </remarks>
public static class NumberLexer
{
    /// <summary>The longest number, in characters.</summary>
    public const int MostCharacters = 64;

    private const int MostNarrowDigits = 18;

    /// <summary>Reads the number that starts at a place, as far as it goes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a sign, a digit, a numeral or a scale word stands.</param>
    /// <param name="number">The number; it ends at <paramref name="start"/> where there is none.</param>
    /// <param name="isSpaced">Whether blanks may part the digits in threes: 1 234 567.</param>
    /// <returns>Whether anything numeric stands there; <see cref="NumberToken.Kind"/> says what it is.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out NumberToken number, bool isSpaced = true)
    {
        if (TryReadPlain(text, start, out number) || ((uint)start < (uint)text.Length && text[start] > '\u2E80' && TryReadNumeral(text, start, out number)))
        {
            return true;
        }

        number = new NumberReader(text, start, isSpaced).Read();
        return number.Kind != NumberKind.None;
    }

    // The common case in one pass: digits with a point or none, then at most one 万 or 亿, then nothing that could go on.
    internal static bool TryReadPlain(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        int at = start;
        ulong mantissa = 0;
        unchecked
        {
            uint digit;
            while ((uint)at < (uint)text.Length && (digit = (uint)(text[at] - '0')) <= 9)
            {
                mantissa = (mantissa * 10) + digit;
                at++;
            }

            int whole = at - start;
            if (whole == 0 || (whole > 1 && text[start] == '0'))
            {
                return false;
            }

            number.WholeDigits = whole;
            if ((uint)at < (uint)text.Length && text[at] == '.')
            {
                int point = ++at;
                while ((uint)at < (uint)text.Length && (digit = (uint)(text[at] - '0')) <= 9)
                {
                    mantissa = (mantissa * 10) + digit;
                    at++;
                }

                number.HasPoint = at > point;
                number.Exponent = point - at;
            }

            if (at - start > MostNarrowDigits || (text[at - 1] == '.'))
            {
                return false;
            }
        }

        number.DigitsEnd = at;
        if ((uint)at < (uint)text.Length && text[at] is '万' or '亿')
        {
            number.Scale = text[at++] == '万' ? 4 : 8;
            number.Exponent += number.Scale;
        }

        if ((uint)at < (uint)text.Length && Characters.GoesOnNumber(text[at]))
        {
            return false;
        }

        (number.Kind, number.Start, number.End, number.Mantissa) = (NumberKind.Number, start, at, mantissa);
        (number.Place, number.IsScaled) = (number.Exponent, number.HasPoint || number.Scale > 0);
        return true;
    }

    // 三, 十, 两百: one numeral, one place word, or one with the other, and nothing that could go on.
    private static bool TryReadNumeral(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        int at = start;
        int digit = Characters.Numeral(text[at]);
        at += digit > 0 ? 1 : 0;
        int scale = at < text.Length ? Characters.Scale(text[at]) : 0;
        at += scale > 0 ? 1 : 0;
        bool isNumber = at > start && scale < 4 && (at >= text.Length || !Characters.GoesOnNumber(text[at])) && !(scale == 2 && NumberWords.Points.StartsAt(text, at - 1));
        if (!isNumber)
        {
            return false;
        }

        (number.Kind, number.Start, number.End, number.DigitsEnd) = (NumberKind.Number, start, at, digit > 0 ? start + 1 : start);
        (number.Mantissa, number.Exponent, number.Scale) = ((UInt128)Math.Max(digit, 1), scale, scale);
        (number.IsChinese, number.IsBare, number.WholeDigits) = (true, digit <= 0 && scale > 1, 1);
        return true;
    }
}
