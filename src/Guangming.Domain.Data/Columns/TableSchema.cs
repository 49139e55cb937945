using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Which columns a file has and what they hold (表结构); others in it are left alone.</summary>
/// <remarks>Immutable: each method returns a further schema.</remarks>
public sealed class TableSchema
{
    /// <summary>A schema without columns, to begin with.</summary>
    public TableSchema()
        : this([])
    {
    }

    private TableSchema(ImmutableArray<SchemaColumn> columns) => Columns = columns;

    /// <summary>The columns.</summary>
    public ImmutableArray<SchemaColumn> Columns { get; }

    /// <summary>What a map asks of its main table: a column for each key and each measure.</summary>
    /// <param name="map">The map.</param>
    /// <exception cref="ArgumentException">One column is mapped in two ways that do not fit.</exception>
    public static TableSchema Of(TableMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Of(map.Keys, map.Columns);
    }

    /// <summary>What a map asks of a joined table.</summary>
    /// <param name="join">The joined table.</param>
    /// <param name="map">The map, whose keys it has unless it names its own.</param>
    /// <exception cref="ArgumentException">One column is mapped in two ways that do not fit.</exception>
    public static TableSchema Of(TableJoin join, TableMap map)
    {
        ArgumentNullException.ThrowIfNull(join);
        ArgumentNullException.ThrowIfNull(map);
        return Of(join.Keys.IsEmpty ? map.Keys : join.Keys, join.Columns);
    }

    /// <summary>A column of numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="scale">How they are written.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public TableSchema Number(string name, ColumnScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return With(new SchemaColumn(name, ColumnKind.Number, scale));
    }

    /// <summary>A column of counts, years or other whole numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public TableSchema Count(string name) => Number(name, ColumnScale.Whole);

    /// <summary>A column of division codes, written as text or as whole numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public TableSchema Division(string name) => With(new SchemaColumn(name, ColumnKind.Division));

    /// <summary>A column of texts.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The name is blank or stands already.</exception>
    public TableSchema Text(string name) => With(new SchemaColumn(name, ColumnKind.Text));

    private static TableSchema Of(ImmutableArray<KeyMapping> keys, ImmutableArray<ColumnMapping> columns)
    {
        TableSchema schema = new();
        foreach (KeyMapping key in keys)
        {
            ColumnKind kind = key.By.Kind == ByKind.Division ? ColumnKind.Division : key.By.Kind == ByKind.Number ? ColumnKind.Number : ColumnKind.Text;
            schema = schema.Also(new SchemaColumn(key.Column, kind, kind == ColumnKind.Number ? ColumnScale.Whole : null));
        }

        foreach (ColumnMapping column in columns)
        {
            schema = schema.Also(new SchemaColumn(column.Column, ColumnKind.Number, column.Scale));
        }

        return schema;
    }

    // One column may answer for several measures or keys, if it is read in one way.
    private TableSchema Also(SchemaColumn column)
    {
        SchemaColumn? known = Find(column.Name);
        return known is null ? With(column)
            : known.Kind == column.Kind && Equals(known.Scale, column.Scale) ? this
            : throw new ArgumentException($"The column '{column.Name}' is mapped as {known} and as {column}.", nameof(column));
    }

    private TableSchema With(SchemaColumn column) => Find(column.Name) is null
        ? new TableSchema(Columns.Add(column))
        : throw new ArgumentException($"The column '{column.Name}' stands already.", nameof(column));

    private SchemaColumn? Find(string name) => Columns.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
}
