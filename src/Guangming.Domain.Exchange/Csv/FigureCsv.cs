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
            return await ReadAsync(stream, path, options ?? CsvOptions.Default, null, cancellationToken).ConfigureAwait(false);
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
        return ReadAsync(stream, null, options ?? CsvOptions.Default, null, cancellationToken);
    }

    /// <summary>Reads the report of a file: its rows put together by <see cref="Report.FromRows"/>, what is wrong with them told at its row and column.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it was written; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">The file cannot be read or is not UTF-8.</exception>
    /// <exception cref="TableFormatException">Headings or cells are wrong, cells contradict each other, or rows do not fit together; all problems are in it.</exception>
    public static async Task<Report> ReadReportAsync(string path, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        FileStream stream = InputFile.Open(path);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadReportAsync(stream, path, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the report of a stream: its rows put together by <see cref="Report.FromRows"/>, what is wrong with them told at its row and column.</summary>
    /// <param name="stream">The stream; read to its end, left open.</param>
    /// <param name="options">How it was written; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">It is not UTF-8.</exception>
    /// <exception cref="TableFormatException">Headings or cells are wrong, cells contradict each other, or rows do not fit together; all problems are in it.</exception>
    public static Task<Report> ReadReportAsync(Stream stream, CsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadReportAsync(stream, null, options, cancellationToken);
    }

    private static async Task<Report> ReadReportAsync(Stream stream, string? name, CsvOptions? options, CancellationToken cancellationToken)
    {
        List<int> numbers = [];
        ImmutableArray<FigureRow> rows = await ReadAsync(stream, name, options ?? CsvOptions.Default, numbers, cancellationToken).ConfigureAwait(false);
        try
        {
            return Report.FromRows(rows);
        }
        catch (ReportInvalidException e)
        {
            ProblemList problems = new();
            foreach (Finding finding in e.Findings)
            {
                problems.Add(ProblemOf(finding, rows, numbers));
            }

            problems.ThrowIfAny();
            throw;
        }
    }

    private static CellProblem ProblemOf(Finding finding, ImmutableArray<FigureRow> rows, List<int> numbers)
    {
        if (!DocumentPlaces.TryFindFigure(finding.Path, FigureTable.All, out int index, out int? column) || index >= rows.Length)
        {
            return CellProblem.Of(finding, default, null);
        }

        return column is { } known
            ? CellProblem.Of(finding, new CellPlace(null, numbers[index], FigureTable.All.Columns[known].Heading), FigureRowCells.Write(rows[index])[known])
            : CellProblem.Of(finding, new CellPlace(null, numbers[index]), null);
    }

    private static async Task<ImmutableArray<FigureRow>> ReadAsync(
        Stream stream, string? name, CsvOptions options, List<int>? numbers, CancellationToken cancellationToken)
    {
        TableData table = new(FigureTable.All);
        ProblemList problems = new();
        ImmutableArray<FigureRow>.Builder rows = ImmutableArray.CreateBuilder<FigureRow>();
        IAsyncEnumerable<TableRow> read = CsvTable.ReadAsync(stream, table, name, options, isVerbatim: true, problems, cancellationToken);
        await foreach (TableRow row in read.ConfigureAwait(false))
        {
            CheckRequired(table, row, problems);
            if (problems.Count == 0)
            {
                rows.Add(FigureRowCells.Read(key => row[FigureTable.All.IndexOf(key)]));
                numbers?.Add(row.Number);
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
