using System.Globalization;

namespace Guangming.Domain;

/// <summary>Numbers as ECMAScript writes them, which RFC 8785 asks for. Only unknown members can hold such numbers.</summary>
internal static class EcmaNumber
{
    private const int LargestPlainExponent = 21;
    private const int SmallestPlainExponent = -6;

    public static string Format(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        // "R" gives the shortest digits that read back; only their layout differs from ECMAScript's.
        string shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        string[] halves = shortest.Split('E');
        string[] mantissa = halves[0].Split('.');
        string fraction = mantissa.Length > 1 ? mantissa[1] : string.Empty;
        int exponent = halves.Length > 1 ? int.Parse(halves[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        exponent += mantissa[0] == "0" ? -1 - fraction.AsSpan().IndexOfAnyExcept('0') : mantissa[0].Length - 1;
        string digits = (mantissa[0] + fraction).Trim('0');
        int point = exponent + 1;
        string text = point switch
        {
            > LargestPlainExponent => Scientific(digits, exponent),
            > 0 when digits.Length <= point => digits.PadRight(point, '0'),
            > 0 => $"{digits[..point]}.{digits[point..]}",
            > SmallestPlainExponent => $"0.{new string('0', -point)}{digits}",
            _ => Scientific(digits, exponent),
        };
        return value < 0 ? "-" + text : text;
    }

    private static string Scientific(string digits, int exponent)
    {
        string mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
    }
}
