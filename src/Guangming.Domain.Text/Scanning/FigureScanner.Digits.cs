namespace Guangming.Domain.Text;

/// <content>Numbers in digits: what is a date, an ordinal, a name or a number of something, and what is a figure.</content>
internal ref partial struct FigureScanner
{
    private int OnDigit(int at)
    {
        _state.NumberAt = at + _state.Offset;
        char before = At(at - 1);
        if (!Characters.IsHan(before) && IsCode(at, before))
        {
            return SkipCode(at, at);
        }

        if (before is not (ScannerLexicon.Ordinal or ScannerLexicon.First) && TryDate(at, out int dateEnd))
        {
            return dateEnd;
        }

        _ = NumberLexer.TryRead(_s, at, out NumberToken number, MayBeSpaced(at));
        if (!IsAmongWords(number, before) && TrySpecial(number, before, out int end))
        {
            return end;
        }

        return number.TryGetValue(out decimal value) ? OnNumber(new ScannedNumber(number, value)) : Refuse(number);
    }

    // COVID-19: digits behind a letter, where no currency ends there.
    private readonly bool IsCode(int at, char before) =>
        (Characters.IsLetter(before) || before is '№' or '#' || (before is '-' or '—' && Characters.IsLetter(At(at - 2)))) && StatedLexer.CurrencyBefore(_s, at, out _) is null;

    // Between words (脱贫13055户) a number is nothing special: what parts it, joins it or makes it a name is a mark, a letter or 第.
    private readonly bool IsAmongWords(in NumberToken number, char before)
    {
        char next = At(number.End);
        return (Characters.IsHan(next) || next == '%') && ((Characters.IsHan(before) && before != ScannerLexicon.Ordinal) || before == '，')
            && number is { IsBroken: false, HasLeadingZero: false };
    }

    // What is no figure, or none that can be told for sure, by the marks around it.
    private readonly bool TrySpecial(in NumberToken number, char before, out int end)
    {
        if (TrySkip(number, before, out end))
        {
            return true;
        }

        if (IsParted(number, out end))
        {
            end = RefuseAs(Problems.Parted, number, end);
            return true;
        }

        if (before is '.' or '．' && CharTable.Of(At(number.Start - 2)) != CharClass.Digit)
        {
            end = RefuseAs(Problems.NoWhole, number, number.End);
            return true;
        }

        return false;
    }

    // 1，234元 and 1亿 7960万元: whether the mark parts two numbers or stands within one, nobody can tell.
    private readonly bool IsParted(in NumberToken number, out int end)
    {
        end = number.End;
        if (number.Kind != NumberKind.Number || number.HasPoint || number.HasMany)
        {
            return false;
        }

        bool isGrouped = At(end) == '，' && number is { Scale: 0, WholeDigits: <= 3 } && StandThree(end + 1);
        int next = BehindBlanks(end);
        bool isBlanked = next > end && Characters.Digit(At(next)) >= 0 && (number.Scale >= 4 || (number.Scale == 0 && Characters.IsHan(At(number.Start - 1))));
        if (!isGrouped && !isBlanked)
        {
            return false;
        }

        _ = NumberLexer.TryRead(_s, isGrouped ? end + 1 : next, out NumberToken rest);
        end = rest.End;
        bool isLower = rest.Scale > 0 ? rest.Scale < number.Scale : rest.WholeDigits == number.Scale && !rest.HasPoint;
        return isGrouped || number.Scale == 0 || (rest.Kind == NumberKind.Number && isLower);
    }

    private readonly bool StandThree(int at) =>
        Characters.Digit(At(at)) >= 0 && Characters.Digit(At(at + 1)) >= 0 && Characters.Digit(At(at + 2)) >= 0 && Characters.Digit(At(at + 3)) < 0;

    private readonly int RefuseAs(LocalizedText problem, in NumberToken number, int end)
    {
        bool isMeasured = MeasureWords.TryAt(_s, end, out string word, out MeasureWord measure) && measure.Kind is not MeasureWordKind.NoFigure;
        RawFigure figure = New(number.Start, end + word.Length, number.Start, end, 0, isMeasured ? measure.Unit : Unit.Dimensionless);
        figure.Problem = problem;
        return Refuse(ref figure);
    }

    // 2 250户: the national standard for numbers in print groups digits by a narrow blank. A list mark or a column may stand before
    // a plain one, so only groups within a line's text count.
    private readonly bool MayBeSpaced(int start) =>
        start > 0 && _s[start - 1] is not ('\n' or '\r' or '|' or '\t')
        && (!Characters.IsBlank(_s[start - 1]) || ScannerLexicon.BehindNames.Contains(At(BeforeBlanks(start) - 1)) || QualifierWords.Before(_s, _clauseStart, start, isBare: false, out _) != Qualifier.None);

    // A number that has two readings or cannot be held is told with its reason, where it would be a figure.
    private readonly int Refuse(in NumberToken number)
    {
        int end = number.End;
        int at = BehindBlanks(end);
        bool isMeasured = MeasureWords.TryAt(_s, at, out string word, out MeasureWord measure) && measure.Kind is not MeasureWordKind.NoFigure;
        if (!isMeasured && number.IsChinese)
        {
            return end;
        }

        end = isMeasured ? at + word.Length : end;
        RawFigure figure = New(number.Start, end, number.Start, number.End, 0, isMeasured ? measure.Unit : Unit.Dimensionless);
        figure.Problem = number.Problem ?? Problems.TooManyDigits;
        return Refuse(ref figure);
    }

    private readonly int Refuse(ref RawFigure figure)
    {
        string token = _s[figure.Start..figure.End].ToString();
        Tell(ReadingRule.Problem, figure.Problem!);
        int end = figure.BehindEnd;
        figure.Period = _state.Periods.Take();
        Shift(ref figure);
        _state.AddRefused(figure, token);
        return end;
    }

    // Runs of letters and digits: G80, A4, COVID-19.
    private readonly int SkipCode(int start, int at)
    {
        while (at < _s.Length && (Characters.IsLetter(_s[at]) || Characters.Digit(_s[at]) >= 0 || (_s[at] is '-' or '.' or '+' && (Characters.IsLetter(At(at + 1)) || Characters.Digit(At(at + 1)) >= 0))))
        {
            at++;
        }

        Skip(NotFigureKind.Name, start, at);
        return at;
    }

    // What is plainly no figure, by what stands right around the number.
    private readonly bool TrySkip(in NumberToken number, char before, out int end)
    {
        (int start, end) = (number.Start, number.End);
        char next = At(end);
        if (number.IsBroken)
        {
            Skip(NotFigureKind.Number, start, end);
            return true;
        }

        if (number.HasLeadingZero || (next is '-' or '－' or '—' && Characters.Digit(At(end + 1)) == 0 && Characters.Digit(At(end + 2)) >= 0))
        {
            end = SkipTelephone(end);
            Skip(NotFigureKind.Number, start, end);
            return true;
        }

        if (before == ScannerLexicon.Ordinal)
        {
            end = OrdinalEnd(end);
            Skip(NotFigureKind.Ordinal, start, end);
            return true;
        }

        bool isJoined = ScannerLexicon.NameSigns.Contains(next);
        if (before == '*' || ScannerLexicon.NameSigns.Contains(before) || (isJoined && number.Scale == 0))
        {
            end = SkipCode(start, end + (isJoined ? 1 : 0));
            return true;
        }

        if (IsDocumentNumber(start, next))
        {
            Skip(NotFigureKind.Number, start, end);
            return true;
        }

        if (IsListMark(number))
        {
            end++;
            Skip(NotFigureKind.ListMark, start, end);
            return true;
        }

        if (next is ':' or '：' or '∶' && Characters.Digit(At(end + 1)) >= 0)
        {
            _ = NumberLexer.TryRead(_s, end + 1, out NumberToken other);
            end = other.End; // 1:3 is a proportion.
            Skip(NotFigureKind.Unmeasured, start, end);
            return true;
        }

        if (Characters.IsLetter(next) && !MeasureWords.TryAt(_s, end, out _, out _) && StatedLexer.CurrencyAfter(_s, end) is null)
        {
            end = SkipCode(start, end);
            return true;
        }

        return false;
    }

    // 〔2021〕15号, a link, what stands behind / or _.
    private readonly bool IsDocumentNumber(int start, char next)
    {
        char before = At(start - 1);
        bool isBracketed = before is '〔' or '[' or '【' or '［' && next is '〕' or ']' or '】' or '］';
        return isBracketed || before is '/' or '_' or '=' || EndsBefore(start, "http") || (before is '.' or '．' && At(start - 2) is '.' or '．');
    }

    private readonly int SkipTelephone(int at)
    {
        while (at < _s.Length && (Characters.Digit(_s[at]) >= 0 || (_s[at] is '-' or '－' or '—' && Characters.Digit(At(at + 1)) >= 0)))
        {
            at++;
        }

        return at;
    }

    // An ordinal takes its measure word along: 第23个, 第3批.
    private readonly int OrdinalEnd(int end) =>
        MeasureWords.TryAt(_s, end, out string word, out MeasureWord measure) && measure.Kind != MeasureWordKind.Noun ? end + word.Length : end;

    // 1. 2、 (3) at the start of a line or sentence.
    private readonly bool IsListMark(in NumberToken number)
    {
        if (number.HasPoint || number.WholeDigits > 2 || number.Scale != 0 || number.HasMany)
        {
            return false;
        }

        char before = At(number.Start - 1);
        char next = At(number.End);
        if (before is '(' or '（' && next is ')' or '）')
        {
            return true;
        }

        int start = number.Start;
        int floor = Math.Max(_lineStart, start - 4);
        while (start > floor && Characters.IsBlank(_s[start - 1]))
        {
            start--;
        }

        bool isFirst = start == _lineStart || CharTable.Of(At(start - 1)) == CharClass.Stop || At(start - 1) is ';' or '；';
        return isFirst && (next is '.' or '．' or ')' or '）' || (next == '、' && Characters.Digit(At(number.End + 1)) < 0));
    }

    // 2020帮助…: a year without its word.
    private bool TryBareYear(in ScannedNumber number)
    {
        if (number.HasPoint || number.Scale != 0 || number.HasMany || number.Token.WholeDigits != 4 || number.Value is < 1990 or > 2050 || !Characters.IsHan(At(number.End)))
        {
            return false;
        }

        OnDate(Dates.OfYear((int)number.Value, number.Start, number.End));
        return true;
    }
}
