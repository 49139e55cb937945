using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Which columns of a table hold which keys and measures (表映射).</summary>
/// <remarks>
/// The rows of a table are disjoint: no person, household or yuan stands in two rows of one period. A column without value
/// (NULL, an empty field) means that the number is not stated, which is not zero. Immutable: each step gives a new map.
/// </remarks>
public sealed class TableMap
{
    private TableMap(ImmutableArray<KeyMapping> keys, ImmutableArray<ColumnMapping> columns, ImmutableArray<TableJoin> joins) =>
        (Keys, Columns, Joins) = (keys, columns, joins);

    /// <summary>An empty map; keys and columns follow.</summary>
    public TableMap()
        : this([], [], [])
    {
    }

    /// <summary>The keys.</summary>
    public ImmutableArray<KeyMapping> Keys { get; }

    /// <summary>The columns of the main table.</summary>
    public ImmutableArray<ColumnMapping> Columns { get; }

    /// <summary>The joined tables. One without keys of its own has those of the main table, under the same names.</summary>
    public ImmutableArray<TableJoin> Joins { get; }

    /// <summary>Whether a row holds for one of several periods.</summary>
    public bool HasPeriods => Keys.Any(key => key.By.IsPeriod);

    /// <summary>The map with a further key.</summary>
    /// <param name="by">The key; of divisions, the narrowest level in the column.</param>
    /// <param name="column">Its column.</param>
    /// <exception cref="ArgumentException">The key is mapped already, or the name is blank.</exception>
    public TableMap Key(By by, string column) => new(Added(Keys, by, column), Columns, Joins);

    /// <summary>The map with a further column.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="column">Its column.</param>
    /// <param name="scale">How its numbers are written; <see langword="null"/> for 元, and whole numbers for counts.</param>
    /// <exception cref="ArgumentException">The measure is mapped already, the name is blank, or the scale does not fit.</exception>
    public TableMap Column(Measure measure, string column, ColumnScale? scale = null) => Input(Formula.Input(measure), column, scale);

    /// <summary>The map with a further column, for one role of a measure: its baseline, final value or target.</summary>
    /// <param name="input">The input, such as <c>Formula.Baseline(measure)</c>.</param>
    /// <param name="column">Its column.</param>
    /// <param name="scale">How its numbers are written; <see langword="null"/> for 元, and whole numbers for counts.</param>
    /// <exception cref="ArgumentException">The input is mapped already, the name is blank, or the scale does not fit.</exception>
    public TableMap Input(InputNode input, string column, ColumnScale? scale = null) => new(Keys, Added(Columns, input, column, scale), Joins);

    /// <summary>The map with a number from a second table that has the keys of this one under the same names.</summary>
    /// <param name="table">A file or a table, by the name that the engine knows it by.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="column">Its column there.</param>
    /// <param name="scale">How its numbers are written.</param>
    /// <param name="absent">What a key means that has no row in the main table.</param>
    /// <exception cref="ArgumentException">The measure is mapped already, a name is blank, or the table was joined with another meaning of absent rows.</exception>
    public TableMap Join(string table, Measure measure, string column, ColumnScale? scale = null, AbsentRows absent = AbsentRows.Unknown)
    {
        int at = Joins.IndexOf(Joins.FirstOrDefault(join => join.Keys.IsEmpty && string.Equals(join.Table, table, StringComparison.Ordinal))!);
        if (at >= 0 && Joins[at].Absent != absent)
        {
            throw new ArgumentException($"The table '{table}' was joined before with another meaning of absent rows.", nameof(absent));
        }

        return at < 0
            ? Join(new TableJoin(table, absent).Column(measure, column, scale))
            : new TableMap(Keys, Columns, Joins.SetItem(at, Joins[at].Column(measure, column, scale)));
    }

    /// <summary>The map with a second table.</summary>
    /// <param name="join">The table; without keys of its own it has those of this map, under the same names.</param>
    /// <exception cref="ArgumentException">It has no column.</exception>
    public TableMap Join(TableJoin join)
    {
        ArgumentNullException.ThrowIfNull(join);
        return join.Columns.IsEmpty
            ? throw new ArgumentException($"The joined table '{join}' has no column.", nameof(join))
            : new TableMap(Keys, Columns, Joins.Add(join));
    }

    internal static ImmutableArray<KeyMapping> Added(ImmutableArray<KeyMapping> keys, By by, string column)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(column);
        return keys.Any(key => key.By.Equals(by))
            ? throw new ArgumentException($"The key '{by}' is mapped already.", nameof(by))
            : keys.Add(new KeyMapping(by, column));
    }

    internal static ImmutableArray<ColumnMapping> Added(ImmutableArray<ColumnMapping> columns, InputNode input, string column, ColumnScale? scale)
    {
        ColumnMapping added = ColumnMapping.Of(input, column, scale);
        return columns.Any(one => one.Input.Equals(input))
            ? throw new ArgumentException($"'{input}' is mapped already.", nameof(input))
            : columns.Add(added);
    }

    /// <summary>The key column that answers for a key: its own, else the widest of the narrower ones.</summary>
    internal static KeyMapping? KeyFor(ImmutableArray<KeyMapping> keys, By by) =>
        keys.Where(key => key.By.Serves(by)).OrderBy(key => key.By.Level ?? DivisionLevel.Province).FirstOrDefault();
}
