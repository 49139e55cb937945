namespace Guangming.Domain.Data.Tests;

public sealed class IndicatorSqlTests
{
    private static readonly SqlSchema Register = new("stat.register", new TableMap().Key(By.Township, "xzqh").Key(By.Year, "nf")
        .Column(Measures.PoorPersons, "pk_rs").Column(Measures.RuralPopulation, "nyrk").Column(Measures.FiscalAllocated, "cz", ColumnScale.TenThousandYuan));

    [Fact]
    public void For_PostgreSql_AsksForSumsOnly() =>
        IndicatorSql.For(Indicators.HeadcountRate, Register, SqlDialect.PostgreSql, By.County, By.Year).Text.Should().Be("""
            -- key_1: county
            -- key_2: year
            -- sum_1: poverty.registered.persons
            -- sum_2: coverage.rural-population
            SELECT
              CAST(k1 AS text) AS key_1,
              CAST(k2 AS text) AS key_2,
              CAST(sum(v1) FILTER (WHERE complete) AS text) AS sum_1,
              CAST(sum(v2) FILTER (WHERE complete) AS text) AS sum_2,
              CAST(count(*) FILTER (WHERE complete) AS text) AS rows_complete,
              CAST(count(*) AS text) AS rows_all,
              max(b1) AS too_fine_1,
              max(b2) AS too_fine_2
            FROM (
              SELECT CASE WHEN c1 < 1000000 THEN c1 * 1000000 WHEN c1 < 1000000000 THEN (c1 - c1 % 1000) * 1000 ELSE c1 - c1 % 1000000 END AS k1, c2 AS k2, x1 AS v1, CASE WHEN CAST(x1 AS numeric(38, 0)) <> x1 THEN CAST(x1 AS text) END AS b1, x2 AS v2, CASE WHEN CAST(x2 AS numeric(38, 0)) <> x2 THEN CAST(x2 AS text) END AS b2, ((x1 IS NOT NULL) AND (x2 IS NOT NULL)) AS complete
              FROM (SELECT CAST("xzqh" AS BIGINT) AS c1, CAST("nf" AS BIGINT) AS c2, "pk_rs" AS x1, "nyrk" AS x2 FROM "stat"."register") AS r
            ) AS t
            GROUP BY k1, k2
            ORDER BY k1 NULLS FIRST, k2 NULLS FIRST
            """.Replace("coverage.rural-population", Measures.RuralPopulation.Code, StringComparison.Ordinal));

    [Theory]
    [InlineData("duckdb", "CAST(sum(v1) FILTER (WHERE complete) AS VARCHAR) AS sum_1", "\"stat\".\"register\"", "CAST(x1 AS DECIMAL(38, 6)) AS v1")]
    [InlineData("postgresql", "CAST(sum(v1) FILTER (WHERE complete) AS text) AS sum_1", "\"stat\".\"register\"", "x1 AS v1")]
    [InlineData("clickhouse", "toString(sumIf(v1, complete)) AS sum_1", "`stat`.`register`", "toDecimal128(x1, 6) AS v1")]
    [InlineData("spark", "CAST(sum(v1) FILTER (WHERE complete) AS STRING) AS sum_1", "`stat`.`register`", "CAST(x1 AS DECIMAL(38, 6)) AS v1")]
    [InlineData("trino", "CAST(sum(v1) FILTER (WHERE complete) AS VARCHAR) AS sum_1", "\"stat\".\"register\"", "CAST(x1 AS DECIMAL(38, 6)) AS v1")]
    public void For_EachDialect_WritesItsOwnWords(string code, params string[] words)
    {
        Indicator fiscal = Domain.Indicator.Of(Measures.FiscalAllocated);

        string text = IndicatorSql.For(fiscal, Register, SqlDialect.Of(code)).Text;

        text.Should().ContainAll(words).And.NotContain("GROUP BY").And.NotContain(" / ", "dividing is no engine's business").And.NotContain("round(");
    }

    [Fact]
    public void For_NamesWithQuotes_QuotesThem()
    {
        SqlSchema schema = new("t\"; DROP TABLE x; --", new TableMap().Column(Measures.FiscalAllocated, "a`b\\c\"d"));
        Indicator fiscal = Domain.Indicator.Of(Measures.FiscalAllocated);

        IndicatorSql.For(fiscal, schema, SqlDialect.DuckDB).Text.Should().Contain("\"t\"\"; DROP TABLE x; --\"").And.Contain("\"a`b\\c\"\"d\" AS x1");
        IndicatorSql.For(fiscal, schema, SqlDialect.ClickHouse).Text.Should().Contain("`a\\`b\\\\c\"d` AS x1");
        IndicatorSql.For(fiscal, schema, SqlDialect.Spark).Text.Should().Contain("`a``b\\c\"d` AS x1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public void Schema_NameThatIsNone_IsRefused(string name)
    {
        Action act = () => _ = new SqlSchema(name, new TableMap());

        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("numeric(10,2)", "Decimal", 2)]
    [InlineData("numeric", "Decimal", null)]
    [InlineData("DECIMAL(38,0)", "Decimal", 0)]
    [InlineData("Nullable(Decimal(18, 6))", "Decimal", 6)]
    [InlineData("Nullable(Int64)", "Whole", 0)]
    [InlineData("HUGEINT", "Whole", 0)]
    [InlineData("double precision", "Floating", null)]
    [InlineData("Float64", "Floating", null)]
    [InlineData("character varying(20)", "Text", null)]
    [InlineData("LowCardinality(Nullable(String))", "Other", null)]
    [InlineData("Nullable(FixedString(12))", "Text", null)]
    [InlineData("timestamp with time zone", "Other", null)]
    public void Type_OfAnEnginesName_SaysWhatItHolds(string name, string kind, int? decimals)
    {
        SqlType type = SqlType.Of(name);

        (type.Kind.ToString(), type.Decimals).Should().Be((kind, decimals));
    }

    [Fact]
    public void For_BinaryFractions_AreRefusedByName()
    {
        SqlSchema schema = Register.WithTypes([new(("stat.register", "cz"), SqlType.Of("double precision"))]);
        Action act = () => IndicatorSql.For(Domain.Indicator.Of(Measures.FiscalAllocated), schema, SqlDialect.PostgreSql);

        act.Should().Throw<TableException>().WithMessage("stat.register, column 'cz': the column is of type double precision: binary fractions have no exact sum; expected whole numbers or DECIMAL");
    }
}
