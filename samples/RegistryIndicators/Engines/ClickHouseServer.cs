using Guangming.Domain.Data;

namespace RegistryIndicators.Engines;

/// <summary>ClickHouse over HTTP: one server, or several shards behind a Distributed table.</summary>
internal static class ClickHouseServer
{
    private static readonly HttpClient Http = new() { Timeout = Timeout.InfiniteTimeSpan };

    public static async Task<OpenSource> OpenAsync(EngineRequest request, TableMap map, Session session, CancellationToken cancellationToken)
    {
        Uri[] shards = Addresses(request.Server ?? session.Servers.ClickHouse, session);
        if (request.Loads)
        {
            foreach (LoadTable table in LoadTable.Of(request))
            {
                await LoadAsync(shards, table, request.Replaces, session, cancellationToken);
            }
        }

        string name = shards.Length == 1 ? $"{request.Table} (ClickHouse)" : session.Say($"{request.Table} (ClickHouse，{shards.Length} 个分片)", $"{request.Table} (ClickHouse, {shards.Length} shards)");
        return new OpenSource(new ClickHouseSource(shards[0], request.Table, map), name);
    }

    private static Uri[] Addresses(string? text, Session session)
    {
        string[] addresses = text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (addresses.Length == 0)
        {
            throw new BadInputException(session.Pick(
                "不知道 ClickHouse 在哪里：请给 --server 地址，或设 GUANGMING_CLICKHOUSE",
                "no address of ClickHouse: give --server ADDRESS, or set GUANGMING_CLICKHOUSE"));
        }

        return [.. addresses.Select(address => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new BadInputException(session.Say($"“{address}”不是 http 地址", $"'{address}' is no address of the form http://host:port/")))];
    }

    private static async Task LoadAsync(Uri[] shards, LoadTable table, bool replaces, Session session, CancellationToken cancellationToken)
    {
        string part = shards.Length == 1 ? table.Name : table.Name + "_part";
        string columns = string.Join(", ", table.Columns.Select(column => $"{Quoted(column.Name)} Nullable({(column.IsText ? "String" : "Int64")})"));
        if (!replaces && (await AskAsync(shards[0], $"EXISTS TABLE {Quoted(table.Name)}", table, session, cancellationToken)).Trim() != "0")
        {
            throw new BadInputException(session.Say(
                $"{shards[0]}：表 {table.Name} 已经存在；要替换请加 --overwrite", $"{shards[0]}: the table {table.Name} exists already; --overwrite replaces it"));
        }

        try
        {
            await DropAsync(shards, table, part, session, cancellationToken);
            foreach (Uri shard in shards)
            {
                await AskAsync(shard, $"CREATE TABLE {Quoted(part)} ({columns}) ENGINE = MergeTree ORDER BY tuple()", table, session, cancellationToken);
            }

            if (shards.Length > 1)
            {
                string cluster = session.Servers.Cluster ?? throw new BadInputException(session.Pick(
                    "给了几个分片，但不知道集群的名字：请设 GUANGMING_CLICKHOUSE_CLUSTER", "several shards, but the name of their cluster is not known: set GUANGMING_CLICKHOUSE_CLUSTER"));
                await AskAsync(
                    shards[0], $"CREATE TABLE {Quoted(table.Name)} ({columns}) ENGINE = Distributed({Quoted(cluster)}, currentDatabase(), {Quoted(part)}, rand())", table, session, cancellationToken);
            }

            long rows = await InsertAsync(shards[0], table, session, cancellationToken);
            TableLoader.Tell(table, rows, shards[0].ToString(), session);
        }
        catch (Exception e) when (e is BadInputException or OperationCanceledException)
        {
            await DropQuietlyAsync(shards, table, part, session);
            throw;
        }
    }

    private static async Task<long> InsertAsync(Uri server, LoadTable table, Session session, CancellationToken cancellationToken)
    {
        long rows = 0;
        string names = string.Join(", ", table.Columns.Select(column => Quoted(column.Name)));
        string query = $"?insert_distributed_sync=1&query={Uri.EscapeDataString($"INSERT INTO {Quoted(table.Name)} ({names}) FORMAT TabSeparated")}";
        using PushContent content = new(async (stream, stop) => rows = await TableLoader.SendAsync(table, stream, session, stop));
        try
        {
            await PostAsync(new Uri(server, query), content, table, session, cancellationToken);
        }
        catch (BadInputException) when (content.Fault is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(content.Fault);
        }

        return rows;
    }

    private static async Task DropAsync(Uri[] shards, LoadTable table, string part, Session session, CancellationToken cancellationToken)
    {
        await AskAsync(shards[0], $"DROP TABLE IF EXISTS {Quoted(table.Name)}", table, session, cancellationToken);
        foreach (Uri shard in shards)
        {
            await AskAsync(shard, $"DROP TABLE IF EXISTS {Quoted(part)}", table, session, cancellationToken);
        }
    }

    // After a fault, which is what is told; a server that is away cannot be tidied.
    private static async Task DropQuietlyAsync(Uri[] shards, LoadTable table, string part, Session session)
    {
        try
        {
            await DropAsync(shards, table, part, session, CancellationToken.None);
        }
        catch (BadInputException)
        {
        }
    }

    private static async Task<string> AskAsync(Uri server, string statement, LoadTable table, Session session, CancellationToken cancellationToken)
    {
        using StringContent content = new(statement);
        return await PostAsync(server, content, table, session, cancellationToken);
    }

    private static async Task<string> PostAsync(Uri address, HttpContent content, LoadTable table, Session session, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await Http.PostAsync(address, content, cancellationToken);
            string answer = await response.Content.ReadAsStringAsync(cancellationToken);
            return response.IsSuccessStatusCode ? answer : throw Failed(answer, null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw Failed(e.Message, e);
        }

        BadInputException Failed(string why, Exception? inner)
        {
            string server = address.GetLeftPart(UriPartial.Authority);
            string line = why.Trim().Split('\n')[0];
            return new BadInputException(session.Say($"{server}：装入 {table.Name} 失败（{line}）", $"{server}: loading {table.Name} failed ({line})"), inner);
        }
    }

    private static string Quoted(string name) => $"`{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal)}`";
}
