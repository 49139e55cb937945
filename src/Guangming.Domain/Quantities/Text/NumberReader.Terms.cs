namespace Guangming.Domain;

/// <content>The parts of a number: digits in ASCII or in Chinese.</content>
internal static partial class NumberReader
{
    // Commas only in threes: 1 to 3 digits, then groups of exactly 3 to the point or the end.
    private static bool TryReadDigits(ReadOnlySpan<byte> utf8, ref int at, ref Term term, out ReadFault fault)
    {
        int first = at;
        int sinceComma = 0;
        bool grouped = false;
        while (at < utf8.Length)
        {
            byte b = utf8[at];
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                sinceComma++;
                if (!term.Append(b - '0'))
                {
                    return ReadFault.At(at, "at most 38 digits", out fault);
                }
            }
            else if (b == ',')
            {
                if (grouped ? sinceComma != 3 : sinceComma > 3)
                {
                    return ReadFault.At(at, "commas in groups of three digits", out fault);
                }

                (grouped, sinceComma) = (true, 0);
            }
            else
            {
                break;
            }

            at++;
        }

        if (grouped && sinceComma != 3)
        {
            return ReadFault.At(at, "three digits behind a comma", out fault);
        }

        if (utf8[first] == '0' && term.Digits > 1)
        {
            return ReadFault.At(first, "a number without leading zeros", out fault);
        }

        if (at < utf8.Length && utf8[at] == '.')
        {
            int point = ++at;
            while (at < utf8.Length && utf8[at] is >= (byte)'0' and <= (byte)'9')
            {
                if (!term.Append(utf8[at] - '0'))
                {
                    return ReadFault.At(at, "at most 38 digits", out fault);
                }

                at++;
            }

            term.Fraction = at - point;
            if (term.Fraction == 0)
            {
                return ReadFault.At(at, "a digit behind the point", out fault);
            }
        }

        fault = default;
        return at - first <= MaxLength || ReadFault.At(first + MaxLength, "a number of at most 64 characters", out fault);
    }

    private static bool TryReadHan(
        ReadOnlySpan<byte> utf8, ref int at, ref Terms terms, ref Term term, out ReadFault fault)
    {
        term.IsHan = true;
        int character = Han.At(utf8, at);

        // 零 between places, as in 一百零五.
        if (terms.Count > 0 && character is Han.Zero or Han.Circle)
        {
            term.AfterZero = terms.Count > 0;
            if (term.AfterZero)
            {
                at += 3;
                character = Han.At(utf8, at);
            }
        }

        int digit = Han.Digit(character);
        if (digit < 0)
        {
            return TryReadWithoutDigit(utf8, ref at, terms, ref term, character, out fault);
        }

        if (term.AfterZero && digit == 0)
        {
            return ReadFault.At(at, "a digit other than 零", out fault);
        }

        term.Append(digit);
        at += 3;
        return TryReadRun(utf8, ref at, terms, ref term, out fault) && TryReadPoint(utf8, ref at, ref term, out fault);
    }

    // 十二 leaves 一 out; 二十点五 has no digit before its point.
    private static bool TryReadWithoutDigit(
        ReadOnlySpan<byte> utf8, ref int at, in Terms terms, ref Term term, int character, out ReadFault fault)
    {
        if (character == Han.Ten && terms.SectionStart == terms.Count)
        {
            fault = default;
            return term.Append(1);
        }

        if (terms.Count == 0 && character is Han.Hundred or Han.Thousand or Han.TenThousand or Han.HundredMillion)
        {
            (term.IsBare, fault) = (true, default);
            return term.Append(1);
        }

        if (character == Han.Point && terms.Count > 0 && !term.AfterZero)
        {
            term.Append(0);
            term.Continuation = true;
            return TryReadPoint(utf8, ref at, ref term, out fault);
        }

        return ReadFault.At(at, DigitExpected, out fault);
    }

    // 二〇二〇 and 一三〇五五: digits place by place. Two digits side by side (三五, 七八) mean "three to five".
    private static bool TryReadRun(ReadOnlySpan<byte> utf8, ref int at, in Terms terms, ref Term term, out ReadFault fault)
    {
        fault = default;
        int first = at - 3;
        bool hasCircle = Han.At(utf8, first) is Han.Zero or Han.Circle;
        int digit;
        while ((digit = Han.Digit(Han.At(utf8, at))) >= 0)
        {
            hasCircle |= digit == 0;
            if (!term.Append(digit))
            {
                return ReadFault.At(at, "at most 38 digits", out fault);
            }

            at += 3;
        }

        if (term.Digits == 1)
        {
            return true;
        }

        term.Positional = true;
        bool isPositional = terms.Count == 0 && (term.Digits >= 3 || hasCircle)
            && Han.At(utf8, first) is not (Han.Zero or Han.Circle)
            && Han.SmallUnit(Han.At(utf8, at)) == 0;
        return isPositional || ReadFault.At(first + 3, "十, 百, 千, 万 or 亿 between two numerals", out fault);
    }

    private static bool TryReadPoint(ReadOnlySpan<byte> utf8, ref int at, ref Term term, out ReadFault fault)
    {
        fault = default;
        if (Han.At(utf8, at) != Han.Point)
        {
            return true;
        }

        at += 3;
        int digit;
        while ((digit = Han.Digit(Han.At(utf8, at))) >= 0)
        {
            if (!term.Append(digit))
            {
                return ReadFault.At(at, "at most 38 digits", out fault);
            }

            term.Fraction++;
            at += 3;
        }

        return term.Fraction > 0 || ReadFault.At(at, "a numeral behind 点", out fault);
    }

    /// <summary>Digits and the unit behind them.</summary>
    private struct Term
    {
        public UInt128 Mantissa;
        public int Fraction;
        public int Exponent;
        public int Digits;
        public int At;
        public bool IsHan;
        public bool AfterZero;
        public bool Positional;
        public bool IsBare;
        public bool IsTail;

        /// <summary>Whether it is the decimals of the term before: 二十点五.</summary>
        public bool Continuation;

        public bool Append(int digit)
        {
            if (Digits == 38)
            {
                return false;
            }

            // 38 digits stay below 2^128.
            Mantissa = (Mantissa * 10) + (uint)digit;
            Digits++;
            return true;
        }
    }

    private ref struct Terms(Span<Term> items)
    {
        private readonly Span<Term> _items = items;

        public int Count { get; private set; }

        public int Start { get; init; }

        /// <summary>The first term that a following 万 would raise.</summary>
        public int SectionStart { get; private set; }

        public bool TenThousandUsed { get; private set; }

        public bool HundredMillionUsed { get; private set; }

        public bool HasArabic { get; set; }

        public bool HasSmall { get; set; }

        public bool Many { get; set; }

        public readonly bool IsHan => !HasArabic;

        public readonly ref Term Last => ref _items[Count - 1];

        public readonly ref Term this[int index] => ref _items[index];

        public void Add(in Term term) => _items[Count++] = term;

        public void Raise(int power)
        {
            for (int i = power == 4 ? SectionStart : 0; i < Count; i++)
            {
                _items[i].Exponent += power;
            }

            SectionStart = Count;
            TenThousandUsed = power == 4;
            HundredMillionUsed |= power == 8;
        }
    }
}
