using System.Collections.Frozen;

namespace Guangming.Domain;

/// <content>The closed list. All static state is here, in order: each unit before the tables made of them.</content>
public sealed partial class Unit
{
    private const string OtherCode = "other";
    private const string DimensionlessCode = "1";
    private const int OtherOrder = 40;
    private const int YuanOrder = 1;
    private const int FirstUncountable = 50;
    private const int PercentOrder = 53;
    private const int PercentagePointOrder = 54;

    /// <summary>No dimension: a plain ratio, code <c>1</c> (无量纲).</summary>
    public static Unit Dimensionless { get; } = new(0, DimensionlessCode, "", "", "");

    /// <summary>Chinese yuan (元).</summary>
    public static Unit Yuan { get; } = new(1, "yuan", "元", "yuan", "yuan");

    /// <summary>Households (户).</summary>
    public static Unit Household { get; } = new(2, "household", "户", "household", "households");

    /// <summary>Persons, each counted once (人; also 名, 位, 口).</summary>
    public static Unit Person { get; } = new(3, "person", "人", "person", "persons");

    /// <summary>Participations: one person may count several times (人次).</summary>
    public static Unit PersonTime { get; } = new(4, "person-time", "人次", "person-time", "person-times");

    /// <summary>Villages (村; also 个, 个村).</summary>
    public static Unit Village { get; } = new(5, "village", "村", "village", "villages");

    /// <summary>Projects (个; also 项).</summary>
    public static Unit Project { get; } = new(6, "project", "个", "project", "projects");

    /// <summary>Enterprises (家; also 个).</summary>
    public static Unit Enterprise { get; } = new(7, "enterprise", "家", "enterprise", "enterprises");

    /// <summary>Workshops (个; also 家, 座).</summary>
    public static Unit Workshop { get; } = new(8, "workshop", "个", "workshop", "workshops");

    /// <summary>Jobs and posts (个).</summary>
    public static Unit Job { get; } = new(9, "job", "个", "job", "jobs");

    /// <summary>Events such as job fairs (场; also 次, 期).</summary>
    public static Unit Event { get; } = new(10, "event", "场", "event", "events");

    /// <summary>Places in a school or home (个; also 人, 学位).</summary>
    public static Unit Place { get; } = new(11, "place", "个", "place", "places");

    /// <summary>Mu, 1/15 hectare (亩). A figure in 公顷 or 平方公里 is accepted and converted exactly.</summary>
    public static Unit Mu { get; } = new(50, "mu", "亩", "mu", "mu");

    /// <summary>Hectares, 15 mu (公顷). A figure in 平方公里 is accepted and converted exactly.</summary>
    public static Unit Hectare { get; } = new(51, "hectare", "公顷", "hectare", "hectares");

    /// <summary>Square kilometres, 100 hectares (平方公里).</summary>
    public static Unit SquareKilometre { get; } =
        new(52, "square-kilometre", "平方公里", "square kilometre", "square kilometres");

    /// <summary>Years (年).</summary>
    public static Unit Year { get; } = new(20, "year", "年", "year", "years");

    /// <summary>Months (月; also 个月).</summary>
    public static Unit Month { get; } = new(21, "month", "月", "month", "months");

    /// <summary>Percent (%).</summary>
    public static Unit Percent { get; } = new(PercentOrder, "percent", "%", "percent", "percent");

    /// <summary>Percentage points, differences of percentages (个百分点; also 百分点).</summary>
    public static Unit PercentagePoint { get; } =
        new(PercentagePointOrder, "percentage-point", "个百分点", "percentage point", "percentage points");

    /// <summary>Times, a ratio (倍).</summary>
    public static Unit Times { get; } = new(55, "times", "倍", "times", "times");

    /// <summary>Doublings, the binary logarithm of a ratio (番).</summary>
    public static Unit Doubling { get; } = new(56, "doubling", "番", "doubling", "doublings");

    /// <summary>Kilometres (公里).</summary>
    public static Unit Kilometre { get; } = new(57, "kilometre", "公里", "kilometre", "kilometres");

    /// <summary>Tonnes (吨).</summary>
    public static Unit Tonne { get; } = new(58, "tonne", "吨", "tonne", "tonnes");

    /// <summary>Pairs, such as paired villages (对).</summary>
    public static Unit Pair { get; } = new(22, "pair", "对", "pair", "pairs");

    /// <summary>Schools (所; also 个).</summary>
    public static Unit School { get; } = new(23, "school", "所", "school", "schools");

    private static readonly Unit[] Known =
    [
        Dimensionless, Yuan, Household, Person, PersonTime, Village, Project, Enterprise, Workshop, Job, Event, Place, Mu,
        Hectare, SquareKilometre, Year, Month, Percent, PercentagePoint, Times, Doubling, Kilometre, Tonne, Pair, School,
    ];

    // The units of all spellings, by the word and by its code; and those of one Chinese character, by their place in the closed list.
    private static readonly FrozenDictionary<string, Unit> Spelled = UnitWords.All.Values.Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(code => code, code => FromName(System.Text.Encoding.UTF8.GetBytes(code))!, StringComparer.Ordinal);

    private static readonly byte[] ByCharacter = MakeByCharacter();

    /// <summary>The closed list, in a fixed order; without <see cref="Other"/> and compound units.</summary>
    public static IReadOnlyList<Unit> All { get; } = Array.AsReadOnly(Known);

    private static byte[] MakeByCharacter()
    {
        byte[] units = new byte['\u9FFF' - FirstHan + 1];
        foreach ((string word, string code) in UnitWords.All)
        {
            int order = Array.FindIndex(Known, unit => unit.Code == code);
            if (word.Length == 1 && Characters.IsHan(word[0]) && order > 0)
            {
                units[word[0] - FirstHan] = (byte)order;
            }
        }

        return units;
    }
}
