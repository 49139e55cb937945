using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using DuckDB.NET.Data;
using RegistryIndicators.Output;

namespace RegistryIndicators.Engines;

/// <summary>Reads some columns of a Parquet or CSV file row by row, whatever its size. One reading at a time.</summary>
internal sealed class RegisterFile : IAsyncDisposable
{
    private const int Step = 1 << 16;
    private static readonly (string Name, bool IsText) YearColumn = (Register.RegisterColumns.Year, false);

    private readonly string _path;
    private readonly Session _session;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public RegisterFile(string path, Session session)
    {
        (_path, _session) = (path, session);
        if (!FileKinds.IsParquet(path) && !FileKinds.IsCsv(path))
        {
            throw new BadInputException(session.Say($"{path}：文件名应以 .parquet 或 .csv 结尾", $"{path}: expected a name that ends in .parquet or .csv"));
        }

        if (!File.Exists(path))
        {
            throw new BadInputException(session.Say($"{path}：文件不存在", $"{path}: there is no such file"));
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    /// <summary>The rows: whole numbers, or texts where that is said. One reader stands for each of them in turn.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="year">The year of the rows; <see langword="null"/> for all.</param>
    /// <param name="progress">Who is told which share of the rows there was, and how many.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<DbDataReader> ReadAsync(
        IReadOnlyList<(string Name, bool IsText)> columns, int? year, Action<double, long> progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string where = year is { } only ? string.Create(CultureInfo.InvariantCulture, $" WHERE {Cast(YearColumn)} = {only}") : string.Empty;
        string from = $"{Relation(columns)}{where}";
        await GuardedAsync(() => RequireAsync(columns, cancellationToken), cancellationToken);
        long total = await GuardedAsync(() => NumberAsync($"SELECT count(*) FROM {from}", cancellationToken), cancellationToken) ?? 0;
        await using DuckDBCommand command = Command($"SELECT {string.Join(", ", columns.Select(Cast))} FROM {from}");
        command.UseStreamingMode = true;
        await using DbDataReader reader = await GuardedAsync(() => command.ExecuteReaderAsync(cancellationToken), cancellationToken);
        for (long count = 1; await GuardedAsync(() => reader.ReadAsync(cancellationToken), cancellationToken); count++)
        {
            yield return reader;
            if (count % Step == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress((double)count / total, count);
            }
        }
    }

    /// <summary>The newest year of the file.</summary>
    public async Task<int> NewestYearAsync(CancellationToken cancellationToken)
    {
        await GuardedAsync(() => RequireAsync([YearColumn], cancellationToken), cancellationToken);
        long? newest = await GuardedAsync(() => NumberAsync($"SELECT max({Cast(YearColumn)}) FROM {Relation([YearColumn])}", cancellationToken), cancellationToken);
        return newest is >= 0 and <= int.MaxValue
            ? (int)newest
            : throw new BadInputException(_session.Say($"{_path}：没有年份", $"{_path}: states no year"));
    }

    private async Task<T> GuardedAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            if (_connection.State == ConnectionState.Closed)
            {
                await _connection.OpenAsync(cancellationToken);
            }

            return await read();
        }
        catch (DuckDBException e)
        {
            string why = DuckDbWords.Of(e.Message, _session);
            throw new BadInputException(_session.Say($"{_path}：读不了（{why}）", $"{_path}: cannot be read ({why})"), e);
        }
    }

    private static string Cast((string Name, bool IsText) column) => $"CAST(\"{column.Name}\" AS {(column.IsText ? "VARCHAR" : "BIGINT")})";

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private async Task<bool> RequireAsync(IReadOnlyList<(string Name, bool IsText)> columns, CancellationToken cancellationToken)
    {
        HashSet<string> present = new(StringComparer.Ordinal);
        await using DuckDBCommand command = Command($"DESCRIBE SELECT * FROM {Relation([])}");
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            present.Add(reader.GetString(0));
        }

        if (columns.FirstOrDefault(column => !present.Contains(column.Name)).Name is { } missing)
        {
            string known = string.Join(", ", present);
            throw new BadInputException(_session.Say($"{_path}：没有列“{missing}”；有的列是：{known}", $"{_path}: there is no column '{missing}'; there are: {known}"));
        }

        return true;
    }

    private string Relation(IReadOnlyList<(string Name, bool IsText)> columns) => FileKinds.IsParquet(_path)
        ? $"read_parquet({Literal(_path)})"
        : $"read_csv({Literal(_path)}, header=true, delim=',', quote='\"', {(columns.Count == 0 ? "all_varchar=true" : $"types={{{string.Join(", ", columns.Select(column => $"{Literal(column.Name)}: '{(column.IsText ? "VARCHAR" : "BIGINT")}'"))}}}")})";

    private async Task<long?> NumberAsync(string sql, CancellationToken cancellationToken)
    {
        await using DuckDBCommand command = Command(sql);
        return await command.ExecuteScalarAsync(cancellationToken) is { } number and not DBNull ? Convert.ToInt64(number, CultureInfo.InvariantCulture) : null;
    }

    private DuckDBCommand Command(string sql)
    {
        DuckDBCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // Columns are the program's own; the file's name is a quoted literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
