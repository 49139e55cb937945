namespace Guangming.Domain;

/// <content>The whole grammar: terms with units, each smaller than the unit before it.</content>
internal static partial class NumberReader
{
    private const int MaxTerms = 16;

    private static bool TryReadFull(ReadOnlySpan<byte> utf8, int start, out NumberText number, out ReadFault fault)
    {
        number = default;
        Terms terms = new(stackalloc Term[MaxTerms]) { Start = start };
        int at = start;
        if (at < utf8.Length && utf8[at] is (byte)'-' or (byte)'+')
        {
            number.Negative = utf8[at] == '-';
            at++;
        }
        else if (Han.At(utf8, at) == Han.Minus)
        {
            number.Negative = true;
            at += 3;
        }

        while (true)
        {
            if (!TryReadTerm(utf8, ref at, ref terms, out fault)
                || !TryReadUnits(utf8, ref at, ref terms, out fault))
            {
                return false;
            }

            if (at - start > MaxLength * 3)
            {
                return ReadFault.At(at, "a number of at most 64 characters", out fault);
            }

            if (terms.Many || terms.Last.Fraction > 0 || !GoesOn(utf8, at, terms))
            {
                break;
            }
        }

        int english = EnglishScale(utf8, at, out int used);
        if (english != 0)
        {
            if (terms.Count != 1 || terms.Last.Exponent != 0 || terms.IsHan)
            {
                return ReadFault.At(at, "one scale word only", out fault);
            }

            terms.Last.Exponent = english;
            terms.HasSmall = true;
            at += used;
        }

        number.End = at;
        number.Many = terms.Many;
        return Combine(terms, ref number, out fault);
    }

    private static bool GoesOn(ReadOnlySpan<byte> utf8, int at, in Terms terms)
    {
        if (terms.Last.Exponent == 0 || at >= utf8.Length)
        {
            return false;
        }

        int character = Han.At(utf8, at);
        return utf8[at] is >= (byte)'0' and <= (byte)'9'
            || Han.Digit(character) >= 0
            || character is Han.Point or Han.Ten;
    }

    private static bool TryReadTerm(ReadOnlySpan<byte> utf8, ref int at, ref Terms terms, out ReadFault fault)
    {
        if (terms.Count == MaxTerms)
        {
            return ReadFault.At(at, "fewer parts in one number", out fault);
        }

        int began = at;
        Term term = default;
        term.At = at;
        if (at < utf8.Length && utf8[at] is >= (byte)'0' and <= (byte)'9')
        {
            if (!TryReadDigits(utf8, ref at, ref term, out fault))
            {
                return false;
            }

            terms.HasArabic = true;
        }
        else if (!TryReadHan(utf8, ref at, ref terms, ref term, out fault))
        {
            return false;
        }

        // 百 十 千 behind the digit: 3千, 七百.
        // 2百分点 are 2 points, 12千米 are 12 kilometres.
        bool takesNone = term.Positional || (term.Fraction > 0 && term.IsHan) || utf8[at..].StartsWith("百分点"u8) || (!term.IsHan && IsPrefixOfUnit(utf8[at..]));
        int small = takesNone ? 0 : Han.SmallUnit(Han.At(utf8, at));
        if (small != 0)
        {
            at += 3;
            terms.HasSmall = true;
            term.Exponent = small;
        }
        else if (began == at && !term.IsBare)
        {
            return ReadFault.At(at, DigitExpected, out fault);
        }

        fault = default;
        if (terms.Count > 0 && !FitsBehind(ref terms, ref term))
        {
            return ReadFault.At(
                term.At, "the next lower place (write 二百五十 or 二百零五, 3万5000 or 3.5万, not 二百五 or 3万5)", out fault);
        }

        terms.Add(term);
        return true;
    }

    // 千 of 千米, 千克, 千瓦 and 千伏 is the unit's own.
    private static bool IsPrefixOfUnit(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("千"u8) && (utf8[3..].StartsWith("米"u8) || utf8[3..].StartsWith("克"u8) || utf8[3..].StartsWith("瓦"u8) || utf8[3..].StartsWith("伏"u8));

    // A bare digit behind a unit must be the place just below it, or say with 零 or with its length which one it is.
    private static bool FitsBehind(ref Terms terms, ref Term term)
    {
        ref Term before = ref terms.Last;
        if (term.Exponent != 0 || term.Continuation)
        {
            return true;
        }

        if (terms.SectionStart == terms.Count)
        {
            // Only known once the units behind it are read: 1亿7960万 is fine, 3万5 is not.
            term.IsTail = true;
            return true;
        }

        return term.IsHan ? before.Exponent == 1 || term.AfterZero : term.Digits - term.Fraction == before.Exponent;
    }

    private static bool TryReadUnits(ReadOnlySpan<byte> utf8, ref int at, ref Terms terms, out ReadFault fault)
    {
        fault = default;
        TakeMany(utf8, ref at, ref terms);
        int large;
        while ((large = Han.LargeUnit(Han.At(utf8, at))) != 0)
        {
            bool isOutOfOrder = large == 4
                ? terms.SectionStart == terms.Count || terms.TenThousandUsed
                : terms.HundredMillionUsed || IsLooseTail(terms);
            if (isOutOfOrder)
            {
                return ReadFault.At(at, "each scale word once, the larger first (万亿 is the only one that stands on another)", out fault);
            }

            terms.Raise(large);
            at += 3;
            TakeMany(utf8, ref at, ref terms);
        }

        return !IsLooseTail(terms)
            || ReadFault.At(terms.Last.At, "a scale word behind these digits, or all of their places (3.5万 or 3万5000, not 3万5)", out fault);
    }

    // Digits behind a scale word, without one of their own, must fill all places below it: 3万5000.
    private static bool IsLooseTail(in Terms terms)
    {
        ref Term last = ref terms.Last;
        return last.IsTail && last.Exponent == 0
            && !(last.IsHan ? last.AfterZero : last.Digits - last.Fraction == terms[terms.Count - 2].Exponent);
    }

    private static void TakeMany(ReadOnlySpan<byte> utf8, ref int at, ref Terms terms)
    {
        if (!terms.Many && Han.At(utf8, at) is Han.Many or Han.Odd)
        {
            terms.Many = true;
            at += 3;
        }
    }

    private static bool Combine(in Terms terms, ref NumberText number, out ReadFault fault)
    {
        int lowest = int.MaxValue;
        for (int i = 0; i < terms.Count; i++)
        {
            ref Term term = ref terms[i];
            lowest = Math.Min(lowest, term.Exponent - term.Fraction);
            if (i > 0 && !IsBelow(term, terms[i - 1].Exponent - (term.AfterZero ? 1 : 0)))
            {
                return ReadFault.At(
                    term.At, term.AfterZero ? "a smaller part behind 零" : "a part smaller than the scale word before it", out fault);
            }
        }

        UInt128 sum = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            int power = terms[i].Exponent - terms[i].Fraction - lowest;
            if (power >= PowersOfTen.Count || terms[i].Mantissa > (UInt128.MaxValue - sum) / PowersOfTen.Of(power))
            {
                return ReadFault.At(terms[i].At, "a number of fewer digits", out fault);
            }

            sum += terms[i].Mantissa * PowersOfTen.Of(power);
        }

        ref Term last = ref terms.Last;
        number.Mantissa = sum;
        number.Exponent = lowest;
        number.IsHan = terms.IsHan;
        number.IsBare = terms[0].IsBare;
        number.IsScaled = last.Fraction > 0 || terms.TenThousandUsed || terms.HundredMillionUsed
            || (terms.HasArabic && terms.HasSmall);

        // 二十 and 两百 stand for plain digits; 三千万 was written to its last digit.
        number.Place = number.IsHan && !number.IsScaled ? 0 : last.Exponent - last.Fraction;
        fault = default;
        return true;
    }

    private static bool IsBelow(in Term term, int exponent)
    {
        int power = exponent - term.Exponent + term.Fraction;
        return power >= 0 && (power >= PowersOfTen.Count || term.Mantissa < PowersOfTen.Of(power));
    }

    private static int EnglishScale(ReadOnlySpan<byte> utf8, int at, out int used)
    {
        used = 0;
        if (at >= utf8.Length || utf8[at] != ' ')
        {
            return 0;
        }

        ReadOnlySpan<byte> rest = utf8[(at + 1)..];
        int end = rest.IndexOf((byte)' ');
        ReadOnlySpan<byte> word = end < 0 ? rest : rest[..end];
        int power = word.SequenceEqual("million"u8) ? 6
            : word.SequenceEqual("billion"u8) ? 9
            : word.SequenceEqual("trillion"u8) ? 12
            : word.SequenceEqual("thousand"u8) ? 3
            : 0;
        used = power == 0 ? 0 : word.Length + 1;
        return power;
    }
}
