namespace Guangming.Domain;

/// <content>The parts of a number: digits in ASCII, full width or Chinese, and the 十, 百 or 千 behind them.</content>
internal ref partial struct NumberReader
{
    private const string TooManyDigits = "at most 38 digits";
    private const string TooManyDigitsZh = "最多38位数字";

    private bool TryReadTerm(ref NumberTerms terms)
    {
        if (terms.Length == NumberTerms.Most)
        {
            return Fail(_at, "fewer parts in one number", "一个数字的组成部分过多");
        }

        NumberTerm term = new() { At = _at };
        if (terms.Length > 0 && Characters.Numeral(At(_at)) == 0)
        {
            term.AfterZero = true;
            _at++;
        }

        bool isArabic = Characters.Digit(At(_at)) >= 0;
        if (!(isArabic ? TryReadDigits(ref term) : TryReadNumeral(ref terms, ref term)))
        {
            terms.Add(term);
            return false;
        }

        terms.HasArabic |= isArabic;
        term.End = _at;
        TakeSmallScale(ref terms, ref term);
        bool fits = terms.Length == 0 || terms.Fits(ref term);
        terms.Add(term);
        return fits || FailLoose(ref terms);
    }

    // 百 十 千 behind the digit: 3千, 七百; not the 千 of 12千米 nor the 百 of 2百分点.
    private void TakeSmallScale(ref NumberTerms terms, ref NumberTerm term)
    {
        int next = !term.IsChinese && terms.Length == 0 ? BehindBlanks() : _at;
        int small = Characters.Scale(At(next));
        bool isUnit = !term.IsBare && (IsUnitOnly(ref terms, term, small) ? NumberWords.UnitsLikeScales : NumberWords.Points).StartsAt(_text, next);
        bool isTaken = small is > 0 and < 4 && !term.IsRun && !(term.IsChinese && term.Fraction > 0) && !isUnit;
        if (isTaken && term.Exponent == 0)
        {
            (term.Exponent, terms.HasSmall) = (small, true);
            _at = next + 1;
        }
    }

    // 12千米, and 十二千米, where 千 would stand behind a smaller place; 三千米 are 3000 metres.
    private static bool IsUnitOnly(ref NumberTerms terms, in NumberTerm term, int small) =>
        !term.IsChinese || (terms.Length > 0 && !terms.IsSectionEmpty && terms.Last.Exponent <= small);

    // Commas only in threes: 1 to 3 digits, then groups of exactly 3 to the point or the end.
    private bool TryReadDigits(ref NumberTerm term)
    {
        int first = _at;
        if (!TryTakeDigits(ref term))
        {
            return Fail(_at, TooManyDigits, TooManyDigitsZh);
        }

        bool isGrouped = term.Digits <= 3 && IsComma(_at);
        bool isSpaced = !isGrouped && _isSpaced && term.Digits <= 3 && Characters.Digit(At(first)) > 0 && IsSpacedGroup(_at);
        while (isGrouped ? IsComma(_at) : isSpaced && IsSpacedGroup(_at))
        {
            int before = term.Digits;
            _at++;
            if (!TryTakeDigits(ref term))
            {
                return Fail(_at, TooManyDigits, TooManyDigitsZh);
            }

            if (term.Digits - before != 3)
            {
                return Fail(_at, "commas in groups of three digits", "千分位逗号应每三位一个");
            }
        }

        if (Characters.Digit(At(first)) == 0 && term.Digits > 1)
        {
            return Fail(first, "a number without leading zeros", "数字不应以零开头");
        }

        return TryReadPoint(ref term, isChinese: false);
    }

    // A comma between digits: the ASCII one, or a full-width one among full-width digits; elsewhere that one ends a clause (12，345户).
    private readonly bool IsComma(int at) =>
        Characters.Digit(At(at + 1)) >= 0 && (At(at) == ',' || (At(at) == '，' && At(at - 1) > '9' && At(at + 1) > '9'));

    // A blank, exactly three digits, and no fourth.
    private readonly bool IsSpacedGroup(int at) =>
        Characters.IsBlank(At(at)) && Characters.Digit(At(at + 1)) >= 0 && Characters.Digit(At(at + 2)) >= 0 && Characters.Digit(At(at + 3)) >= 0
        && Characters.Digit(At(at + 4)) < 0;

    private bool TryTakeDigits(ref NumberTerm term)
    {
        for (; Characters.Digit(At(_at)) is >= 0 and var digit; _at++)
        {
            if (!term.Append(digit))
            {
                return false;
            }
        }

        return true;
    }

    // A point and the digits behind it: 1.796, 1．796, 3点5, 二十三点一.
    private bool TryReadPoint(ref NumberTerm term, bool isChinese)
    {
        bool isPoint = At(_at) == NumberWords.Point || (!isChinese && At(_at) is '.' or '．');
        if (!isPoint || DecimalDigit(_at + 1, isChinese) < 0)
        {
            return true;
        }

        int before = term.Digits;
        for (_at++; DecimalDigit(_at, isChinese) is >= 0 and var digit; _at++)
        {
            if (!term.Append(digit))
            {
                return Fail(_at, TooManyDigits, TooManyDigitsZh);
            }
        }

        term.Fraction = term.Digits - before;
        term.IsBroken = !isChinese && At(_at) is '.' or '．' && Characters.Digit(At(_at + 1)) >= 0;
        return !term.IsBroken || Fail(_at, "one point only", "只能有一个小数点");
    }

    private readonly int DecimalDigit(int at, bool isChinese) => isChinese ? Characters.Numeral(At(at)) : Characters.Digit(At(at));

    private bool TryReadNumeral(ref NumberTerms terms, ref NumberTerm term)
    {
        term.IsChinese = true;
        char c = At(_at);
        if (Characters.Tens(c) is > 0 and var tens)
        {
            (term.Exponent, _at) = (1, _at + 1);
            return term.Append(tens);
        }

        int digit = Characters.Numeral(c);
        if (digit < 0)
        {
            return TryReadWithoutDigit(ref terms, ref term, c);
        }

        if (term.AfterZero && digit == 0)
        {
            return Fail(_at, "a digit other than 零", "零后应为其他数字");
        }

        term.Append(digit);
        _at++;
        return TryReadRun(ref terms, ref term) && TryReadPoint(ref term, isChinese: true);
    }

    // 十二 leaves 一 out; 二十点五 has no digit before its point.
    private bool TryReadWithoutDigit(ref NumberTerms terms, ref NumberTerm term, char c)
    {
        if (Characters.Scale(c) == 1 && (terms.IsSectionEmpty || term.AfterZero))
        {
            return term.Append(1);
        }

        if (terms.Length == 0 && Characters.Scale(c) > 1)
        {
            term.IsBare = true;
            return term.Append(1);
        }

        if (c == NumberWords.Point && terms.Length > 0 && !term.AfterZero)
        {
            term.Append(0);
            term.IsContinuation = true;
            return TryReadPoint(ref term, isChinese: !terms.HasArabic);
        }

        return Fail(_at, DigitExpected, DigitExpectedZh);
    }

    // A numeral, or an ASCII zero among numerals: 二0一九.
    private readonly int RunDigit(int at) =>
        Characters.Digit(At(at)) == 0 && Characters.Numeral(At(at + 1)) >= 0 ? 0 : Characters.Numeral(At(at));

    // 二〇二〇 and 一三〇五五: digits place by place. Two digits side by side (三五, 七八) mean "three to five", and so do 三四五.
    private bool TryReadRun(ref NumberTerms terms, ref NumberTerm term)
    {
        int first = _at - 1;
        bool hasZero = Characters.Numeral(At(first)) == 0;
        bool isAscending = true;
        for (; RunDigit(_at) is >= 0 and var digit; _at++)
        {
            hasZero |= digit == 0;
            isAscending &= digit == Characters.AnyDigit(At(_at - 1)) + 1;
            if (!term.Append(digit))
            {
                return Fail(_at, TooManyDigits, TooManyDigitsZh);
            }
        }

        if (term.Digits == 1)
        {
            return true;
        }

        term.IsRun = true;
        bool isPlaced = terms.Length == 0 && !term.AfterZero && (hasZero || (term.Digits >= 3 && !isAscending))
            && Characters.Numeral(At(first)) != 0 && Characters.Scale(At(_at)) == 0;
        if (!isPlaced)
        {
            term.End = _at;
            _kind = NumberKind.Open;
            SkipRest();
        }

        return true;
    }
}
