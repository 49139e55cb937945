using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.DuckDB;

/// <summary>Runs statements in process: one database, a connection of its own for each statement.</summary>
internal sealed class DuckDbEngine : ISqlEngine, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Lock _gate = new();
    private readonly DuckDBConnection _root;
    private readonly bool _isInMemory;
    private readonly string _file;
    private bool _isDisposed;

    private DuckDbEngine(string connection, bool isInMemory, string file)
    {
        _root = new DuckDBConnection(connection);
        (_isInMemory, _file) = (isInMemory, file);
    }

    public SqlDialect Dialect => SqlDialect.DuckDB;

    /// <summary>A database in memory, or one in a file.</summary>
    /// <param name="database">The file; none for one in memory.</param>
    /// <param name="isReadOnly">Whether the file is only read.</param>
    /// <param name="options">What it may use.</param>
    /// <param name="file">What errors are about.</param>
    public static DuckDbEngine Open(string? database, bool isReadOnly, DuckDbOptions options, string file)
    {
        DuckDBConnectionStringBuilder builder = new() { DataSource = database ?? ":memory:" };
        if (isReadOnly)
        {
            builder["ACCESS_MODE"] = "READ_ONLY";
        }

        DuckDbEngine engine = new(builder.ToString(), database is null, file);
        try
        {
            engine.Start(options);
            return engine;
        }
        catch (DuckDBException e)
        {
            engine.Dispose();
            throw DuckDbFault.Of(e, file);
        }
    }

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public async IAsyncEnumerable<string?[]> QueryAsync(
        string text, ImmutableArray<SqlParameterValue> parameters, IProgress<EngineProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using DuckDBConnection connection = Duplicate();
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is written from checked and quoted names; values are parameters.
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (SqlParameterValue value in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(value.Value));
        }

        if (progress is not null)
        {
            Execute(connection, "SET enable_progress_bar = true");
            Execute(connection, "SET enable_progress_bar_print = false");
        }

        using DuckDBDataReader reader = await RunAsync(connection, command, progress, cancellationToken).ConfigureAwait(false);
        while (Guarded(reader.Read, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string?[] row = new string?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.GetValue(i) is { } value and not DBNull ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
            }

            yield return row;
        }
    }

    /// <summary>Goes over the rows of a statement with their types, without keeping them.</summary>
    public async Task ForEachAsync(string text, Action<DuckDBDataReader> row, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using DuckDBConnection connection = Duplicate();
        using DuckDBCommand command = connection.CreateCommand();
        command.UseStreamingMode = true;
#pragma warning disable CA2100 // The text is written from checked and quoted names.
        command.CommandText = text;
#pragma warning restore CA2100
        using DuckDBDataReader reader = await RunAsync(connection, command, null, cancellationToken).ConfigureAwait(false);
        while (Guarded(reader.Read, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            row(reader);
        }
    }

    /// <summary>Runs a statement without rows, such as one that writes a file.</summary>
    public async Task ExecuteAsync(string text, CancellationToken cancellationToken)
    {
        await foreach (string?[] _ in QueryAsync(text, [], null, cancellationToken).ConfigureAwait(false))
        {
        }
    }

    /// <summary>A connection of its own to the same database; the caller puts it away.</summary>
    public DuckDBConnection Duplicate()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            DuckDBConnection connection = _isInMemory ? _root.Duplicate() : new DuckDBConnection(_root.ConnectionString);
            connection.Open();
            return connection;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _root.Dispose();
        }
    }

    private void Start(DuckDbOptions options)
    {
        _root.Open();
        Set("temp_directory", options.SpillFolder ?? Path.GetTempPath());
        Set("autoinstall_known_extensions", "false");
        if (options.MemoryLimit is { } bytes)
        {
            Set("memory_limit", string.Create(CultureInfo.InvariantCulture, $"{bytes}B"));
        }

        if (options.Threads is { } threads)
        {
            Set("threads", threads.ToString(CultureInfo.InvariantCulture));
        }
    }

    private async Task<DuckDBDataReader> RunAsync(
        DuckDBConnection connection, DuckDBCommand command, IProgress<EngineProgress>? progress, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration interrupt = cancellationToken.Register(command.Cancel);
        Task<DuckDBDataReader> running = Task.Run(() => Guarded(command.ExecuteReader, cancellationToken), CancellationToken.None);
        while (progress is not null && await Task.WhenAny(running, Task.Delay(Pause, CancellationToken.None)).ConfigureAwait(false) != running)
        {
            global::DuckDB.NET.Native.DuckDBQueryProgress now = connection.GetQueryProgress();
            if (now.Percentage >= 0)
            {
                progress.Report(new EngineProgress((long)now.RowsProcessed, now.Percentage / 100));
            }
        }

        return await running.ConfigureAwait(false);
    }

    private T Guarded<T>(Func<T> action, CancellationToken cancellationToken)
    {
        try
        {
            return action();
        }
        catch (DuckDBException e)
        {
            throw cancellationToken.IsCancellationRequested ? new OperationCanceledException(e.Message, e, cancellationToken) : DuckDbFault.Of(e, _file);
        }
    }

    private void Set(string name, string value) => Execute(_root, $"SET {name} = {Literal(value)}");

    private static void Execute(DuckDBConnection connection, string text)
    {
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Settings of ours.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
