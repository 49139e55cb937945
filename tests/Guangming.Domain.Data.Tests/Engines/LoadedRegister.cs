using Guangming.Domain.Data.DuckDB;
using Npgsql;

namespace Guangming.Domain.Data.Tests;

/// <summary>The generated register on every engine: loaded once, by the first test that asks for it.</summary>
public sealed class LoadedRegister : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guangming-register").FullName;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<string, IAggregateSource> _sources = [];
    private NpgsqlDataSource? _postgres;

    internal GeneratedRegister Register { get; } = new(GeneratedRegister.MostRows);

    internal async Task<IAggregateSource> SourceAsync(string engine)
    {
        await _gate.WaitAsync();
        try
        {
            if (!_sources.TryGetValue(engine, out IAggregateSource? source))
            {
                source = engine switch
                {
                    "memory" => new MemorySource(Register.Table(), Register.Map, new Dictionary<string, ColumnTable>(StringComparer.Ordinal), threads: 2),
                    "duckdb-table" => DuckDbSource.OfTable(await DatabaseAsync(), "register", Register.Map),
                    "duckdb-parquet" => new DuckDbSource(await ParquetAsync(), Register.Map),
                    "duckdb-csv" => new DuckDbSource(await CsvAsync(), Register.Map),
                    "postgresql" => await PostgresAsync(),
                    "clickhouse" => await ClickHouseAsync(),
                    _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "Expected an engine of the tests."),
                };
                _sources.Add(engine, source);
            }

            return source;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IDisposable source in _sources.Values.OfType<IDisposable>())
        {
            source.Dispose();
        }

        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        _gate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> TextAsync()
    {
        string path = Path.Join(_folder, "register.txt");
        if (!File.Exists(path))
        {
            await using StreamWriter writer = File.CreateText(path);
            await Register.WriteTextAsync(writer);
        }

        return path;
    }

    private async Task<string> DatabaseAsync()
    {
        string path = Path.Join(_folder, "register.duckdb");
        if (!File.Exists(path))
        {
            string text = await TextAsync();
            using DuckDbEngine engine = DuckDbEngine.Open(path, isReadOnly: false, DuckDbOptions.Default, path);
            await engine.ExecuteAsync($"CREATE TABLE register ({Register.Columns("VARCHAR", "BIGINT", "DECIMAL(18,{0})")})", TestContext.Current.CancellationToken);
            await engine.ExecuteAsync($"COPY register FROM '{text}' (FORMAT csv, DELIMITER '\t', HEADER false, NULLSTR '\\N')", TestContext.Current.CancellationToken);
        }

        return path;
    }

    private async Task<string> ParquetAsync()
    {
        string path = Path.Join(_folder, "register.parquet");
        using DuckDbSource table = DuckDbSource.OfTable(await DatabaseAsync(), "register", Register.Map);
        await table.WriteParquetAsync(path);
        return path;
    }

    private async Task<string> CsvAsync()
    {
        string path = Path.Join(_folder, "register.csv");
        using DuckDbEngine engine = DuckDbEngine.Open(await DatabaseAsync(), isReadOnly: true, DuckDbOptions.Default, path);
        await engine.ExecuteAsync($"COPY register TO '{path}' (FORMAT csv, HEADER true)", TestContext.Current.CancellationToken);
        return path;
    }

    private async Task<IAggregateSource> PostgresAsync()
    {
        _postgres = NpgsqlDataSource.Create(Servers.Postgres);
        await using NpgsqlConnection connection = await _postgres.OpenConnectionAsync();
        await using NpgsqlCommand create = connection.CreateCommand();
#pragma warning disable CA2100 // A table of the tests' own.
        create.CommandText = $"DROP TABLE IF EXISTS register; CREATE UNLOGGED TABLE register ({Register.Columns("text", "bigint", "numeric(18,{0})")})";
#pragma warning restore CA2100
        await create.ExecuteNonQueryAsync();
        await using (TextWriter copy = await connection.BeginTextImportAsync("COPY register FROM STDIN"))
        {
            await Register.WriteTextAsync(copy);
        }

        return new SqlSource(_postgres, SqlDialect.PostgreSql, "register", Register.Map);
    }

    private async Task<IAggregateSource> ClickHouseAsync()
    {
        Uri[] shards = Servers.Shards;
        string columns = Register.Columns("Nullable(String)", "Nullable(Int64)", "Nullable(Decimal(18, {0}))");
        for (int i = 0; i < shards.Length; i++)
        {
            await ClickHouseServer.AskAsync(shards[i], "DROP TABLE IF EXISTS register_part");
            await ClickHouseServer.AskAsync(shards[i], $"CREATE TABLE register_part ({columns}, part UInt8 DEFAULT 0) ENGINE = MergeTree ORDER BY part");
            using MemoryStream rows = new();
            await using (StreamWriter writer = new(rows, leaveOpen: true))
            {
                await writer.WriteAsync($"INSERT INTO register_part (xzqh, nf, bfjz, {string.Join(", ", Register.Inputs.Select((_, at) => GeneratedRegister.Column(at)))}) FORMAT TabSeparated\n");
                await Register.WriteTextAsync(writer, i, shards.Length);
            }

            rows.Position = 0;
            await ClickHouseServer.AskAsync(shards[i], rows);
        }

        await ClickHouseServer.AskAsync(shards[0], "DROP TABLE IF EXISTS register");
        await ClickHouseServer.AskAsync(shards[0], $"CREATE TABLE register AS register_part ENGINE = Distributed({Servers.Cluster}, default, register_part)");
        return new ClickHouseSource(shards[0], "register", Register.Map);
    }
}
