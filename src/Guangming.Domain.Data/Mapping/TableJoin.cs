using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>A second table with numbers that the main one lacks (关联表), such as the population behind a register of the poor.</summary>
/// <remarks>
/// It has one row for each of its keys; a key that stands twice is an error. The rows of the main table are summed for each
/// key first, and each key brings its joined numbers once, however many rows it has: ten households of a township are not
/// ten times its population. Rows of the main table whose key has no joined number are left out and counted.
/// </remarks>
public sealed class TableJoin
{
    private TableJoin(string table, AbsentRows absent, ImmutableArray<KeyMapping> keys, ImmutableArray<ColumnMapping> columns) =>
        (Table, Absent, Keys, Columns) = (table, absent, keys, columns);

    /// <summary>Begins a joined table; keys and columns follow.</summary>
    /// <param name="table">A file or a table, by the name that the engine knows it by.</param>
    /// <param name="absent">What a key means that has no row in the main table.</param>
    /// <exception cref="ArgumentException">The name is blank, or a number was cast to <see cref="AbsentRows"/>.</exception>
    public TableJoin(string table, AbsentRows absent = AbsentRows.Unknown)
        : this(table, absent, [], [])
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(table);
        if (absent is not (AbsentRows.Unknown or AbsentRows.Zero))
        {
            throw new ArgumentOutOfRangeException(nameof(absent), absent, "Expected a member of AbsentRows.");
        }
    }

    /// <summary>A file or a table, by the name that the engine knows it by.</summary>
    public string Table { get; }

    /// <summary>What a key means that has no row in the main table.</summary>
    public AbsentRows Absent { get; }

    /// <summary>Its keys; together they name a row.</summary>
    public ImmutableArray<KeyMapping> Keys { get; }

    /// <summary>Its columns.</summary>
    public ImmutableArray<ColumnMapping> Columns { get; }

    /// <summary>The table with a further key.</summary>
    /// <param name="by">The key.</param>
    /// <param name="column">Its column.</param>
    /// <exception cref="ArgumentException">The key is mapped already, or the name is blank.</exception>
    public TableJoin Key(By by, string column) => new(Table, Absent, TableMap.Added(Keys, by, column), Columns);

    /// <summary>The table with a further column.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="column">Its column.</param>
    /// <param name="scale">How its numbers are written; <see langword="null"/> for 元, and whole numbers for counts.</param>
    /// <exception cref="ArgumentException">The measure is mapped already, the name is blank, or the scale does not fit.</exception>
    public TableJoin Column(Measure measure, string column, ColumnScale? scale = null) => Input(Formula.Input(measure), column, scale);

    /// <summary>The table with a further column, for one role of a measure: its baseline, final value or target.</summary>
    /// <param name="input">The input, such as <c>Formula.Baseline(measure)</c>.</param>
    /// <param name="column">Its column.</param>
    /// <param name="scale">How its numbers are written; <see langword="null"/> for 元, and whole numbers for counts.</param>
    /// <exception cref="ArgumentException">The input is mapped already, the name is blank, or the scale does not fit.</exception>
    public TableJoin Input(InputNode input, string column, ColumnScale? scale = null) => new(Table, Absent, Keys, TableMap.Added(Columns, input, column, scale));

    /// <summary>The table's name.</summary>
    public override string ToString() => Table;

    internal TableJoin WithKeys(ImmutableArray<KeyMapping> keys) => new(Table, Absent, keys, Columns);
}
