using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace Guangming.Domain.Data;

/// <summary>One pass over the records of a CSV file.</summary>
internal sealed class CsvRecords
{
    private const int RowsBetweenChecks = 4096;
    private const int RowsBetweenReports = 1 << 16;

    // No text holds it, so that no line is taken for a comment.
    private const char NoComment = '\uFFFE';

    private readonly TextReader _text;
    private readonly TableSchema _schema;
    private readonly CsvTableOptions _options;
    private readonly ColumnBuilder[] _builders;
    private readonly int[] _places;
    // 0 until the heading is read.
    private long _line;
    private int _row;

    public CsvRecords(TextReader text, TableSchema schema, CsvTableOptions options)
    {
        Require(schema, options);
        (_text, _schema, _options) = (text, schema, options);
        _builders = [.. schema.Columns.Select(column => column.Builder())];
        _places = new int[_builders.Length];
    }

    public async Task<ColumnTable> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            CsvDataReader reader = await CsvDataReader.CreateAsync(_text, Settings(), cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await ReadRecords(reader, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (CsvMissingHeadersException exception)
        {
            throw Fault("文件没有标题行", "the file has no heading", exception);
        }
        catch (CsvRecordTooLargeException exception)
        {
            throw TooLong("记录", "the record", _options.MostRecordLength, null, exception);
        }
        catch (CsvFormatException exception)
        {
            throw Fault("引号不成对：文件被截断，或引号之后还有文字", "a quotation mark has no partner: the file is cut off, or text follows a closing mark", exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw Fault("有字节不合字符编码；若是 GB18030 文件，请指明编码", "some bytes are no characters of the encoding; of a GB18030 file, say so", exception);
        }
        catch (IOException exception) when (exception is not TableException)
        {
            throw Fault($"读取失败：{exception.Message}", $"it cannot be read: {exception.Message}", exception);
        }

        _options.Progress?.Report(_row);
        return new ColumnTable(_options.Name, _builders.Select(builder => builder.Build()));
    }

    private async Task ReadRecords(CsvDataReader reader, CancellationToken cancellationToken)
    {
        FindColumns(reader);
        _line = 2 + NewLines(reader, heading: true);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsBlank(reader))
            {
                Add(reader);
                if (_row % RowsBetweenChecks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                if (_row % RowsBetweenReports == 0)
                {
                    _options.Progress?.Report(_row);
                }
            }

            _line += 1 + NewLines(reader, heading: false);
        }
    }

    private static bool IsBlank(CsvDataReader reader) => reader.RowFieldCount == 1 && reader.FieldCount > 1 && reader.GetFieldSpan(0).IsEmpty;

    // Line ends within quotation marks: those inside the record, not the one behind it.
    private static int NewLines(CsvDataReader reader, bool heading) =>
        heading ? Enumerable.Range(0, reader.FieldCount).Sum(i => reader.GetName(i).AsSpan().Count('\n')) : reader.GetRawRecordSpan().TrimEnd("\r\n").Count('\n');

    private void FindColumns(CsvDataReader reader)
    {
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        for (int i = 0; i < _places.Length; i++)
        {
            string wanted = _schema.Columns[i].Name;
            _places[i] = Array.IndexOf(names, wanted);
            if (_places[i] < 0)
            {
                throw SchemaFaults.Missing(wanted, names, _options.Name);
            }

            if (Array.IndexOf(names, wanted, _places[i] + 1) >= 0)
            {
                throw SchemaFaults.Twice(wanted, _options.Name);
            }
        }
    }

    private void Add(CsvDataReader reader)
    {
        if (_row == _options.MostRows)
        {
            throw Fault(FormattableString.Invariant($"超过{_options.MostRows}行"), FormattableString.Invariant($"there are more than {_options.MostRows} rows"));
        }

        _row++;
        if (reader.RowFieldCount != reader.FieldCount)
        {
            throw Fault(
                FormattableString.Invariant($"有{reader.RowFieldCount}个字段，标题有{reader.FieldCount}个；文件可能被截断"),
                FormattableString.Invariant($"{reader.RowFieldCount} fields where the heading has {reader.FieldCount}; the file may be cut off"));
        }

        for (int i = 0; i < _builders.Length; i++)
        {
            ReadOnlySpan<char> field = reader.GetFieldSpan(_places[i]);
            if (field.Length > _options.MostFieldLength)
            {
                throw TooLong("字段", "the field", _options.MostFieldLength, _builders[i].Name);
            }

            if (IsNull(field))
            {
                _builders[i].AddNull();
            }
            else if (_builders[i].AddText(field) is { } problem)
            {
                throw new TableException(problem, _options.Name, _row, _builders[i].Name, _line);
            }
        }
    }

    private bool IsNull(ReadOnlySpan<char> field)
    {
        if (field.IsEmpty)
        {
            return true;
        }

        foreach (string text in _options.NullTexts)
        {
            if (field.SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }

    private CsvDataReaderOptions Settings() => new()
    {
        Delimiter = _options.Delimiter,
        Culture = CultureInfo.InvariantCulture,
        Comment = NoComment,
        BufferSize = Math.Min(1 << 16, _options.MostRecordLength),
        MaxBufferSize = _options.MostRecordLength,
        OwnsReader = false,
    };

    private TableException Fault(string chinese, string english, Exception? inner = null) =>
        new(new LocalizedText(chinese, english), _options.Name, _row == 0 ? null : _row, line: _line == 0 ? null : _line, innerException: inner);

    private TableException TooLong(string chinese, string english, int most, string? column, Exception? inner = null) => new(
        new LocalizedText(
            FormattableString.Invariant($"{chinese}超过{most}个字符"), FormattableString.Invariant($"{english} has more than {most} characters")),
        _options.Name,
        _row == 0 ? null : _row,
        column,
        _line == 0 ? null : _line,
        inner);

    private static void Require(TableSchema schema, CsvTableOptions options)
    {
        if (schema.Columns.IsEmpty)
        {
            throw new ArgumentException("The schema has no column.", nameof(schema));
        }

        if (options.MostRecordLength < 128 || options.MostFieldLength < 1 || options.MostRows < 0)
        {
            throw new ArgumentException("Expected limits of 128 characters a record, 1 a field, and 0 rows, or more.", nameof(options));
        }

        if (options.Delimiter is '"' or '\r' or '\n' or NoComment || char.IsAsciiLetterOrDigit(options.Delimiter) || options.Delimiter is '.' or '-' or '+')
        {
            throw new ArgumentException("The delimiter is a character that fields hold.", nameof(options));
        }
    }
}
