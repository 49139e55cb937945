namespace Guangming.Domain.Text;

/// <content>Numbers in digits: what is a date, an ordinal, a name or a number of something, and what is a figure.</content>
internal ref partial struct FigureScanner
{
    private int OnDigit(int at)
    {
        char before = At(at - 1);
        if (CharTable.IsLetter(before) || before is '№' or '#' || (before is '-' or '—' && CharTable.IsLetter(At(at - 2))))
        {
            return SkipCode(at, at);
        }

        if (before != '第' && before != '前' && new DateLexer(_s, _state.Periods.Year).TryScan(at, out DateToken date))
        {
            return OnDate(date);
        }

        NumberLexer.ScanDigits(_s, at, out NumberToken number);
        return TrySkip(number, out int end) ? end : OnNumber(number);
    }

    // Runs of letters and digits: G80, A4, COVID-19.
    private readonly int SkipCode(int start, int at)
    {
        while (at < _s.Length && (CharTable.IsLetter(_s[at]) || CharTable.Digit(_s[at]) >= 0 || (_s[at] is '-' or '.' or '+' && (CharTable.IsLetter(At(at + 1)) || CharTable.Digit(At(at + 1)) >= 0))))
        {
            at++;
        }

        Skip(NotFigureKind.Name, start, at);
        return at;
    }

    // What is plainly no figure, by what stands right around the number.
    private readonly bool TrySkip(in NumberToken number, out int end)
    {
        (int start, end) = (number.Start, number.End);
        char before = At(start - 1);
        char next = At(end);
        if (number.IsOpen || number.IsBroken)
        {
            Skip(NotFigureKind.Number, start, end);
            return true;
        }

        if (number.HasLeadingZero || (next is '-' or '－' or '—' && CharTable.Digit(At(end + 1)) == 0 && CharTable.Digit(At(end + 2)) >= 0))
        {
            end = SkipTelephone(end);
            Skip(NotFigureKind.Number, start, end);
            return true;
        }

        if (before == '第')
        {
            end = OrdinalEnd(end);
            Skip(NotFigureKind.Ordinal, start, end);
            return true;
        }

        if (before is '+' or '＋' or '×' or '·' or '•' or '*' || (next is '+' or '＋' or '×' or '·' or '•' && number.Scale == 0))
        {
            end = SkipCode(start, end + (next is '+' or '＋' or '×' or '·' or '•' ? 1 : 0));
            return true;
        }

        if ((before is '〔' or '[' or '【' or '［' && next is '〕' or ']' or '】' or '］') || EndsBefore(start, "http") || before == '/' || before == '_' || before == '=')
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

        if (next is ':' or '：' or '∶' && CharTable.Digit(At(end + 1)) >= 0)
        {
            NumberLexer.ScanDigits(_s, end + 1, out NumberToken other);
            end = other.End; // 1:3 is a proportion.
            Skip(NotFigureKind.Unmeasured, start, end);
            return true;
        }

        if (CharTable.IsLetter(next) && !MeasureWords.TryAt(_s, end, out _, out _))
        {
            end = SkipCode(start, end);
            return true;
        }

        return false;
    }

    private readonly int SkipTelephone(int at)
    {
        while (at < _s.Length && (CharTable.Digit(_s[at]) >= 0 || (_s[at] is '-' or '－' or '—' && CharTable.Digit(At(at + 1)) >= 0)))
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
        if (number.HasPoint || number.WholeDigits > 2 || number.Scale != 0 || number.Many)
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
        while (start > floor && CharTable.IsBlank(_s[start - 1]))
        {
            start--;
        }

        bool isFirst = start == _lineStart || CharTable.Of(At(start - 1)) == CharClass.Stop || At(start - 1) is ';' or '；';
        return isFirst && (next is '.' or '．' or ')' or '）' || (next == '、' && CharTable.Digit(At(number.End + 1)) < 0));
    }

    // 2020帮助…: a year without its word.
    private bool TryBareYear(in NumberToken number)
    {
        if (number.HasPoint || number.Scale != 0 || number.Many || number.WholeDigits != 4 || number.Value is < 1990 or > 2050 || !CharTable.IsHan(At(number.End)))
        {
            return false;
        }

        DateToken year = new() { Start = number.Start, End = number.End, First = PartialDate.OfYear((int)number.Value), Last = PartialDate.OfYear((int)number.Value), HasYear = true };
        OnDate(year);
        return true;
    }
}
