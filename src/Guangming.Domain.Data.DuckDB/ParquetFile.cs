using System.Globalization;
using DuckDB.NET.Data;

namespace Guangming.Domain.Data.DuckDB;

/// <summary>Parquet files: records written, columns read into memory (Parquet文件读写).</summary>
public static partial class ParquetFile
{
    /// <summary>Writes records; the file appears when it is complete, in place of one that was there.</summary>
    /// <typeparam name="T">The type of a record.</typeparam>
    /// <param name="path">The file to write.</param>
    /// <param name="columns">Its columns, one or more.</param>
    /// <param name="records">The records; no more of them are in memory than the engine needs.</param>
    /// <param name="progress">Who is told how many records were taken.</param>
    /// <param name="cancellationToken">Ends the work; nothing is left behind.</param>
    /// <returns>How many records were written.</returns>
    /// <exception cref="ArgumentException">There is no column, or two have one name.</exception>
    /// <exception cref="TableException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<long> WriteAsync<T>(
        string path,
        IReadOnlyList<ParquetColumn<T>> columns,
        IAsyncEnumerable<T> records,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(records);
        if (columns.Count == 0 || columns.Select(column => column.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() < columns.Count)
        {
            throw new ArgumentException("Expected one column or more, each under a name of its own.", nameof(columns));
        }

        // Beside the target, so that what does not fit into memory is on the same disk as the file will be.
        string database = Beside(path, "rows");
        try
        {
            using DuckDbEngine engine = DuckDbEngine.Open(database, isReadOnly: false, DuckDbOptions.Default with { SpillFolder = database + ".spill" }, path);
            string names = string.Join(", ", columns.Select(column => $"{SqlDialect.DuckDB.Rules.Quote(column.Name)} {column.Type}"));
            await engine.ExecuteAsync($"CREATE TABLE records ({names})", cancellationToken).ConfigureAwait(false);
            long count = await AppendAsync(engine, path, columns, records, progress, cancellationToken).ConfigureAwait(false);
            await CopyAsync(engine, "SELECT * FROM records", path, cancellationToken).ConfigureAwait(false);
            return count;
        }
        finally
        {
            Remove(database);
            Remove(database + ".wal");
            if (Directory.Exists(database + ".spill"))
            {
                Directory.Delete(database + ".spill", recursive: true);
            }
        }
    }

    /// <summary>Writes what a statement gives.</summary>
    internal static async Task CopyAsync(DuckDbEngine engine, string select, string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string partial = Beside(path, "partial");
        try
        {
            await engine.ExecuteAsync($"COPY ({select}) TO {DuckDbEngine.Literal(partial)} (FORMAT parquet)", cancellationToken).ConfigureAwait(false);
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException and not TableException)
        {
            throw new TableException(new LocalizedText($"文件无法写入：{EngineText.OneLine(e.Message)}", $"the file cannot be written: {EngineText.OneLine(e.Message)}"), path, innerException: e);
        }
        finally
        {
            Remove(partial);
        }
    }

    private static async Task<long> AppendAsync<T>(
        DuckDbEngine engine, string path, IReadOnlyList<ParquetColumn<T>> columns, IAsyncEnumerable<T> records, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        const int Step = 1 << 16;
        long count = 0;
        try
        {
            using DuckDBConnection connection = engine.Duplicate();
            using DuckDBAppender appender = connection.CreateAppender("records");
            await foreach (T record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                IDuckDBAppenderRow row = appender.CreateRow();
                foreach (ParquetColumn<T> column in columns)
                {
                    column.Append(row, record);
                }

                row.EndRow();
                if (++count % Step == 0)
                {
                    progress?.Report(count);
                }
            }

            appender.Close();
        }
        catch (DuckDBException e)
        {
            throw DuckDbFault.Of(e, path);
        }

        progress?.Report(count);
        return count;
    }

    private static string Beside(string path, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}.{Guid.NewGuid():N}.{what}");

    private static void Remove(string file)
    {
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    }
}
