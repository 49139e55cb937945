namespace Guangming.Domain.Text;

/// <content>Numbers without a measure word: what is counted right behind them, a sum of money before them, lists and ranges.</content>
internal ref partial struct FigureScanner
{
    // A number without a measure word: 12企业, 3万劳动力, 投资3000万, 3至5万.
    private int OnUnmeasured(in NumberToken number)
    {
        int end = number.End;
        if (!number.IsHan && !number.HasPoint && number.Scale == 0 && TryBareYear(number))
        {
            return end;
        }

        RawFigure figure = New(number.Start, end, number.Start, number.IsHan ? end : DigitsEnd(number), number.Value, number.Mantissa, Unit.Dimensionless);
        (figure.Scale, figure.HasInnerMany, figure.Qualifier) = (number.Scale, number.Many, number.Many ? Qualifier.Many : Qualifier.None);
        Bound(ref figure, number.IsBare);
        bool isLarge = number.Scale >= 4 || number.Value >= 10000 || number.Many;
        if (number.IsHan && (number.IsBare ? figure.Qualifier == Qualifier.None : number.Value < 100))
        {
            return end;
        }

        int before = BeforeNumber(figure.QualifierStart);
        bool hasUnit = TryBehind(figure.BehindEnd, isLarge ? ForwardReach : 0, out int start, out int nounEnd, out CountedNoun? noun)
            && (noun.Unit is not null) && noun.Is != NounKind.Money && (!number.IsHan || noun.Is == NounKind.People);
        if (hasUnit)
        {
            start = figure.BehindEnd;
        }
        else if (isLarge && TryFarBefore(before, people: false, out start, out nounEnd, out noun))
        {
            hasUnit = true;
        }
        else if (!number.IsHan && EndsHere(figure.BehindEnd) && TryRightBefore(before, out start, out noun) && noun.Unit is not null)
        {
            (hasUnit, nounEnd) = (true, before);
        }

        if (hasUnit)
        {
            figure.Unit = noun!.Unit!;
            Name(ref figure, start, nounEnd, noun);
            Complete(ref figure);
            return figure.BehindEnd;
        }

        if (number.IsHan)
        {
            return end;
        }

        if (IsListed(figure.BehindEnd))
        {
            figure.IsPending = true;
            Complete(ref figure);
            return figure.BehindEnd;
        }

        if (number.Scale >= 4 && _state.Count > 0 && _state.Last.Sentence == _state.Sentence && _state.Last.Unit == Unit.Yuan)
        {
            figure.Unit = Unit.Yuan; // 投资5亿元，净增2.3亿.
        }

        if (number.Scale >= 4 || ((number.HasPoint || isLarge) && IsMeasureOf(before)))
        {
            Complete(ref figure);
            return figure.BehindEnd;
        }

        Skip(NotFigureKind.Unmeasured, number.Start, end);
        return end;
    }

    private readonly bool EndsHere(int at) => at >= _s.Length || CharTable.Of(_s[at]) is CharClass.Clause or CharClass.Stop or CharClass.Break;

    // A list or range goes on: 3、5和8个, 3至5万.
    private readonly bool IsListed(int at)
    {
        int next = at;
        for (int step = 0; step < 3 && next < _s.Length && (IsJoint(_s[next]) || CharTable.IsBlank(_s[next])); step++)
        {
            next++;
        }

        return next > at && next < _s.Length && CharTable.Of(_s[next]) is CharClass.Digit;
    }

    private readonly bool IsMeasureOf(int before) =>
        EndsBefore(before, "指数") || EndsBefore(before, "系数") || EndsBefore(before, "比重") || EndsBefore(before, "评分") || EndsBefore(before, "得分") || EndsBefore(before, "总量");

    private static bool IsJoint(char c) => c is '、' or '和' or '及' or '与' or '至' or '到' or '-' or '－' or '–' or '—' or '~' or '～' or '或';

    private static bool IsRange(char c) => c is '至' or '到' or '-' or '－' or '–' or '—' or '~' or '～';

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
            if (!IsJoint(_s[i]) && !CharTable.IsBlank(_s[i]))
            {
                return false;
            }

            isRange |= IsRange(_s[i]);
        }

        return true;
    }
}
