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
    [InlineData("growth.rate", "registry: there is no indicator 'growth.rate'")]
    [InlineData("poverty.headcount-rat", "registry: there is no indicator 'poverty.headcount-rat'; nearest: poverty.headcount-rate, ")]
    public async Task Sql_OfNoIndicator_IsTold(string code, string message)
    {
        Outcome outcome = await Run.PlainAsync("sql", code);

        outcome.Code.Should().Be(2);
        outcome.Error.Should().StartWith(message);
    }
}
