namespace Guangming.Domain.Data.Benchmarks.Panels;

/// <summary>The panel that all programs compute: villages of 31 provinces, the same numbers in every run.</summary>
internal sealed class PanelData
{
    /// <summary>GB/T 2260: the provinces of the mainland.</summary>
    private static readonly int[] Provinces =
        [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65];

    public PanelData(int rows)
    {
        Random random = new(20201221);
        Rows = rows;
        (Poor, People, Fen, Persons, Households, Codes, Group) =
            (new long[rows], new long[rows], new long[rows], new long[rows], new long[rows], new long[rows], new byte[rows]);
        for (int row = 0; row < rows; row++)
        {
            People[row] = random.Next(50, 5_000);
            Poor[row] = random.NextInt64(0, People[row] + 1);
            Fen[row] = random.NextInt64(0, 5_000_000_00);
            Persons[row] = random.Next(1, 3_000);
            Households[row] = random.Next(1, 1_500);
            Group[row] = (byte)((long)row * Provinces.Length / rows);
            Codes[row] = (Provinces[Group[row]] * 10_000L) + 101;
        }
    }

    public int Rows { get; }

    public long[] Poor { get; }

    public long[] People { get; }

    public long[] Fen { get; }

    public long[] Persons { get; }

    public long[] Households { get; }

    public long[] Codes { get; }

    public byte[] Group { get; }

    public int Groups => Provinces.Length;

    public static TableMap Map { get; } = new TableMap()
        .Key(By.County, "code")
        .Column(Measures.PoorPersons, "poor")
        .Column(Measures.RuralPopulation, "people")
        .Column(Measures.FiscalAllocated, "money")
        .Column(Measures.PersonsReached, "persons")
        .Column(Measures.HouseholdsReached, "households");

    /// <summary>Headcount rate, aid per person, aid per household, persons per household.</summary>
    public static Indicator[] BuiltIn { get; } =
    [
        Domain.Indicators.HeadcountRate,
        Domain.Indicators.FiscalPerPerson,
        Domain.Indicators.FiscalPerHousehold,
        Domain.Indicators.HouseholdSize.Of(Measures.PersonsReached, Measures.HouseholdsReached),
    ];

    /// <summary>Four of a user's own, over the same columns.</summary>
    public static Indicator[] Own { get; } =
    [
        Indicator.Define("own.reached", "受益面", "share reached", Formula.Share(Measures.PersonsReached, Measures.RuralPopulation + Measures.PersonsReached)),
        Indicator.Define("own.aid", "人均帮扶", "aid per person", Measures.FiscalAllocated / (Measures.PersonsReached + (Formula)Measures.PoorPersons)),
        Indicator.Define("own.aid-per-household", "户均帮扶", "aid per household", Measures.FiscalAllocated / Measures.HouseholdsReached),
        Indicator.Define("own.not-poor", "非贫困人口占比", "share not poor", Formula.Share(Measures.RuralPopulation - Measures.PoorPersons, Measures.RuralPopulation)),
    ];

    public ColumnTable Table() => new(
        TableColumn.Divisions("code", Codes),
        TableColumn.Counts("poor", Poor),
        TableColumn.Counts("people", People),
        TableColumn.Fen("money", Fen),
        TableColumn.Counts("persons", Persons),
        TableColumn.Counts("households", Households));
}
