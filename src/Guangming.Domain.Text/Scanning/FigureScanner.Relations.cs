using System.Buffers;

namespace Guangming.Domain.Text;

/// <content>Lists and ranges, periods, and how the figures of a paragraph belong together.</content>
internal ref partial struct FigureScanner
{
    private static readonly SearchValues<char> ClauseStops = SearchValues.Create("，,。；;：:");
    private static readonly SearchValues<char> SentenceStops = SearchValues.Create("。；;");
    private static readonly SearchValues<char> ChangeVerbs = SearchValues.Create("增提升降减扩跃缩涨压");
    private static readonly SearchValues<char> GrowthWords = SearchValues.Create("增涨提升降减幅翻扩");
    private static readonly SearchValues<char> GrowthStops = SearchValues.Create("，,。；;、");

    private static readonly SearchValues<char> Joints = SearchValues.Create("、和及与， ");

    private const int ChangeReach = 48;
    private const int StateReach = 14;
    private const int MostBack = 24;

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
        if (isRange && figure.Scale > 0 && pending.Scale == 0 && pending.Amount * Power(figure.Scale) < figure.Amount)
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
        if (_hasNow && _s[Math.Max(_sentenceStart, figure.Start - ChangeReach)..figure.Start].LastIndexOf('已') >= 0)
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
        int stop = behind.IndexOfAny(ClauseStops);
        behind = stop < 0 ? behind : behind[..stop];
        bool isState = behind.IndexOf("已全部") >= 0 || behind.IndexOf("全部已") >= 0 || behind.IndexOf("均已") >= 0 || behind.StartsWith("对口帮扶村") || behind.StartsWith("结对帮扶村");
        figure.Period = isState ? periods.StateNow() : figure.Period;
    }

    private readonly bool IsDropped(int start) =>
        EndsBefore(start, "降至") || EndsBefore(start, "降到") || EndsBefore(start, "降为") || EndsBefore(start, "下降至") || EndsBefore(start, "下降到") || EndsBefore(start, "下降为");

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
            else if (figure.Unit.Equals(all[i - 1].Unit) && IsPlainJoint(gap) && BeforeOf(all[i - 1], 8).IndexOf("分别") >= 0)
            {
                figure.Relation = new MentionRelation(MentionRelationKind.Respectively, _state.Index + i - 1);
            }
        }
    }

    private static bool IsPlainJoint(ReadOnlySpan<char> gap) => gap.Length is > 0 and <= 3 && gap.IndexOfAnyExcept(Joints) < 0;

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
        && (gap.Length <= 2 && gap.IndexOfAnyExcept("、，, 共") < 0);

    // 从23.1%下降至1.57%: the same unit, a verb of change, and 到, 至 or 为 before the second.
    private readonly bool IsChange(in RawFigure before, in RawFigure figure, ReadOnlySpan<char> gap) =>
        before.Unit.Equals(figure.Unit) && gap.Length <= ChangeReach && gap.IndexOfAny(SentenceStops) < 0
        && gap.LastIndexOfAny("到至为") is >= 0 and var to
        && gap[..to].IndexOfAny(ChangeVerbs) >= 0
        && (BeforeOf(before, 24).IndexOfAny("从由") >= 0 || (to < 6 && gap.IndexOf('，') < 0));

    private readonly bool IsGrowth(in RawFigure figure)
    {
        if (figure.Unit != Unit.Percent && figure.Unit != Unit.PercentagePoint && figure.Unit != Unit.Times && figure.Unit != Unit.Doubling)
        {
            return false;
        }

        ReadOnlySpan<char> before = BeforeOf(figure, 8);
        int clause = before.LastIndexOfAny(GrowthStops);
        before = clause < 0 ? before : before[(clause + 1)..];
        return before.IndexOfAny(GrowthWords) >= 0 && before.IndexOf("率") < 0 && !EndsLikeTarget(before);
    }

    private static bool EndsLikeTarget(ReadOnlySpan<char> before) => before.EndsWith("到") || before.EndsWith("至");

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

    // 其中 and brackets: the last figure before them of the same unit that is no smaller.
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
        int marked = gap.IndexOf("其中");
        bool opens = marked >= 0 || (figure.IsInBrackets && !before.IsInBrackets && gap.IndexOfAny("(（") >= 0 && gap.Length < 16);
        if (opens)
        {
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

        // The parts after the first: the same unit, the same whole, until the sentence or the bracket ends.
        if (gap.IndexOfAny(SentenceStops) >= 0 || figure.IsInBrackets != before.IsInBrackets)
        {
            return null;
        }

        for (int k = index - 1; k >= 0 && all[k].Sentence == figure.Sentence; k--)
        {
            if (Gap(all[k], figure).IndexOfAny(SentenceStops) >= 0)
            {
                break;
            }

            if (all[k].Relation.Kind == MentionRelationKind.PartOf && all[k].Unit.Equals(figure.Unit))
            {
                int whole = all[k].Relation.To[0] - _state.Index;
                return whole >= 0 && figure.Amount + all[k].Amount <= all[whole].Amount ? whole : null;
            }

            if (index - k > 4)
            {
                break;
            }
        }

        return null;
    }

    private static int? PartnerOf(Span<RawFigure> all, int whole, Unit unit) =>
        whole >= 0 && whole + 1 < all.Length && all[whole + 1].Unit.Equals(unit) ? whole + 1 : null;
}
