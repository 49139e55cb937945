using System.Collections.Immutable;
using System.Text;

namespace Guangming.Domain.Data;

/// <summary>The statements over a main table and joined ones: each key of the join is summed by itself first.</summary>
/// <remarks>
/// Rows of the tables are set below each other and grouped by key, which every engine can do without a join, a distributed
/// one too: <c>a1…</c> own sums, <c>w1…</c> joined numbers, <c>n</c> complete rows and <c>m</c> all rows of the main
/// table, <c>p1…</c> rows of the joined tables and <c>h1…</c> those of them that are complete.
/// </remarks>
internal sealed class JoinStatement
{
    // No text, of the type that the other branch of the union has.
    private const string Nothing = "CASE WHEN 1 = 0 THEN '' END";
    private readonly AggregateQuery _query;
    private readonly SqlSchema _schema;
    private readonly SqlRules _rules;

    private JoinStatement(AggregateQuery query, SqlSchema schema, SqlRules rules) => (_query, _schema, _rules) = (query, schema, rules);

    public static IndicatorSql Write(AggregateQuery query, SqlSchema schema, SqlRules rules) => new JoinStatement(query, schema, rules).Sums();

    /// <summary>Each key that stands in one table only: keys, rows of the main table, rows of each joined one.</summary>
    public static IndicatorSql WriteUnmatched(AggregateQuery query, SqlSchema schema, SqlRules rules) =>
        new JoinStatement(query, schema, rules).Keys(query.Joins.Select((_, i) => $"{TableText.Name("p", i + 1)} = 0").Append("m = 0"), limit: false);

    /// <summary>One key that stands twice in a joined table, in the same form.</summary>
    public static IndicatorSql WriteDuplicates(AggregateQuery query, SqlSchema schema, SqlRules rules) =>
        new JoinStatement(query, schema, rules).Keys(query.Joins.Select((_, i) => $"{TableText.Name("p", i + 1)} > 1"), limit: true);

    private IndicatorSql Sums()
    {
        ImmutableArray<int> watched = Watched();
        string matched = string.Join(" AND ", _query.Joins.Select((_, i) => $"{TableText.Name("h", i + 1)} = 1"));
        bool countsAbsent = _query.Joins.All(join => join.Absent == AbsentRows.Zero);
        string absent = $"({matched} AND m = 0)";
        string used = countsAbsent ? $"({matched} AND (n > 0 OR m = 0))" : $"({matched} AND n > 0)";

        List<string> select = [.. _query.By.Select((by, i) => $"{SumStatement.KeyText(_rules, by, i)} AS {TableText.Name("key_", i + 1)}")];
        select.AddRange(_query.Columns.Select((column, i) => $"{_rules.AsText(_rules.SumIf(TableText.Name(column.IsOwn ? "a" : "w", i + 1), "used"))} AS {TableText.Name("sum_", i + 1)}"));
        select.Add($"{_rules.AsText(_rules.SumIf("n", "matched"))} AS rows_complete");
        select.Add($"{_rules.AsText("sum(m)")} AS rows_all");
        select.AddRange(watched.Select(place => $"max({TableText.Name("b", place)}) AS {TableText.Name("too_fine_", place)}"));
        select.Add($"{_rules.AsText("sum(n)")} AS rows_present");
        select.Add($"{(countsAbsent ? _rules.AsText(_rules.CountIf("absent")) : "'0'")} AS keys_absent");
        select.Add($"{_rules.AsText($"max({(_query.Joins.Length == 1 ? "p1" : $"greatest({string.Join(", ", _query.Joins.Select((_, i) => TableText.Name("p", i + 1)))})")})")} AS rows_of_key");

        List<string> inner = [.. _query.By.Select((by, i) => $"{GroupKeyText(by)} AS {TableText.Name("k", i + 1)}")];
        inner.AddRange(SumNames());
        inner.AddRange(watched.Select(place => TableText.Name("b", place)));
        inner.AddRange(["n", "m", .. _query.Joins.Select((_, i) => TableText.Name("p", i + 1)), $"({matched}) AS matched", $"{used} AS used", $"{absent} AS absent"]);

        StringBuilder text = SumStatement.Heading(_query);
        text.Append("SELECT\n  ").AppendJoin(",\n  ", select)
            .Append("\nFROM (\n  SELECT ").AppendJoin(", ", inner)
            .Append("\n  FROM ").Append(PerKey(watched, "  ")).Append(" AS q\n) AS t");
        SumStatement.AppendGroups(text, _query.By, _rules, countsAbsent ? $"\nHAVING sum(m) > 0 OR {_rules.CountIf("absent")} > 0" : "\nHAVING sum(m) > 0");
        return new IndicatorSql(text.ToString(), [], _query, watched);
    }

    private IndicatorSql Keys(IEnumerable<string> conditions, bool limit)
    {
        List<string> select = [.. _query.JoinKeys.Select((by, i) => $"{(by.Kind == ByKind.Text ? TableText.Name("j", i + 1) : _rules.AsText(TableText.Name("j", i + 1)))} AS {TableText.Name("key_", i + 1)}")];
        select.Add($"{_rules.AsText("m")} AS rows_all");
        select.AddRange(_query.Joins.Select((_, i) => $"{_rules.AsText(TableText.Name("p", i + 1))} AS {TableText.Name("joined_", i + 1)}"));
        StringBuilder text = new();
        text.Append("SELECT\n  ").AppendJoin(",\n  ", select).Append("\nFROM ").Append(PerKey([], string.Empty)).Append(" AS q\nWHERE ").AppendJoin(" OR ", conditions)
            .Append("\nORDER BY ").AppendJoin(", ", _query.JoinKeys.Select((by, i) => SumStatement.OrderText(_rules, by, TableText.Name("j", i + 1)))).Append(limit ? "\nLIMIT 1" : string.Empty);
        return new IndicatorSql(text.ToString(), [], _query, []);
    }

    private string PerKey(ImmutableArray<int> watched, string indent)
    {
        string keys = string.Join(", ", _query.JoinKeys.Select((_, i) => TableText.Name("j", i + 1)));
        List<string> select = [keys];
        select.AddRange(SumNames().Select(name => $"sum({name}) AS {name}"));
        select.AddRange(watched.Select(place => $"max({TableText.Name("b", place)}) AS {TableText.Name("b", place)}"));
        select.AddRange(JoinNames().Prepend("m").Prepend("n").Select(name => $"sum({name}) AS {name}"));
        List<string> branches = [Main(watched, indent + "    "), .. _query.Joins.Select((_, i) => Joined(i, watched, indent + "    "))];
        return $"(\n{indent}  SELECT {string.Join(", ", select)}\n{indent}  FROM (\n{indent}    {string.Join($"\n{indent}    UNION ALL\n{indent}    ", branches)}\n{indent}  ) AS u\n{indent}  GROUP BY {keys}\n{indent})";
    }

    private string Main(ImmutableArray<int> watched, string indent)
    {
        (int, ColumnMapping)[] columns = [.. _query.Columns.Select((column, i) => (Place: i + 1, column)).Where(one => one.column.IsOwn).Select(one => (one.Place, one.column.Mapping))];
        TableText table = new(_schema, _rules, _schema.Table);
        List<string> select = [.. _query.JoinKeys.Select((_, i) => $"{TableText.Name("k", i + 1)} AS {TableText.Name("j", i + 1)}")];
        for (int i = 0; i < _query.Columns.Length; i++)
        {
            QueryColumn column = _query.Columns[i];
            select.Add(column.IsOwn
                ? $"{_rules.Decimal(_rules.SumIf(TableText.Name("v", i + 1), "complete"), column.Mapping.Scale.Decimals)} AS {TableText.Name("a", i + 1)}"
                : $"{_rules.Decimal("0", column.Mapping.Scale.Decimals)} AS {TableText.Name("w", i + 1)}");
        }

        select.AddRange(watched.Select(place => $"{(_query.Columns[place - 1].IsOwn ? $"max({TableText.Name("b", place)})" : Nothing)} AS {TableText.Name("b", place)}"));
        select.AddRange([$"{_rules.CountIf("complete")} AS n", "count(*) AS m", .. JoinNames().Select(name => $"{_rules.NoRows} AS {name}")]);
        return Branch(select, table.Write([.. _query.JoinKeys.Select(by => (by, TableMap.KeyFor(_schema.Map.Keys, by)!))], columns, indent, widens: true), indent, null);
    }

    private string Joined(int at, ImmutableArray<int> watched, string indent)
    {
        TableJoin join = _query.Joins[at];
        (int, ColumnMapping)[] columns = [.. _query.Columns.Select((column, i) => (Place: i + 1, column)).Where(one => one.column.Join == at).Select(one => (one.Place, one.column.Mapping))];
        TableText table = new(_schema, _rules, join.Table);
        List<string> select = [.. _query.JoinKeys.Select((_, i) => $"{TableText.Name("k", i + 1)} AS {TableText.Name("j", i + 1)}")];
        for (int i = 0; i < _query.Columns.Length; i++)
        {
            QueryColumn column = _query.Columns[i];
            string number = column.Join == at ? _rules.Decimal(_rules.SumIf(TableText.Name("v", i + 1), "complete"), column.Mapping.Scale.Decimals) : _rules.Decimal("0", column.Mapping.Scale.Decimals);
            select.Add($"{number} AS {TableText.Name(column.IsOwn ? "a" : "w", i + 1)}");
        }

        select.AddRange(watched.Select(place => $"{(_query.Columns[place - 1].Join == at ? $"max({TableText.Name("b", place)})" : Nothing)} AS {TableText.Name("b", place)}"));
        select.AddRange([$"{_rules.NoRows} AS n", $"{_rules.NoRows} AS m"]);
        for (int i = 0; i < _query.Joins.Length; i++)
        {
            select.Add($"{(i == at ? "count(*)" : _rules.NoRows)} AS {TableText.Name("p", i + 1)}");
            select.Add($"{(i == at ? _rules.CountIf("complete") : _rules.NoRows)} AS {TableText.Name("h", i + 1)}");
        }

        // A row without a key meets none, and must not meet the main table's rows without one.
        string stated = string.Join(" AND ", _query.JoinKeys.Select((_, i) => $"{TableText.Name("k", i + 1)} IS NOT NULL"));
        KeyMapping Source(By by) => join.Keys.First(key => key.By.Equals(by));
        return Branch(select, table.Write([.. _query.JoinKeys.Select(by => (by, Source(by)))], columns, indent, widens: true), indent, stated);
    }

    private string Branch(List<string> select, string table, string indent, string? where) =>
        $"SELECT {string.Join(", ", select)}\n{indent}FROM {table} AS s{(where is null ? string.Empty : $"\n{indent}WHERE {where}")}\n{indent}GROUP BY {string.Join(", ", _query.JoinKeys.Select((_, i) => TableText.Name("k", i + 1)))}";

    private ImmutableArray<int> Watched()
    {
        List<int> places = [];
        for (int at = -1; at < _query.Joins.Length; at++)
        {
            TableText table = new(_schema, _rules, at < 0 ? _schema.Table : _query.Joins[at].Table);
            places.AddRange(table.Watched(_query.Columns.Select((column, i) => (i + 1, column)).Where(one => one.column.Join == at).Select(one => (one.Item1, one.column.Mapping))));
        }

        return [.. places.Order()];
    }

    private IEnumerable<string> SumNames() => _query.Columns.Select((column, i) => TableText.Name(column.IsOwn ? "a" : "w", i + 1));

    private IEnumerable<string> JoinNames() => _query.Joins.SelectMany((_, i) => new[] { TableText.Name("p", i + 1), TableText.Name("h", i + 1) });

    private string GroupKeyText(By by)
    {
        int at = _query.JoinKeys.IndexOf(_query.JoinKeys.Where(key => key.Serves(by)).OrderBy(key => key.Level ?? DivisionLevel.Province).First());
        string key = TableText.Name("j", at + 1);
        return by.Level is { } level && _query.JoinKeys[at].Level != level ? TableText.CutTwelve(key, level) : key;
    }
}
