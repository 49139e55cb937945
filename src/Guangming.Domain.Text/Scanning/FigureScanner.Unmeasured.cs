namespace Guangming.Domain.Text;

/// <content>Numbers without a measure word: what is counted right behind them, a sum of money before them, lists and ranges.</content>
internal ref partial struct FigureScanner
{
    // A number without a measure word: 12企业, 3万劳动力, 投资3000万, 3至5万.
    private int OnUnmeasured(in ScannedNumber number)
    {
        int end = number.End;
        if (!number.IsChinese && TryBareYear(number))
        {
            return end;
        }

        RawFigure figure = New(number.Start, end, number.Start, NumberEnd(number.Token), number.Value, Unit.Dimensionless);
        (figure.Scale, figure.HasInnerMany, figure.Qualifier) = (number.Scale, number.HasMany, number.HasMany ? Qualifier.Many : Qualifier.None);
        TellNumber(number.Token);
        Bound(ref figure, number.IsBare);
        if (TryCurrencyOrCell(number, ref figure) || TryCountName(number, ref figure) || TryIndex(number, figure))
        {
            return Finish(ref figure);
        }

        bool isLarge = number.Scale >= 4 || number.Value >= 10000 || number.HasMany;
        if (number.IsChinese && (number.IsBare ? figure.Qualifier == Qualifier.None : number.Value < 100))
        {
            return end;
        }

        if (TryNoun(number, ref figure, BeforeNumber(figure.QualifierStart), isLarge))
        {
            return Finish(ref figure);
        }

        if (number.IsChinese)
        {
            return end;
        }

        figure.IsPending = IsListed(figure.BehindEnd);
        if (!figure.IsPending && number.Scale >= 4 && FollowsMoney(figure))
        {
            Imply(ref figure, Unit.Yuan); // 投资5亿元，净增2.3亿.
        }

        if (figure.IsPending || number.Scale >= 4)
        {
            return Finish(ref figure);
        }

        Skip(NotFigureKind.Unmeasured, number.Start, end);
        return end;
    }

    private readonly bool FollowsMoney(in RawFigure figure) =>
        _state.Count > 0 && _state.Last.Sentence == _state.Sentence && _state.Last.Unit == Unit.Yuan && !ScannerLexicon.CountNames.TryBefore(_s, BehindName(figure.QualifierStart), out _, out _);

    // 12企业, 3万劳动力, 投资3000万: the noun gives the unit.
    private bool TryNoun(in ScannedNumber number, ref RawFigure figure, int before, bool isLarge)
    {
        bool hasUnit = TryBehind(figure.BehindEnd, isLarge ? ForwardReach : 0, out int start, out int nounEnd, out CountedNoun? noun)
            && (noun.Unit is not null) && noun.Is != NounKind.Money && (!number.IsChinese || noun.Is == NounKind.People);
        if (hasUnit)
        {
            start = figure.BehindEnd;
        }
        else if (isLarge && TryFarBefore(before, people: false, out start, out nounEnd, out noun))
        {
            hasUnit = true;
        }
        else if (!number.IsChinese && EndsHere(figure.BehindEnd) && TryRightBefore(before, out start, out noun) && noun.Unit is not null)
        {
            (hasUnit, nounEnd) = (true, before);
        }

        if (hasUnit)
        {
            Imply(ref figure, noun!.Unit!);
            Name(ref figure, start, nounEnd, noun);
        }

        return hasUnit;
    }

    // The unit of a token that does not say it, and the word that would.
    private static void Imply(ref RawFigure figure, Unit unit) => (figure.Unit, figure.Implied) = (unit, unit.Symbol);

    // USD 300万, ¥500, 1.2亿RMB; 1200 under the heading 单位：万元.
    private readonly bool TryCurrencyOrCell(in ScannedNumber number, ref RawFigure figure)
    {
        string? before = StatedLexer.CurrencyBefore(_s, number.Start, out int from);
        string? behind = StatedLexer.CurrencyAfter(_s, number.End);
        if (before is null && behind is null)
        {
            return TryCell(number, ref figure);
        }

        Tell(ReadingRule.Currency, before ?? behind!);
        figure.QualifierStart = before is null ? figure.QualifierStart : Math.Min(figure.QualifierStart, from);
        figure.Problem ??= before is null || behind is null || before == behind ? null : Problems.TwoCurrencies;
        Imply(ref figure, Unit.Parse(before ?? behind!));
        return true;
    }

    private int Finish(ref RawFigure figure)
    {
        if (figure.Problem is not null)
        {
            return Refuse(ref figure);
        }

        Complete(ref figure);
        return figure.BehindEnd;
    }

    // 景气指数为103.2: an index has no measure word.
    private readonly bool TryIndex(in ScannedNumber number, in RawFigure figure)
    {
        int end = BehindName(figure.QualifierStart);
        int name = ScannerLexicon.BareMeasures.Before(_s, end);
        bool isIndex = name > 0 && !number.IsChinese && (number.HasPoint || number.Scale >= 4 || number.Value >= 10000);
        Tell(ReadingRule.IndexName, isIndex ? end - name : end, end);
        return isIndex;
    }

    // Where the name before a number ends, without 为, 达, 超 and the like.
    private readonly int BehindName(int start)
    {
        int end = start;
        while (end > _clauseStart && (Characters.IsBlank(_s[end - 1]) || ScannerLexicon.BehindNames.Contains(_s[end - 1])))
        {
            end--;
        }

        return end;
    }

    // 1200 under the heading 单位：万元: a cell of a table.
    private readonly bool TryCell(in ScannedNumber number, ref RawFigure figure)
    {
        TableHeading? heading = LabelUnit(number.Start) ?? (_state.Heading is { } above && IsCell(number.Start, number.End) ? above : null);
        if (heading is null || number.Scale > 0 || number.IsChinese)
        {
            return false;
        }

        figure.Unit = heading.Unit;
        figure.Implied = heading.Word;
        figure.Amount *= Power(heading.Scale);
        figure.Scale = heading.Scale;
        return true;
    }

    // 资金（万元）：3200: the label says what its number is in.
    private readonly TableHeading? LabelUnit(int start)
    {
        int end = start;
        while (end > _clauseStart - 1 && (Characters.IsBlank(At(end - 1)) || At(end - 1) is '：' or ':'))
        {
            end--;
        }

        int open = At(end - 1) is '）' or ')' ? _s[Math.Max(_lineStart, end - LongestLabel)..end].LastIndexOfAny('（', '(') : -1;
        return open < 0 ? null : TableHeading.Of(_s[(Math.Max(_lineStart, end - LongestLabel) + open + 1)..(end - 1)]);
    }

    private readonly bool IsCell(int start, int end) => IsCellEdge(At(start - 1)) && IsCellEdge(At(end)) && _s[_lineStart..start].IndexOfAny(" \u3000\t|｜") >= 0;

    private static bool IsCellEdge(char c) => c is '\0' or '\t' or '|' or '｜' or '\r' or '\n' || Characters.IsBlank(c);

    // 总人次超45万: the noun before the number is the unit's own.
    private readonly bool TryCountName(in ScannedNumber number, ref RawFigure figure)
    {
        bool isLarge = number.Scale >= 4 || number.Value >= 10 || number.HasMany;
        int before = BehindName(figure.QualifierStart);
        if (!isLarge || !EndsHere(figure.BehindEnd) || !ScannerLexicon.CountNames.TryBefore(_s, before, out string word, out Unit unit) || before - word.Length < _clauseStart)
        {
            return false;
        }

        Tell(ReadingRule.CountName, word);
        Imply(ref figure, unit);
        return true;
    }

    private readonly bool EndsHere(int at) => at >= _s.Length || CharTable.Of(_s[at]) is CharClass.Clause or CharClass.Stop or CharClass.Break;

    // A list or range goes on: 3、5和8个, 3至5万.
    private readonly bool IsListed(int at)
    {
        int next = at;
        for (int step = 0; step < 3 && next < _s.Length && (ScannerLexicon.Joints.Contains(_s[next]) || Characters.IsBlank(_s[next])); step++)
        {
            next++;
        }

        return next > at && next < _s.Length && CharTable.Of(_s[next]) is CharClass.Digit;
    }

    // Whether nothing but a joint stands between two figures.
    private readonly bool IsConnector(int from, int to, out bool isRange)
    {
        isRange = false;
        if (from < 0 || to <= from || to - from > 4)
        {
            return false;
        }

        for (int i = from; i < to; i++)
        {
            if (!ScannerLexicon.Joints.Contains(_s[i]) && !Characters.IsBlank(_s[i]))
            {
                return false;
            }

            isRange |= ScannerLexicon.RangeJoints.Contains(_s[i]);
        }

        return true;
    }
}
