namespace Guangming.Domain.Data;

/// <summary>A column as it is expected in a file or among records (列定义).</summary>
public sealed class SchemaColumn
{
    internal SchemaColumn(string name, ColumnKind kind, ColumnScale? scale = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Kind, Scale) = (name, kind, scale);
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>What its cells are.</summary>
    public ColumnKind Kind { get; }

    /// <summary>How its numbers are written; <see langword="null"/> for other kinds.</summary>
    public ColumnScale? Scale { get; }

    /// <summary>Name and kind.</summary>
    public override string ToString() => Scale is null ? $"{Name} ({Kind})" : $"{Name} ({Kind}, {Scale})";

    internal ColumnBuilder Builder() => Kind switch
    {
        ColumnKind.Number => new NumberColumnBuilder(Name, Scale!),
        ColumnKind.Division => new DivisionColumnBuilder(Name),
        _ => new TextColumnBuilder(Name),
    };
}
