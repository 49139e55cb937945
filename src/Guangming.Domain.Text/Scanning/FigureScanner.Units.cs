namespace Guangming.Domain.Text;

/// <content>The unit that a measure word stands for, by what it counts.</content>
internal ref partial struct FigureScanner
{
    private const int MostCounted = 5;
    private const int FarReach = 60;
    private static readonly Unit OtherHouse = Unit.Other(ScannerLexicon.House.ToString());
    private static readonly Unit OtherMouth = Unit.Other(ScannerLexicon.Mouth.ToString());
    private static readonly Unit OtherIssue = Unit.Other(ScannerLexicon.Issue.ToString());
    private static readonly Unit OtherSchool = Unit.Other(ScannerLexicon.Institute.ToString());

    // 个 counts villages, projects or posts by what stands with it.
    private void AdoptUnit(ref RawFigure figure)
    {
        if (figure.Unit == Unit.Person && IsCapacity(figure))
        {
            figure.Unit = Unit.Place;
        }
        else if (figure.Measure!.Kind != MeasureWordKind.ByNoun)
        {
            AdoptBuilt(ref figure);
        }
        else if (HasNounForUnit(ref figure))
        {
            figure.Unit = UnitByNoun(figure);
        }
    }

    // 17户国有企业, 300张床位, 2座车间: a plain measure word counts what the noun says.
    private readonly void AdoptBuilt(ref RawFigure figure)
    {
        Unit? noun = _noun?.Unit;
        if (figure.Unit == Unit.Household)
        {
            figure.Unit = _isNear && noun == Unit.Enterprise ? Unit.Enterprise : figure.Unit;
        }
        else if (figure.Unit == Unit.Person)
        {
            figure.Unit = At(figure.End - 1) == ScannerLexicon.Mouth && _noun is { Is: NounKind.Thing } ? OtherMouth : figure.Unit;
        }
        else if (figure.Unit == Unit.Event)
        {
            figure.Unit = IsIssue(figure) ? OtherIssue : figure.Unit;
        }
        else if (noun == Unit.Workshop || noun == Unit.School)
        {
            figure.Unit = ScannerLexicon.Buildings.Has(figure.Unit.Symbol) ? noun! : figure.Unit;
        }
        else if ((noun == Unit.Place || _noun is null) && figure.Unit.Symbol == ScannerLexicon.Sheet)
        {
            bool isBed = noun == Unit.Place || (GoesOnCounting(figure, out RawFigure beds) && beds.Unit == Unit.Place);
            figure.Unit = isBed ? Unit.Place : figure.Unit;
        }
    }

    private readonly bool IsIssue(in RawFigure figure) =>
        At(figure.End - 1) == ScannerLexicon.Issue && _noun is not null && ScannerLexicon.Publications.Has(_s[figure.NounStart..figure.NounEnd]);

    // The noun may be that of a figure before, which goes on being counted.
    private readonly bool HasNounForUnit(ref RawFigure figure)
    {
        if (_noun is not null && (_noun.Unit is not null || _isNear))
        {
            return true;
        }

        Unit before = figure.Unit;
        InheritUnit(ref figure);
        return _noun is not null && figure.Unit == before;
    }

    private readonly Unit UnitByNoun(in RawFigure figure)
    {
        Unit? unit = _noun!.Unit;
        return MeasureHead(figure) switch
        {
            ScannerLexicon.CounterMark => unit is null || unit == Unit.Yuan || unit == Unit.Event || unit == Unit.Household || (unit == Unit.Person && !_isNear) ? figure.Unit : unit,
            ScannerLexicon.Item => unit == Unit.Project ? unit : figure.Unit,
            ScannerLexicon.House => unit == Unit.Workshop || unit == Unit.School ? unit : IsOtherHouse(figure) ? OtherHouse : Unit.Enterprise,
            ScannerLexicon.Seat => unit == Unit.Workshop || unit == Unit.School || (unit == Unit.Village && _isNear) ? unit : figure.Unit,
            ScannerLexicon.Institute => unit is null && _noun.Is == NounKind.Thing && _isNear ? OtherSchool : Unit.School,
            _ => figure.Unit,
        };
    }

    // 家 counts what is no enterprise: 12家医院.
    private readonly bool IsOtherHouse(in RawFigure figure) =>
        _noun is { Is: NounKind.Thing, Unit: null } && (_isNear || CountedNouns.IsBusinessLike(_s[figure.NounStart..figure.NounEnd]));

    private readonly char MeasureHead(in RawFigure figure)
    {
        int at = _s[(figure.NumberStart + 1)..figure.End].LastIndexOfAny(ScannerLexicon.MeasureHeads);
        return at < 0 ? '\0' : _s[figure.NumberStart + 1 + at];
    }

    // 分别为3个、5个和8个, 项目65个，其中产业类30个: the measure word goes on counting the same thing.
    private readonly void InheritUnit(ref RawFigure figure)
    {
        if (GoesOnCounting(figure, out RawFigure before))
        {
            figure.Unit = before.Unit;
            figure.Noun = before.Noun;
        }
    }

    private readonly bool GoesOnCounting(in RawFigure figure, out RawFigure before)
    {
        before = default;
        for (int i = _state.Count - 1; i >= Math.Max(0, _state.Count - MostCounted) && _state.Figures[i].Sentence == _state.Sentence; i--)
        {
            if (!ReferenceEquals(_state.Figures[i].Measure, figure.Measure))
            {
                continue;
            }

            before = _state.Figures[i];
            int from = before.End - _state.Offset;
            bool isPart = ScannerLexicon.Parts.IsIn(_s[from..figure.Start]) || ScannerLexicon.Progress.EndsBefore(_s, figure.QualifierStart);
            bool isNext = i == _state.Count - 1 && figure.Start - from is > 0 and <= ForwardReach
                && (ScannerLexicon.GoesOnCounting.Contains(_s[from]) || _s[from..figure.Start].ContainsAny(ScannerLexicon.Upwards));
            // 23个村均超5万元，其中10万元以上的8个、50万元以上的2个: the parts stand apart from the whole and from each other.
            return isNext || (isPart && figure.Start - from <= FarReach) || (i < _state.Count - 1 && At(figure.Start - 1) == ScannerLexicon.Of && before.Unit != Unit.Yuan);
        }

        return false;
    }

    // 可容纳幼儿630人 counts places.
    private readonly bool IsCapacity(in RawFigure figure)
    {
        if (At(figure.End - 1) == ScannerLexicon.NamedPerson)
        {
            return false;
        }

        int floor = Math.Max(_clauseStart, figure.NumberStart - BackwardReach);
        ReadOnlySpan<char> before = _s[floor..figure.NumberStart];
        int at = ScannerLexicon.Holds.LastIn(before);
        return at >= 0 && (before[at..].ContainsAny(ScannerLexicon.HeldPersons) || ScannerLexicon.ToAttend.StartsAt(_s, figure.End));
    }
}
