using System.Data.Common;
using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Register;

namespace RegistryIndicators.Poverty;

/// <summary>In what a household may be deprived: income, and the two assurances and three guarantees with safe water.</summary>
internal static class DeprivationItems
{
    public const int Village = 0;
    public const int Persons = 1;
    public const int Income = 2;
    private const int Food = 3;
    private const int Clothing = 4;
    private const int SchoolAge = 5;
    private const int AtSchool = 6;
    private const int Insured = 7;
    private const int Housing = 8;
    private const int Water = 9;

    private static readonly (string Code, LocalizedText Name)[] Items =
    [
        ("income", new("收入", "income")),
        ("food", new("吃", "food")),
        ("clothing", new("穿", "clothing")),
        ("education", new("义务教育", "education")),
        ("medical", new("基本医疗", "medical care")),
        ("housing", new("住房", "housing")),
        ("water", new("饮水", "drinking water")),
    ];

    /// <summary>The columns to read, in the order of the constants above.</summary>
    public static IReadOnlyList<(string Name, bool IsText)> Columns { get; } =
    [
        (RegisterColumns.Village, true), (RegisterColumns.Persons, false), (RegisterColumns.Income, false),
        ("food", false), ("clothing", false), ("school_age", false), ("at_school", false), ("insured", false), ("housing", false), ("water", false),
    ];

    /// <summary>Five dimensions of equal weight, their items of equal weight within them.</summary>
    public static DeprivationScheme Scheme { get; } = DeprivationScheme.Nested(
        new DeprivationDimension("income", Items[0].Code),
        new DeprivationDimension("subsistence", Items[1].Code, Items[2].Code),
        new DeprivationDimension("education", Items[3].Code),
        new DeprivationDimension("medical", Items[4].Code),
        new DeprivationDimension("dwelling", Items[5].Code, Items[6].Code));

    /// <summary>Poor is who is deprived in a third of all weights or more.</summary>
    public static PovertyCutoff Cutoff { get; } = PovertyCutoff.Of(1, 3);

    /// <summary>What an item is called.</summary>
    public static string NameOf(string code, Language language) => Items.First(item => item.Code == code).Name.In(language);

    /// <summary>The flags of a row: in what it is deprived, and what it does not state.</summary>
    public static (ulong Deprived, ulong Missing) Flags(DbDataReader row, decimal line)
    {
        (ulong deprived, ulong missing) = (0, 0);
        Set(0, row.GetInt64(Income) < line * 100);
        Set(1, Lacks(row, Food));
        Set(2, Lacks(row, Clothing));
        Set(3, Fewer(row, AtSchool, SchoolAge));
        Set(4, Fewer(row, Insured, Persons));
        Set(5, Lacks(row, Housing));
        Set(6, Lacks(row, Water));
        return (deprived, missing);

        void Set(int item, bool? lacks)
        {
            deprived |= lacks == true ? 1UL << item : 0;
            missing |= lacks is null ? 1UL << item : 0;
        }
    }

    private static bool? Lacks(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column) == 0;

    private static bool? Fewer(DbDataReader row, int column, int than) => row.IsDBNull(column) || row.IsDBNull(than) ? null : row.GetInt64(column) < row.GetInt64(than);
}
