using System.Text;

namespace Guangming.Domain.Data;

/// <summary>Reads tables from CSV (CSV 读取): stated columns, found by name in the heading; every other column is left alone.</summary>
/// <remarks>
/// An empty cell is a null. The first cell that is not as stated ends the reading with an error that names file, line, row
/// and column, never the contents of the row. A blank line between records is no row.
/// </remarks>
public static class CsvTable
{
    private const int BufferSize = 1 << 16;

    /// <summary>Reads a table from a stream.</summary>
    /// <param name="stream">The file's bytes; left open.</param>
    /// <param name="schema">The columns.</param>
    /// <param name="options">How it is written; <see langword="null"/> for commas and UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The schema has no column, or a limit or delimiter makes no sense.</exception>
    /// <exception cref="TableException">A column is missing or stands twice, a cell is not as stated, a limit is passed, or the file is cut off.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ColumnTable> ReadAsync(
        Stream stream, TableSchema schema, CsvTableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(schema);
        CsvTableOptions known = options ?? CsvTableOptions.Default;
        Encoding encoding = (Encoding)(known.Encoding ?? Encoding.UTF8).Clone();
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        using StreamReader text = new(stream, encoding, detectEncodingFromByteOrderMarks: false, BufferSize, leaveOpen: true);
        return await new CsvRecords(text, schema, known).ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a table from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schema">The columns.</param>
    /// <param name="options">How it is written; <see langword="null"/> for commas and UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The path is blank, the schema has no column, or a limit or delimiter makes no sense.</exception>
    /// <exception cref="TableException">The file cannot be opened, or as for a stream.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ColumnTable> ReadFileAsync(
        string path, TableSchema schema, CsvTableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        CsvTableOptions known = options ?? CsvTableOptions.Default;
        known = known.Name is null ? known with { Name = Path.GetFileName(path) } : known;
        FileStream file = Open(path, known.Name!);
        await using (file.ConfigureAwait(false))
        {
            return await ReadAsync(file, schema, known, cancellationToken).ConfigureAwait(false);
        }
    }

    private static FileStream Open(string path, string name)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = BufferSize });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TableException(new LocalizedText($"文件打不开：{exception.Message}", $"the file cannot be opened: {exception.Message}"), name, innerException: exception);
        }
    }
}
