using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Guangming.Domain.Entrances.Tests.Reference;

namespace Guangming.Domain.Entrances.Tests.Dates;

/// <summary>Writes a wording of dates in one way: ASCII digits, one dash, no blanks, no brackets around it.</summary>
internal static partial class PlainDates
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Plain(string text)
    {
        string plain = ReferenceWidths.Fold(text).Replace(" ", "", StringComparison.Ordinal).Replace('○', '〇').Replace('零', '〇');
        plain = Bracketed().Replace(plain, "${inner}");
        plain = Dash().Replace(plain, "-");
        plain = Year().Replace(plain, match => PlaceByPlace(match.Value));
        return Small().Replace(plain, match => Counted(match.Value).ToString(CultureInfo.InvariantCulture));
    }

    // 二〇二〇, and 二0二0 with Arabic zeros between.
    private static string PlaceByPlace(string digits)
    {
        StringBuilder plain = new();
        foreach (char c in digits)
        {
            int digit = Digits.IndexOf(c, StringComparison.Ordinal);
            plain.Append(digit < 0 ? c : (char)('0' + digit));
        }

        return plain.ToString();
    }

    // 十, 十一, 二十, 三十一
    private static int Counted(string numeral)
    {
        int ten = numeral.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return Digits.IndexOf(numeral[0], StringComparison.Ordinal);
        }

        int tens = ten == 0 ? 1 : Digits.IndexOf(numeral[0], StringComparison.Ordinal);
        int ones = ten == numeral.Length - 1 ? 0 : Digits.IndexOf(numeral[^1], StringComparison.Ordinal);
        return (10 * tens) + ones;
    }

    [GeneratedRegex(@"^[（(](?<inner>.*)[)）]\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracketed();

    // A dash between figures of a date such as 2019-12-30 stays a dash, too.
    [GeneratedRegex("-+|—+|–|～|~|至(?!今$)|到", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex("[0-9〇一二三四五六七八九]{4}(?=年|-)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();

    [GeneratedRegex("[一二三四五六七八九]?十[一二三四五六七八九]?(?=个?月|日|-)|[一二三四五六七八九](?=个?月|日|季度|-)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Small();
}
