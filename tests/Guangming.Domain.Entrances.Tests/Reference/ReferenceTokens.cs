using System.Text;
using System.Text.RegularExpressions;

namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>Takes a number apart.</summary>
internal static partial class ReferenceTokens
{
    private const string Digits = "一二三四五六七八九";
    private const string FinancialDigits = "壹贰叁肆伍陆柒捌玖";
    private const string Tens = "廿卅卌";

    /// <summary>Every character a number may be written with.</summary>
    public const string Characters = "0123456789.," + Digits + FinancialDigits + Tens + "两零〇○十百千拾佰仟万亿萬億点";

    public static List<ReferenceToken> Of(string number)
    {
        List<ReferenceToken> tokens = [];
        int at = 0;
        while (at < number.Length)
        {
            char c = number[at];
            if (char.IsAsciiDigit(c) || c is '.' or ',')
            {
                string run = Run(number, at);
                tokens.Add(ReferenceToken.Arabic(Ungrouped(run)));
                at += run.Length;
            }
            else if (c == ' ')
            {
                at = Blank(number, at, tokens);
            }
            else
            {
                tokens.AddRange(Character(c));
                at++;
            }
        }

        return tokens;
    }

    // Digits, points, commas, and single blanks between digits.
    private static string Run(string number, int start)
    {
        StringBuilder run = new();
        for (int at = start; at < number.Length; at++)
        {
            bool isGap = number[at] == ' ' && at + 1 < number.Length && char.IsAsciiDigit(number[at + 1]) && char.IsAsciiDigit(number[at - 1]);
            if (!char.IsAsciiDigit(number[at]) && number[at] is not ('.' or ',') && !isGap)
            {
                break;
            }

            run.Append(number[at]);
        }

        return run.ToString();
    }

    private static string Ungrouped(string run)
    {
        if (!Plain().IsMatch(run) && !ByCommas().IsMatch(run) && !ByBlanks().IsMatch(run))
        {
            throw new ReferenceRefusal($"{run}: digits, one point, groups of three");
        }

        string digits = run.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return digits.Length > 1 && digits[0] == '0' && digits[1] != '.'
            ? throw new ReferenceRefusal($"{run}: a leading zero")
            : digits;
    }

    // Blanks stand only before the first scale word.
    private static int Blank(string number, int at, List<ReferenceToken> before)
    {
        int end = at;
        while (end < number.Length && number[end] == ' ')
        {
            end++;
        }

        bool isBeforeFirstScale = end < number.Length && "十百千拾佰仟万亿萬億".Contains(number[end], StringComparison.Ordinal)
            && before.Count > 0 && !before.Exists(token => token.IsScale);
        return isBeforeFirstScale ? end : throw new ReferenceRefusal("a blank within the number");
    }

    private static IEnumerable<ReferenceToken> Character(char c)
    {
        int digit = 1 + Math.Max(Digits.IndexOf(c, StringComparison.Ordinal), FinancialDigits.IndexOf(c, StringComparison.Ordinal));
        if (digit > 0)
        {
            return [new ReferenceToken(ReferenceTokenKind.Digit, digit, c.ToString())];
        }

        int tens = Tens.IndexOf(c, StringComparison.Ordinal);
        if (tens >= 0)
        {
            return [new ReferenceToken(ReferenceTokenKind.Digit, tens + 2, c.ToString()), new ReferenceToken(ReferenceTokenKind.Place, 1, c.ToString())];
        }

        return c switch
        {
            '两' => [new ReferenceToken(ReferenceTokenKind.Digit, 2, "两")],
            '零' or '〇' or '○' => [new ReferenceToken(ReferenceTokenKind.Zero, 0, "零")],
            '十' or '拾' => [new ReferenceToken(ReferenceTokenKind.Place, 1, "十")],
            '百' or '佰' => [new ReferenceToken(ReferenceTokenKind.Place, 2, "百")],
            '千' or '仟' => [new ReferenceToken(ReferenceTokenKind.Place, 3, "千")],
            '万' or '萬' => [new ReferenceToken(ReferenceTokenKind.Large, 4, "万")],
            '亿' or '億' => [new ReferenceToken(ReferenceTokenKind.Large, 8, "亿")],
            '点' => [new ReferenceToken(ReferenceTokenKind.Point, 0, "点")],
            _ => throw new ReferenceRefusal($"{c} is no part of a number"),
        };
    }

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ByCommas();

    [GeneratedRegex(@"^[0-9]{1,3}( [0-9]{3})+(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ByBlanks();
}
