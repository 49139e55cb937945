namespace Guangming.Domain.Text;

/// <summary>Scans numbers in digits with scale words: 1.796亿, 2,471, 4万多亿, 1亿3千多万. Never looks back, so it is linear.</summary>
internal static partial class NumberLexer
{
    private const int MostDigits = 18;
    private static readonly decimal[] Powers = [.. Enumerable.Range(0, 29).Select(p => decimal.Parse("1" + new string('0', p), System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Scans the number that starts with a digit at <paramref name="start"/>.</summary>
    public static void ScanDigits(ReadOnlySpan<char> s, int start, out NumberToken number)
    {
        number = new NumberToken { Start = start };
        int at = start;
        long mantissa = 0;
        int digits = 0;
        int fraction = 0;
        number.HasLeadingZero = CharTable.Digit(s[start]) == 0 && start + 1 < s.Length && CharTable.Digit(s[start + 1]) >= 0;
        TakeDigits(s, ref at, ref mantissa, ref digits);
        bool isGrouped = digits <= 3;
        bool isSpaced = isGrouped && IsSpacedGroup(s, start, at);
        while (isGrouped && digits <= 15 && (isSpaced ? IsSpacedGroup(s, start, at) : IsGroup(s, at)))
        {
            at++;
            TakeDigits(s, ref at, ref mantissa, ref digits);
        }

        number.WholeDigits = digits;
        if (at + 1 < s.Length && s[at] is '.' or '．' && CharTable.Digit(s[at + 1]) >= 0)
        {
            number.HasPoint = true;
            int before = digits;
            at++;
            TakeDigits(s, ref at, ref mantissa, ref digits);
            fraction = digits - before;
            while (at + 1 < s.Length && s[at] is '.' or '．' && CharTable.Digit(s[at + 1]) >= 0)
            {
                number.IsBroken = true;
                at++;
                TakeDigits(s, ref at, ref mantissa, ref digits);
            }
        }

        number.IsOpen = digits > MostDigits;
        if (number.IsOpen || number.IsBroken)
        {
            number.End = at;
            return;
        }

        int scale = TakeScales(s, ref at, ref number.Many);
        number.Scale = scale;
        number.Mantissa = Scaled(mantissa, -fraction);
        if (scale - fraction > 24)
        {
            (number.IsOpen, number.End) = (true, at);
            return;
        }

        number.Value = Scaled(mantissa, scale - fraction);
        number.End = at;
        if (scale >= 4 && !number.Many)
        {
            TakeLower(s, ref number, scale);
        }
    }

    /// <summary>± mantissa × 10^power, without zeros at the end of its decimals.</summary>
    internal static decimal Scaled(long mantissa, int power)
    {
        while (power < 0 && mantissa % 10 == 0)
        {
            (mantissa, power) = mantissa == 0 ? (0, 0) : (mantissa / 10, power + 1);
        }

        return power < 0 ? new decimal((int)mantissa, (int)(mantissa >> 32), 0, false, (byte)-power)
            : power == 0 ? mantissa
            : mantissa * Powers[power];
    }

    // 万, 百万, 万亿 … with 多, 余 or 几 among them; a blank may stand before the first.
    private static int TakeScales(ReadOnlySpan<char> s, ref int at, ref bool many)
    {
        int scale = 0;
        int end = at;
        int next = at < s.Length && CharTable.IsBlank(s[at]) ? at + 1 : at;
        while (next < s.Length)
        {
            int power = CharTable.Scale(s[next]);
            if (power != 0 && scale + power <= 16 && !IsUnitPrefix(s, next))
            {
                scale += power;
            }
            else if (IsMany(s, next, many, end == at && next > at))
            {
                many = true;
            }
            else
            {
                break;
            }

            end = ++next;
        }

        at = end;
        return scale;
    }

    // 千 of 千瓦, 千克, 千米, 千伏 is the unit's own.
    private static bool IsUnitPrefix(ReadOnlySpan<char> s, int at) =>
        s[at] == '千' && at + 1 < s.Length && s[at + 1] is '瓦' or '克' or '米' or '伏' or '卡' or '赫';

    private static bool IsMany(ReadOnlySpan<char> s, int at, bool already, bool afterBlank) =>
        !already && !afterBlank && (s[at] is '多' or '余' ? !(at + 1 < s.Length && IsLongerWord(s[at], s[at + 1])) : s[at] == '来' && IsMeasured(s, at + 1));

    // 70来人: a few more or less; not 5来自.
    private static bool IsMeasured(ReadOnlySpan<char> s, int at) => at < s.Length && s[at] is '人' or '户' or '个' or '家' or '名' or '万' or '亩' or '元' or '斤' or '里' or '公' or '天' or '年' or '口' or '头' or '只' or '台' or '场' or '次' or '位' or '岁' or '吨' or '块' or '米' or '件' or '条' or '项' or '所';

    // 多 and 余 that begin a word of their own: 余额, 多种.
    private static bool IsLongerWord(char many, char next) => many == '余' ? next is '额' or '下' or '热' : next is '种' or '样' or '方';

    // What stands below the scale word: 1亿3千万, 1亿7960万, 3万5千, 2万5000.
    private static void TakeLower(ReadOnlySpan<char> s, ref NumberToken number, int scale)
    {
        int at = number.End;
        decimal total = number.Value;
        int limit = LastScale(s, at);
        while (at < s.Length)
        {
            int next = s[at] == '零' ? at + 1 : at;
            if (next >= s.Length)
            {
                return;
            }

            long mantissa = 0;
            int digits = 0;
            int end = next;
            if (CharTable.Digit(s[next]) >= 0)
            {
                TakeDigits(s, ref end, ref mantissa, ref digits);
                if (digits > 8 || (end + 1 < s.Length && s[end] is '.' or '．'))
                {
                    return;
                }
            }
            else if (CharTable.Numeral(s[next]) > 0)
            {
                (mantissa, digits, end) = (CharTable.Numeral(s[next]), 1, next + 1);
            }
            else
            {
                return;
            }

            bool many = false;
            int lower = TakeScales(s, ref end, ref many);
            bool fits = lower > 0
                ? Scaled(mantissa, lower) < Powers[limit]
                : digits == limit || (next > at && Scaled(mantissa, 0) < Powers[limit]);
            if (!fits)
            {
                return;
            }

            total += Scaled(mantissa, lower);
            number.Value = total;
            number.End = end;
            number.Many |= many;
            number.Scale = 0;
            at = end;
            if (lower < 3 || many)
            {
                return;
            }

            limit = LastScale(s, at);
        }
    }

    // The power of the scale word that ends before: 8 for 亿 (of 十亿, 万亿), 4 for 万, 3 for 千.
    private static int LastScale(ReadOnlySpan<char> s, int end) => CharTable.Scale(s[end - 1]);

    private static void TakeDigits(ReadOnlySpan<char> s, ref int at, ref long mantissa, ref int digits)
    {
        for (; at < s.Length && CharTable.Digit(s[at]) is >= 0 and var digit; at++)
        {
            digits++;
            if (digits <= MostDigits)
            {
                mantissa = (mantissa * 10) + digit;
            }
        }
    }

    // A comma, exactly three digits, and no fourth.
    private static bool IsGroup(ReadOnlySpan<char> s, int at)
    {
        // A full-width comma separates clauses (12，345户 are two numbers); the ASCII one may separate thousands.
        return at + 3 < s.Length && s[at] == ',' && CharTable.Digit(s[at + 1]) >= 0 && CharTable.Digit(s[at + 2]) >= 0
            && CharTable.Digit(s[at + 3]) >= 0 && (at + 4 >= s.Length || CharTable.Digit(s[at + 4]) < 0);
    }

    // 2 250户: the national standard for numbers in print groups digits by a narrow space. A list mark or a column may stand before a
    // plain one, so only groups within a line's text count.
    private static bool IsSpacedGroup(ReadOnlySpan<char> s, int start, int at) =>
        at + 3 < s.Length && s[at] is ' ' or '\u00A0' or '\u2009' or '\u202F' && CharTable.Digit(s[at + 1]) >= 0 && CharTable.Digit(s[at + 2]) >= 0
        && CharTable.Digit(s[at + 3]) >= 0 && (at + 4 >= s.Length || CharTable.Digit(s[at + 4]) < 0)
        && start > 0 && s[start - 1] is not ('\n' or '\r' or '|' or '\t' or ' ' or '\u3000') && CharTable.Digit(s[start]) > 0;
}
