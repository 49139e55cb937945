namespace Guangming.Domain.Data;

/// <summary>The language of an engine (SQL方言).</summary>
/// <remarks>
/// DuckDB, PostgreSQL 15 and ClickHouse (what 18.16 of 2018 understands, which later ones do too) are tested on real engines. For Spark SQL
/// and Trino the text is written by the rules of their documentation, and has not been run. Immutable and thread-safe.
/// </remarks>
public sealed class SqlDialect
{
    private SqlDialect(string code, SqlRules rules) => (Code, Rules) = (code, rules);

    /// <summary>DuckDB.</summary>
    public static SqlDialect DuckDB { get; } = new("duckdb", new StandardRules(SqlFlavour.DuckDB));

    /// <summary>PostgreSQL, and what speaks its language.</summary>
    public static SqlDialect PostgreSql { get; } = new("postgresql", new StandardRules(SqlFlavour.PostgreSql));

    /// <summary>ClickHouse, within what its version 18.16 understands.</summary>
    public static SqlDialect ClickHouse { get; } = new("clickhouse", new ClickHouseRules());

    /// <summary>Spark SQL 3; written, not run.</summary>
    public static SqlDialect Spark { get; } = new("spark", new StandardRules(SqlFlavour.Spark));

    /// <summary>Trino; written, not run.</summary>
    public static SqlDialect Trino { get; } = new("trino", new StandardRules(SqlFlavour.Trino));

    /// <summary>All dialects.</summary>
    public static IReadOnlyList<SqlDialect> All { get; } = [DuckDB, PostgreSql, ClickHouse, Spark, Trino];

    /// <summary>The code, such as <c>postgresql</c>.</summary>
    public string Code { get; }

    internal SqlRules Rules { get; }

    /// <summary>The dialect with the given code.</summary>
    /// <param name="code">One of <c>duckdb postgresql clickhouse spark trino</c>.</param>
    /// <exception cref="ArgumentException">There is no such dialect.</exception>
    public static SqlDialect Of(string code) =>
        All.FirstOrDefault(dialect => string.Equals(dialect.Code, code, StringComparison.Ordinal))
        ?? throw new ArgumentException($"'{code}' is no dialect: expected one of {string.Join(", ", All)}.", nameof(code));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
