using System.Collections.Immutable;
using System.Data.Common;
using DuckDB.NET.Data;
using Guangming.Domain.Data;
using Guangming.Domain.Data.DuckDB;
using Npgsql;
using RegistryIndicators.Register;

namespace RegistryIndicators.Engines;

/// <summary>Brings a register onto the engine that was asked for; servers are given a copy that goes away again.</summary>
internal static class EngineOpener
{
    public static IReadOnlyList<string> Names { get; } = ["memory", "duckdb", "postgres", "clickhouse"];

    public static async Task<OpenedSource> OpenAsync(string engine, string file, Session session, IProgress<(double? Share, long Rows)> progress) => engine switch
    {
        "memory" => await MemoryAsync(file, session, progress),
        "postgres" => await PostgresAsync(file, session),
        "clickhouse" => await ClickHouseAsync(file, session),
        _ => DuckDb(file),
    };

    private static OpenedSource DuckDb(string file)
    {
#pragma warning disable CA2000 // Put away with what is returned.
        DuckDbSource source = new(file, RegisterColumns.Map);
#pragma warning restore CA2000
        return new OpenedSource(source, source.DisposeAsync);
    }

    private static async Task<OpenedSource> MemoryAsync(string file, Session session, IProgress<(double? Share, long Rows)> progress)
    {
        TableSchema schema = TableSchema.Of(RegisterColumns.Map);
        ColumnTable table = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? await CsvTable.ReadFileAsync(file, schema, null, session.Stopped)
            : await ParquetFile.ReadAsync(file, schema, new RowsOnly(progress), session.Stopped);
        return new OpenedSource(new MemorySource(table, RegisterColumns.Map, ImmutableDictionary<string, ColumnTable>.Empty, Environment.ProcessorCount), () => ValueTask.CompletedTask);
    }

    private static async Task<OpenedSource> PostgresAsync(string file, Session session)
    {
        // A temporary table ends with its connection.
        NpgsqlConnection? connection = null;
        try
        {
#pragma warning disable CA2000 // Put away here where something fails, and else with what is returned.
            connection = new NpgsqlConnection(Required("GUANGMING_POSTGRES", "postgres", session));
#pragma warning restore CA2000
            await connection.OpenAsync(session.Stopped);
            await using (NpgsqlCommand create = new("CREATE TEMPORARY TABLE registry (xzqh text, rk bigint, pk_rs bigint, dd_rs bigint, cz_fen bigint)", connection))
            {
                await create.ExecuteNonQueryAsync(session.Stopped);
            }

            await using (TextWriter copy = await connection.BeginTextImportAsync("COPY registry FROM STDIN", session.Stopped))
            {
                await WriteRowsAsync(file, 0, 1, copy, session);
            }

            OpenedSource opened = new(new SqlSource(connection, SqlDialect.PostgreSql, "registry", RegisterColumns.Map), connection.DisposeAsync);
            connection = null;
            return opened;
        }
        catch (NpgsqlException e)
        {
            throw new BadInputException($"PostgreSQL: {e.Message}", e);
        }
        finally
        {
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }
        }
    }

    // Every shard gets its part of the rows, and one Distributed table stands over them.
    private static async Task<OpenedSource> ClickHouseAsync(string file, Session session)
    {
        Uri[] shards = [.. Required("GUANGMING_CLICKHOUSE_SHARDS", "clickhouse", session).Split(' ').Select(address => new Uri(address))];
        string cluster = Required("GUANGMING_CLICKHOUSE_CLUSTER", "clickhouse", session);
        string name = $"registry_{Guid.NewGuid():N}";
        using ClickHouseClient client = new();
        try
        {
            for (int i = 0; i < shards.Length; i++)
            {
                await client.AskAsync(shards[i], $"CREATE TABLE {name}_part (xzqh Nullable(String), rk Nullable(Int64), pk_rs Nullable(Int64), dd_rs Nullable(Int64), cz_fen Nullable(Int64), part UInt8 DEFAULT 0) ENGINE = MergeTree ORDER BY part", session.Stopped);
                int part = i;
                await client.AskAsync(shards[i], $"INSERT INTO {name}_part (xzqh, rk, pk_rs, dd_rs, cz_fen) FORMAT TabSeparated\n", writer => WriteRowsAsync(file, part, shards.Length, writer, session), session.Stopped);
            }

            await client.AskAsync(shards[0], $"CREATE TABLE {name} AS {name}_part ENGINE = Distributed({cluster}, default, {name}_part)", session.Stopped);
        }
        catch
        {
            await DropAsync(shards, name);
            throw;
        }

        return new OpenedSource(new ClickHouseSource(shards[0], name, RegisterColumns.Map), () => DropAsync(shards, name));
    }

    private static async ValueTask DropAsync(Uri[] shards, string name)
    {
        using ClickHouseClient client = new();
        foreach (Uri shard in shards)
        {
            await client.AskAsync(shard, $"DROP TABLE IF EXISTS {name}", CancellationToken.None);
            await client.AskAsync(shard, $"DROP TABLE IF EXISTS {name}_part", CancellationToken.None);
        }
    }

    // Rows as PostgreSQL's COPY and ClickHouse's TabSeparated both read them.
    private static async Task WriteRowsAsync(string file, int part, int parts, TextWriter writer, Session session)
    {
        await using DuckDBConnection connection = new("DataSource=:memory:");
        await connection.OpenAsync(session.Stopped);
        await using DuckDBCommand command = connection.CreateCommand();
        command.UseStreamingMode = true;
        string reader = file.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? "read_parquet($file)" : "read_csv($file, all_varchar = true)";
        command.CommandText = $"SELECT CAST(xzqh AS VARCHAR), CAST(rk AS VARCHAR), CAST(pk_rs AS VARCHAR), CAST(dd_rs AS VARCHAR), CAST(cz_fen AS VARCHAR) FROM {reader}";
        command.Parameters.Add(new DuckDBParameter("file", file));
        try
        {
            await using DbDataReader rows = await command.ExecuteReaderAsync(session.Stopped);
            for (long row = 0; await rows.ReadAsync(session.Stopped); row++)
            {
                session.Stopped.ThrowIfCancellationRequested();
                if (row % parts == part)
                {
                    await writer.WriteAsync(string.Join('\t', Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetValue(i) as string ?? "\\N")) + "\n");
                }
            }
        }
        catch (DuckDBException e)
        {
            throw new BadInputException($"{file}: {e.Message.Split('\n')[0]}", e);
        }
    }

    private static string Required(string variable, string engine, Session session) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value
        : throw new BadInputException(session.Say(
            $"环境变量 {variable} 没有设置；eval \"$(tests/engines/start {engine})\" 会启动服务器并设置它",
            $"the variable {variable} is not set; eval \"$(tests/engines/start {engine})\" starts the server and sets it"));

    private sealed class RowsOnly(IProgress<(double? Share, long Rows)> progress) : IProgress<long>
    {
        public void Report(long value) => progress.Report((null, value));
    }
}
