using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Guangming.Domain;

/// <summary>Numbers in Chinese numerals (中文数字): 一亿七千九百六十万, 两百, 三十七, 二十三点一.</summary>
public static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";
    private const decimal Limit = 1_0000_0000_0000_0000m;
    private static readonly string[] SmallUnits = ["", "十", "百", "千"];

    /// <summary>Reads a number in Chinese numerals.</summary>
    /// <remarks>
    /// 零 and 〇 are zero, 两 is two, 负 is the sign, 点 the point. Digits side by side (二〇二〇) are read place by place. What
    /// speech leaves open is refused: 二百五 (250 or 205), 三五 (3 to 5).
    /// </remarks>
    /// <param name="text">The text, at most 256 characters, nothing but numerals.</param>
    /// <param name="value">The number.</param>
    /// <returns><see langword="false"/> where it is no such number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return text.Length <= ValueText.MaxChars && NumberLexer.TryRead(text, 0, out NumberToken number)
            && number is { Kind: NumberKind.Number or NumberKind.Digits, IsChinese: true, HasMany: false, IsBare: false } && number.End == text.Length && number.TryGetValue(out value);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out decimal)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="value">The number.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value)
    {
        value = 0;
        Span<char> text = stackalloc char[ValueText.MaxChars];
        return Utf8.ToUtf16(utf8Text, text, out _, out int written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            && TryParse(text[..written], out value);
    }

    /// <summary>Reads a number in Chinese numerals.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is no such number.</exception>
    public static decimal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryParse(text, out decimal value))
        {
            return value;
        }

        bool isRead = NumberLexer.TryRead(text, 0, out NumberToken number);
        ReadFault fault = number.Kind == NumberKind.Refused ? number.Fault
            : !isRead || !number.IsChinese || number.IsBare || number.HasMany || number.Kind == NumberKind.Open ? new ReadFault(number.Start, "one number in Chinese numerals")
            : number.End < text.Length ? new ReadFault(number.End, "the end") : new ReadFault(0, "at most 28 digits");
        throw new FormatException(fault.Describe("a number in Chinese numerals such as 一亿七千九百六十万", text));
    }

    /// <summary>Writes a number in Chinese numerals: 179600000 is 一亿七千九百六十万, 12 is 十二, 200 is 二百.</summary>
    /// <param name="value">Below 10^16 either way.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static string Format(decimal value)
    {
        if (decimal.Abs(value) >= Limit)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a number below 10^16 either way.");
        }

        decimal size = decimal.Abs(ExactDecimal.Normalise(value));
        long whole = (long)decimal.Truncate(size);
        StringBuilder text = new(value < 0 ? "负" : "");
        if (whole == 0)
        {
            text.Append(Digits[0]);
        }

        long high = whole / 1_0000_0000;
        bool isLead = true;
        if (high > 0)
        {
            AppendBelow(text, high, ref isLead);
            text.Append('亿');
        }

        AppendBelow(text, whole % 1_0000_0000, ref isLead);
        if (size != whole)
        {
            text.Append('点');
            foreach (char digit in size.ToString(CultureInfo.InvariantCulture).AsSpan(whole.ToString(CultureInfo.InvariantCulture).Length + 1))
            {
                text.Append(Digits[digit - '0']);
            }
        }

        return text.ToString();
    }

    // Below 10^8: a section of 万 and one of units.
    private static void AppendBelow(StringBuilder text, long value, ref bool isLead)
    {
        int upper = (int)(value / 1_0000);
        if (upper > 0)
        {
            AppendSection(text, upper, ref isLead);
            text.Append('万');
        }

        AppendSection(text, (int)(value % 1_0000), ref isLead);
    }

    // 零 stands where a place is left out before a digit; 十 leads without 一.
    private static void AppendSection(StringBuilder text, int section, ref bool isLead)
    {
        bool isGap = false;
        for (int place = 3; place >= 0; place--)
        {
            int digit = section / (int)PowersOfTen.Narrow[place] % 10;
            if (digit == 0)
            {
                isGap = true;
                continue;
            }

            text.Append(isGap && !isLead ? "零" : "");
            text.Append(isLead && digit == 1 && place == 1 ? "" : Digits[digit]).Append(SmallUnits[place]);
            (isGap, isLead) = (false, false);
        }
    }
}
