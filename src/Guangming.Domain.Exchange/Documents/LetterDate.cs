using NodaTime;

namespace Guangming.Domain.Exchange;

/// <summary>Reads dates as they stand under an official letter (落款日期): 2018年1月19日, 二〇二〇年十一月三十日, 2018-01-19.</summary>
internal static class LetterDate
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A day with year and month; <see langword="null"/> where the text is none.</summary>
    public static LocalDate? Day(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        int count = text.SplitAny(parts, "年月日-./", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (count < 3 || Year(text[parts[0]]) is not { } year || Small(text[parts[1]]) is not { } month || Small(text[parts[2]]) is not { } day)
        {
            return null;
        }

        return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    /// <summary>A year in four digits, Arabic or Chinese.</summary>
    public static int? Year(ReadOnlySpan<char> text)
    {
        int year = 0;
        foreach (char c in text)
        {
            int digit = Digit(c);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        return text.Length == 4 && year is >= 1900 and <= 2100 ? year : null;
    }

    // Up to 31: 9, 09, 九, 十一, 二十, 三十一.
    private static int? Small(ReadOnlySpan<char> text)
    {
        int ten = text.IndexOf('十');
        if (ten < 0)
        {
            int number = 0;
            foreach (char c in text)
            {
                int digit = Digit(c);
                if (digit < 0)
                {
                    return null;
                }

                number = (number * 10) + digit;
            }

            return text.Length is 1 or 2 ? number : null;
        }

        int tens = ten == 0 ? 1 : ten == 1 ? Digit(text[0]) : -1;
        int ones = ten == text.Length - 1 ? 0 : ten == text.Length - 2 ? Digit(text[^1]) : -1;
        return tens < 0 || ones < 0 ? null : (tens * 10) + ones;
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : c is '零' or '○' or 'Ｏ' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
}
