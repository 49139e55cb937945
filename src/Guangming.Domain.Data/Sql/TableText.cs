using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>One table as a subquery: its keys cut to their levels, its numbers beside whether all of a row are there.</summary>
internal sealed class TableText
{
    private const long Six = 1_000_000;
    private const long Nine = 1_000;
    private readonly SqlSchema _schema;
    private readonly SqlRules _rules;
    private readonly string _table;

    public TableText(SqlSchema schema, SqlRules rules, string table) => (_schema, _rules, _table) = (schema, rules, table);

    /// <summary>The subquery: <c>k1…</c> the keys, <c>v1…</c> the numbers, <c>b1…</c> what is too fine, <c>complete</c>.</summary>
    /// <param name="keys">For each key wanted, the column that answers for it.</param>
    /// <param name="columns">The columns of numbers, with their place in the query.</param>
    /// <param name="indent">How far the lines stand in.</param>
    /// <param name="widens">Whether every number becomes a decimal of 38 digits, so that those of two tables can stand in one column.</param>
    public string Write(IReadOnlyList<(By By, KeyMapping Source)> keys, IReadOnlyList<(int Place, ColumnMapping Column)> columns, string indent, bool widens)
    {
        string apart = Apart([.. keys.Select(key => key.Source.Column), .. columns.Select(column => column.Column.Column)], keys.Count, columns.Select(column => column.Place));
        List<string> raw = [];
        List<string> cut = [];
        for (int i = 0; i < keys.Count; i++)
        {
            string column = _rules.Quote(keys[i].Source.Column);
            string name = apart + Name("c", i + 1);
            raw.Add($"{KeyText(column, keys[i].By, keys[i].Source.Column)} AS {name}");
            cut.Add($"{(keys[i].By.Level is { } level ? CutCode(name, level) : name)} AS {Name("k", i + 1)}");
        }

        List<string> present = [];
        foreach ((int place, ColumnMapping column) in columns)
        {
            SqlType type = TypeOf(column);
            string name = apart + Name("x", place);
            raw.Add($"{_rules.Quote(column.Column)} AS {name}");
            cut.Add($"{(widens ? _rules.Decimal(name, column.Scale.Decimals) : _rules.Summand(name, type, column.Scale.Decimals))} AS {Name("v", place)}");
            present.Add($"({name} IS NOT NULL)");
            if (!type.FitsInto(column.Scale.Decimals))
            {
                cut.Add($"CASE WHEN {_rules.Decimal(name, column.Scale.Decimals)} <> {name} THEN {_rules.AsText(name)} END AS {Name("b", place)}");
            }
        }

        cut.Add(present.Count == 0 ? "(1 = 1) AS complete" : $"({string.Join(" AND ", present)}) AS complete");
        return $"""
            (
            {indent}  SELECT {string.Join(", ", cut)}
            {indent}  FROM (SELECT {(raw.Count == 0 ? "1 AS one" : string.Join(", ", raw))} FROM {_schema.Relation(_table, _rules)}) AS r
            {indent})
            """;
    }

    /// <summary>The columns whose numbers may be finer than their scale, so that the statement has to look.</summary>
    public ImmutableArray<int> Watched(IEnumerable<(int Place, ColumnMapping Column)> columns) =>
        [.. columns.Where(one => !TypeOf(one.Column).FitsInto(one.Column.Scale.Decimals)).Select(one => one.Place)];

    /// <summary>A whole code of twelve digits, cut to a level.</summary>
    public static string CutTwelve(string code, DivisionLevel level) => Unit(level) is var unit and > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{code} - {code} % {unit}")
        : code;

    internal static string Name(string letter, int place) => letter + place.ToString(CultureInfo.InvariantCulture);

    // ClickHouse takes a name for the new column of that name before the table's: so ours are told apart from the table's.
    private static string Apart(string[] columns, int keys, IEnumerable<int> places)
    {
        string[] own = [.. Enumerable.Range(1, keys).Select(i => Name("c", i)), .. places.Select(place => Name("x", place)), "one"];
        string apart = string.Empty;
        while (columns.Any(column => own.Any(name => string.Equals(apart + name, column, StringComparison.OrdinalIgnoreCase))))
        {
            apart += "_";
        }

        return apart;
    }

    private static long Unit(DivisionLevel level) => level switch
    {
        DivisionLevel.Province => 10_000_000_000,
        DivisionLevel.Prefecture => 100_000_000,
        DivisionLevel.County => 1_000_000,
        DivisionLevel.Township => 1_000,
        _ => 1,
    };

    // Codes have six, nine or twelve digits; whatever else there is becomes a code of no province, and is refused by name above.
    private static string CutCode(string code, DivisionLevel level)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"CASE WHEN {code} < 1000000 THEN {Cut(Six)} WHEN {code} < 1000000000 THEN {Cut(Nine)} ELSE {CutTwelve(code, level)} END");

        string Cut(long zeros) => Unit(level) / zeros is var unit and > 1
            ? string.Create(CultureInfo.InvariantCulture, $"({code} - {code} % {unit}) * {zeros}")
            : string.Create(CultureInfo.InvariantCulture, $"{code} * {zeros}");
    }

    private string KeyText(string column, By by, string name)
    {
        SqlType type = _schema.TypeOf(_table, name);
        return by.Kind == ByKind.Text ? _rules.TextKey(column)
            : type.Kind is SqlTypeKind.Floating or SqlTypeKind.Other ? throw new TableException(
                new LocalizedText($"类型为{type.Name}，键“{by.Name.In(Language.Chinese)}”应为整数或文本", $"the column is of type {type.Name}; the key '{by}' is expected as whole numbers or texts"), _table, column: name)
            : _rules.Whole(column, type);
    }

    private SqlType TypeOf(ColumnMapping column)
    {
        SqlType type = _schema.TypeOf(_table, column.Column);
        return type.IsNumber ? type
            : throw new TableException(
                type.Kind == SqlTypeKind.Floating
                    ? new LocalizedText($"类型为{type.Name}，浮点数不能精确求和；应为整数或DECIMAL", $"the column is of type {type.Name}: binary fractions have no exact sum; expected whole numbers or DECIMAL")
                    : new LocalizedText($"类型为{type.Name}，应为数字", $"the column is of type {type.Name}; expected numbers"),
                _table,
                column: column.Column);
    }
}
