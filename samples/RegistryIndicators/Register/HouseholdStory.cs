namespace RegistryIndicators.Register;

/// <summary>What stays with a household over the years, and what becomes of it year by year.</summary>
internal sealed class HouseholdStory
{
    private const int Thousand = 1000;
    private const int Million = 1_000_000;

    // Household sizes 1 to 9, in hundredths, added up.
    private static readonly int[] Sizes = [7, 23, 45, 70, 85, 93, 97, 99, 100];

    private readonly long _number;
    private readonly long _village;
    private readonly CountyTraits _county;
    private readonly bool _isClean;
    private readonly int _persons;
    private readonly int _schoolAge;
    private readonly int _adults;
    private readonly int _rank;
    private readonly int[] _luck = new int[7];
    private Draws _draws;
    private bool _isPoor;
    private bool _hasBegun;

    public HouseholdStory(long number, long village, CountyTraits county, RegisterPlan plan)
    {
        (_number, _village, _county, _isClean) = (number, village, county, plan.IsClean);
        _draws = new Draws(plan.Seed, 1, (ulong)number);
        int size = _draws.Below(100);
        _persons = 1 + Array.FindIndex(Sizes, limit => size < limit);
        int children = _persons > 2 ? _draws.Below(Math.Min(_persons - 1, 4)) : 0;
        _adults = _persons - children;
        _schoolAge = county.HasNoPupils ? 0 : Math.Min(children, _draws.Below(3));
        _rank = _draws.Below(IncomeScale.Ranks);
        for (int i = 0; i < _luck.Length; i++)
        {
            _luck[i] = _draws.Below(Million);
        }
    }

    /// <summary>Persons of the household, whether or not the register states them.</summary>
    public int Persons => _persons;

    /// <summary>The row of a year; years are asked for in order.</summary>
    public HouseholdYear InYear(int year)
    {
        YearTrend trend = YearTrend.Of(year);
        long line = 100L * trend.Line;
        long aid = _hasBegun && _isPoor ? _draws.Between(60_000, 900_000) : 0;
        long income = Income(trend) + (aid / (4 * _persons));
        Guarantees has = GuaranteesWith(income, line, trend);
        bool wasPoor = _isPoor;
        bool isWrongly = Settle(income, line, has.AreAll(_schoolAge, _persons));
        int students = wasPoor || _isPoor ? _schoolAge : 0;
        bool isDue = income < line * 7 / 10;
        return new HouseholdYear
        {
            Household = _number,
            Village = Stated(_village, 50),
            Year = year,
            Persons = (int?)Stated(_persons, 1_200),
            Income = Stated(income, 4_000),
            IsPoor = _isPoor,
            IsLifted = wasPoor && !_isPoor,
            IsWronglyExited = isWrongly,
            IsMissed = !_isPoor && !wasPoor && income < line * 9 / 10 && _draws.Happens(60_000),
            HasFood = Stated(has.Food, 1_500),
            HasClothing = Stated(has.Clothing, 1_500),
            HasHousing = Stated(has.Housing, 3_000),
            HasWater = Stated(has.Water, 3_000),
            SchoolAge = _schoolAge,
            AtSchool = (int?)Stated(has.AtSchool, 1_000),
            Insured = _county.HasNoInsured ? null : (int?)Stated(has.Insured, 2_000),
            Adults = _adults,
            PensionInsured = (int?)Stated(Has(6, 60_000, trend) ? _adults : _draws.Below(_adults), 2_500),
            IsDueAllowance = isDue,
            GetsAllowance = isDue && !_draws.Happens(15_000 * trend.Shortfall / Thousand),
            StudentsDue = students,
            StudentsPaid = (wasPoor || _isPoor) && _draws.Happens(20_000) ? 0 : students,
            Aid = aid,
            Donations = aid > 0 && _draws.Happens(120_000) ? _draws.Between(5_000, 200_000) : 0,
        };
    }

    private Guarantees GuaranteesWith(long income, long line, YearTrend trend)
    {
        bool isBelow = income < line;
        bool isFarBelow = income < line * 2 / 3;
        return new Guarantees(
            Has(0, isFarBelow ? 90_000 : 600, trend),
            Has(1, isFarBelow ? 60_000 : 300, trend),
            Has(2, isBelow ? 130_000 : 14_000, trend),
            Has(3, 9_000 + _county.Dryness + (isBelow ? 60_000 : 0), trend),
            _schoolAge - (_schoolAge > 0 && !Has(4, isBelow ? 140_000 : 4_000, trend) ? 1 : 0),
            Has(5, isBelow ? 120_000 : 18_000, trend) ? _persons : _draws.Below(_persons));
    }

    // Lucky ranks stay: who has a guarantee in one year and no lower income in the next keeps it.
    private bool Has(int item, int perMillion, YearTrend trend) => _luck[item] >= perMillion * trend.Shortfall / Thousand;

    private long Income(YearTrend trend)
    {
        int season = 820 + _draws.Below(181) + _draws.Below(181);
        return IncomeScale.Fen(_rank) * _county.Wealth / Thousand * trend.Income / Thousand * season / Thousand;
    }

    // Enters the register in the first year, leaves it later. Returns whether it leaves too soon.
    private bool Settle(long income, long line, bool hasAll)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            _isPoor = income < line ? !_draws.Happens(30_000) : !hasAll && income < line * 2 && _draws.Happens(300_000);
            return false;
        }

        bool isWrongly = _isPoor && income < line && _draws.Happens(9_000);
        if (isWrongly || (_isPoor && income >= line && hasAll && _draws.Happens(930_000)))
        {
            _isPoor = false;
        }

        return isWrongly;
    }

    private long? Stated(long value, int missingPerMillion) => !_isClean && _draws.Happens(missingPerMillion) ? null : value;

    private bool? Stated(bool value, int missingPerMillion) => !_isClean && _draws.Happens(missingPerMillion) ? null : value;

    // What the household truly has in a year, whether or not the register states it.
    private readonly record struct Guarantees(bool Food, bool Clothing, bool Housing, bool Water, int AtSchool, int Insured)
    {
        public bool AreAll(int schoolAge, int persons) => Food && Clothing && Housing && Water && AtSchool == schoolAge && Insured == persons;
    }
}
