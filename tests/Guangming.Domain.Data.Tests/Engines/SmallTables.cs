using Guangming.Domain.Data.DuckDB;
using Npgsql;

namespace Guangming.Domain.Data.Tests;

/// <summary>Small tables of texts and whole numbers on an engine, for one test each.</summary>
internal sealed class SmallTables : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guangming-tables").FullName;
    private readonly string _engine;
    private readonly List<IDisposable> _owned = [];
    private readonly string _suffix;

    public SmallTables(string engine)
    {
        _engine = engine;
        _suffix = $"_{Guid.NewGuid():N}";
    }

    /// <summary>Writes a table; a column whose name ends in <c>_t</c> is one of texts, all others are whole numbers.</summary>
    public async Task<string> AddAsync(string name, string heading, params string[] rows)
    {
        string[] columns = heading.Split(',');
        string text = string.Join('\n', rows.Select(row => string.Join('\t', row.Split(',').Select(cell => cell.Length == 0 ? "\\N" : cell)))) + "\n";
        switch (_engine)
        {
            case "duckdb" or "memory":
                string file = Path.Join(_folder, name + ".csv");
                await File.WriteAllTextAsync(file, heading + "\n" + string.Join('\n', rows) + "\n");
                return file;
            case "postgresql":
                NpgsqlDataSource source = NpgsqlDataSource.Create(Servers.Postgres);
                _owned.Add(source);
                await using (NpgsqlCommand create = source.CreateCommand($"CREATE TABLE {name}{_suffix} ({string.Join(", ", columns.Select(column => $"{column} {(IsText(column) ? "text" : "bigint")}"))})"))
                {
                    await create.ExecuteNonQueryAsync();
                }

                await using (NpgsqlConnection connection = await source.OpenConnectionAsync())
                await using (TextWriter copy = await connection.BeginTextImportAsync($"COPY {name}{_suffix} FROM STDIN"))
                {
                    await copy.WriteAsync(text);
                }

                return name + _suffix;
            default:
                Uri server = Servers.ClickHouse;
                await ClickHouseServer.AskAsync(server, $"CREATE TABLE {name}{_suffix} ({string.Join(", ", columns.Select(column => $"{column} Nullable({(IsText(column) ? "String" : "Int64")})"))}) ENGINE = Memory");
                await ClickHouseServer.AskAsync(server, $"INSERT INTO {name}{_suffix} FORMAT TabSeparated\n{text}");
                return name + _suffix;
        }
    }

    public async Task<IAggregateSource> SourceAsync(string table, TableMap map)
    {
#pragma warning disable CA2000 // What is made here is owned, and put away with the tables.
        IAggregateSource source = _engine switch
        {
            "memory" => await MemorySource.ReadCsvAsync(table, map),
            "duckdb" => new DuckDbSource(table, map),
            "postgresql" => new SqlSource(Own(NpgsqlDataSource.Create(Servers.Postgres)), SqlDialect.PostgreSql, table, map),
            _ => new ClickHouseSource(Servers.ClickHouse, table, map),
        };
#pragma warning restore CA2000
        if (source is IDisposable disposable)
        {
            _owned.Add(disposable);
        }

        return source;
    }

    public ValueTask DisposeAsync()
    {
        foreach (IDisposable one in _owned)
        {
            one.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static bool IsText(string column) => column.EndsWith("_t", StringComparison.Ordinal);

    private NpgsqlDataSource Own(NpgsqlDataSource source)
    {
        _owned.Add(source);
        return source;
    }
}
