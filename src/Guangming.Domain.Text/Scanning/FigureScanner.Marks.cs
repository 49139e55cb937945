namespace Guangming.Domain.Text;

/// <content>Words and dates that set time, status or a relation for what follows.</content>
internal ref partial struct FigureScanner
{
    private const int LongestLabel = 8;
    private const int LongestEvent = 12;

    private int OnMark(int at)
    {
        if (!Marks.TryAt(_s, at, out int length, out Mark mark))
        {
            return at + 1;
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
            case Mark.ThisYear when !IsAside(at):
                periods.SetYearOfPublication(0);
                break;
            case Mark.LastYear when !IsAside(at):
                periods.SetYearOfPublication(-1);
                break;
            case Mark.FirstHalf or Mark.SecondHalf:
                periods.SetHalf(mark == Mark.FirstHalf);
                break;
            case Mark.WholeYear:
                periods.SetWholeYear();
                break;
            case Mark.YearEnd when Characters.IsHan(At(at - 1)) || At(at - 1) is '，' or '。' or '\n' or '\0':
                periods.SetYearEnd(isAhead: _state.Status != FigureStatus.Actual, EndsBefore(at, "截至") ? DateWording.AsOf : DateWording.Leading);
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

    // 比2019年, 较去年: the other side of a comparison.
    private readonly bool IsAside(int start) =>
        At(start - 1) is '比' or '较' or '与' or '同' or '超' or '是' or '为' || (At(start - 1) == '于' && At(start - 2) is '高' or '低' or '多' or '少' or '优');

    private int OnDate(in DateToken date)
    {
        Skip(NotFigureKind.Date, date.Start, date.End);
        if (date.IsEmpty)
        {
            return date.End;
        }

        int start = date.Start;
        int end = date.End;
        DateWording wording = DateWording.Leading;
        if (EndsBefore(start, "截至") || EndsBefore(start, "截止") || EndsBefore(start, "截至到") || EndsBefore(start, "截止到") || EndsBefore(start, "累计至") || EndsBefore(start, "截止至") || EndsBefore(start, "截至今年") || EndsBefore(start, "截止今年") || EndsBefore(start, "截至去年"))
        {
            end += At(end) == '止' ? 1 : 0;
            wording = _state.Count == 0 ? DateWording.AsOf : At(end) is '，' or ',' ? DateWording.AsOfSentence : DateWording.AsOfClause;
        }
        else if (StartsAt(end, "起至今") || StartsAt(end, "至今"))
        {
            wording = DateWording.SinceUntilNow;
        }
        else if (At(end) == '起' || StartsAt(end, "以后") || StartsAt(end, "开始") || (!date.IsSpan && IsBeginning(end)))
        {
            wording = DateWording.Since;
        }
        else if (IsAside(start) || (At(end) == '前' && At(end + 1) != '三' && At(end + 1) is not ('1' or '2')) || StartsAt(end, "之前") || StartsAt(end, "以前"))
        {
            wording = DateWording.Aside;
        }
        else if (date.IsSpan && At(start - 1) is '从' or '自' or '由' && At(end) is '，' or ',')
        {
            wording = DateWording.Leading; // 从2018年至2020年，…
        }
        else if (At(start - 1) is '从' or '由' or '到' or '至' or '于' || At(end) == '的' || EndsBefore(start, "增加到") || At(start - 1) == '（' || At(start - 1) == '(')
        {
            wording = DateWording.Local;
        }

        if (wording != DateWording.Aside)
        {
            _state.Periods.SetDate(date, wording);
        }

        return end;
    }

    // 2017年以来, 2017年结对以来: an event may stand between.
    private readonly bool IsBeginning(int end)
    {
        int at = end;
        while (at - end <= LongestEvent && Characters.IsHan(At(at)))
        {
            if (StartsAt(at, "以来"))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    // 十三五: five years that everybody knows.
    private readonly void OnPlan(int start, int end)
    {
        Skip(NotFigureKind.Name, start, end);
        int first = _s[start + 1] switch { '一' => 2006, '二' => 2011, '三' => 2016, '四' => 2021, _ => 2026 };
        int behind = At(end) is '”' or '"' or '’' ? end + 1 : end;
        if (StartsAt(behind, "期间") || StartsAt(behind, "时期") || StartsAt(behind, "以来"))
        {
            DateToken plan = new() { First = PartialDate.OfYear(first), Last = PartialDate.OfYear(first + 4), IsSpan = true, HasYear = true };
            _state.Periods.SetDate(plan, StartsAt(behind, "以来") ? DateWording.Since : DateWording.Leading);
        }
    }
}
