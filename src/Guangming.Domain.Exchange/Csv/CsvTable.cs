using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Sylvan.Data.Csv;

namespace Guangming.Domain.Exchange;

/// <summary>Tables as CSV, both ways, within limits (CSV 表).</summary>
internal static class CsvTable
{
    /// <summary>The longest record, in characters.</summary>
    public const int LongestRecord = 1 << 20;

    /// <summary>The longest field, in characters; the rest of the report alone may fill its record.</summary>
    public const int LongestField = 1 << 16;

    private const int CheckEvery = 4096;

    /// <summary>Writes a table's rows under its keys.</summary>
    /// <exception cref="TableFormatException">A record or field is longer than a reader takes.</exception>
    public static async Task WriteAsync(Stream stream, Table table, IEnumerable<string?[]> rows, CsvOptions options, CancellationToken cancellationToken)
    {
        UTF8Encoding encoding = new(options.HasByteOrderMark, throwOnInvalidBytes: true);
        StreamWriter text = new(stream, encoding, bufferSize: -1, leaveOpen: true);
        await using (text.ConfigureAwait(false))
        {
            CsvDataWriterOptions format = new()
            {
                Delimiter = options.Delimiter,
                Culture = CultureInfo.InvariantCulture,
                NewLine = "\r\n",
                MaxBufferSize = LongestRecord * 2,
            };
            CsvDataWriter writer = CsvDataWriter.Create(text, format);
            await using (writer.ConfigureAwait(false))
            {
                CellsReader reader = new(table, Checked(table, rows, options));
                await using (reader.ConfigureAwait(false))
                {
                    await writer.WriteAsync(reader, cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>Reads a table's rows, and says of every cell what is wrong with it.</summary>
    /// <param name="stream">The CSV, in UTF-8.</param>
    /// <param name="table">The columns that there can be; those that are missing stay empty.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="options">How it was written.</param>
    /// <param name="isVerbatim">Whether text is taken as it is, and only numbers are read.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">It is not UTF-8.</exception>
    /// <exception cref="TableFormatException">It cannot be told apart into records and fields, so that there is no going on.</exception>
    public static async IAsyncEnumerable<TableRow> ReadAsync(
        Stream stream,
        TableData table,
        string? name,
        CsvOptions options,
        bool isVerbatim,
        ProblemList problems,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using StreamReader text = new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        CsvRecords records = new(table, options, new TableBudget(name), problems);
        CsvDataReader reader = await CsvFaults.GuardAsync(
            () => CsvDataReader.CreateAsync(text, Format(options), cancellationToken), table, name, () => 1).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            records.ReadHeadings(reader);
            int number = 1;
            while (await CsvFaults.GuardAsync(() => reader.ReadAsync(cancellationToken), table, name, () => number + 1).ConfigureAwait(false))
            {
                number++;
                if (number % CheckEvery == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                int row = number;
                if (CsvFaults.Guard(() => records.Read(reader, row, isVerbatim), table, name, row) is { } read)
                {
                    yield return read;
                }
            }
        }
    }

    private static CsvDataReaderOptions Format(CsvOptions options) => new()
    {
        HasHeaders = false,
        Delimiter = options.Delimiter,
        Comment = '\0',
        Culture = CultureInfo.InvariantCulture,
        CsvStyle = CsvStyle.Standard,
        BufferSize = LongestField,
        MaxBufferSize = LongestRecord,
        OwnsReader = false,
    };

    private static IEnumerable<string?[]> Checked(Table table, IEnumerable<string?[]> rows, CsvOptions options)
    {
        int number = 1;
        foreach (string?[] row in rows)
        {
            number++;
            int length = 0;
            string?[] cells = new string?[row.Length];
            for (int i = 0; i < row.Length; i++)
            {
                Column column = table.Columns[i];
                cells[i] = row[i] is { } cell && options.GuardsFormulas && IsText(column) ? FormulaGuard.Apply(cell) : row[i];
                int field = cells[i]?.Length ?? 0;

                // As if every quote were doubled and every field quoted: never less than what is written.
                length += field + (cells[i]?.Count(c => c == '"') ?? 0) + 3;
                if (field > LongestField && column.Key != FigureTable.Head)
                {
                    throw TableFormatException.Of(Problems.TooLarge(new CellPlace(null, number, column.Heading), Limit(LongestField)));
                }
            }

            if (length > LongestRecord)
            {
                throw TableFormatException.Of(Problems.TooLarge(new CellPlace(null, number), Limit(LongestRecord)));
            }

            yield return cells;
        }
    }

    public static bool IsText(Column column) => column.Type is not (ColumnType.Number or ColumnType.Whole or ColumnType.Truth);

    public static LocalizedText Limit(int characters) => new(
        string.Create(CultureInfo.InvariantCulture, $"至多 {characters} 个字符"),
        string.Create(CultureInfo.InvariantCulture, $"at most {characters} characters"));
}
