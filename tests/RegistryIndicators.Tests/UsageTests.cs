namespace RegistryIndicators.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("nonsense", "'nonsense' is no command, or one argument too many; see registry --help")]
    [InlineData("generate", "FILE is missing; see registry generate --help")]
    [InlineData("generate a.csv --households 0", "--households takes a whole number from 1 to 100000000, not '0'; see registry generate --help")]
    [InlineData("generate a.csv --households 1e3", "--households takes a whole number from 1 to 100000000, not '1e3'; see registry generate --help")]
    [InlineData("generate a.csv --years 2017-2021", "--years takes years within 2014 and 2020, such as 2019 or 2017-2019, not '2017-2021'; see registry generate --help")]
    [InlineData("generate a.csv --years 2019-2017", "--years takes years within 2014 and 2020, such as 2019 or 2017-2019, not '2019-2017'; see registry generate --help")]
    [InlineData("run", "FILE is missing; see registry run --help")]
    [InlineData("run a.csv --engine oracle", "--engine takes one of memory, duckdb, postgres, clickhouse, not 'oracle'; see registry run --help")]
    [InlineData("run a.csv --by village", "--by takes one of province, prefecture, county, year, not 'village'; see registry run --help")]
    [InlineData("run a.csv --engine duckdb --load", "--load goes with postgres and clickhouse only; see registry run --help")]
    [InlineData("run --engine postgres --load", "FILE is missing; see registry run --help")]
    [InlineData("run a.csv --year 19", "--year takes a year of four digits, not '19'; see registry run --help")]
    [InlineData("poverty a.csv --line -1", "--line takes yuan above 0 with at most 2 decimals, not '-1'; see registry poverty --help")]
    [InlineData("poverty a.csv --line 4000.005", "--line takes yuan above 0 with at most 2 decimals, not '4000.005'; see registry poverty --help")]
    [InlineData("sql", "CODE is missing; see registry sql --help")]
    [InlineData("sql poverty.headcount-rate --dialect oracle", "--dialect takes one of duckdb, postgresql, clickhouse, spark, trino, postgres, not 'oracle'; see registry sql --help")]
    [InlineData("--lang fr", "--lang takes zh or en, not 'fr'; see registry --help")]
    [InlineData("--lang zh run", "缺 FILE；用法见 registry run --help")]
    [InlineData("--lang zh generate a.csv --households x", "--households 应为 1 至 100000000 的整数，不能是“x”；用法见 registry generate --help")]
    public async Task Usage_FaultyCommandLine_IsToldInOneLine(string line, string message) =>
        (await Run.PlainAsync(line.Split(' '))).Should().Be(new Outcome(2, string.Empty, $"registry: {message}\n"));

    [Theory]
    [InlineData("generate")]
    [InlineData("run")]
    [InlineData("poverty")]
    [InlineData("sql")]
    public async Task Help_OfEachCommand_IsInBothLanguages(string command)
    {
        Outcome english = await Run.PlainAsync(command, "--help");
        Outcome chinese = await Run.PlainAsync(command, "--help", "--lang", "zh");

        (english.Code, chinese.Code).Should().Be((0, 0));
        english.Output.Should().Contain("Usage: registry " + command).And.Contain("Exit code: ");
        chinese.Output.Should().Contain("用法：registry " + command).And.Contain("退出码：");
        english.Output.Should().NotContain("用法");
    }

    [Fact]
    public async Task Help_WithoutACommand_ListsAllCommands()
    {
        Outcome outcome = await Run.PlainAsync();

        outcome.Code.Should().Be(0);
        outcome.Output.Should().ContainAll("generate FILE", "run ", "poverty FILE", "sql CODE");
    }
}
