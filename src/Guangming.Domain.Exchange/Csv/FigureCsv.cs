using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain.Exchange;

/// <summary>Figures as one CSV file (数据 CSV), in and out: a row a figure, in the columns of <see cref="FigureRow"/>.</summary>
/// <remarks>
/// <c>report.ToRows()</c> written and read back gives equal rows, and <c>Report.FromRows</c> an equal report. Headings are the names
/// of the row's JSON members; their Chinese and English names are read too. An empty text reads back as none. A report without a
/// figure has no row to carry it: exchange such a one as a data package. Records take at most 1,048,576 characters, fields 65,536;
/// only the column <c>report</c>, the report without its figures, may fill its record.
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = "A path is never taken for a stream.")]
public static class FigureCsv
{
    /// <summary>Writes rows to a file, whole or not at all.</summary>
    /// <param name="path">The file to write or to replace.</param>
    /// <param name="rows">The rows; those of a report are made by <see cref="Report.ToRows"/>.</param>
    /// <param name="options">How; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <param name="cancellationToken">Gives up; the file is then untouched.</param>
    /// <exception cref="FileRefusedException">The file cannot be written.</exception>
    /// <exception cref="TableFormatException">A row is longer than a reader takes.</exception>
    public static Task WriteAsync(string path, IEnumerable<FigureRow> rows, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(rows);
        return WholeFile.WriteAsync(path, (stream, token) => WriteAsync(stream, rows, options, token), cancellationToken);
    }

    /// <summary>Writes rows to a stream as they come.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="rows">The rows; those of a report are made by <see cref="Report.ToRows"/>.</param>
    /// <param name="options">How; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <param name="cancellationToken">Gives up; whole rows only have then been written.</param>
    /// <exception cref="TableFormatException">A row is longer than a reader takes.</exception>
    public static Task WriteAsync(Stream stream, IEnumerable<FigureRow> rows, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(rows);
        return CsvTable.WriteAsync(stream, FigureTable.All, rows.Select(FigureRowCells.Write), options ?? CsvOptions.Default, cancellationToken);
    }

    /// <summary>Reads all rows of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it was written; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The rows in their order, for <see cref="Report.FromRows"/>, which checks what they say.</returns>
    /// <exception cref="FileRefusedException">The file cannot be read or is not UTF-8.</exception>
    /// <exception cref="TableFormatException">Headings or cells are wrong; all problems are in it.</exception>
    public static async Task<ImmutableArray<FigureRow>> ReadAsync(string path, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        FileStream stream = InputFile.Open(path);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, path, options ?? CsvOptions.Default, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads all rows of a stream.</summary>
    /// <param name="stream">The stream; read to its end, left open.</param>
    /// <param name="options">How it was written; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The rows in their order, for <see cref="Report.FromRows"/>, which checks what they say.</returns>
    /// <exception cref="FileRefusedException">It is not UTF-8.</exception>
    /// <exception cref="TableFormatException">Headings or cells are wrong; all problems are in it.</exception>
    public static Task<ImmutableArray<FigureRow>> ReadAsync(Stream stream, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(stream, null, options ?? CsvOptions.Default, cancellationToken);
    }

    private static async Task<ImmutableArray<FigureRow>> ReadAsync(Stream stream, string? name, CsvOptions options, CancellationToken cancellationToken)
    {
        ProblemList problems = new();
        TableData table = new(FigureTable.All);
        ImmutableArray<FigureRow>.Builder rows = ImmutableArray.CreateBuilder<FigureRow>();
        IAsyncEnumerable<TableRow> read = CsvTable.ReadAsync(stream, table, name, options, isVerbatim: true, problems, cancellationToken);
        await foreach (TableRow row in read.ConfigureAwait(false))
        {
            CheckRequired(table, row, problems);
            if (problems.Count == 0)
            {
                rows.Add(FigureRowCells.Read(key => row[FigureTable.All.IndexOf(key)]));
            }
        }

        problems.ThrowIfAny();
        return rows.DrainToImmutable();
    }

    private static void CheckRequired(TableData table, TableRow row, ProblemList problems)
    {
        for (int i = 0; i < table.Table.Columns.Length; i++)
        {
            if (table.Table.Columns[i].IsRequired && row[i] is null && !row.IsFaulty(i))
            {
                problems.Add(Problems.Missing(table.At(row, i), Expected.Text));
            }
        }
    }
}
