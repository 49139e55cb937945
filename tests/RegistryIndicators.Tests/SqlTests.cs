namespace RegistryIndicators.Tests;

public sealed class SqlTests
{
    [Theory]
    [InlineData("duckdb", "\"poor_persons\"")]
    [InlineData("postgres", "\"poor_persons\"")]
    [InlineData("clickhouse", "`poor_persons`")]
    public async Task Sql_OfAnIndicator_AsksForSumsOnly(string dialect, string column)
    {
        Outcome outcome = await Run.PlainAsync("sql", "poverty.headcount-rate", "--dialect", dialect);

        outcome.Code.Should().Be(0);
        outcome.Output.Should().Contain(column).And.Contain("GROUP BY").And.NotContain(" / ").And.NotContain("avg(");
    }

    [Fact]
    public async Task Sql_OfAnotherTable_NamesItQuoted() =>
        (await Run.PlainAsync("sql", "poverty.headcount-rate", "--table", "my \"table\"")).Output.Should().Contain("\"my \"\"table\"\"\"");

    [Fact]
    public async Task Sql_WithAPopulation_JoinsIt() =>
        (await Run.PlainAsync("sql", "poverty.headcount-rate", "--population", "people")).Output.Should().Contain("\"people\"").And.Contain("\"rural_persons\"");

    [Theory]
    [InlineData("duckdb")]
    [InlineData("postgres")]
    [InlineData("clickhouse")]
    public async Task Sql_OfAMeasureOfPoverty_AsksForItsSums(string dialect)
    {
        Outcome outcome = await Run.PlainAsync("sql", "micro.fgt1", "--line", "4000", "--dialect", dialect, "--by", "year");

        outcome.Code.Should().Be(0);
        outcome.Output.Should().Contain("gap_fen").And.Contain("400000").And.Contain("income_fen").And.Contain("persons");
    }

    [Theory]
    [InlineData("micro.gini", "duckdb", "micro.gini: no sums of parts give it; they give micro.fgt0, micro.fgt1, micro.fgt2, micro.income-gap-ratio, micro.watts")]
    [InlineData("micro.fgt1", "trino", "micro.fgt1 is written for duckdb, postgresql, clickhouse only")]
    public async Task Sql_OfAMeasureThatCannotBe_IsTold(string code, string dialect, string message) =>
        (await Run.PlainAsync("sql", code, "--dialect", dialect)).Should().Be(new Outcome(2, string.Empty, $"registry: {message}\n"));

    [Theory]
    [InlineData("growth.rate", "registry: there is no indicator 'growth.rate'")]
    [InlineData("poverty.headcount-rat", "registry: there is no indicator 'poverty.headcount-rat'; nearest: poverty.headcount-rate, ")]
    public async Task Sql_OfNoIndicator_IsTold(string code, string message)
    {
        Outcome outcome = await Run.PlainAsync("sql", code);

        outcome.Code.Should().Be(2);
        outcome.Error.Should().StartWith(message);
    }
}
