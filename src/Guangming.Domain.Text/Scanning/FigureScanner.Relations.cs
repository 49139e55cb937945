namespace Guangming.Domain.Text;

/// <content>Lists and ranges, periods, and how the figures of a paragraph belong together.</content>
internal ref partial struct FigureScanner
{
    private const int ChangeReach = 48;
    private const int StateReach = 14;
    private const int MostBack = 24;
    private const int MostPartsBack = 5;

    // Numbers of a list or range that wait for the measure word take this figure's.
    private readonly void AdoptList(ref RawFigure figure)
    {
        if (figure.IsPending)
        {
            if (_state.Count > 0 && _state.Last.IsPending && !IsConnector(_state.Last.End - _state.Offset, figure.QualifierStart, out _))
            {
                DropPending(0);
            }

            return;
        }

        int next = figure.QualifierStart;
        bool isRange = false;
        int first = _state.Count;
        while (first > 0 && _state.Figures[first - 1] is { IsPending: true } && IsConnector(_state.Figures[first - 1].End - _state.Offset, next, out bool isSpan))
        {
            isRange |= isSpan && first == _state.Count;
            ref RawFigure pending = ref _state.Figures[--first];
            next = pending.QualifierStart - _state.Offset;
            Adopt(ref pending, figure, isSpan);
        }

        DropPending(_state.Count - first);
        bool follows = _state.Count > 0 && IsConnector(_state.Last.End - _state.Offset, figure.QualifierStart, out isRange) && isRange;
        if (follows && _state.Last.Unit.Equals(figure.Unit) && Compare(_state.Last, figure))
        {
            figure.Relation = new MentionRelation(MentionRelationKind.RangeFrom, _state.Index + _state.Count - 1);
        }
    }

    private static decimal Power(int scale)
    {
        decimal power = 1;
        for (; scale > 0; scale--)
        {
            power *= 10;
        }

        return power;
    }

    private static bool Compare(in RawFigure low, in RawFigure high) => low.Amount < high.Amount;

    private static void Adopt(ref RawFigure pending, in RawFigure figure, bool isRange)
    {
        pending.IsPending = false;
        pending.Unit = figure.Unit;
        pending.Measure = figure.Measure;
        (pending.NounStart, pending.NounEnd, pending.Noun) = (figure.NounStart, figure.NounEnd, figure.Noun);
        bool isShared = isRange ? pending.Amount * Power(figure.Scale) < figure.Amount : pending.Amount < Power(figure.Scale);
        if (figure.Scale > 0 && pending.Scale == 0 && isShared)
        {
            pending.Amount *= Power(figure.Scale); // 3至5万: the scale word is said once.
            pending.Scale = figure.Scale;
        }

        pending.Qualifier = pending.Qualifier == Qualifier.None && figure.Qualifier is Qualifier.About ? Qualifier.About : pending.Qualifier;
    }

    // Numbers that waited in vain: all but the given count of them at the end.
    private readonly void DropPending(int kept)
    {
        int end = _state.Count - kept;
        while (end > 0 && _state.Figures[end - 1].IsPending)
        {
            end--;
        }

        int dropped = _state.Count - kept - end;
        if (dropped == 0)
        {
            return;
        }

        foreach (ref readonly RawFigure figure in _state.Figures.Slice(end, dropped))
        {
            Skip(NotFigureKind.Unmeasured, figure.Start - _state.Offset, figure.End - _state.Offset);
        }

        _state.Figures[(end + dropped)..].CopyTo(_state.Figures[end..]);
        _state.Drop(dropped);
    }

    // For when it holds: what the text has set, or the state that it tells.
    private void Date(ref RawFigure figure)
    {
        PeriodContext periods = _state.Periods;
        if (_hasNow && _s[Math.Max(_sentenceStart, figure.Start - ChangeReach)..figure.Start].Contains(ScannerLexicon.Already))
        {
            periods.RaiseNow();
            _hasNow = false;
        }

        if (figure.Unit == Unit.Percent && !periods.IsClauseSet && IsDropped(figure.QualifierStart))
        {
            figure.Period = periods.StateHere();
            return;
        }

        figure.Period = periods.Take();
        if (periods.IsClauseSet || figure.Status != FigureStatus.Actual || figure.Period.Basis is PeriodBasis.Annual or PeriodBasis.PerYear)
        {
            return;
        }

        int end = Math.Min(_s.Length, figure.BehindEnd + StateReach);
        ReadOnlySpan<char> behind = _s[figure.BehindEnd..end];
        int stop = behind.IndexOfAny(ScannerLexicon.ClauseStops);
        behind = stop < 0 ? behind : behind[..stop];
        bool isState = ScannerLexicon.AllDone.IsIn(behind) || ScannerLexicon.PairedVillages.StartsAt(behind, 0);
        figure.Period = isState ? periods.StateNow() : figure.Period;
    }

    private readonly bool IsDropped(int start) => ScannerLexicon.DroppedTo.EndsBefore(_s, start);

    /// <summary>Relates the figures of the paragraph that were read since the last time.</summary>
    private readonly void Resolve()
    {
        Span<RawFigure> all = _state.Figures;
        for (int i = 1; i < all.Length; i++)
        {
            ref RawFigure figure = ref all[i];
            if (figure.Relation.Kind != MentionRelationKind.None || figure.Sentence != all[i - 1].Sentence)
            {
                continue;
            }

            ReadOnlySpan<char> gap = Gap(all[i - 1], figure);
            if (IsTogether(all[i - 1], figure, gap))
            {
                figure.Relation = new MentionRelation(MentionRelationKind.Together, _state.Index + i - 1);
                if (all[i - 1].Relation.Kind == MentionRelationKind.PartOf && PartnerOf(all, all[i - 1].Relation.To[0] - _state.Index, figure.Unit) is { } partner)
                {
                    figure.Relation = new MentionRelation(MentionRelationKind.PartOf, _state.Index + partner);
                }
            }
            else if (IsChange(all[i - 1], figure, gap))
            {
                figure.Relation = new MentionRelation(MentionRelationKind.ChangeFrom, _state.Index + i - 1);
            }
            else if (IsGrowth(figure))
            {
                Derive(all, i, ref figure);
            }
            else if (WholeOf(all, i, gap) is { } whole)
            {
                figure.Relation = new MentionRelation(MentionRelationKind.PartOf, _state.Index + whole);
            }
            else if (figure.Unit.Equals(all[i - 1].Unit) && IsPlainJoint(gap) && all[i - 1].Relation is { Kind: MentionRelationKind.Respectively } list)
            {
                figure.Relation = list;
            }
            else if (figure.Unit.Equals(all[i - 1].Unit) && IsPlainJoint(gap) && ScannerLexicon.Respectively.IsIn(BeforeOf(all[i - 1], 8)))
            {
                figure.Relation = new MentionRelation(MentionRelationKind.Respectively, _state.Index + i - 1);
            }
        }
    }

    private static bool IsPlainJoint(ReadOnlySpan<char> gap) => gap.Length is > 0 and <= 3 && gap.IndexOfAnyExcept(ScannerLexicon.PlainJoints) < 0;

    private readonly ReadOnlySpan<char> Gap(in RawFigure before, in RawFigure figure)
    {
        int from = before.End - _state.Offset;
        int to = figure.Start - _state.Offset;
        return to > from ? _s[from..to] : [];
    }

    private readonly ReadOnlySpan<char> BeforeOf(in RawFigure figure, int reach)
    {
        int to = figure.Start - _state.Offset;
        return _s[Math.Max(0, to - reach)..to];
    }

    // 13055户54362人: one event in two units.
    private static bool IsTogether(in RawFigure before, in RawFigure figure, ReadOnlySpan<char> gap) =>
        before.Unit == Unit.Household && figure.Unit == Unit.Person
        && (gap.Length <= 2 && gap.IndexOfAnyExcept(ScannerLexicon.TogetherJoints) < 0);

    // 从23.1%下降至1.57%: the same unit, a verb of change, and 到, 至 or 为 before the second.
    private readonly bool IsChange(in RawFigure before, in RawFigure figure, ReadOnlySpan<char> gap) =>
        before.Unit.Equals(figure.Unit) && gap.Length <= ChangeReach && gap.IndexOfAny(ScannerLexicon.SentenceStops) < 0
        && gap.LastIndexOfAny(ScannerLexicon.Upwards) is >= 0 and var to
        && gap[..to].IndexOfAny(ScannerLexicon.ChangeVerbs) >= 0
        && (BeforeOf(before, 24).ContainsAny(ScannerLexicon.From) || (to < 6 && !gap.Contains('，')));

    private readonly bool IsGrowth(in RawFigure figure)
    {
        if (figure.Unit != Unit.Percent && figure.Unit != Unit.PercentagePoint && figure.Unit != Unit.Times && figure.Unit != Unit.Doubling)
        {
            return false;
        }

        ReadOnlySpan<char> before = BeforeOf(figure, 8);
        int clause = before.LastIndexOfAny(ScannerLexicon.GrowthStops);
        before = clause < 0 ? before : before[(clause + 1)..];
        return before.IndexOfAny(ScannerLexicon.GrowthWords) >= 0 && !before.Contains(ScannerLexicon.Rate) && !EndsLikeTarget(before);
    }

    private static bool EndsLikeTarget(ReadOnlySpan<char> before) => ScannerLexicon.UpTo.EndsBefore(before, before.Length);

    // Growth belongs to the pair before it, or to the one figure before it with the baseline unnamed.
    private readonly void Derive(Span<RawFigure> all, int index, ref RawFigure figure)
    {
        ref RawFigure before = ref all[index - 1];
        if (figure.Start - before.End > ChangeReach)
        {
            return;
        }

        if (before.Relation.Kind == MentionRelationKind.ChangeFrom && before.Relation.To[0] - _state.Index is >= 0 and var first)
        {
            figure.Relation = new MentionRelation(MentionRelationKind.DerivedFrom, before.Relation.To[0], _state.Index + index - 1);
            ReportingPeriod from = all[first].Period;
            ReportingPeriod to = before.Period;
            if ((from.Start ?? from.End) is { } start && to.End is { } end && start < end)
            {
                DateSource source = to.DateSource > from.DateSource ? to.DateSource : from.DateSource;
                figure.Period = ReportingPeriod.Between(PartialDate.From(start), PartialDate.From(end)).With(source);
            }
        }
        else if (before.Unit != Unit.Percent && before.Unit != Unit.PercentagePoint && before.Unit != Unit.Times)
        {
            figure.Relation = new MentionRelation(MentionRelationKind.DerivedFrom, _state.Index + index - 1);
        }
    }

    // 其中 and brackets: the last figure before them of the same unit that is no smaller; then the parts after the first.
    private readonly int? WholeOf(Span<RawFigure> all, int index, ReadOnlySpan<char> gap)
    {
        ref RawFigure figure = ref all[index];
        ref RawFigure before = ref all[index - 1];
        int last = index - 1;
        while (last > 0 && (all[last].Unit == Unit.Month || all[last].Unit == Unit.Year) && all[last - 1].Sentence == figure.Sentence)
        {
            last--; // 其中三个月以上的18名: a time between is none of the parts.
        }

        gap = last < index - 1 ? Gap(all[last], figure) : gap;
        bool opens = ScannerLexicon.Parts.IsIn(gap) || (figure.IsInBrackets && !before.IsInBrackets && gap.ContainsAny(ScannerLexicon.OpeningBrackets) && gap.Length < 16);
        if (opens)
        {
            return WholeBefore(all, index);
        }

        // The parts go on with the same unit and whole until the sentence or the bracket ends.
        bool ends = gap.ContainsAny(ScannerLexicon.SentenceStops) || figure.IsInBrackets != before.IsInBrackets;
        return ends ? null : WholeOfPartsBefore(all, index);
    }

    private static int? WholeBefore(Span<RawFigure> all, int index)
    {
        ref RawFigure figure = ref all[index];
        for (int k = index - 1; k >= Math.Max(0, index - MostBack) && all[k].Sentence == figure.Sentence; k--)
        {
            if (all[k].Unit.Equals(figure.Unit) && all[k].Amount >= figure.Amount && figure.Unit != Unit.Percent
                && all[k].Relation.Kind is not (MentionRelationKind.PartOf or MentionRelationKind.ChangeFrom))
            {
                return k;
            }
        }

        return null;
    }

    private readonly int? WholeOfPartsBefore(Span<RawFigure> all, int index)
    {
        ref RawFigure figure = ref all[index];
        for (int k = index - 1; k >= Math.Max(0, index - MostPartsBack) && all[k].Sentence == figure.Sentence; k--)
        {
            if (Gap(all[k], figure).ContainsAny(ScannerLexicon.SentenceStops))
            {
                return null;
            }

            if (all[k].Relation.Kind == MentionRelationKind.PartOf && all[k].Unit.Equals(figure.Unit))
            {
                int whole = all[k].Relation.To[0] - _state.Index;
                return whole >= 0 && figure.Amount + all[k].Amount <= all[whole].Amount ? whole : null;
            }
        }

        return null;
    }

    private static int? PartnerOf(Span<RawFigure> all, int whole, Unit unit) =>
        whole >= 0 && whole + 1 < all.Length && all[whole + 1].Unit.Equals(unit) ? whole + 1 : null;
}
