namespace Guangming.Domain.Text;

/// <content>The unit that a measure word stands for, by what it counts.</content>
internal ref partial struct FigureScanner
{
    private const int MostCounted = 5;
    private const int FarReach = 60;
    private static readonly Unit OtherHouse = Unit.Other("家");
    private static readonly Unit OtherSchool = Unit.Other("所");

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

        if (measure.Kind != MeasureWordKind.ByNoun)
        {
            if (figure.Unit == Unit.Household && _isNear && _noun?.Unit == Unit.Enterprise)
            {
                figure.Unit = Unit.Enterprise; // 17户国有企业: 户 counts firms too.
            }
            else if (word == "张" && (_noun?.Unit == Unit.Place || (_noun is null && GoesOnCounting(figure, out RawFigure beds) && beds.Unit == Unit.Place)))
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
        figure.Unit = MeasureHead(figure) switch
        {
            '个' => unit is null || unit == Unit.Yuan || unit == Unit.Event || unit == Unit.Household || (unit == Unit.Person && !_isNear) ? figure.Unit : unit,
            '项' => unit == Unit.Project ? unit : figure.Unit,
            '家' => unit == Unit.Workshop || unit == Unit.School ? unit : _noun.Is == NounKind.Thing && unit is null && (_isNear || CountedNouns.IsBusinessLike(_s[figure.NounStart..figure.NounEnd])) ? OtherHouse : Unit.Enterprise,
            '座' => unit == Unit.Workshop || unit == Unit.School || (unit == Unit.Village && _isNear) ? unit : figure.Unit,
            '所' => unit is null && _noun.Is == NounKind.Thing && _isNear ? OtherSchool : Unit.School,
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
            bool isPart = _s[from..figure.Start].IndexOf("其中") >= 0;
            bool isNext = i == _state.Count - 1 && figure.Start - from is > 0 and <= ForwardReach
                && (_s[from] is '、' or '和' or '及' or '，' or ',' or '（' or '(' or '；' || _s[from..figure.Start].LastIndexOfAny('至', '到', '为') >= 0);
            // 23个村均超5万元，其中10万元以上的8个、50万元以上的2个: the parts stand apart from the whole and from each other.
            return isNext || (isPart && figure.Start - from <= FarReach) || (i < _state.Count - 1 && At(figure.Start - 1) == '的' && before.Unit != Unit.Yuan);
        }

        return false;
    }

    // 可容纳幼儿630人 counts places.
    private readonly bool IsCapacity(in RawFigure figure)
    {
        int floor = Math.Max(_clauseStart, figure.NumberStart - BackwardReach);
        ReadOnlySpan<char> before = _s[floor..figure.NumberStart];
        int at = before.LastIndexOf("容纳");
        return at >= 0 && (before[at..].IndexOfAny("幼儿生老") >= 0 || StartsAt(figure.End, "入学") || StartsAt(figure.End, "就读") || StartsAt(figure.End, "入托") || StartsAt(figure.End, "入园"));
    }
}
