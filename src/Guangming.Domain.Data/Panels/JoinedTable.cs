using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>A joined table by its keys (关联表索引): one row for each.</summary>
internal sealed class JoinedTable
{
    private readonly Dictionary<ImmutableArray<GroupKey>, int> _rows = new(KeysComparer.Instance);
    private readonly Dictionary<int, TableColumn> _columns = [];

    private JoinedTable()
    {
    }

    /// <summary>All keys; rows that state no key have none.</summary>
    public IEnumerable<ImmutableArray<GroupKey>> Keys => _rows.Keys;

    /// <summary>Reads the keys of a joined table.</summary>
    /// <exception cref="TableException">A column is missing or of another kind, or a key stands twice.</exception>
    public static JoinedTable Read(ColumnTable table, AggregateQuery query, int join, CancellationToken cancellationToken)
    {
        JoinedTable joined = new();
        for (int i = 0; i < query.Columns.Length; i++)
        {
            if (query.Columns[i].Join == join)
            {
                joined._columns.Add(i, NumberColumns.Find(table, query.Columns[i].Mapping));
            }
        }

        KeyMapping[] keys = [.. query.JoinKeys.Select(by => query.Joins[join].Keys.First(key => key.By.Equals(by)))];
        KeyColumn[] columns = [.. keys.Select((key, i) => KeyColumn.Of(table, key, query.JoinKeys[i]))];
        for (int row = 0; row < table.Rows; row++)
        {
            if (row % BlockRows.Count == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ImmutableArray<GroupKey> values = [.. columns.Select(column => column.Values[column.ValueAt(row)])];
            if (values.All(value => value.IsStated) && !joined._rows.TryAdd(values, row))
            {
                string first = (joined._rows[values] + 1L).ToString(CultureInfo.InvariantCulture);
                throw new TableException(
                    new LocalizedText($"键{string.Join(' ', values)}重复，第{first}条记录已有", $"the key {string.Join(' ', values)} stands twice, first in row {first}: expected one row for each key"),
                    table.Name,
                    row + 1L,
                    string.Join(", ", keys.Select(key => key.Column)));
            }
        }

        return joined;
    }

    public bool Has(ImmutableArray<GroupKey> keys) => _rows.ContainsKey(keys);

    /// <summary>Whether there is a row of the key in which all columns asked for have a number.</summary>
    public bool HasNumbers(ImmutableArray<GroupKey> keys) =>
        _rows.TryGetValue(keys, out int row) && _columns.Values.All(column => !column.IsNullAt(row));

    /// <summary>The number of a key for a column of the query.</summary>
    public long Number(ImmutableArray<GroupKey> keys, int column) => _columns[column].RawAt(_rows[keys]);
}
