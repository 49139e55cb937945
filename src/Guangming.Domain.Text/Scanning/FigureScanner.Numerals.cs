namespace Guangming.Domain.Text;

/// <content>Numbers in Chinese numerals: most of these characters stand in ordinary words.</content>
internal ref partial struct FigureScanner
{
    private int OnNumeral(int at)
    {
        NumberLexer.ScanNumerals(_s, at, out NumberToken number);
        int end = number.End;
        char before = At(at - 1);
        if (number.IsDigitRun)
        {
            return OnDigitRun(number);
        }

        if (before == '第')
        {
            end = OrdinalEnd(end);
            Skip(NotFigureKind.Ordinal, at, end);
            return end;
        }

        if (StartsAt(end, "分之") && TryShare(number, out int shareEnd))
        {
            return shareEnd;
        }

        if (before is '数' or '几' or '若' || number.IsOpen || (before == '好' && number.IsBare))
        {
            if (MeasureWords.TryAt(_s, end, out string word, out MeasureWord open) && open.Kind == MeasureWordKind.Fixed)
            {
                Skip(NotFigureKind.Vague, at, end + word.Length);
            }

            return end;
        }

        if (At(end) == '半' && number.Value == 1 && !number.Many && before is not ('一' or '十'))
        {
            return AddShare(number.Start, end, number.Start, end + 1, 50m, Qualifier.None);
        }

        return number is { HasPoint: false, IsBare: false } && number.Value == 1 ? OnOne(number) : OnNumber(number);
    }

    // 一 counts only doublings, multiples and tenths; 一家, 一批 are style.
    private int OnOne(in NumberToken number)
    {
        int end = number.End;
        if (!MeasureWords.TryAt(_s, end, out string word, out MeasureWord measure) || measure.Kind == MeasureWordKind.NoFigure)
        {
            return end;
        }

        bool counts = measure.Unit == Unit.Times || (measure.Unit == Unit.Doubling && _s[Math.Max(0, number.Start - 4)..number.Start].Contains('翻')) || measure.Percent == 1;
        if (counts)
        {
            return OnNumber(number);
        }

        Skip(NotFigureKind.Style, number.Start, end + word.Length);
        return end;
    }

    // 二〇二〇年, 十三五, 三八, 三五个.
    private int OnDigitRun(in NumberToken number)
    {
        (int start, int end) = (number.Start, number.End);
        if (end - start == 3 && _s[start] == '十' && _s[start + 2] == '五' && _s[start + 1] is '一' or '二' or '三' or '四')
        {
            OnPlan(start, end);
            return end;
        }

        int year = 0;
        for (int i = start; i < end && end - start == 4; i++)
        {
            year = (year * 10) + Math.Max(CharTable.Numeral(_s[i]), 0);
        }

        if (year is >= 1900 and <= 2099 && At(end) == '年')
        {
            DateToken date = new() { Start = start, End = end + 1, First = PartialDate.OfYear(year), Last = PartialDate.OfYear(year), HasYear = true };
            return OnDate(date);
        }

        bool isVague = MeasureWords.TryAt(_s, end, out string word, out MeasureWord measure) && measure.Kind == MeasureWordKind.Fixed;
        Skip(isVague ? NotFigureKind.Vague : NotFigureKind.Name, start, isVague ? end + word.Length : end);
        return end;
    }

    // 百分之二十, 千分之三点五, 三分之二, 百分之20.
    private bool TryShare(in NumberToken whole, out int end)
    {
        end = whole.End + 2;
        NumberToken part;
        if (end < _s.Length && CharTable.Digit(_s[end]) >= 0)
        {
            NumberLexer.ScanDigits(_s, end, out part);
        }
        else if (end < _s.Length && CharTable.Of(_s[end]) == CharClass.Numeral)
        {
            NumberLexer.ScanNumerals(_s, end, out part);
        }
        else
        {
            return false;
        }

        bool isPercent = whole is { IsBare: true } && whole.Value == 100;
        if (part.IsOpen || whole.Value == 0 || part.Value > 1_000_000 || whole.Value > 100_000 || (part.IsBare && part.Value != 100))
        {
            end = part.End;
            return true;
        }

        decimal amount = isPercent ? part.Value : part.Value * 100m / whole.Value;
        end = AddShare(part.Start, part.End, whole.Start, part.End, amount, part.Many ? Qualifier.Many : Qualifier.None);
        return true;
    }

    private int AddShare(int numberStart, int numberEnd, int start, int end, decimal amount, Qualifier inner)
    {
        RawFigure figure = New(start, end, numberStart, numberEnd, amount, amount, Unit.Percent);
        figure.HasInnerMany = inner != Qualifier.None;
        figure.Qualifier = inner;
        Bound(ref figure, isBare: false);
        Complete(ref figure);
        return figure.BehindEnd;
    }
}
