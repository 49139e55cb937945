using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace Guangming.Domain.Data.Tests;

/// <summary>Servers that are stopped, that go away, and that refuse.</summary>
public sealed class ServerTests
{
    private static readonly TableMap Map = new TableMap().Key(By.County, "xzqh").Column(Measures.PoorPersons, "pk_rs");
    private static readonly Indicator Poor = Domain.Indicator.Of(Measures.PoorPersons);

    [Fact]
    public async Task SumAsync_CancelledOnPostgreSql_StopsTheServer()
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(Servers.Postgres);
        await ExecuteAsync(source, "CREATE OR REPLACE VIEW slow_cancelled AS SELECT 451029 AS xzqh, 1 AS pk_rs, CAST(pg_sleep(0.01) AS text) AS nap FROM generate_series(1, 100000)");
        await ExecuteAsync(source, "CREATE OR REPLACE VIEW cancelled AS SELECT xzqh, CASE WHEN nap IS NULL THEN 0 ELSE pk_rs END AS pk_rs FROM slow_cancelled");
        using CancellationTokenSource soon = new(TimeSpan.FromMilliseconds(500));

        Func<Task> act = () => AskAsync(new SqlSource(source, SqlDialect.PostgreSql, "cancelled", Map), soon.Token);

        await act.Should().ThrowAsync<OperationCanceledException>();
        (await ScalarAsync(source, "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%\"cancelled\"%' AND pid <> pg_backend_pid()")).Should().Be(0L);
    }

    [Fact]
    public async Task SumAsync_PostgreSqlGoesAway_IsOneError()
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(Servers.Postgres);
        await ExecuteAsync(source, "CREATE OR REPLACE VIEW slow_gone AS SELECT 451029 AS xzqh, 1 AS pk_rs, CAST(pg_sleep(0.01) AS text) AS nap FROM generate_series(1, 100000)");
        await ExecuteAsync(source, "CREATE OR REPLACE VIEW gone AS SELECT xzqh, CASE WHEN nap IS NULL THEN 0 ELSE pk_rs END AS pk_rs FROM slow_gone");
        Task asking = AskAsync(new SqlSource(source, SqlDialect.PostgreSql, "gone", Map), TestContext.Current.CancellationToken);
        while ((long)(await ScalarAsync(source, "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE '%sum(v1)%\"gone\"%' AND pid <> pg_backend_pid()"))! == 0)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        (await FluentActions.Awaiting(() => asking).Should().ThrowAsync<TableException>()).WithMessage("gone: the server went away: *");
    }

    [Fact]
    public async Task SumAsync_ConnectionInUse_SaysWhatToDo()
    {
        await using NpgsqlConnection connection = new(Servers.Postgres);
        await using SmallTables tables = new("postgresql");
        string table = await tables.AddAsync("busy", "xzqh,pk_rs", "451029,1", "440311,2");
        SqlSource source = new(connection, SqlDialect.PostgreSql, table, Map);
        Func<Task> act = async () =>
        {
            await foreach (GroupResult _ in Poor.EvaluateAsync(source, [By.County], cancellationToken: TestContext.Current.CancellationToken))
            {
                await AskAsync(source, TestContext.Current.CancellationToken);
            }
        };

        (await act.Should().ThrowAsync<InvalidOperationException>()).WithMessage("The connection is answering another query*");
        (await AskAsync(source, TestContext.Current.CancellationToken)).Should().Equal("440311  2人", "451029  1人");
    }

    [Fact]
    public async Task SumAsync_CancelledOnClickHouse_StopsTheServer()
    {
        Uri server = Servers.ClickHouse;
        await ClickHouseServer.AskAsync(server, "DROP TABLE IF EXISTS endless");
        await ClickHouseServer.AskAsync(server, "CREATE VIEW endless AS SELECT toInt64(451029) AS xzqh, toInt64(number % 7) AS pk_rs FROM system.numbers LIMIT 1000000000000");
        List<AggregateProgress> seen = [];
        using CancellationTokenSource soon = new(TimeSpan.FromSeconds(1));

        Func<Task> act = () => AskAsync(new ClickHouseSource(server, "endless", Map), soon.Token, new Heard(seen));

        await act.Should().ThrowAsync<OperationCanceledException>();
        string left = "1\n";
        for (int i = 0; i < 100 && left != "0\n"; i++)
        {
            left = await ClickHouseServer.AskAsync(server, "SELECT count() FROM system.processes WHERE query LIKE '%`endless`%' AND query NOT LIKE '%system.processes%'");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        left.Should().Be("0\n");
        seen.Should().Contain(progress => progress.Rows > 0, "the server says how far it is while it works");
    }

    [Fact]
    public async Task SumAsync_ClickHouseGoesAwayMidway_IsOneError()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
#pragma warning disable CA2025 // It is awaited before the listener is put away.
        Task serving = ServeAsync(listener, ["xzqh\tInt64\npk_rs\tInt64\n", "451029000000\t5\t1"]);
#pragma warning restore CA2025
        ClickHouseSource source = new(new Uri(FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/")), "register", Map);

        Func<Task> act = () => AskAsync(source, TestContext.Current.CancellationToken);

        (await act.Should().ThrowAsync<TableException>()).WithMessage("register: the server went away: *");
        await serving;
    }

    [Fact]
    public async Task SumAsync_NoServer_IsOneError()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Func<Task> act = () => AskAsync(new ClickHouseSource(new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/")), "register", Map), TestContext.Current.CancellationToken);

        (await act.Should().ThrowAsync<TableException>()).WithMessage("register: the server went away: *");
    }

    [Theory]
    [InlineData("postgresql")]
    [InlineData("clickhouse")]
    public async Task SumAsync_MissingColumnAndTable_AreNamed(string engine)
    {
        await using SmallTables tables = new(engine);
        string table = await tables.AddAsync("odd", "xzqh,pkrs", "451029,1");

        (await FluentActions.Awaiting(async () => await AskAsync(await tables.SourceAsync(table, Map), TestContext.Current.CancellationToken)).Should().ThrowAsync<TableException>())
            .WithMessage("*, column 'pk_rs': there is no such column; the table has xzqh, pkrs");
        (await FluentActions.Awaiting(async () => await AskAsync(await tables.SourceAsync("nowhere", Map), TestContext.Current.CancellationToken)).Should().ThrowAsync<TableException>())
            .WithMessage("nowhere: the engine refused: *");
    }

    [Theory]
    [InlineData("postgresql")]
    [InlineData("clickhouse")]
    public async Task SumAsync_TextInPlaceOfNumbers_IsNamed(string engine)
    {
        await using SmallTables tables = new(engine);
        string table = await tables.AddAsync("texts", "xzqh_t,pk_rs_t", "45x029,1");

        (await FluentActions.Awaiting(async () => await AskAsync(await tables.SourceAsync(table, new TableMap().Key(By.County, "xzqh_t").Column(Measures.PoorPersons, "pk_rs_t")), TestContext.Current.CancellationToken)).Should().ThrowAsync<TableException>())
            .WithMessage("*, column 'pk_rs_t': the column is of type *; expected numbers");
    }

    // Answers one request after the other; the last answer ends in the middle.
    private static async Task ServeAsync(TcpListener listener, string[] bodies)
    {
        for (int i = 0; i < bodies.Length; i++)
        {
            using TcpClient client = await listener.AcceptTcpClientAsync();
            NetworkStream stream = client.GetStream();
            byte[] buffer = new byte[1 << 16];
            _ = await stream.ReadAsync(buffer);
            byte[] body = Encoding.UTF8.GetBytes(bodies[i]);
            int said = i == bodies.Length - 1 ? body.Length + 100 : body.Length;
            await stream.WriteAsync(Encoding.ASCII.GetBytes(FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Length: {said}\r\nConnection: close\r\n\r\n")));
            await stream.WriteAsync(body);
        }
    }

    private static async Task<List<string>> AskAsync(IAggregateSource source, CancellationToken cancellationToken, IProgress<AggregateProgress>? progress = null)
    {
        List<string> results = [];
        await foreach (GroupResult result in Poor.EvaluateAsync(source, [source.Map.Keys[0].By], progress, cancellationToken))
        {
            results.Add(result.ToString());
        }

        return results;
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string statement)
    {
        await using NpgsqlCommand command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> ScalarAsync(NpgsqlDataSource source, string statement)
    {
        await using NpgsqlCommand command = source.CreateCommand(statement);
        return await command.ExecuteScalarAsync();
    }

    private sealed class Heard(List<AggregateProgress> seen) : IProgress<AggregateProgress>
    {
        public void Report(AggregateProgress value) => seen.Add(value);
    }
}
