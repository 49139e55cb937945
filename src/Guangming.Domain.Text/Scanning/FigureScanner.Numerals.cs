namespace Guangming.Domain.Text;

/// <content>Numbers in Chinese numerals: most of these characters stand in ordinary words.</content>
internal ref partial struct FigureScanner
{
    private int OnNumeral(int at)
    {
        _state.NumberAt = at + _state.Offset;
        if (!ScannerLexicon.BeforeDates.Contains(At(at - 1)) && TryDate(at, out int dateEnd))
        {
            return dateEnd;
        }

        _ = NumberLexer.TryRead(_s, at, out NumberToken number);
        int end = number.End;
        char before = At(at - 1);
        if (end <= at || (Characters.IsFinancial(_s[at]) && !IsAmount(number)))
        {
            return at + 1; // 大陆, 收拾: a numeral of cheques inside a word.
        }

        if (number.Kind == NumberKind.Digits || (number.Kind == NumberKind.Open && Characters.AnyDigit(At(at + 1)) >= 0))
        {
            return OnDigitRun(number);
        }

        if (before == ScannerLexicon.Ordinal)
        {
            end = OrdinalEnd(end);
            Skip(NotFigureKind.Ordinal, at, end);
            return end;
        }

        if (ScannerLexicon.ShareOf.StartsAt(_s, end) && TryShare(number, out int shareEnd))
        {
            return shareEnd;
        }

        bool isOpen = number.Kind == NumberKind.Open || ScannerLexicon.BeforeVague.Contains(before) || (number.IsBare && before == ScannerLexicon.Good);
        return isOpen ? OnOpen(at, end) : OnReadNumeral(number, before);
    }

    private int OnReadNumeral(in NumberToken number, char before)
    {
        if (!number.TryGetValue(out decimal value))
        {
            return Refuse(number);
        }

        int end = number.End;
        if (At(end) == ScannerLexicon.Half && value == 1 && !number.HasMany && !ScannerLexicon.BeforeOtherHalf.Contains(before))
        {
            return AddShare(number.Start, end, number.Start, end + 1, 50m, Qualifier.None);
        }

        ScannedNumber read = new(number, value);
        if (ScannerLexicon.RangeJoints.Contains(At(end)) && OpensRange(read))
        {
            return OnRangeStart(read);
        }

        bool isHalved = At(end) == ScannerLexicon.CounterMark && At(end + 1) == ScannerLexicon.Half; // 一个半月
        return number is { HasPoint: false, IsBare: false } && value == 1 && !isHalved ? OnOne(read) : OnNumber(read);
    }

    // 三至五年, 一百至一百五十公斤: the measure word is said once.
    private readonly bool OpensRange(in ScannedNumber low) =>
        low is { IsBare: false, Value: > 1 } && !ScannerLexicon.BeforeOtherRanges.EndsBefore(_s, low.Start)
        && NumberLexer.TryRead(_s, low.End + 1, out NumberToken high) && high.IsChinese && high.TryGetValue(out decimal top) && top > low.Value
        && MeasureWords.TryAt(_s, BehindBlanks(high.End), out _, out MeasureWord measure) && measure is { Kind: MeasureWordKind.Fixed, Numerals: NumeralRule.Counts };

    private int OnRangeStart(in ScannedNumber number)
    {
        RawFigure figure = New(number.Start, number.End, number.Start, NumberEnd(number.Token), number.Value, Unit.Dimensionless);
        (figure.Scale, figure.IsPending) = (number.Scale, true);
        TellNumber(number.Token);
        Bound(ref figure, isBare: false);
        return Finish(ref figure);
    }

    // A number in financial numerals is written in full: two of them at least, or with a scale word; 叁所 is one too.
    private readonly bool IsAmount(in NumberToken number) =>
        (number.End - number.Start > 1 || ScannerLexicon.PlainFinancials.Contains(_s[number.Start])) && number.Kind != NumberKind.Open && !number.IsBare
        && MeasureWords.TryAt(_s, BehindBlanks(number.End), out _, out MeasureWord measure) && measure.Kind != MeasureWordKind.NoFigure;

    private readonly int OnOpen(int start, int end)
    {
        if (MeasureWords.TryAt(_s, end, out string word, out MeasureWord open) && open.Kind == MeasureWordKind.Fixed)
        {
            Skip(NotFigureKind.Vague, start, end + word.Length);
        }

        return end;
    }

    // 一 counts only doublings, multiples and tenths; 一家, 一批 are style.
    private int OnOne(in ScannedNumber number)
    {
        int end = number.End;
        if (!MeasureWords.TryAt(_s, end, out string word, out MeasureWord measure) || measure.Kind == MeasureWordKind.NoFigure)
        {
            return end;
        }

        bool counts = measure.Unit == Unit.Times || (measure.Unit == Unit.Doubling && _s[Math.Max(0, number.Start - 4)..number.Start].Contains(ScannerLexicon.Turn)) || measure.Percent == 1 || (At(end + word.Length) == ScannerLexicon.Half && !ScannerLexicon.Halves.StartsAt(_s, end + word.Length) && (measure.Unit == Unit.Year || measure.Unit == Unit.Times || ScannerLexicon.Days.Has(measure.Unit.Symbol)));
        if (counts)
        {
            return OnNumber(number);
        }

        Skip(NotFigureKind.Style, number.Start, end + word.Length);
        return end;
    }

    // 十三五, 三八, 三五个.
    private int OnDigitRun(in NumberToken number)
    {
        (int start, int end) = (number.Start, number.End);
        if (number.Kind == NumberKind.Digits && number.TryGetValue(out decimal value) && MeasureWords.TryAt(_s, BehindBlanks(end), out _, out MeasureWord counted) && counted.Kind == MeasureWordKind.Fixed && counted.Unit != Unit.Year)
        {
            return OnNumber(new ScannedNumber(number, value)); // 一三〇五五户: place by place.
        }

        bool isVague = MeasureWords.TryAt(_s, end, out string word, out MeasureWord measure) && measure.Kind == MeasureWordKind.Fixed;
        Skip(isVague ? NotFigureKind.Vague : NotFigureKind.Name, start, isVague ? end + word.Length : end);
        return end;
    }

    // 百分之二十, 千分之三点五, 三分之二, 百分之20.
    private bool TryShare(in NumberToken whole, out int end)
    {
        end = whole.End + 2;
        if (!NumberLexer.TryRead(_s, end, out NumberToken part) || !whole.TryGetValue(out decimal below))
        {
            return false;
        }

        end = part.End;
        bool isPercent = whole.IsBare && below == 100;
        if (!part.TryGetValue(out decimal value) || below == 0 || value > 1_000_000 || below > 100_000 || (part.IsBare && value != 100))
        {
            return true;
        }

        decimal amount = isPercent ? value : value * 100m / below;
        end = AddShare(part.Start, part.End, whole.Start, part.End, amount, part.HasMany ? Qualifier.Many : Qualifier.None);
        return true;
    }

    private int AddShare(int numberStart, int numberEnd, int start, int end, decimal amount, Qualifier inner)
    {
        RawFigure figure = New(start, end, numberStart, numberEnd, amount, Unit.Percent);
        figure.HasInnerMany = inner != Qualifier.None;
        figure.Qualifier = inner;
        Bound(ref figure, isBare: false);
        Complete(ref figure);
        return figure.BehindEnd;
    }
}
