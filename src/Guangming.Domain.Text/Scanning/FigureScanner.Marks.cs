namespace Guangming.Domain.Text;

/// <content>Words and dates that set time, status or a relation for what follows.</content>
internal ref partial struct FigureScanner
{
    private const int LongestLabel = 8;
    private const int PlanLength = 3;

    private int OnMark(int at)
    {
        if (TryDate(at, out int end))
        {
            return end;
        }

        if (!Marks.TryAt(_s, at, out int length, out Mark mark))
        {
            return _s[at] == ScannerLexicon.Half ? OnHalf(at) : at + 1;
        }

        PeriodContext periods = _state.Periods;
        switch (mark)
        {
            case Mark.Cumulative:
                periods.SetCumulative();
                break;
            case Mark.Now:
                periods.SetNow(isCumulative: false);
                _hasNow = true;
                break;
            case Mark.ToNow:
                periods.SetNow(isCumulative: true);
                break;
            case Mark.PerYear:
                periods.SetPerYear();
                break;
            case Mark.Vague:
                periods.Forget();
                break;
            case Mark.Named:
                SetNamed(at);
                break;
            case Mark.Expected:
                (_state.Status, _state.StatusClause) = (FigureStatus.Expectation, _s[at + length - 1] == '后' ? -1 : _state.Clause);
                break;
            case Mark.Aimed when At(at + length) is not ('的' or '书' or '生' or '内' or '外' or '”') && At(at - 1) is not ('度' or '原' or '动' or '年'):
                (_state.Status, _state.StatusClause) = (FigureStatus.Target, _state.Clause);
                break;
            default:
                break;
        }

        return at + length;
    }

    // 为期半年, 不足半个月: half of one, where a length of time is spoken of.
    private int OnHalf(int at)
    {
        if (!ScannerLexicon.BeforeHalf.Contains(At(at - 1)) || !MeasureWords.TryAt(_s, at + 1, out string word, out MeasureWord measure) || !IsTime(measure.Unit))
        {
            return at + 1;
        }

        int end = at + 1 + word.Length;
        if (ScannerLexicon.BehindOtherHalf.Contains(At(end)))
        {
            return end;
        }

        _state.NumberAt = at + _state.Offset;
        RawFigure figure = New(at, end, at, at + 1, 0.5m, measure.Unit);
        figure.Measure = measure;
        Tell(ReadingRule.Numerals, at, at + 1);
        Tell(ReadingRule.MeasureWord, at + 1, end);
        Bound(ref figure, isBare: false);
        return Finish(ref figure);
    }

    private static bool IsTime(Unit unit) => unit == Unit.Year || unit == Unit.Month || unit.Symbol == ScannerLexicon.Hour || ScannerLexicon.Days.Has(unit.Symbol);

    // 疫情期间: a name from the start of the clause.
    private readonly void SetNamed(int at)
    {
        int start = at;
        while (start > _clauseStart && at - start < LongestLabel && Characters.IsHan(_s[start - 1]))
        {
            start--;
        }

        if (start == _clauseStart && at - start is >= 2 and < LongestLabel && CharTable.Of(_s[at - 1]) != CharClass.Numeral)
        {
            _state.Periods.SetNamed(_s[start..(at + 2)].ToString());
        }
    }

    // Four digits and 年 may be a length of time before the years of reports: 1500年.
    private bool TryDate(int at, out int end)
    {
        end = at;
        return Dates.MayStart(_s, at) && TryDateAt(at, out end);
    }

    private bool TryDateAt(int at, out int end)
    {
        if (!Dates.TryRead(_s, at, out DateToken date) || (date.HasYear && date.Year is < Dates.FirstYear or > Dates.LastYear))
        {
            end = at;
            return false;
        }

        end = OnDate(date);
        return true;
    }

    // 今年 and 上半年 are no numbers.
    private static bool HasNumber(ReadOnlySpan<char> date)
    {
        foreach (char c in date)
        {
            if (CharTable.Of(c) is CharClass.Digit or CharClass.Numeral)
            {
                return true;
            }
        }

        return false;
    }

    private int OnDate(in DateToken date)
    {
        if (_state.NotFigures is not null && HasNumber(_s[date.Start..date.End]))
        {
            Skip(date.IsPlan ? NotFigureKind.Name : NotFigureKind.Date, date.Start, date.IsPlan ? date.Start + PlanLength : date.End);
        }

        if (date.Kind == DateKind.Vague)
        {
            _state.Periods.Forget();
        }
        else if (date.Kind == DateKind.Date && Dates.LeadOf(_s, date) is var lead && lead != DateLead.Aside)
        {
            DateReach reach = _state.Count == 0 ? DateReach.Paragraph : At(date.End) is '，' or ',' ? DateReach.Sentence : DateReach.Clause;
            _state.Periods.SetDate(date, lead, reach, isAhead: _state.Status != FigureStatus.Actual);
        }

        return date.End;
    }
}
