namespace Guangming.Domain.Text;

/// <content>Numbers in Chinese numerals: 三十七, 一亿三千万, 两百多, 二十三点一.</content>
internal static partial class NumberLexer
{
    /// <summary>Scans the number that starts with a Chinese numeral at <paramref name="start"/>.</summary>
    public static void ScanNumerals(ReadOnlySpan<char> s, int start, out NumberToken number)
    {
        number = new NumberToken { Start = start, IsHan = true };
        NumeralSum sum = new();
        int at = start;
        for (; at < s.Length; at++)
        {
            char c = s[at];
            if (CharTable.Numeral(c) is >= 0 and var digit)
            {
                if (number.Many)
                {
                    break;
                }

                if (sum.Digit > 0 || (sum.Digit == 0 && !sum.IsAfterUnit))
                {
                    SkipRun(s, ref at, ref number);
                    return;
                }

                sum.Take(digit);
            }
            else if (CharTable.Scale(c) is > 0 and var power)
            {
                if (!sum.TryRaise(power, at == start, ref number.IsBare))
                {
                    break;
                }
            }
            else if (c is '多' or '余' or '来' && !number.Many && at > start && sum.Digit <= 0 && !IsPlainWord(s, at))
            {
                number.Many = true;
            }
            else if (c == '几' && at > start && sum.Digit <= 0)
            {
                number.IsOpen = true; // 十几, 二十几: no number.
            }
            else
            {
                break;
            }
        }

        if (at + 1 < s.Length && s[at] == '点' && CharTable.Numeral(s[at + 1]) >= 0 && !number.Many)
        {
            TakePoint(s, ref at, ref number, sum);
            return;
        }

        number.IsOpen |= !sum.TryFinish(out decimal value);
        (number.Value, number.Mantissa, number.Scale, number.End) = (value, value, sum.LastLarge, at);
        number.WholeDigits = 1;
    }

    // 二〇二〇, 三八, 三四百: digits side by side, whatever follows them.
    private static void SkipRun(ReadOnlySpan<char> s, ref int at, ref NumberToken number)
    {
        number.IsDigitRun = true;
        while (at < s.Length && (CharTable.Numeral(s[at]) >= 0 || CharTable.Scale(s[at]) > 0))
        {
            at++;
        }

        (number.IsOpen, number.End) = (true, at);
    }

    private static void TakePoint(ReadOnlySpan<char> s, ref int at, ref NumberToken number, NumeralSum sum)
    {
        number.IsOpen |= !sum.TryFinish(out decimal value);
        at++;
        int places = 0;
        for (; at < s.Length && CharTable.Numeral(s[at]) is >= 0 and var digit; at++)
        {
            places++;
            if (places <= 8)
            {
                value += digit / Powers[places];
            }
        }

        bool many = false;
        int scale = TakeScales(s, ref at, ref many);
        number.IsOpen |= places > 8 || scale > 12;
        (number.HasPoint, number.Many, number.Scale) = (true, many, scale);
        (number.Value, number.Mantissa, number.End) = (number.IsOpen ? 0 : value * Powers[scale], value, at);
    }

    // 来 that goes on as a word of its own: 一百来自.
    private static bool IsPlainWord(ReadOnlySpan<char> s, int at) =>
        at + 1 < s.Length && (s[at] == '来' ? s[at + 1] is '自' or '到' or '源' or '说' or '访' or '看' : IsLongerWord(s[at], s[at + 1]));

    /// <summary>The sum of sections: below ten thousand, below a hundred million, above.</summary>
    private struct NumeralSum
    {
        private decimal _total;
        private long _section;
        private int _lastUnit;
        private int _lastLarge;
        private bool _afterZero;

        public NumeralSum() => (Digit, _lastUnit, _lastLarge) = (-1, 99, 99);

        /// <summary>The digit that waits for its unit, or −1.</summary>
        public int Digit { get; private set; }

        public readonly bool IsAfterUnit => _lastUnit < 99 || _lastLarge < 99;

        /// <summary>The power of the last 万 or 亿 where nothing follows it.</summary>
        public readonly int LastLarge => _lastLarge is 99 || _section != 0 || Digit > 0 ? 0 : _lastLarge;

        public void Take(int digit)
        {
            _afterZero |= digit == 0 && IsAfterUnit;
            Digit = digit;
        }

        public bool TryRaise(int power, bool isFirst, ref bool isBare)
        {
            if (power < 4)
            {
                if (power >= _lastUnit || (Digit == 0 && IsAfterUnit && power != 1))
                {
                    return false;
                }

                if (Digit < 0 && !isFirst && power != 1)
                {
                    return false;
                }

                isBare |= isFirst && power > 1;
                _section += (Digit <= 0 ? 1 : Digit) * (long)Powers[power];
                (Digit, _lastUnit, _afterZero) = (-1, power, false);
                return true;
            }

            long section = _section + Math.Max(Digit, 0);
            isBare |= isFirst;
            if (power == 4)
            {
                if (_lastLarge <= 4)
                {
                    return false;
                }

                _total += (section == 0 && isFirst ? 1 : section) * Powers[4];
            }
            else
            {
                if (_lastLarge == 8 || _total > Powers[12])
                {
                    return false;
                }

                _total = (_total + (section == 0 && isFirst ? 1 : section)) * Powers[8];
            }

            (_section, Digit, _lastUnit, _afterZero) = (0, -1, 99, false);
            _lastLarge = power;
            return true;
        }

        /// <summary>The number; false where a last digit has no place: 二百五, 一万二.</summary>
        public readonly bool TryFinish(out decimal value)
        {
            bool isPlaced = Digit <= 0 || !IsAfterUnit || _afterZero || _lastUnit == 1;
            value = _total + _section + Math.Max(Digit, 0);
            return isPlaced;
        }
    }
}
