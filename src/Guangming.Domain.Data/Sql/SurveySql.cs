using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Guangming.Domain.Data;

/// <summary>The statements that ask an engine for the sums behind additive survey measures (调查指标SQL).</summary>
/// <remarks>
/// The sums behind headcount, gap and squared gap are exact, in whole 分; only that of Watts' index is the engine's own in double precision.
/// Written for DuckDB, PostgreSQL and ClickHouse. Immutable.
/// </remarks>
public sealed class SurveySql
{
    private SurveySql(string text, ImmutableArray<SqlParameterValue> parameters, AggregateQuery query, SqlSchema schema) =>
        (Text, Parameters, Query, Schema) = (text, parameters, query, schema);

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>Its values, in their places; ClickHouse takes none apart, there they stand in the text as literals.</summary>
    public ImmutableArray<SqlParameterValue> Parameters { get; }

    internal AggregateQuery Query { get; }

    internal SqlSchema Schema { get; }

    /// <summary>The sums behind the measures of poverty by a line: of weights, incomes, the poor, their gaps, their squared gaps, and the logarithms of Watts.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="columns">Its columns, one of incomes among them.</param>
    /// <param name="line">The poverty line, whole in 分.</param>
    /// <param name="dialect">DuckDB, PostgreSQL or ClickHouse.</param>
    /// <param name="by">The keys to group by; none for all rows together.</param>
    /// <exception cref="ArgumentException">There is no column of incomes or for a key, the line is finer than 分, or the dialect is another one.</exception>
    public static SurveySql ForPoverty(string table, SurveyColumns columns, PovertyLine line, SqlDialect dialect, params IReadOnlyList<By> by)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(line);
        ColumnMapping income = columns.Incomes ?? throw new ArgumentException("There is no column of incomes.", nameof(columns));
        if (!line.IsWholeFen)
        {
            throw new ArgumentException($"The line {line} is finer than 分: sums in whole 分 would not be exact.", nameof(line));
        }

        (AggregateQuery query, SqlSchema schema, SqlRules rules) = Begin(table, columns, [income], dialect, by);
        SqlParameterValue fen = new((long)(line.Value * 100));
        string y = rules.Product(Fen(income.Scale));
        string z = rules.Product(rules.Parameter(1, fen));
        string w = rules.Product(columns.Weights is null ? "1" : "v2");
        string isPoor = $"complete AND y {(line.IsInclusive ? "<=" : "<")} z";
        string watts = rules.SumIf($"{rules.Double("w")} * {rules.Logarithm($"{rules.Double("z")} / {rules.Double("y")}")}", "is_positive");
        StringBuilder text = SumStatement.Heading(query);
        text.Append("SELECT\n  ").AppendJoin(",\n  ",
            [
                .. query.By.Select((key, i) => $"{SumStatement.KeyText(rules, key, i)} AS {TableText.Name("key_", i + 1)}"),
                $"{rules.AsText(rules.CountIf("complete"))} AS rows_complete",
                $"{rules.AsText("count(*)")} AS rows_all",
                $"{rules.AsText(rules.SumIf("w", "complete"))} AS population",
                $"{rules.AsText(rules.SumIf("w * y", "complete"))} AS income_fen",
                $"{rules.AsText(rules.SumIf("w", "is_poor"))} AS poor",
                $"{rules.AsText(rules.SumIf("w * (z - y)", "is_poor"))} AS gap_fen",
                $"{rules.AsText(rules.SumIf("w * (z - y) * (z - y)", "is_poor"))} AS squared_gap_fen",
                $"{rules.AsText(rules.CountIf("is_poor AND w > 0 AND y <= 0"))} AS not_positive",
                $"{rules.AsText(watts)} AS watts",
                $"{rules.AsText("min(w)")} AS least_weight",
                .. TooFine(query, schema, rules),
            ])
            .Append("\nFROM (\n  SELECT *, (").Append(isPoor).Append(") AS is_poor, (").Append(isPoor).Append(" AND y > 0) AS is_positive\n  FROM (\n    SELECT *, ")
            .Append(y).Append(" AS y, ").Append(z).Append(" AS z, ").Append(w).Append(" AS w")
            .Append("\n    FROM ").Append(Rows(query, schema, rules)).Append(" AS r\n  ) AS s\n) AS t");
        SumStatement.AppendGroups(text, query.By, rules);
        return new SurveySql(text.ToString(), dialect == SqlDialect.ClickHouse ? [] : [fen], query, schema);
    }

    /// <summary>The weight of each pattern of deprivations, from which multidimensional poverty by any weights and any cut-off follows.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="columns">Its columns, some of deprivations among them.</param>
    /// <param name="dialect">DuckDB, PostgreSQL or ClickHouse.</param>
    /// <param name="by">The keys to group by; none for all rows together.</param>
    /// <exception cref="ArgumentException">There is no column of deprivations or for a key, or the dialect is another one.</exception>
    public static SurveySql ForDeprivations(string table, SurveyColumns columns, SqlDialect dialect, params IReadOnlyList<By> by)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Deprivations.IsEmpty)
        {
            throw new ArgumentException("There is no column of deprivations.", nameof(columns));
        }

        (AggregateQuery query, SqlSchema schema, SqlRules rules) = Begin(table, columns, columns.Deprivations, dialect, by);
        string[] flags = [.. columns.Deprivations.Select((_, i) => TableText.Name("v", i + 1))];
        string pattern = string.Join(" + ", flags.Select((flag, i) => string.Create(CultureInfo.InvariantCulture, $"{rules.Product(flag)} * {1L << i}")));
        string keys = string.Concat(query.By.Select((_, i) => TableText.Name("k", i + 1) + ", "));
        StringBuilder text = SumStatement.Heading(query);
        text.Append("SELECT\n  ").AppendJoin(",\n  ",
            [
                .. query.By.Select((key, i) => $"{SumStatement.KeyText(rules, key, i)} AS {TableText.Name("key_", i + 1)}"),
                $"{rules.AsText("pattern")} AS pattern",
                $"{rules.AsText("count(*)")} AS rows_all",
                $"{rules.AsText("sum(w)")} AS population",
                $"{rules.AsText("min(least)")} AS least_flag",
                $"{rules.AsText("max(greatest)")} AS greatest_flag",
                $"{rules.AsText("min(w)")} AS least_weight",
                .. TooFine(query, schema, rules),
            ])
            .Append("\nFROM (\n  SELECT *, CASE WHEN complete THEN ").Append(pattern).Append(" END AS pattern, ")
            .Append(rules.Product(columns.Weights is null ? "1" : TableText.Name("v", flags.Length + 1))).Append(" AS w, ")
            .Append(Extreme("least", flags)).Append(" AS least, ").Append(Extreme("greatest", flags)).Append(" AS greatest")
            .Append("\n  FROM ").Append(Rows(query, schema, rules)).Append(" AS r\n) AS t\nGROUP BY ").Append(keys).Append("pattern\nORDER BY ")
            .Append(string.Concat(query.By.Select((key, i) => SumStatement.OrderText(rules, key, TableText.Name("k", i + 1)) + ", "))).Append("pattern NULLS FIRST");
        return new SurveySql(text.ToString(), [], query, schema);
    }

    /// <summary>The statement.</summary>
    public override string ToString() => Text;

    private static (AggregateQuery Query, SqlSchema Schema, SqlRules Rules) Begin(
        string table, SurveyColumns columns, IEnumerable<ColumnMapping> numbers, SqlDialect dialect, IReadOnlyList<By> by)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        if (dialect != SqlDialect.DuckDB && dialect != SqlDialect.PostgreSql && dialect != SqlDialect.ClickHouse)
        {
            throw new ArgumentException($"Survey sums are written for DuckDB, PostgreSQL and ClickHouse, not for {dialect}.", nameof(dialect));
        }

        AggregateQuery query = columns.Query(numbers, by);
        return (query, new SqlSchema(table, query.Map), dialect.Rules);
    }

    private static string Rows(AggregateQuery query, SqlSchema schema, SqlRules rules) =>
        new TableText(schema, rules, schema.Table).Write([.. query.By.Zip(query.Keys)], Numbers(query), "    ", widens: true);

    private static IEnumerable<string> TooFine(AggregateQuery query, SqlSchema schema, SqlRules rules) =>
        new TableText(schema, rules, schema.Table).Watched(Numbers(query)).Select(place => $"max({TableText.Name("b", place)}) AS {TableText.Name("too_fine_", place)}");

    private static (int Place, ColumnMapping Column)[] Numbers(AggregateQuery query) => [.. query.Columns.Select((column, i) => (i + 1, column.Mapping))];

    // One in the column, in 分: 100 of them for 元, a million for 万元.
    private static string Fen(ColumnScale scale) =>
        scale.Power == -2 ? "v1" : string.Create(CultureInfo.InvariantCulture, $"v1 * {System.Numerics.BigInteger.Pow(10, scale.Power + 2)}");

    private static string Extreme(string function, string[] flags) => flags.Length == 1 ? flags[0]
        : flags.Skip(1).Aggregate(flags[0], (all, flag) => $"{function}({all}, {flag})");
}
