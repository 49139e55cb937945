using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>Runs statements over ADO.NET: on one connection of the caller, or on one of its own for each statement.</summary>
internal sealed class AdoEngine : ISqlEngine
{
    private readonly DbConnection? _connection;
    private readonly DbDataSource? _dataSource;
    private readonly string _table;
    private int _isBusy;

    public AdoEngine(DbConnection connection, SqlDialect dialect, string table) => (_connection, Dialect, _table) = (connection, dialect, table);

    public AdoEngine(DbDataSource dataSource, SqlDialect dialect, string table) => (_dataSource, Dialect, _table) = (dataSource, dialect, table);

    public SqlDialect Dialect { get; }

    public async IAsyncEnumerable<string?[]> QueryAsync(
        string text, ImmutableArray<SqlParameterValue> parameters, IProgress<EngineProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_connection is not null && Interlocked.Exchange(ref _isBusy, 1) == 1)
        {
            throw new InvalidOperationException("The connection is answering another query: finish that one first, or make the source from a DbDataSource, which has a connection for each.");
        }

        DbConnection? own = null;
        DbCommand? command = null;
        DbDataReader? reader = null;
        try
        {
            (own, command, reader) = await Guarded(() => StartAsync(text, parameters, cancellationToken), cancellationToken).ConfigureAwait(false);
            while (await Guarded(() => reader.ReadAsync(cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                string?[] row = new string?[reader.FieldCount];
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] = reader.GetValue(i) is { } value and not DBNull ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
                }

                yield return row;
            }
        }
        finally
        {
            // An end before the last row: the server is not to go on with what nobody reads.
            if (reader is { IsClosed: false })
            {
                await Quietly(() => { command!.Cancel(); return ValueTask.CompletedTask; }).ConfigureAwait(false);
                await Quietly(reader.DisposeAsync).ConfigureAwait(false);
            }

            await Quietly(() => command?.DisposeAsync() ?? ValueTask.CompletedTask).ConfigureAwait(false);
            await Quietly(() => own?.DisposeAsync() ?? ValueTask.CompletedTask).ConfigureAwait(false);
            Volatile.Write(ref _isBusy, 0);
        }
    }

    private async Task<(DbConnection? Own, DbCommand Command, DbDataReader Reader)> StartAsync(
        string text, ImmutableArray<SqlParameterValue> parameters, CancellationToken cancellationToken)
    {
        DbConnection? own = _dataSource is null ? null : await _dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            DbConnection connection = own ?? _connection!;
            if (connection.State == ConnectionState.Closed)
            {
                await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            }

            DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is written from checked and quoted names; values are parameters.
            command.CommandText = text;
#pragma warning restore CA2100
            command.CommandTimeout = 0;
            foreach (SqlParameterValue value in parameters)
            {
                DbParameter parameter = command.CreateParameter();
                parameter.Value = value.Value;
                command.Parameters.Add(parameter);
            }

            return (own, command, await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            if (own is not null)
            {
                await own.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    private async Task<T> Guarded<T>(Func<Task<T>> action, CancellationToken cancellationToken)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (DbException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        catch (DbException e)
        {
            throw e.InnerException is IOException or SocketException or TimeoutException || e.SqlState is { } state && state.StartsWith("57P", StringComparison.Ordinal)
                ? EngineText.Lost(e.Message, _table, e)
                : EngineText.Failed(e.Message, _table, e);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw EngineText.Lost(e.Message, _table, e);
        }
    }

    // Whatever a broken connection says when it is put away, the first error is the one to tell.
    private static async ValueTask Quietly(Func<ValueTask> action)
    {
        try
        {
            await action().ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or IOException or SocketException or InvalidOperationException)
        {
            return;
        }
    }
}
