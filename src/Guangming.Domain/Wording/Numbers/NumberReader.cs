using System.Globalization;

namespace Guangming.Domain;

/// <summary>The whole grammar of numbers: terms with scale words, each smaller than the one before it.</summary>
internal ref partial struct NumberReader
{
    private const string DigitExpected = "a digit";
    private const string DigitExpectedZh = "应有数字";

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isSpaced;
    private readonly int _start;
    private int _at;
    private ReadFault _fault;
    private string? _chinese;
    private NumberKind _kind;
    private bool _many;

    public NumberReader(ReadOnlySpan<char> text, int start, bool isSpaced)
    {
        _text = text;
        (_start, _at, _isSpaced, _kind) = (start, start, isSpaced, NumberKind.Number);
    }

    /// <summary>Reads as far as the number goes.</summary>
    public NumberToken Read()
    {
        NumberToken number = new() { Start = _start, End = _start };
        NumberTerms terms = default;
        number.IsNegative = TakeSign();
        if (!StartsNumber(_at))
        {
            return number;
        }

        number.HasLeadingZero = Characters.Digit(At(_at)) == 0 && Characters.Digit(At(_at + 1)) >= 0;
        bool isRead = TryReadTerms(ref terms) && TryReadEnglishScale(ref terms);
        if (isRead && _kind == NumberKind.Number)
        {
            isRead = TryCombine(ref terms, out number.Mantissa, out number.Exponent);
        }

        if (!isRead)
        {
            SkipRest();
        }

        Describe(ref terms, ref number);
        number.End = _at;
        if (!isRead)
        {
            number.Refuse(_fault.Position, _fault.Expected, _chinese!);
        }
        else if (_at - _start > NumberLexer.MostCharacters)
        {
            number.Refuse(_start + NumberLexer.MostCharacters, "a number of at most 64 characters", "数字不超过64个字符");
        }

        return number;
    }

    private readonly char At(int index) => (uint)index < (uint)_text.Length ? _text[index] : '\0';

    private readonly bool StartsNumber(int at) =>
        Characters.AnyDigit(At(at)) >= 0 || Characters.Scale(At(at)) > 0 || Characters.Tens(At(at)) > 0;

    private bool Fail(int at, string expected, string chinese)
    {
        (_fault, _chinese) = (new ReadFault(at, expected), chinese);
        return false;
    }

    private readonly int BehindBlanks()
    {
        int next = _at;
        while (Characters.IsBlank(At(next)))
        {
            next++;
        }

        return next;
    }

    private bool TakeSign()
    {
        char sign = At(_at);
        bool isNegative = sign is NumberWords.Minus || Characters.Fold(sign) == '-';
        _at += isNegative || Characters.Fold(sign) == '+' ? 1 : 0;
        return isNegative;
    }

    private bool TryReadTerms(ref NumberTerms terms)
    {
        do
        {
            if (!TryReadTerm(ref terms) || _kind != NumberKind.Number)
            {
                return _kind != NumberKind.Number;
            }

            if (!TryReadScales(ref terms))
            {
                return false;
            }
        }
        while (_kind == NumberKind.Number && GoesOn(ref terms));

        // 1.5亿3000万 and 3万多5千 are no numbers: nothing stands below a rounded part.
        bool isLoose = _kind == NumberKind.Number && terms.Last.Exponent > 0 && (terms.Last.Fraction > 0 || _many) && Characters.Digit(At(_at)) >= 0;
        if (_kind == NumberKind.Number && terms.Last.Exponent > 0 && Characters.Scale(At(_at)) is > 0 and < 4 && NumberWords.BehindSome.Contains(At(_at + 1)) && !NumberWords.UnitsLikeScales.StartsAt(_text, _at))
        {
            return Fail(_at, "a digit before the place word", "数位词前应有数字");
        }

        return !isLoose || Fail(_at, "nothing behind a number that is rounded already (write 1.8亿, not 1.5亿3000万)", "已取整的数字后不应再接数字（写作1.8亿，不写1.5亿3000万）");
    }

    // A further part: digits, or a numeral that is one.
    private readonly bool GoesOn(ref NumberTerms terms)
    {
        if (terms.Last.Exponent == 0 || terms.Last.Fraction > 0 || _many)
        {
            return false;
        }

        char c = At(_at);
        if (Characters.Digit(c) >= 0 || c == NumberWords.Point)
        {
            return c != NumberWords.Point || Characters.AnyDigit(At(_at + 1)) >= 0;
        }

        bool isNumeral = Characters.Numeral(c) >= 0 || Characters.Scale(c) == 1 || Characters.Tens(c) > 0;
        return isNumeral && (!terms.HasArabic || GoesOnMixed(c));
    }

    // 2万一般户 ends at 万; 3万5千, 3万零5 and 13万二 go on.
    private readonly bool GoesOnMixed(char c) =>
        c == '零' || Characters.Scale(At(_at + 1)) > 0 || Characters.AnyDigit(At(_at + 1)) >= 0 || !Characters.IsHan(At(_at + 1));

    // 万 and 亿 raise what stands before them; 多, 余 and 来 may stand before and behind.
    private bool TryReadScales(ref NumberTerms terms)
    {
        TakeMany();
        int next = terms is { Length: 1, HasSmall: false } && !_many ? BehindBlanks() : _at;

        int power;
        while ((power = Characters.Scale(At(next))) >= 4)
        {
            if (!terms.CanRaise(power))
            {
                return Fail(next, "each scale word once, the larger behind the smaller (万亿 is the only pair): 一万万 may be 一亿 or 一万", "数级词各用一次，大的在后（仅万亿可连用）：一万万可作一亿，也可作一万");
            }

            terms.Raise(power);
            _at = ++next;
            TakeMany();
            next = _at;
        }

        if (At(_at) == NumberWords.Few)
        {
            (_kind, _at) = (NumberKind.Open, _at + 1);
            SkipRest();
            return true;
        }

        return !terms.IsLooseTail || FailLoose(ref terms);
    }

    private bool FailLoose(ref NumberTerms terms)
    {
        NumberTerm tail = terms.Last;
        int place = terms[terms.Length - 2].Exponent;
        string high = Shown(ref terms, tail, Math.Max(place - tail.Digits, 0));
        string low = Shown(ref terms, tail, 0);
        return Fail(tail.At, $"one reading, for it may be {high} or {low} (write all places, a scale word or 零)", $"写法有歧义：可作{high}，也可作{low}（应写全数位、数级词或零）");
    }

    private static string Shown(ref NumberTerms terms, in NumberTerm tail, int power)
    {
        UInt128 sum = tail.Mantissa * PowersOfTen.Of(power);
        for (int i = 0; i < terms.Length - 1; i++)
        {
            int exponent = terms[i].Exponent - terms[i].Fraction;
            sum += exponent is >= 0 and < 20 && terms[i].Mantissa < 1_000_000_000 ? terms[i].Mantissa * PowersOfTen.Of(exponent) : 0;
        }

        return sum.ToString(CultureInfo.InvariantCulture);
    }

    private void TakeMany()
    {
        if (!_many && NumberWords.IsMany(_text, _at))
        {
            _many = true;
            _at++;
        }
    }

    // Everything numeric that follows belongs to the number that is refused or left open.
    private void SkipRest()
    {
        while (StartsNumber(_at) || NumberWords.Many.Contains(At(_at)) || (At(_at) is '.' or '．' or ',' or NumberWords.Point && Characters.AnyDigit(At(_at + 1)) >= 0))
        {
            _at++;
        }
    }

    private bool TryReadEnglishScale(ref NumberTerms terms)
    {
        if (!Characters.IsBlank(At(_at)) || _kind != NumberKind.Number)
        {
            return true;
        }

        ReadOnlySpan<char> rest = _text[(_at + 1)..];
        foreach ((string word, int power) in NumberWords.English)
        {
            if (rest.StartsWith(word) && (rest.Length == word.Length || Characters.IsBlank(rest[word.Length])))
            {
                if (terms.Length != 1 || terms.Last.Exponent != 0 || !terms.HasArabic)
                {
                    return Fail(_at, "one scale word only", "只能有一个数级词");
                }

                terms.Last.Exponent = power;
                terms.HasSmall = true;
                _at += word.Length + 1;
                return true;
            }
        }

        return true;
    }

    private bool TryCombine(ref NumberTerms terms, out UInt128 sum, out int lowest)
    {
        sum = 0;
        lowest = int.MaxValue;
        for (int i = 0; i < terms.Length; i++)
        {
            ref NumberTerm term = ref terms[i];
            lowest = Math.Min(lowest, term.Exponent - term.Fraction);
            if (i > 0 && !term.IsBelow(terms[i - 1].Exponent - (term.AfterZero ? 1 : 0)))
            {
                return term.AfterZero
                    ? Fail(term.At, "a smaller part behind 零", "零后应为更小的数位")
                    : Fail(term.At, "a part smaller than the scale word before it", "后一部分应小于前面的数级词");
            }
        }

        for (int i = 0; i < terms.Length; i++)
        {
            int power = terms[i].Exponent - terms[i].Fraction - lowest;
            if (!PowersOfTen.TryAddTimes(ref sum, terms[i].Mantissa, power))
            {
                return Fail(terms[i].At, "a number of fewer digits", "位数过多，无法保存");
            }
        }

        return true;
    }

    private readonly void Describe(ref NumberTerms terms, scoped ref NumberToken number)
    {
        if (terms.Length == 0)
        {
            number.Kind = _kind;
            return;
        }

        ref NumberTerm first = ref terms[0];
        ref NumberTerm last = ref terms.Last;
        number.Kind = first.IsRun && _kind == NumberKind.Number ? NumberKind.Digits : _kind;
        number.IsChinese = !terms.HasArabic;
        number.IsBare = first.IsBare;
        number.HasMany = _many;
        number.HasPoint = last.Fraction > 0;
        number.IsBroken = first.IsBroken;
        number.WholeDigits = first.Digits - first.Fraction;
        number.DigitsEnd = first.End;
        number.Scale = terms.Length == 1 ? last.Exponent : 0;
        number.IsScaled = last.Fraction > 0 || terms.HasLarge || (terms.HasArabic && terms.HasSmall);

        // 二十 and 两百 stand for plain digits; 三千万 was written to its last place word.
        number.Place = number is { IsChinese: true, IsScaled: false } ? 0 : last.Exponent - last.Fraction;
    }
}
