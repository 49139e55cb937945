namespace Guangming.Domain.Text;

/// <content>From a number to a figure: its measure word, its unit, its qualifier.</content>
internal ref partial struct FigureScanner
{
    private const int MeanReach = 12;
    private const int QualifierReach = 16;

    private int OnNumber(in ScannedNumber number)
    {
        if (At(number.End) is '/' or '／' && TryFraction(number, out int fractionEnd))
        {
            return fractionEnd;
        }

        int at = BehindBlanks(number.End);
        if (At(at) == ScannerLexicon.CounterMark && ScannerLexicon.BehindCounterMark.Contains(At(at + 1)) && TryPartedMeasure(number, at, out int partedEnd))
        {
            return partedEnd;
        }

        bool hasMeasure = MeasureWords.TryAt(_s, at, out string word, out MeasureWord measure);
        if (hasMeasure && measure.Kind == MeasureWordKind.NoFigure)
        {
            if (IsDegree(word, number.Start))
            {
                return OnMeasured(number, MeasureWords.Counted(word), at, at + word.Length);
            }

            if (number.Scale < 4 || number.IsBare)
            {
                return OnNoFigure(number, at, word);
            }

            hasMeasure = false; // 突破100亿大关: a scale word is no part of a name.
        }

        return hasMeasure ? OnMeasureWord(number, number, measure, word, at)
            : IsQuotedName(number.Start, number.End) ? OnQuotedName(number)
            : OnUnmeasured(number);
    }

    // A number with its measure word; what the number is with 个半 or 个多 between them is handed over beside it.
    private int OnMeasureWord(in ScannedNumber number, in ScannedNumber whole, MeasureWord measure, string word, int at)
    {
        int measureEnd = at + word.Length;
        if (IsQuotedName(number.Start, measureEnd))
        {
            return OnQuotedName(number);
        }

        if (NoFigureKind(number, measure, word, measureEnd) is { } kind)
        {
            Skip(kind, number.Start, measureEnd);
            return measureEnd;
        }

        return OnMeasured(whole, measure, at, measureEnd);
    }

    private readonly int OnQuotedName(in ScannedNumber number)
    {
        Skip(NotFigureKind.Name, number.Start, number.End);
        return number.End;
    }

    private readonly int BeforeBlanks(int end)
    {
        while (Characters.IsBlank(At(end - 1)))
        {
            end--;
        }

        return end;
    }

    private readonly int BehindBlanks(int at)
    {
        while (Characters.IsBlank(At(at)))
        {
            at++;
        }

        return at;
    }

    // 3～5级: the second of a range whose first waits for it.
    private readonly bool IsDegree(string word, int start) =>
        word == ScannerLexicon.Degree && _state.Count > 0 && _state.Last.IsPending && IsConnector(_state.Last.End - _state.Offset, start, out bool isRange) && isRange;

    // A measure word with 个半 or 个多 before it: 3个半月, 4个多小时.
    private bool TryPartedMeasure(in ScannedNumber number, int at, out int end)
    {
        end = at;
        NumberToken token = number.Token;
        int between = MeasureTail.TakeBetween(_s, at, ref token, out string word);
        if (between == 0 || !token.TryGetValue(out decimal value))
        {
            return false;
        }

        end = OnMeasureWord(number, new ScannedNumber(token, value), MeasureWords.Counted(word), word, at + between);
        return true;
    }

    // Why a number with a measure word is none of the report's: a rank, a name, an ordinal.
    private readonly NotFigureKind? NoFigureKind(in ScannedNumber number, MeasureWord measure, string word, int measureEnd)
    {
        if (word == ScannerLexicon.Rank && IsRank(number.Start))
        {
            return NotFigureKind.Ordinal;
        }

        if (IsSection(number, measure, measureEnd))
        {
            return NotFigureKind.ListMark;
        }

        if (IsIdiom(number, measure, measureEnd))
        {
            return NotFigureKind.Name;
        }

        return At(number.Start - 1) == ScannerLexicon.First && (measure.Unit == Unit.Person || ScannerLexicon.RankedBy.Has(word)) ? NotFigureKind.Ordinal : null;
    }

    private int OnMeasured(in ScannedNumber number, MeasureWord measure, int at, int measureEnd)
    {
        decimal value = number.Value;
        bool isWhole = false;
        bool isExact = false;
        if (ScannerLexicon.BehindMeasures.Contains(At(measureEnd)))
        {
            NumberToken whole = number.Token;
            isWhole = TakeTail(ref whole, ref measureEnd, out isExact);
            if (!whole.TryGetValue(out value))
            {
                return Refuse(whole);
            }
        }

        RawFigure figure = New(number.Start, measureEnd, number.Start, number.Token.DigitsEnd > number.Start ? NumberEnd(number.Token) : number.End, value, measure.Unit);
        figure.Measure = measure;
        figure.Scale = isExact ? 0 : number.Scale;
        figure.Unit = isExact && measure.Unit.Symbol == ScannerLexicon.Piece ? Unit.Yuan : figure.Unit;
        figure.IsWhole = isWhole;
        if (_state.Steps is not null)
        {
            TellNumber(number.Token);
            Tell(ReadingRule.MeasureWord, at, measureEnd);
        }

        if (measure.Percent != 0)
        {
            OnPercent(ref figure, measure.Percent);
        }

        if (At(figure.End) is '/' or '／' && figure.Unit != Unit.Percent)
        {
            TakePer(ref figure);
        }

        figure.HasInnerMany = number.HasMany;
        figure.Qualifier = number.HasMany ? Qualifier.Many : Qualifier.None;
        if (IsNegative(number, measure))
        {
            (figure.Amount, figure.Start, figure.NumberStart) = (-figure.Amount, figure.Start - 1, figure.NumberStart - 1);
        }

        Bound(ref figure, number.IsBare);
        if (isWhole)
        {
            figure.BehindEnd = Math.Max(figure.BehindEnd, figure.End + 1);
        }

        FindNoun(ref figure);
        if (number.IsChinese && !Counts(number, figure))
        {
            Skip(NotFigureKind.Style, number.Start, figure.End);
            return figure.End;
        }

        AdoptUnit(ref figure);
        TakeCurrency(ref figure);
        if (figure.Problem is not null)
        {
            return Refuse(ref figure);
        }

        TellFraction(ref figure);
        Complete(ref figure);
        return figure.BehindEnd;
    }

    // 86元4角2分, 捌仟元整, 3年半: what stands behind the measure word and belongs to the number.
    private readonly bool TakeTail(ref NumberToken token, ref int measureEnd, out bool isExact)
    {
        int cents = MeasureTail.TakeCents(_s, measureEnd, ref token);
        int half = cents == 0 && !ScannerLexicon.Halves.StartsAt(_s, measureEnd) ? MeasureTail.TakeHalf(_s, measureEnd, ref token) : 0;
        measureEnd += cents + half;
        bool isWhole = MeasureTail.TakeWhole(_s, measureEnd, ref token) > 0;
        isExact = cents + half > 0;
        return isWhole;
    }

    // 85元/只, 12元/人·月, 0.86吨标准煤/万元: a quantity per unit.
    private readonly void TakePer(ref RawFigure figure)
    {
        int at = figure.End + 1;
        decimal below = 1;
        for (; Characters.Scale(At(at)) is > 0 and var power; at++)
        {
            below *= Power(power);
        }

        Unit? unit = UnitAt(ref at);
        while (unit is not null && At(at) == '·' && at + 1 < _s.Length)
        {
            at++;
            unit = UnitAt(ref at) is { } next ? unit * next : null;
        }

        if (unit is not null)
        {
            Tell(ReadingRule.PerUnit, figure.End + 1, at);
            (figure.Unit, figure.Amount, figure.End, figure.BehindEnd) = (figure.Unit / unit, figure.Amount / below, at, at);
        }
    }

    private readonly Unit? UnitAt(ref int at)
    {
        bool found = MeasureWords.TryAt(_s, at, out string word, out MeasureWord measure);
        Unit? unit = !found ? null : measure.Kind == MeasureWordKind.NoFigure ? Unit.FromMeasureWord(word) : measure.Unit;
        at += found ? word.Length : 0;
        return unit;
    }

    // 人民币300万元, USD 300万元: the currency before the number and the measure word agree, or the number is refused.
    private readonly void TakeCurrency(ref RawFigure figure)
    {
        if (StatedLexer.CurrencyBefore(_s, figure.Start, out int from) is not { } code || !IsMoney(figure.Unit))
        {
            return;
        }

        Unit currency = Unit.Parse(code);
        Tell(ReadingRule.Currency, from, figure.Start);
        figure.QualifierStart = Math.Min(figure.QualifierStart, from);
        bool isHongKong = figure.Unit == Unit.Yuan && code == StatedLexer.HongKongDollar;
        figure.Problem ??= currency == figure.Unit || isHongKong ? null : Problems.TwoCurrencies;
        (figure.Unit, figure.Implied) = isHongKong ? (currency, null) : (figure.Unit, figure.Implied);
    }

    private static bool IsMoney(Unit unit) => StatedLexer.CurrencyAfter(unit.Symbol, 0) is not null || unit == Unit.Yuan;

    // 897.5人次 counts no whole number; 户均2.3人 is a mean.
    private readonly void TellFraction(ref RawFigure figure)
    {
        bool isBroken = figure.Amount.Scale > 0 && figure.Unit.IsCountable && figure.Unit != Unit.Year && figure.Unit != Unit.Month && decimal.Truncate(figure.Amount) != figure.Amount;
        if (isBroken && !ScannerLexicon.Means.IsIn(_s[Math.Max(_clauseStart, figure.QualifierStart - MeanReach)..figure.QualifierStart]))
        {
            figure.Problem = Problems.Fraction;
        }
    }

    private int OnNoFigure(in ScannedNumber number, int at, string word)
    {
        NotFigureKind kind = ScannerLexicon.DateWords.Contains(word[0]) ? NotFigureKind.Date
            : ScannerLexicon.NumberedWords.Contains(word[0]) ? NotFigureKind.Number : NotFigureKind.Name;
        if (!number.IsChinese || number.Value > 1)
        {
            Skip(kind, number.Start, at + word.Length);
        }

        return at + word.Length;
    }

    // 成 makes tenths, 三成五 is 35%; ‰ a tenth of a percent.
    private readonly void OnPercent(ref RawFigure figure, int power)
    {
        if (power == 3)
        {
            figure.Amount /= 10m;
        }
        else if (power == 1)
        {
            int digit = Characters.Numeral(At(figure.End));
            bool isHalf = At(figure.End) == ScannerLexicon.Half;
            bool hasDigit = (digit > 0 || isHalf) && !MeasureWords.TryAt(_s, figure.End + 1, out _, out _);
            figure.Amount = (figure.Amount * 10m) + (hasDigit ? isHalf ? 5 : digit : 0);
            figure.End += hasDigit ? 1 : 0;
        }
    }

    // 1/3: a share, where it is no date.
    private bool TryFraction(in ScannedNumber number, out int end)
    {
        end = number.End;
        if (number.IsChinese || Characters.Digit(At(end + 1)) <= 0 || number.Scale != 0 || number.HasPoint)
        {
            return false;
        }

        _ = NumberLexer.TryRead(_s, end + 1, out NumberToken lower);
        end = lower.End;
        bool isShare = lower.TryGetValue(out decimal below) && number.Value < below && below <= 20 && !lower.HasPoint && lower.Scale == 0;
        if (!isShare || At(end) is '/' or '／' or '-' || Characters.IsLetter(At(end)))
        {
            Skip(NotFigureKind.Number, number.Start, end);
            return true;
        }

        end = AddShare(number.Start, end, number.Start, end, number.Value * 100m / below, Qualifier.None);
        return true;
    }

    private readonly RawFigure New(int start, int end, int numberStart, int numberEnd, decimal amount, Unit unit) => new()
    {
        Start = start,
        End = end,
        NumberStart = numberStart,
        NumberEnd = numberEnd,
        Amount = amount,
        Unit = unit,
        QualifierStart = start,
        BehindEnd = end,
        Paragraph = Math.Max(_state.Paragraph, 1),
        Sentence = _state.Sentence,
        Status = _state.Status,
        IsInBrackets = _brackets > 0,
        Clause = _state.Clause,
        Period = ReportingPeriod.Unspecified,
    };

    // The digits alone, without a scale word; of numerals all of it.
    private static int NumberEnd(in NumberToken token) => token.IsChinese ? token.End : token.DigitsEnd;

    // The qualifier around it. 近3年 is a span of time, not a little less than three years.
    private readonly void Bound(ref RawFigure figure, bool isBare)
    {
        Qualifier before = QualifierWords.Before(_s, Math.Max(_sentenceStart, figure.Start - QualifierReach), figure.Start, isBare, out int from);
        if (before == Qualifier.None && StatedLexer.CurrencyBefore(_s, figure.Start, out int currency) is not null)
        {
            before = QualifierWords.Before(_s, Math.Max(_sentenceStart, currency - QualifierReach), currency, isBare, out from); // 超RMB300元
        }

        bool isSpan = before == Qualifier.Nearly && figure.Start - from == 1 && (figure.Unit == Unit.Year || figure.Unit == Unit.Month || ScannerLexicon.Days.Has(figure.Unit.Symbol));
        before = isSpan ? Qualifier.None : before;
        if (before == Qualifier.None)
        {
            before = figure.Unit == Unit.Percent ? FarBound(figure.Start, out from) : QualifierWords.BeforeVerb(_s, _clauseStart, figure.Start, out from);
        }

        Qualifier behind = QualifierWords.After(_s, figure.End, out int length);
        if (behind != Qualifier.None && IsOtherWord(figure, behind, length))
        {
            (behind, length) = (Qualifier.None, 0);
        }

        figure.BehindEnd = figure.End + length;
        figure.QualifierStart = before == Qualifier.None ? figure.Start : from;
        if (before != Qualifier.None || behind != Qualifier.None)
        {
            Combine(ref figure, before, from, behind, length);
        }
    }

    private readonly bool IsOtherWord(in RawFigure figure, Qualifier behind, int length) =>
        (behind == Qualifier.Many && !TakesMany(figure, length)) || (behind == Qualifier.AtLeast && figure.Unit != Unit.Yuan && ScannerLexicon.Starts.StartsAt(_s, figure.End));

    // 多 inside the number and the words around it say one thing together.
    private readonly void Combine(ref RawFigure figure, Qualifier before, int from, Qualifier behind, int length)
    {
        if (!QualifierWords.TryCombine(before, behind, out Qualifier around) || !QualifierWords.TryCombine(around, figure.Qualifier, out Qualifier all))
        {
            figure.Problem = Problems.TwoQualifiers;
            all = figure.Qualifier != Qualifier.None ? figure.Qualifier : before;
        }

        figure.Qualifier = all;
        TellBounds(figure, from, length, before, behind);
    }

    private readonly void TellBounds(in RawFigure figure, int from, int length, Qualifier before, Qualifier behind)
    {
        if (before != Qualifier.None)
        {
            Tell(ReadingRule.QualifierBefore, from, figure.Start);
        }

        if (behind != Qualifier.None)
        {
            Tell(ReadingRule.QualifierBehind, figure.End, figure.End + length);
        }
    }

    private readonly void TellNumber(in NumberToken number)
    {
        Tell(number.IsChinese ? ReadingRule.Numerals : ReadingRule.Digits, number.Start, NumberEnd(number));
        if (!number.IsChinese && number.End > number.DigitsEnd)
        {
            Tell(number.HasMany && number.Scale == 0 ? ReadingRule.InnerMany : ReadingRule.ScaleWord, number.DigitsEnd, number.End);
        }
    }

    // 约占全乡户数的27%, 不到总数的一半: the qualifier stands before the verb, or before the whole.
    private readonly Qualifier FarBound(int start, out int from)
    {
        from = start;
        if (At(start - 1) != ScannerLexicon.Of)
        {
            return Qualifier.None;
        }

        ReadOnlySpan<char> before = _s[_clauseStart..start];
        int verb = before.LastIndexOf(ScannerLexicon.TakesUp);
        verb = verb < 0 && before.Length <= LongestFreeNoun ? before.IndexOfAny(ScannerLexicon.Wholes) : verb;
        return verb <= 0 ? Qualifier.None : QualifierWords.Before(_s, _clauseStart, _clauseStart + verb, false, out from);
    }

    // 多 behind a measure word: 5年多, 3公里多; not 5个多功能厅.
    private readonly bool TakesMany(in RawFigure figure, int length) =>
        (length > 1 && !Characters.IsBlank(At(figure.End))) || !Characters.IsHan(At(figure.End + length)) || figure.Measure?.Percent == 1 || ((figure.Unit == Unit.Person || figure.Unit == Unit.Percent || figure.Unit == Unit.PercentagePoint) && !Characters.IsHan(At(figure.End + 1))) || (figure.Measure is { Kind: MeasureWordKind.Fixed } && figure.Unit != Unit.Person && figure.Unit != Unit.Percent
            && !ScannerLexicon.BehindOtherMany.Contains(At(figure.End + 1)));

    private readonly bool IsNegative(in ScannedNumber number, MeasureWord measure)
    {
        char sign = At(number.Start - 1);
        char before = At(number.Start - 2);
        return sign == ScannerLexicon.Minus ? !ScannerLexicon.BeforeOtherMinus.Contains(before)
            : sign is '-' or '−' or '－' && (measure.Unit == Unit.Percent || measure.Unit == Unit.PercentagePoint || number.HasPoint || measure.Unit == Unit.Yuan || measure.Unit.Symbol == "摄氏度")
                && Characters.Digit(before) < 0 && Characters.Scale(before) == 0 && before is not ('%' or '％' or '—')
                && !(_state.Count > 0 && _state.Last.End == number.Start - 1 + _state.Offset)
                && !(_state.Count > 0 && _state.Last.IsPending && _state.Last.End >= number.Start - 2 + _state.Offset);
    }

    private void Complete(ref RawFigure figure)
    {
        if (_state.Count >= MostFigures)
        {
            Flush();
        }

        AdoptList(ref figure);
        Date(ref figure);
        if (_state.Steps is not null)
        {
            TellUnitAndTime(figure);
        }

        Shift(ref figure);
        _state.Add(figure);
    }

    private readonly void TellUnitAndTime(in RawFigure figure)
    {
        if (figure.NounEnd > figure.NounStart)
        {
            ReadingRule rule = figure.NounStart >= figure.BehindEnd ? _knownNoun ? ReadingRule.NounBehind : ReadingRule.NounFree
                : _isNear ? ReadingRule.NounBefore : ReadingRule.NounFarther;
            Tell(rule, figure.NounStart, figure.NounEnd);
        }

        if (figure.Implied is { } implied)
        {
            Tell(_state.Heading is { } heading && heading.Word == implied ? ReadingRule.Heading : ReadingRule.ImpliedUnit, implied);
        }
        else if (figure.Measure is { Kind: MeasureWordKind.ByNoun })
        {
            Tell(ReadingRule.UnitByNoun, figure.Unit.ToString());
        }

        Tell(ReadingRule.Time, new LocalizedText(figure.Period.ToString(Language.Chinese), figure.Period.ToString(Language.English)));
    }

    private readonly void Shift(ref RawFigure figure)
    {
        int offset = _state.Offset;
        (figure.Start, figure.End, figure.NumberStart, figure.NumberEnd) = (figure.Start + offset, figure.End + offset, figure.NumberStart + offset, figure.NumberEnd + offset);
        (figure.NounStart, figure.NounEnd, figure.QualifierStart) = (figure.NounStart + offset, figure.NounEnd + offset, figure.QualifierStart + offset);
    }
}
