namespace Guangming.Domain.Text;

/// <content>What a number counts: the noun behind its measure word, right before the number, or farther off.</content>
internal ref partial struct FigureScanner
{
    private const int ForwardReach = 14;
    private const int BackwardReach = 24;
    private const int LongestFreeNoun = 8;
    private const string NounStops = "的了在到于和与及为是有可将被把对向从由以并且共均达给用让使按";

    // The noun of a figure with a measure word.
    private void FindNoun(ref RawFigure figure)
    {
        (_knownNoun, _noun, _isNear) = (false, null, true);
        int from = figure.BehindEnd;
        if (figure.Unit == Unit.Yuan || figure.Unit == Unit.Percent)
        {
            FindMoneyOrRate(ref figure);
            return;
        }

        if (TryBehind(from, 0, out _, out int end, out CountedNoun? noun))
        {
            Name(ref figure, from, end, noun);
            return;
        }

        int before = BeforeNumber(figure.QualifierStart);
        if (TryRightBefore(before, out int start, out noun) && (figure.Unit != Unit.Person || noun.Is == NounKind.People || EndsHere(from)))
        {
            Name(ref figure, start, before, noun);
        }
        else if (TryBehind(from, ForwardReach, out _, out end, out noun))
        {
            Name(ref figure, from, end, noun);
        }
        else if ((EndsHere(from) || GoesOnWithoutNoun(At(from))) && TryFarBefore(before, people: true, out start, out end, out noun))
        {
            _isNear = false;
            Name(ref figure, start, end, noun);
        }
        else
        {
            NameFreely(ref figure, from);
        }
    }

    // 由120个增至310个: what follows is a verb or a small word, so the noun stands before.
    private static bool GoesOnWithoutNoun(char next) => next is '增' or '减' or '升' or '降' or '提' or '扩' or '发' or '上' || NounStops.Contains(next, StringComparison.Ordinal);

    // Sums are of money words (投资额), shares of the rate that stands before them (贫困发生率).
    private void FindMoneyOrRate(ref RawFigure figure)
    {
        int before = BeforeNumber(figure.QualifierStart);
        if (figure.Unit == Unit.Yuan)
        {
            if (TryFarBefore(before, people: false, out int start, out int end, out CountedNoun? noun)
                || (TryBehind(figure.BehindEnd, 0, out start, out end, out noun) && noun.Is == NounKind.Money))
            {
                Name(ref figure, start, end, noun);
            }

            return;
        }

        int from = before;
        while (from > _clauseStart && before - from < LongestFreeNoun && CharTable.IsHan(_s[from - 1]) && !NounStops.Contains(_s[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        (figure.NounStart, figure.NounEnd) = before > from && _s[before - 1] is '率' or '例' or '度' or '幅' or '比' or '量' ? (from, before) : (0, 0);
    }

    private void Name(ref RawFigure figure, int start, int end, CountedNoun noun)
    {
        while (start < end && (CharTable.IsBlank(_s[start]) || _s[start] == '的'))
        {
            start++;
        }

        (figure.NounStart, figure.NounEnd, _noun, _knownNoun) = (start, end, noun, true);
    }

    // A noun that no table knows: the run of characters up to a mark or a small word.
    private readonly void NameFreely(ref RawFigure figure, int from)
    {
        int end = from;
        while (end < _s.Length && end - from < LongestFreeNoun && CharTable.IsHan(_s[end]) && !NounStops.Contains(_s[end], StringComparison.Ordinal)
            && CharTable.Of(_s[end]) is CharClass.Plain or CharClass.Mark)
        {
            end++;
        }

        (figure.NounStart, figure.NounEnd) = (from, end);
    }

    // The first known noun behind, at most so far off and before any mark; what is joined to it is the head: 贫困村产业项目.
    private readonly bool TryBehind(int from, int reach, out int start, out int end, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CountedNoun? noun)
    {
        (start, end, noun) = (from, from, null);
        if (CharTable.IsBlank(At(start)))
        {
            start++;
        }

        for (int last = start + reach; start <= last && start < _s.Length; start++)
        {
            CharClass kind = CharTable.Of(_s[start]);
            if (_s[start] is '“' or '”' or '"' or '《' or '》')
            {
                continue;
            }

            if (_s[start] is '（' or '(')
            {
                start = BracketEnd(start);
                continue;
            }

            if (kind is CharClass.Clause or CharClass.Stop or CharClass.Break or CharClass.Digit)
            {
                return false;
            }

            if (CountedNouns.TryAt(_s, start, out string word, out CountedNoun found))
            {
                if (found.Is == NounKind.NoNoun)
                {
                    start += word.Length - 1;
                    continue;
                }

                (end, noun) = (start + word.Length, found);
                while (CountedNouns.TryAt(_s, end, out word, out found) && found.Is is not (NounKind.NoNoun or NounKind.Money) && found.Unit != Unit.Event)
                {
                    (end, noun) = (end + word.Length, found);
                }

                return true;
            }
        }

        return false;
    }

    // Behind a short bracket: 5个（含2个省级）项目.
    private readonly int BracketEnd(int at)
    {
        int last = Math.Min(_s.Length, at + ForwardReach);
        int length = _s[at..last].IndexOfAny('）', ')');
        return length < 0 ? last : at + length;
    }

    private readonly bool TryRightBefore(int end, out int start, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CountedNoun? noun)
    {
        // What the figure before counts is not counted again: 11个地市40所院校.
        bool isTaken = _state.Count > 0 && _state.Last.NounEnd - _state.Offset == end && _state.Last.NounStart >= _state.Last.End;
        bool found = CountedNouns.TryBefore(_s[..end], end, out string word, out noun) && !isTaken && noun.Is != NounKind.NoNoun && end - word.Length >= _clauseStart;
        start = end - word.Length;
        noun = found ? noun : null;
        return found;
    }

    // The nearest known noun before, within the clause.
    private readonly bool TryFarBefore(int from, bool people, out int start, out int end, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CountedNoun? noun)
    {
        int floor = Math.Max(Math.Max(_clauseStart, from - BackwardReach), _state.Count > 0 ? _state.Last.End - _state.Offset : 0);
        for (end = from; end > floor; end--)
        {
            if (CountedNouns.TryBefore(_s, end, out string word, out noun) && noun.Is != NounKind.NoNoun && end - word.Length >= floor && (people || noun.Is == NounKind.Money))
            {
                start = end - word.Length;
                return true;
            }
        }

        (start, noun) = (end, null);
        return false;
    }

    // Where the words before a number end, without 共, 达 and the like.
    private readonly int BeforeNumber(int start)
    {
        int end = start;
        for (int step = 0; step < 4 && end > _clauseStart; step++)
        {
            char c = _s[end - 1];
            if (CharTable.IsBlank(c) || c is '共' or '达' or '计' or '为' or '有' or '到' or '至' or '数' or '量' or '约' or '近' or '超' or '了' or '仅' or '额' or '各')
            {
                end--;
            }
            else
            {
                break;
            }
        }

        // 就业数, 投资额 are nouns themselves.
        return CountedNouns.TryBefore(_s, start, out _, out _) ? start : end < start && CountedNouns.TryBefore(_s, end + 1, out _, out _) ? end + 1 : end;
    }

    // 个 counts villages, projects or posts by what stands with it.
    private void AdoptUnit(ref RawFigure figure)
    {
        MeasureWord measure = figure.Measure!;
        string word = measure.Unit.Symbol;
        if (figure.Unit == Unit.Person && IsCapacity(figure))
        {
            figure.Unit = Unit.Place;
            return;
        }

        if (figure.Unit == Unit.Event && _s[figure.End - 1] == '期' && figure.Noun is null && StartsAt(figure.End, "工程"))
        {
            return;
        }

        if (measure.Kind != MeasureWordKind.ByNoun)
        {
            if (word == "张" && _noun?.Unit == Unit.Place)
            {
                figure.Unit = Unit.Place;
            }
            else if (word is "座" or "间" or "处" && _noun?.Unit is { } built && (built == Unit.Workshop || built == Unit.School))
            {
                figure.Unit = built;
            }

            return;
        }

        if (_noun is null || (_noun.Unit is null && !_isNear))
        {
            Unit before = figure.Unit;
            InheritUnit(ref figure);
            if (_noun is null || figure.Unit != before)
            {
                return;
            }
        }

        Unit? unit = _noun.Unit;
        char first = _s[figure.NumberEnd] == ' ' ? _s[figure.End - 1] : figure.Measure is null ? '\0' : MeasureHead(figure);
        figure.Unit = first switch
        {
            '个' => unit is null || unit == Unit.Yuan || unit == Unit.Event || unit == Unit.Household || (unit == Unit.Person && !_isNear) ? figure.Unit : unit,
            '项' => unit == Unit.Project ? unit : figure.Unit,
            '家' => unit == Unit.Workshop || unit == Unit.School ? unit : _noun.Is == NounKind.Thing && unit is null && (_isNear || CountedNouns.IsBusinessLike(_s[figure.NounStart..figure.NounEnd])) ? OtherUnits.Of("家") : Unit.Enterprise,
            '座' => unit == Unit.Workshop || unit == Unit.School || unit == Unit.Village ? unit : figure.Unit,
            '所' => unit is null && _noun.Is == NounKind.Thing && _isNear ? OtherUnits.Of("所") : Unit.School,
            _ => figure.Unit,
        };
    }

    private readonly char MeasureHead(in RawFigure figure)
    {
        for (int i = figure.End - 1; i > figure.NumberStart; i--)
        {
            if (_s[i] is '个' or '项' or '家' or '座' or '所')
            {
                return _s[i];
            }
        }

        return '\0';
    }

    // 分别为3个、5个和8个, 项目65个，其中产业类30个: the measure word goes on counting the same thing.
    private readonly void InheritUnit(ref RawFigure figure)
    {
        if (_state.Count == 0 || _state.Last.Sentence != _state.Sentence || !ReferenceEquals(_state.Last.Measure, figure.Measure))
        {
            return;
        }

        int from = _state.Last.End - _state.Offset;
        bool isPart = figure.Start - from is > 0 and <= ForwardReach && (_s[from] is '、' or '和' or '及' or '，' or ',' or '（' or '(' or '；' || _s[from..figure.Start].IndexOf("其中") >= 0 || _s[from..figure.Start].LastIndexOfAny('至', '到', '为') >= 0);
        if (isPart)
        {
            figure.Unit = _state.Last.Unit;
            figure.Noun = _state.Last.Noun;
        }
    }

    // 可容纳幼儿630人 counts places.
    private readonly bool IsCapacity(in RawFigure figure)
    {
        int floor = Math.Max(_clauseStart, figure.NumberStart - BackwardReach);
        ReadOnlySpan<char> before = _s[floor..figure.NumberStart];
        int at = before.LastIndexOf("容纳");
        return at >= 0 && (before[at..].IndexOfAny("幼儿生老") >= 0 || StartsAt(figure.End, "入学") || StartsAt(figure.End, "就读") || StartsAt(figure.End, "入托") || StartsAt(figure.End, "入园"));
    }

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
