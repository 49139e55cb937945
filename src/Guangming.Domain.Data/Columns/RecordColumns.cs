using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>How records become the rows of a table (记录到列): a column for each part of a record.</summary>
/// <remarks>Immutable: each method returns a further mapping.</remarks>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class RecordColumns<TRecord>
{
    private const int RowsBetweenChecks = 4096;

    private readonly ImmutableArray<(SchemaColumn Column, Func<ColumnBuilder, TRecord, LocalizedText?> Add)> _columns;

    /// <summary>A mapping without columns, to begin with.</summary>
    public RecordColumns()
        : this([])
    {
    }

    private RecordColumns(ImmutableArray<(SchemaColumn Column, Func<ColumnBuilder, TRecord, LocalizedText?> Add)> columns) => _columns = columns;

    /// <summary>A column of counts, years or other whole numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="count">The number of a record; <see langword="null"/> where nothing is known.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public RecordColumns<TRecord> Count(string name, Func<TRecord, long?> count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return With(new SchemaColumn(name, ColumnKind.Number, ColumnScale.Whole), (builder, record) =>
        {
            ((NumberColumnBuilder)builder).AddUnits(count(record));
            return null;
        });
    }

    /// <summary>A column of money.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="money">The sum of a record, whole 分; <see langword="null"/> where nothing is known.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public RecordColumns<TRecord> Money(string name, Func<TRecord, Money?> money)
    {
        ArgumentNullException.ThrowIfNull(money);
        return Number(name, record => money(record)?.Yuan, ColumnScale.Yuan);
    }

    /// <summary>A column of numbers with decimals.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="number">The number of a record, as <paramref name="scale"/> says; <see langword="null"/> where nothing is known.</param>
    /// <param name="scale">What the numbers are.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public RecordColumns<TRecord> Number(string name, Func<TRecord, decimal?> number, ColumnScale scale)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(scale);
        return With(new SchemaColumn(name, ColumnKind.Number, scale), (builder, record) =>
        {
            if (number(record) is { } known)
            {
                return ((NumberColumnBuilder)builder).AddNumber(known);
            }

            builder.AddNull();
            return null;
        });
    }

    /// <summary>A column of division codes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="code">The code of a record; <see langword="null"/> or unspecified where nothing is known.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public RecordColumns<TRecord> Division(string name, Func<TRecord, DivisionCode?> code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return With(new SchemaColumn(name, ColumnKind.Division), (builder, record) =>
        {
            ((DivisionColumnBuilder)builder).AddCode(code(record) ?? default);
            return null;
        });
    }

    /// <summary>A column of texts.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text of a record; <see langword="null"/> where nothing is known.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public RecordColumns<TRecord> Text(string name, Func<TRecord, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return With(new SchemaColumn(name, ColumnKind.Text), (builder, record) =>
        {
            if (text(record) is { } known)
            {
                return builder.AddText(known);
            }

            builder.AddNull();
            return null;
        });
    }

    /// <summary>Reads records into a table.</summary>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidOperationException">There is no column.</exception>
    /// <exception cref="TableException">A number is finer than its column, or too large; with row and column.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<ColumnTable> ReadAsync(IAsyncEnumerable<TRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ColumnBuilder[] builders = Builders();
        long row = 0;
        await foreach (TRecord record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Add(builders, record, ++row, cancellationToken);
        }

        return new ColumnTable(builders.Select(builder => builder.Build()));
    }

    /// <summary>Reads records into a table.</summary>
    /// <param name="records">The records.</param>
    /// <exception cref="InvalidOperationException">There is no column.</exception>
    /// <exception cref="TableException">A number is finer than its column, or too large; with row and column.</exception>
    public ColumnTable Read(IEnumerable<TRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        ColumnBuilder[] builders = Builders();
        long row = 0;
        foreach (TRecord record in records)
        {
            Add(builders, record, ++row, CancellationToken.None);
        }

        return new ColumnTable(builders.Select(builder => builder.Build()));
    }

    private ColumnBuilder[] Builders() => _columns.IsEmpty
        ? throw new InvalidOperationException("No column is mapped.")
        : [.. _columns.Select(column => column.Column.Builder())];

    private void Add(ColumnBuilder[] builders, TRecord record, long row, CancellationToken cancellationToken)
    {
        if (row % RowsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        for (int i = 0; i < builders.Length; i++)
        {
            if (_columns[i].Add(builders[i], record) is { } problem)
            {
                throw new TableException(problem, row: row, column: builders[i].Name);
            }
        }
    }

    private RecordColumns<TRecord> With(SchemaColumn column, Func<ColumnBuilder, TRecord, LocalizedText?> add) =>
        _columns.Any(one => string.Equals(one.Column.Name, column.Name, StringComparison.Ordinal))
            ? throw new ArgumentException($"The column '{column.Name}' stands already.", nameof(column))
            : new RecordColumns<TRecord>(_columns.Add((column, add)));
}
