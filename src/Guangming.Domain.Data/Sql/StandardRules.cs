using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>What DuckDB, PostgreSQL, Spark and Trino have in common, and where they differ.</summary>
internal sealed class StandardRules(SqlFlavour flavour) : SqlRules
{
    private readonly char _quote = flavour == SqlFlavour.Spark ? '`' : '"';
    private readonly string _text = flavour == SqlFlavour.PostgreSql ? "text" : flavour == SqlFlavour.Spark ? "STRING" : "VARCHAR";

    public override string NoRows => "CAST(0 AS BIGINT)";

    public override string Quote(string name) => _quote + name.Replace(_quote.ToString(), $"{_quote}{_quote}", StringComparison.Ordinal) + _quote;

    public override string Whole(string column, SqlType type) => $"CAST({column} AS BIGINT)";

    public override string TextKey(string column) => $"CAST({column} AS {_text})";

    public override string Decimal(string expression, int decimals) =>
        string.Create(CultureInfo.InvariantCulture, $"CAST({expression} AS {(flavour == SqlFlavour.PostgreSql ? "numeric" : "DECIMAL")}(38, {decimals}))");

    // DuckDB and PostgreSQL widen a sum of whole numbers by themselves; in Spark it would wrap round, in Trino fail.
    public override string Summand(string expression, SqlType type, int decimals) => flavour switch
    {
        SqlFlavour.PostgreSql => expression,
        SqlFlavour.DuckDB when type.FitsInto(decimals) => expression,
        _ => Decimal(expression, decimals),
    };

    public override string SumIf(string expression, string condition) => $"sum({expression}) FILTER (WHERE {condition})";

    public override string CountIf(string condition) => $"count(*) FILTER (WHERE {condition})";

    public override string AsText(string expression) => $"CAST({expression} AS {_text})";

    // DuckDB multiplies decimals only while their digits fit 38 together: its widest whole numbers do not care.
    public override string Product(string expression) => flavour == SqlFlavour.DuckDB ? $"CAST({expression} AS HUGEINT)" : Decimal(expression, 0);

    public override string Double(string expression) => $"CAST({expression} AS DOUBLE PRECISION)";

    public override string OrderOfText(string expression) => flavour == SqlFlavour.PostgreSql ? expression + " COLLATE \"C\"" : expression;

    public override string Describe(string relation) => flavour switch
    {
        SqlFlavour.DuckDB => $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {relation})",
        SqlFlavour.PostgreSql =>
            "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute"
            + $" WHERE attrelid = CAST('{relation.Replace("'", "''", StringComparison.Ordinal)}' AS regclass) AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
        _ => $"DESCRIBE {relation}",
    };

    public override string Parameter(int place, SqlParameterValue value) =>
        flavour is SqlFlavour.DuckDB or SqlFlavour.PostgreSql ? string.Create(CultureInfo.InvariantCulture, $"${place}") : "?";
}
