namespace Guangming.Domain.Text;

/// <content>From a number to a figure: its measure word, its unit, its qualifier.</content>
internal ref partial struct FigureScanner
{
    private int OnNumber(in NumberToken number)
    {
        int end = number.End;
        int at = CharTable.IsBlank(At(end)) ? end + 1 : end;
        if (TryFraction(number, out int fractionEnd))
        {
            return fractionEnd;
        }

        bool hasMeasure = MeasureWords.TryAt(_s, at, out string word, out MeasureWord measure);
        if (hasMeasure && measure.Kind == MeasureWordKind.NoFigure)
        {
            if (number.Scale < 4 || number.IsBare)
            {
                return OnNoFigure(number, at, word);
            }

            hasMeasure = false; // 突破100亿大关: a scale word is no part of a name.
        }

        if (IsQuotedName(number.Start, hasMeasure ? at + word.Length : end))
        {
            Skip(NotFigureKind.Name, number.Start, end);
            return end;
        }

        if (!hasMeasure)
        {
            return OnUnmeasured(number);
        }

        int measureEnd = at + word.Length;
        if (measure.Unit == Unit.Month && At(number.Start - 1) == '前' && At(number.Start - 2) is not ('提' or '之' or '以') && !number.HasPoint && number.Value is >= 1 and <= 12)
        {
            return OnMonths(number, measureEnd);
        }

        if (word == "位" && IsRank(number.Start))
        {
            Skip(NotFigureKind.Ordinal, number.Start, measureEnd);
            return measureEnd;
        }

        if (IsIdiom(number, measure, measureEnd))
        {
            Skip(NotFigureKind.Name, number.Start, measureEnd);
            return measureEnd;
        }

        if (At(number.Start - 1) == '前' && (measure.Unit == Unit.Person || word is "家" or "个"))
        {
            Skip(NotFigureKind.Ordinal, number.Start, measureEnd);
            return measureEnd;
        }

        RawFigure figure = New(number.Start, measureEnd, number.Start, number.IsHan ? end : DigitsEnd(number), number.Value, number.Mantissa, measure.Unit);
        figure.Measure = measure;
        figure.Scale = number.Scale;
        if (measure.Percent != 0)
        {
            OnPercent(ref figure, measure.Percent);
        }

        figure.HasInnerMany = number.Many;
        figure.Qualifier = number.Many ? Qualifier.Many : Qualifier.None;
        bool isNegative = IsNegative(number, measure);
        if (isNegative)
        {
            (figure.Amount, figure.Mantissa, figure.Start, figure.NumberStart) = (-figure.Amount, -figure.Mantissa, figure.Start - 1, figure.NumberStart - 1);
        }

        Bound(ref figure, number.IsBare);
        FindNoun(ref figure);
        if (number.IsHan && !Counts(number, figure))
        {
            Skip(NotFigureKind.Style, number.Start, measureEnd);
            return measureEnd;
        }

        AdoptUnit(ref figure);
        Complete(ref figure);
        return figure.BehindEnd;
    }

    // 前11个月: a span of the year.
    private int OnMonths(in NumberToken number, int end)
    {
        DateToken months = new()
        {
            Start = number.Start,
            End = end,
            First = PartialDate.OfMonth(_state.Periods.Year, 1),
            Last = PartialDate.OfMonth(_state.Periods.Year, (int)number.Value),
            IsSpan = true,
        };
        return OnDate(months);
    }

    private int OnNoFigure(in NumberToken number, int at, string word)
    {
        NotFigureKind kind = word[0] switch
        {
            '月' or '日' or '时' or '点' or '世' or '年' or '季' or '代' => NotFigureKind.Date,
            '号' or '线' or '楼' or '室' or '单' or '弄' or '国' or '省' or '县' or '高' or '热' or '路' or '街' or '巷' => NotFigureKind.Number,
            _ => NotFigureKind.Name,
        };
        if (!number.IsHan || number.Value > 1)
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
            int digit = CharTable.Numeral(At(figure.End));
            bool isHalf = At(figure.End) == '半';
            bool hasDigit = (digit > 0 || isHalf) && !MeasureWords.TryAt(_s, figure.End + 1, out _, out _);
            figure.Amount = (figure.Amount * 10m) + (hasDigit ? isHalf ? 5 : digit : 0);
            figure.End += hasDigit ? 1 : 0;
        }
    }

    // 1/3: a share, where it is no date.
    private bool TryFraction(in NumberToken number, out int end)
    {
        end = number.End;
        if (number.IsHan || At(end) is not ('/' or '／') || CharTable.Digit(At(end + 1)) <= 0 || number.Scale != 0 || number.HasPoint)
        {
            return false;
        }

        NumberLexer.ScanDigits(_s, end + 1, out NumberToken below);
        end = below.End;
        if (number.Value >= below.Value || below.Value > 20 || below.HasPoint || below.Scale != 0 || At(end) is '/' or '／' or '-')
        {
            Skip(NotFigureKind.Number, number.Start, end);
            return true;
        }

        end = AddShare(number.Start, end, number.Start, end, number.Value * 100m / below.Value, Qualifier.None);
        return true;
    }

    private readonly RawFigure New(int start, int end, int numberStart, int numberEnd, decimal amount, decimal mantissa, Unit unit) => new()
    {
        Start = start,
        End = end,
        NumberStart = numberStart,
        NumberEnd = numberEnd,
        Amount = amount,
        Mantissa = mantissa,
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

    private readonly int DigitsEnd(in NumberToken number)
    {
        int end = number.Start;
        while (end < number.End && (CharTable.Digit(_s[end]) >= 0 || _s[end] is '.' or '．' or ','))
        {
            end++;
        }

        return end;
    }

    // The qualifier around it. 近3年 is a span of time, not a little less than three years.
    private readonly void Bound(ref RawFigure figure, bool isBare)
    {
        Qualifier before = QualifierWords.At(_s, Math.Max(_sentenceStart, figure.Start - 16), figure.Start, isBare, out int from);
        bool isSpan = before == Qualifier.Nearly && _s[from] == '近' && figure.Start - from == 1
            && (figure.Unit == Unit.Year || figure.Unit == Unit.Month || figure.Measure is { Unit.Symbol: "天" or "周" });
        before = isSpan ? Qualifier.None : before;
        Qualifier behind = QualifierWords.BehindAt(_s, figure.End, out int length);
        if ((behind == Qualifier.Many && !TakesMany(figure, length)) || (behind == Qualifier.AtLeast && figure.Unit != Unit.Yuan && StartsAt(figure.End, "起步")))
        {
            (behind, length) = (Qualifier.None, 0);
        }

        figure.BehindEnd = figure.End + length;
        figure.QualifierStart = before == Qualifier.None ? figure.Start : from;
        figure.Qualifier = figure.Qualifier != Qualifier.None ? figure.Qualifier : before != Qualifier.None ? before : behind;
    }

    // 多 behind a measure word: 5年多, 3公里多; not 5个多功能厅.
    private readonly bool TakesMany(in RawFigure figure, int length) =>
        length > 1 || figure.Measure?.Percent == 1 || (figure.Measure is { Kind: MeasureWordKind.Fixed } && figure.Unit != Unit.Person && figure.Unit != Unit.Percent
            && At(figure.End + 1) is not ('次' or '元' or '家' or '名' or '个' or '项' or '种' or '方' or '额' or '样' or '功' or '层' or '媒' or '能' or '地' or '户' or '人'));

    private readonly bool IsNegative(in NumberToken number, MeasureWord measure)
    {
        char sign = At(number.Start - 1);
        char before = At(number.Start - 2);
        return sign == '负' ? before != '担' && before != '肩'
            : sign is '-' or '−' or '－' && (measure.Unit == Unit.Percent || measure.Unit == Unit.PercentagePoint || number.HasPoint || measure.Unit == Unit.Yuan || measure.Unit.Symbol == "摄氏度")
                && CharTable.Digit(before) < 0 && CharTable.Scale(before) == 0 && before is not ('%' or '％' or '—')
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
        Shift(ref figure);
        _state.Add(figure);
    }

    private readonly void Shift(ref RawFigure figure)
    {
        int offset = _state.Offset;
        (figure.Start, figure.End, figure.NumberStart, figure.NumberEnd) = (figure.Start + offset, figure.End + offset, figure.NumberStart + offset, figure.NumberEnd + offset);
        (figure.NounStart, figure.NounEnd, figure.QualifierStart) = (figure.NounStart + offset, figure.NounEnd + offset, figure.QualifierStart + offset);
    }
}
