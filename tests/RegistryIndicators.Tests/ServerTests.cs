namespace RegistryIndicators.Tests;

/// <summary>Servers: those that are away, and real ones where tests/engines/start has started them.</summary>
public sealed class ServerTests(RegisterFiles files) : IClassFixture<RegisterFiles>
{
    private const string Away = "127.0.0.1:9";

    [Theory]
    [InlineData("postgres", "registry: no address of PostgreSQL: give --server CONNECTION, or set GUANGMING_POSTGRES\n")]
    [InlineData("clickhouse", "registry: no address of ClickHouse: give --server ADDRESS, or set GUANGMING_CLICKHOUSE\n")]
    public async Task Server_NotNamed_IsAskedFor(string engine, string message) =>
        (await Run.PlainAsync("run", "--engine", engine)).Should().Be(new Outcome(2, string.Empty, message));

    [Theory]
    [InlineData("postgres", "Host=127.0.0.1;Port=9;Username=nobody;Timeout=5", false)]
    [InlineData("postgres", "Host=127.0.0.1;Port=9;Username=nobody;Timeout=5", true)]
    [InlineData("postgres", "no connection string", false)]
    [InlineData("clickhouse", "http://" + Away + "/", false)]
    [InlineData("clickhouse", "http://" + Away + "/", true)]
    [InlineData("clickhouse", Away, false)]
    public async Task Server_Away_IsToldInOneLine(string engine, string server, bool loads)
    {
        string[] load = loads ? [files.Csv, "--load"] : [];
        Outcome outcome = await Run.PlainAsync(["run", .. load, "--engine", engine, "--server", server]);

        outcome.Code.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith("registry: ");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Server_GoesAwayMidway_IsToldInOneLine(bool loads)
    {
        using BreakingServer server = new();
        string[] load = loads ? [files.Csv, "--load"] : [];
        string svg = files.Path("away.svg");

        Outcome outcome = await Run.PlainAsync(["run", .. load, "--engine", "clickhouse", "--server", server.Address, "--svg", svg]);

        outcome.Code.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith("registry: ");
        File.Exists(svg).Should().BeFalse("nothing is half done");
    }

    [Theory]
    [InlineData("postgres")]
    [InlineData("clickhouse")]
    public async Task Server_Loaded_AnswersAsMemoryDoes(string engine)
    {
        Servers servers = Started(engine);
        string[] common = ["--by", "county", "--population", files.Population, "--json"];
        string expected = (await Run.PlainAsync(["run", files.Csv, .. common])).Output;

        Outcome loaded = await Run.WithAsync(servers, ["run", files.Parquet, "--engine", engine, "--load", "--overwrite", "--table", "registry_test", .. common]);

        loaded.Output.Should().Be(expected);
        loaded.ErrorLines.Should().HaveCount(2).And.OnlyContain(line => line.Contains(": loaded registry_test", StringComparison.Ordinal));
        (await Run.WithAsync(servers, ["run", "--engine", engine, "--table", "registry_test", .. common])).Output.Should().Be(expected);
    }

    [Theory]
    [InlineData("postgres")]
    [InlineData("clickhouse")]
    public async Task Server_TableThatIsThere_IsKept(string engine)
    {
        Servers servers = Started(engine);
        string[] load = ["run", files.Csv, "--engine", engine, "--load", "--table", "registry_kept", "--json"];
        (await Run.WithAsync(servers, [.. load, "--overwrite"])).Code.Should().Be(0);

        Outcome outcome = await Run.WithAsync(servers, load);

        outcome.Code.Should().Be(2);
        outcome.ErrorLines.Should().ContainSingle().Which.Should().EndWith("the table registry_kept exists already; --overwrite replaces it");
    }

    [Theory]
    [InlineData("postgres")]
    [InlineData("clickhouse")]
    public async Task Server_FileWithAFaultInside_LeavesNoTable(string engine)
    {
        Servers servers = Started(engine);
        string file = files.Path($"fault-{engine}.csv");
        await File.WriteAllTextAsync(file, await File.ReadAllTextAsync(files.Csv, TestContext.Current.CancellationToken) + "x,y,z\n", TestContext.Current.CancellationToken);
        string table = "registry_fault";

        Outcome outcome = await Run.WithAsync(servers, "run", file, "--engine", engine, "--load", "--table", table);

        outcome.Code.Should().Be(2);
        outcome.ErrorLines.Should().ContainSingle().Which.Should().Contain(file);
        (await Run.WithAsync(servers, "run", files.Csv, "--engine", engine, "--load", "--table", table)).Code.Should().Be(0, "the table is not there");
        (await Run.WithAsync(servers, "run", files.Csv, "--engine", engine, "--load", "--table", table, "--overwrite")).Code.Should().Be(0);
        await DropAsync(servers, engine, table);
    }

    private static async Task DropAsync(Servers servers, string engine, string table)
    {
        if (engine == "postgres")
        {
            await using Npgsql.NpgsqlDataSource source = Npgsql.NpgsqlDataSource.Create(servers.Postgres!);
            await using Npgsql.NpgsqlCommand drop = source.CreateCommand($"DROP TABLE {table}");
            await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            return;
        }

        using HttpClient http = new();
        foreach (string shard in servers.ClickHouse!.Split(' '))
        {
            foreach (string name in new[] { table, table + "_part" })
            {
                using StringContent drop = new($"DROP TABLE IF EXISTS {name}");
                using HttpResponseMessage answer = await http.PostAsync(new Uri(shard), drop, TestContext.Current.CancellationToken);
                answer.EnsureSuccessStatusCode();
            }
        }
    }

    private static Servers Started(string engine)
    {
        Servers servers = Servers.Of(Environment.GetEnvironmentVariable);
        if ((engine == "postgres" ? servers.Postgres : servers.ClickHouse) is null)
        {
            string reason = $"{engine} is not running: eval \"$(tests/engines/start {engine})\" starts it.";
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                Assert.Fail(reason);
            }

            Assert.Skip(reason);
        }

        return servers;
    }
}
