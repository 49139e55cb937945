using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain.Data;

/// <summary>A table in memory, column by column (列式表).</summary>
/// <remarks>Immutable, and safe for many threads as its columns are.</remarks>
public sealed class ColumnTable
{
    private readonly Dictionary<string, TableColumn> _byName = new(StringComparer.Ordinal);

    /// <summary>Makes a table of columns.</summary>
    /// <param name="columns">One or more, of one length, each name once.</param>
    /// <exception cref="ArgumentException">There is none, a name stands twice, or the lengths differ.</exception>
    public ColumnTable(params IEnumerable<TableColumn> columns)
        : this(null, columns)
    {
    }

    internal ColumnTable(string? name, IEnumerable<TableColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        (Name, Columns) = (name, [.. columns]);
        if (Columns.IsEmpty)
        {
            throw new ArgumentException("A table has one column or more.", nameof(columns));
        }

        foreach (TableColumn column in Columns)
        {
            ArgumentNullException.ThrowIfNull(column, nameof(columns));
            if (!_byName.TryAdd(column.Name, column))
            {
                throw new ArgumentException($"The column '{column.Name}' stands twice.", nameof(columns));
            }

            if (column.Length != Columns[0].Length)
            {
                throw new ArgumentException($"The columns {Columns[0]} and {column} have not as many rows.", nameof(columns));
            }
        }
    }

    /// <summary>What messages call the table, such as its file; <see langword="null"/> where it has no name.</summary>
    public string? Name { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows => Columns[0].Length;

    /// <summary>The column of a name.</summary>
    /// <param name="name">The name, as it is written.</param>
    /// <exception cref="TableException">There is none; the message names those that there are.</exception>
    public TableColumn Column(string name) => TryGet(name, out TableColumn? column)
        ? column
        : throw SchemaFaults.Missing(name, Columns.Select(one => one.Name), Name);

    /// <summary>The column of a name, if there is one.</summary>
    /// <param name="name">The name, as it is written.</param>
    /// <param name="column">The column.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out TableColumn? column)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(name, out column);
    }

    /// <summary>The table under a name that messages use.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ColumnTable WithName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new ColumnTable(name, Columns);
    }

    /// <summary>Name, rows and columns; never the contents.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Name ?? "table"}: {Rows} rows, {string.Join(", ", Columns.Select(column => column.Name))}");
}
