namespace Guangming.Domain.Text;

/// <content>What a number counts: the noun behind its measure word, right before the number, or farther off.</content>
internal ref partial struct FigureScanner
{
    private const int ForwardReach = 14;
    private const int BackwardReach = 24;
    private const int LongestFreeNoun = 8;
    private static readonly string[] Works = ["改造", "改造提升", "提升改造", "整治", "治理", "修缮", "提升"];
    private static readonly CountedNoun WorkNoun = new(Unit.Project, NounKind.Thing);
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

        if (figure.Unit == Unit.Year || figure.Unit == Unit.Month)
        {
            return; // 两年来实施项目: a time counts nothing.
        }

        if (TryBehind(from, 0, out _, out int end, out CountedNoun? noun))
        {
            Name(ref figure, from, end, noun);
            return;
        }

        int before = BeforeNumber(figure.QualifierStart);
        if (figure.Measure is { Kind: MeasureWordKind.ByNoun } && At(before - 1) == '类' && EndsHere(from))
        {
            FindHead(ref figure, before);
            return;
        }

        // 云岭市5个低收入村: the place before is where, the noun behind is what.
        bool isPlace = before > 0 && At(before - 1) is '市' or '县' or '区' or '省' or '镇' or '乡' && CountedNouns.TryBefore(_s, before, out string ending, out _) && ending.Length == 1;
        if (isPlace && TryBehind(from, ForwardReach, out _, out end, out noun))
        {
            Name(ref figure, from, end, noun);
            return;
        }

        if (TryRightBefore(before, out int start, out noun) && (figure.Unit != Unit.Person || noun.Is == NounKind.People || EndsHere(from)))
        {
            Name(ref figure, start, before, noun);
        }
        else if (TryBehind(from, ForwardReach, out _, out end, out noun))
        {
            Name(ref figure, from, end, noun);
        }
        else if (At(before - 1) is '：' or ':' && EndsHere(from) && CountedNouns.TryBefore(_s, before - 1, out string label, out noun) && noun.Is != NounKind.NoNoun && before - 1 - label.Length >= _lineStart)
        {
            Name(ref figure, before - 1 - label.Length, before - 1, noun); // 提供岗位：6800个: a table told in lines.
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

    // 项目实施情况：产业类14个: a class of what the sentence is about.
    private void FindHead(ref RawFigure figure, int before)
    {
        bool goesOn = _state.Count > 0 && _state.Last.Sentence == _state.Sentence && ReferenceEquals(_state.Last.Measure, figure.Measure);
        for (int end = before; !goesOn && end > Math.Max(_sentenceStart, before - (2 * BackwardReach)); end--)
        {
            if (CountedNouns.TryBefore(_s, end, out string word, out CountedNoun noun) && noun.Is == NounKind.Thing && noun.Unit is not null && end - word.Length >= _sentenceStart)
            {
                Name(ref figure, end - word.Length, end, noun);
                return;
            }
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
        while (from > _clauseStart && before - from < LongestFreeNoun && Characters.IsHan(_s[from - 1]) && !NounStops.Contains(_s[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        (figure.NounStart, figure.NounEnd) = before > from && _s[before - 1] is '率' or '例' or '度' or '幅' or '比' or '量' ? (from, before) : (0, 0);
    }

    private void Name(ref RawFigure figure, int start, int end, CountedNoun noun)
    {
        while (start < end && (Characters.IsBlank(_s[start]) || _s[start] == '的'))
        {
            start++;
        }

        (figure.NounStart, figure.NounEnd, _noun, _knownNoun) = (start, end, noun, true);
    }

    // A noun that no table knows: the run of characters up to a mark or a small word.
    private readonly void NameFreely(ref RawFigure figure, int from)
    {
        int end = from;
        while (end < _s.Length && end - from < LongestFreeNoun && Characters.IsHan(_s[end]) && !NounStops.Contains(_s[end], StringComparison.Ordinal)
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
        bool countsBodies = At(from - 1) == '家';
        if (Characters.IsBlank(At(start)))
        {
            start++;
            if (CountedNouns.TryAt(_s, start, out _, out CountedNoun sum) && sum.Is == NounKind.Money)
            {
                return false; // 项目37个 投资6500万元: a blank for a comma.
            }
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
                if (found.Is == NounKind.NoNoun || (word[^1] == '村' && At(start + word.Length) is '民' or '委') || (countsBodies && !IsBody(word, found)))
                {
                    start += word.Length - 1;
                    continue;
                }

                (end, noun) = (start + word.Length, found);
                if (found.Unit == Unit.Village && TryWork(end, out int work))
                {
                    (end, noun) = (work, WorkNoun);
                }

                while (CountedNouns.TryAt(_s, end, out word, out found) && found.Is is not (NounKind.NoNoun or NounKind.Money) && found.Unit != Unit.Event)
                {
                    (end, noun) = (end + word.Length, found);
                }

                return true;
            }
        }

        return false;
    }

    // 家 counts bodies, so the villages, people and places before their names are no nouns of it: 16家帮扶地区的企业, 81家老年人服务中心.
    private static bool IsBody(ReadOnlySpan<char> word, CountedNoun noun) =>
        noun.Is == NounKind.Thing && noun.Unit != Unit.Village && noun.Unit != Unit.Household && word is not ("区" or "县" or "市" or "省" or "镇" or "乡" or "社区" or "街道" or "乡镇" or "县区" or "城市" or "省市" or "省份");

    // 35个城中村改造项目 counts projects; 12个村实施项目 does not.
    private readonly bool TryWork(int at, out int end)
    {
        end = at;
        foreach (string work in Works)
        {
            if (StartsAt(at, work) && (StartsAt(at + work.Length, "项目") || StartsAt(at + work.Length, "工程")) && Characters.Digit(At(at + work.Length + 2)) < 0)
            {
                end = at + work.Length + 2;
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
        // Kinds and batches are counted beside what they are of: 12类岗位259个.
        bool isTaken = _state.Count > 0 && _state.Last.NounEnd - _state.Offset == end && _state.Last.NounStart >= _state.Last.End && _state.Last.Unit.Symbol is not ("类" or "种" or "批" or "期");
        bool found = CountedNouns.TryBefore(_s[..end], end, out string word, out noun) && !isTaken && noun.Is != NounKind.NoNoun && end - word.Length >= _clauseStart && word != "组织";
        start = end - word.Length;
        noun = found ? noun : null;
        return found;
    }

    // The nearest known noun before, within the clause.
    private readonly bool TryFarBefore(int from, bool people, out int start, out int end, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CountedNoun? noun)
    {
        int taken = _state.Count > 0 ? Math.Max(_state.Last.End, _state.Last.NounStart >= _state.Last.End ? _state.Last.NounEnd : 0) - _state.Offset : 0;
        int floor = Math.Max(Math.Max(_clauseStart, from - BackwardReach), taken);
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
            if (Characters.IsBlank(c) || c is '共' or '达' or '计' or '为' or '有' or '到' or '至' or '数' or '量' or '约' or '近' or '超' or '了' or '仅' or '额' or '各')
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
}
