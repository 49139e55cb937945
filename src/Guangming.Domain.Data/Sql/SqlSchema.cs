using System.Collections.Frozen;

namespace Guangming.Domain.Data;

/// <summary>A table of an engine and what its columns hold (表结构): the only source of names in generated SQL.</summary>
/// <remarks>Immutable. Names are checked here and quoted where they are used; nothing else of a user's reaches the text of a statement.</remarks>
public sealed class SqlSchema
{
    private const int LongestName = 255;
    private readonly FrozenDictionary<(string Table, string Column), SqlType> _types;
    private readonly FrozenDictionary<string, string> _relations;

    /// <summary>Describes a table.</summary>
    /// <param name="table">The table's name, behind a dot and its schema where it is not in the usual one.</param>
    /// <param name="map">Which columns hold which keys and measures.</param>
    /// <exception cref="ArgumentException">A name is blank, longer than 255 UTF-16 units, or holds a control character.</exception>
    public SqlSchema(string table, TableMap map)
        : this(table, map, FrozenDictionary<(string, string), SqlType>.Empty, FrozenDictionary<string, string>.Empty)
    {
    }

    private SqlSchema(
        string table, TableMap map, FrozenDictionary<(string, string), SqlType> types, FrozenDictionary<string, string> relations)
    {
        ArgumentNullException.ThrowIfNull(map);
        (Table, Map, _types, _relations) = (Checked(table, nameof(table)), map, types, relations);
        foreach (string name in map.Keys.Select(key => key.Column).Concat(map.Columns.Select(column => column.Column))
            .Concat(map.Joins.SelectMany(join => join.Keys.Select(key => key.Column).Concat(join.Columns.Select(column => column.Column)).Append(join.Table))))
        {
            _ = Checked(name, nameof(map));
        }
    }

    /// <summary>The table's name.</summary>
    public string Table { get; }

    /// <summary>Which columns hold which keys and measures.</summary>
    public TableMap Map { get; }

    /// <summary>The same with what the engine says about the columns of its tables.</summary>
    internal SqlSchema WithTypes(IEnumerable<KeyValuePair<(string Table, string Column), SqlType>> types) => new(Table, Map, types.ToFrozenDictionary(), _relations);

    /// <summary>The same with tables that stand under other names in SQL, quoted already.</summary>
    internal SqlSchema WithRelations(IEnumerable<KeyValuePair<string, string>> relations) => new(Table, Map, _types, relations.ToFrozenDictionary(StringComparer.Ordinal));

    internal SqlType TypeOf(string table, string column) => _types.GetValueOrDefault((table, column), SqlType.Unknown);

    /// <summary>The table as it stands in SQL.</summary>
    internal string Relation(string table, SqlRules rules) => _relations.TryGetValue(table, out string? relation) ? relation : rules.QuoteTable(table);

    private static string Checked(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        return name.Length <= LongestName && !name.Any(char.IsControl)
            ? name
            : throw new ArgumentException($"'{(name.Length > LongestName ? name[..LongestName] + "…" : name)}' is no name of a table or column: expected 1 to 255 characters, none of them a control character.", parameter);
    }
}
