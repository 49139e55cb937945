using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>Reads the number of a cell (单元格数值): plain ASCII digits, a sign, a point; no grouping, no exponent, no culture.</summary>
internal static class CellNumber
{
    private const int MostScale = 10;

    private static ReadOnlySpan<long> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

    /// <summary>The base units that a text stands for, or what is wrong with it. Spaces around the number are no part of it.</summary>
    public static LocalizedText? Read(ReadOnlySpan<char> text, ColumnScale scale, out long units)
    {
        units = 0;
        ReadOnlySpan<char> number = text.Trim(' ');
        bool isNegative = !number.IsEmpty && number[0] == '-';
        ReadOnlySpan<char> digits = isNegative || (!number.IsEmpty && number[0] == '+') ? number[1..] : number;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> decimals = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && decimals.IsEmpty) || whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9'))
        {
            return NotANumber(scale);
        }

        decimals = decimals.TrimEnd('0');
        if (decimals.Length > scale.Decimals)
        {
            return TooFine(scale);
        }

        // Below zero from the first digit on, as there is one more number there.
        long value = 0;
        if (!TryAppend(ref value, whole) || !TryAppend(ref value, decimals) || !TryShift(ref value, scale.Decimals - decimals.Length) || (!isNegative && value == long.MinValue))
        {
            return TooLarge;
        }

        units = isNegative ? value : -value;
        return null;
    }

    /// <summary>The base units that a number stands for, or what is wrong with it.</summary>
    public static LocalizedText? Scale(decimal number, ColumnScale scale, out long units)
    {
        units = 0;
        if (decimal.Abs(number) > long.MaxValue / (decimal)Powers[Math.Min(scale.Decimals, MostScale)])
        {
            return TooLarge;
        }

        decimal scaled = number * Powers[scale.Decimals];
        if (decimal.Truncate(scaled) != scaled || scaled / Powers[scale.Decimals] != number)
        {
            return TooFine(scale);
        }

        units = (long)scaled;
        return null;
    }

    private static bool TryAppend(ref long value, ReadOnlySpan<char> digits)
    {
        foreach (char digit in digits)
        {
            int last = digit - '0';
            if (value < (long.MinValue + last) / 10)
            {
                return false;
            }

            value = (value * 10) - last;
        }

        return true;
    }

    private static bool TryShift(ref long value, int places)
    {
        long power = Powers[places];
        if (value < long.MinValue / power)
        {
            return false;
        }

        value *= power;
        return true;
    }

    private static LocalizedText NotANumber(ColumnScale scale) => scale.Decimals == 0
        ? new LocalizedText("应为整数，只用数字和正负号", "expected a whole number in plain digits")
        : new LocalizedText("应为数值，只用数字、小数点和正负号", "expected a number in plain digits, without grouping");

    private static LocalizedText TooFine(ColumnScale scale)
    {
        string most = scale.Decimals.ToString(CultureInfo.InvariantCulture);
        return scale.IsMoney
            ? new LocalizedText($"金额细于分：以{scale.Symbol}计最多{most}位小数；不作舍入", $"the sum is finer than 分: expected at most {most} decimals in {scale.Symbol}; nothing is rounded")
            : scale.Decimals == 0
                ? new LocalizedText("应为整数；不作舍入", "expected a whole number; nothing is rounded")
                : new LocalizedText($"最多{most}位小数；不作舍入", $"expected at most {most} decimals; nothing is rounded");
    }

    private static LocalizedText TooLarge { get; } = new("数值超出64位整数", "the number does not fit 64 bits");
}
