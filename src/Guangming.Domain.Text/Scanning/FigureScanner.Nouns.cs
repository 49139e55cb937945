namespace Guangming.Domain.Text;

/// <content>What a number counts: the noun behind its measure word, right before the number, or farther off.</content>
internal ref partial struct FigureScanner
{
    private const int ForwardReach = 14;
    private const int BackwardReach = 24;
    private const int LongestFreeNoun = 8;
    private static readonly CountedNoun WorkNoun = new(Unit.Project, NounKind.Thing);

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

        int before = BeforeNumber(ListStart(figure.QualifierStart));
        if (figure.Measure is { Kind: MeasureWordKind.ByNoun } && At(before - 1) == ScannerLexicon.Class && EndsHere(from))
        {
            FindHead(ref figure, before);
            return;
        }

        // 云岭市5个低收入村: the place before is where, the noun behind is what.
        if (EndsWithPlace(before) && TryBehind(from, ForwardReach, out _, out end, out noun))
        {
            Name(ref figure, from, end, noun);
        }
        else if (!TryNameBefore(ref figure, before, from))
        {
            NameFreely(ref figure, from);
        }
    }

    // 新增车间3、4、2个: the noun stands before the list, and the first of it may have taken it.
    private readonly int ListStart(int start)
    {
        for (int i = _state.Count - 1; i >= 0 && (_state.Figures[i].IsPending || IsBareCount(_state.Figures[i])) && IsConnector(_state.Figures[i].End - _state.Offset, start, out _); i--)
        {
            start = _state.Figures[i].QualifierStart - _state.Offset;
        }

        return start;
    }

    private static bool IsBareCount(in RawFigure figure) => figure is { Measure: null, Implied: not null } && figure.Unit != Unit.Yuan;

    private readonly bool EndsWithPlace(int before) =>
        before > 0 && ScannerLexicon.PlaceKinds.Contains(At(before - 1)) && CountedNouns.TryBefore(_s, before, out string ending, out _) && ending.Length == 1;

    // Right before the number, behind it, in the label of a line, or farther off in the clause.
    private bool TryNameBefore(ref RawFigure figure, int before, int from)
    {
        int end;
        if (TryRightBefore(before, out int start, out CountedNoun? noun) && (figure.Unit != Unit.Person || noun.Is == NounKind.People || EndsHere(from)))
        {
            Name(ref figure, start, before, noun);
            return true;
        }

        if (TryBehind(from, ForwardReach, out _, out end, out noun))
        {
            Name(ref figure, from, end, noun);
            return true;
        }

        if (TryLabel(before, from, out start, out noun))
        {
            Name(ref figure, start, before - 1, noun); // 提供岗位：6800个: a table told in lines.
            return true;
        }

        if ((EndsHere(from) || GoesOnWithoutNoun(At(from))) && TryFarBefore(before, people: true, out start, out end, out noun))
        {
            _isNear = false;
            Name(ref figure, start, end, noun);
            return true;
        }

        return false;
    }

    private readonly bool TryLabel(int before, int from, out int start, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CountedNoun? noun)
    {
        (start, noun) = (before, null);
        if (At(before - 1) is not ('：' or ':') || !EndsHere(from) || !CountedNouns.TryBefore(_s, before - 1, out string label, out CountedNoun found))
        {
            return false;
        }

        (start, noun) = (before - 1 - label.Length, found);
        return found.Is != NounKind.NoNoun && start >= _lineStart;
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
    private static bool GoesOnWithoutNoun(char next) => ScannerLexicon.ChangesBehind.Contains(next) || ScannerLexicon.NounStops.Contains(next);

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
        while (from > _clauseStart && before - from < LongestFreeNoun && Characters.IsHan(_s[from - 1]) && !ScannerLexicon.NounStops.Contains(_s[from - 1]))
        {
            from--;
        }

        (figure.NounStart, figure.NounEnd) = before > from && ScannerLexicon.RateEndings.Contains(_s[before - 1]) ? (from, before) : (0, 0);
    }

    private void Name(ref RawFigure figure, int start, int end, CountedNoun noun)
    {
        while (start < end && (Characters.IsBlank(_s[start]) || _s[start] == ScannerLexicon.Of))
        {
            start++;
        }

        (figure.NounStart, figure.NounEnd, _noun, _knownNoun) = (start, end, noun, true);
    }

    // A noun that no table knows: the run of characters up to a mark or a small word.
    private readonly void NameFreely(ref RawFigure figure, int from)
    {
        int end = from;
        while (end < _s.Length && end - from < LongestFreeNoun && Characters.IsHan(_s[end]) && !ScannerLexicon.NounStops.Contains(_s[end])
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
        bool countsBodies = At(from - 1) == ScannerLexicon.House;
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
            if (ScannerLexicon.NameMarks.Contains(_s[start]))
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
                if (found.Is == NounKind.NoNoun || ScannerLexicon.VillageBodies.StartsAt(_s, start + word.Length - 1) || (countsBodies && !IsBody(word, found)))
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
        noun.Is == NounKind.Thing && noun.Unit != Unit.Village && noun.Unit != Unit.Household && !ScannerLexicon.Areas.Has(word);

    // 35个城中村改造项目 counts projects; 12个村实施项目 does not.
    private readonly bool TryWork(int at, out int end)
    {
        int work = ScannerLexicon.Works.At(_s, at);
        int thing = work == 0 ? 0 : ScannerLexicon.WorkThings.At(_s, at + work);
        end = at + work + thing;
        return thing > 0 && Characters.Digit(At(end)) < 0;
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
        bool isTaken = _state.Count > 0 && _state.Last.NounEnd - _state.Offset == end && _state.Last.NounStart >= _state.Last.End && !ScannerLexicon.Kinds.Has(_state.Last.Unit.Symbol);
        bool found = CountedNouns.TryBefore(_s[..end], end, out string word, out noun) && !isTaken && noun.Is != NounKind.NoNoun && end - word.Length >= _clauseStart && word != ScannerLexicon.Organise;
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
            if (Characters.IsBlank(c) || ScannerLexicon.SmallBeforeNumber.Contains(c))
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
