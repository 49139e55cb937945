using Guangming.Domain.Data;
using Npgsql;

namespace RegistryIndicators.Engines;

/// <summary>PostgreSQL: loading is one transaction, so that a table is there whole or not at all.</summary>
internal static class PostgresServer
{
    private const string TableExists = "42P07";

    public static async Task<OpenSource> OpenAsync(EngineRequest request, TableMap map, Session session, CancellationToken cancellationToken)
    {
        string server = request.Server ?? session.Servers.Postgres ?? throw new BadInputException(session.Pick(
            "不知道 PostgreSQL 在哪里：请给 --server 连接串，或设 GUANGMING_POSTGRES",
            "no address of PostgreSQL: give --server CONNECTION, or set GUANGMING_POSTGRES"));
#pragma warning disable CA2000 // The open source closes it.
        NpgsqlDataSource source = Connect(server, session);
#pragma warning restore CA2000
        try
        {
            if (request.Loads)
            {
                foreach (LoadTable table in LoadTable.Of(request))
                {
                    await LoadAsync(source, table, request.Replaces, session, cancellationToken);
                }
            }

            return new OpenSource(new SqlSource(source, SqlDialect.PostgreSql, request.Table, map), $"{request.Table} (PostgreSQL)", source);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    private static NpgsqlDataSource Connect(string server, Session session)
    {
        try
        {
            return NpgsqlDataSource.Create(server);
        }
        catch (ArgumentException e)
        {
            throw new BadInputException(session.Say($"PostgreSQL 连接串有误（{e.Message}）", $"this is no connection string of PostgreSQL ({e.Message})"), e);
        }
    }

    private static async Task LoadAsync(NpgsqlDataSource source, LoadTable table, bool replaces, Session session, CancellationToken cancellationToken)
    {
        try
        {
            await using NpgsqlConnection connection = await source.OpenConnectionAsync(cancellationToken);
            await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
            string name = Quoted(table.Name);
            await using (NpgsqlCommand create = connection.CreateCommand())
            {
                string columns = string.Join(", ", table.Columns.Select(column => $"{Quoted(column.Name)} {(column.IsText ? "text" : "bigint")}"));
#pragma warning disable CA2100 // Columns are the program's own; the table's name is quoted.
                create.CommandText = $"{(replaces ? $"DROP TABLE IF EXISTS {name}; " : string.Empty)}CREATE TABLE {name} ({columns})";
#pragma warning restore CA2100
                await create.ExecuteNonQueryAsync(cancellationToken);
            }

            long rows = await CopyAsync(connection, name, table, session, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            TableLoader.Tell(table, rows, "PostgreSQL", session);
        }
        catch (PostgresException e) when (e.SqlState == TableExists)
        {
            throw new BadInputException(session.Say(
                $"PostgreSQL：表 {table.Name} 已经存在；要替换请加 --overwrite", $"PostgreSQL: the table {table.Name} exists already; --overwrite replaces it"), e);
        }
        catch (Exception e) when (e is NpgsqlException or IOException or System.Net.Sockets.SocketException)
        {
            throw new BadInputException(session.Say($"PostgreSQL：装入 {table.Name} 失败（{e.Message}）", $"PostgreSQL: loading {table.Name} failed ({e.Message})"), e);
        }
    }

    private static async Task<long> CopyAsync(NpgsqlConnection connection, string name, LoadTable table, Session session, CancellationToken cancellationToken)
    {
#pragma warning disable CA2000 // Closed where it was not given up: closing completes what was sent.
        NpgsqlCopyTextWriter copy = await connection.BeginTextImportAsync($"COPY {name} FROM STDIN", cancellationToken);
#pragma warning restore CA2000
        long rows;
        try
        {
            rows = await TableLoader.SendAsync(table, copy.BaseStream, session, cancellationToken);
        }
        catch
        {
            await copy.CancelAsync();
            throw;
        }

        await copy.DisposeAsync();
        return rows;
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
