using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Which group each row of a table is of (行分组): found once, used by as many computations as one likes.</summary>
/// <remarks>Immutable and thread-safe. Rows without a key form a group of their own.</remarks>
public sealed class RowGroups
{
    private const int RowsBetweenChecks = 4096;

    private readonly byte[]? _bytes;
    private readonly int[]? _ints;

    private RowGroups(ImmutableArray<By> by, ImmutableArray<ImmutableArray<GroupKey>> keys, int[] ids)
    {
        (By, Keys, Rows) = (by, keys, ids.Length);
        if (keys.Length <= byte.MaxValue + 1)
        {
            _bytes = Array.ConvertAll(ids, id => (byte)id);
        }
        else
        {
            _ints = ids;
        }
    }

    /// <summary>What the rows are grouped by.</summary>
    public ImmutableArray<By> By { get; }

    /// <summary>The values of the keys of each group; groups stand in the order of their keys, those that state no value first.</summary>
    public ImmutableArray<ImmutableArray<GroupKey>> Keys { get; }

    /// <summary>How many groups there are.</summary>
    public int Count => Keys.Length;

    /// <summary>How many rows the table has.</summary>
    public int Rows { get; }

    /// <summary>Which group a row is of, from 0 to <see cref="Count"/> less one.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int GroupOf(int row) => row >= 0 && row < Rows
        ? _bytes is not null ? _bytes[row] : _ints![row]
        : throw new ArgumentOutOfRangeException(nameof(row), row, FormattableString.Invariant($"There are the rows 0 to {Rows - 1}."));

    internal ReadOnlyMemory<byte> Bytes => _bytes;

    internal ReadOnlyMemory<int> Ints => _ints;

    /// <summary>Groups the rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="map">Which of its columns hold which keys.</param>
    /// <param name="by">The keys, each once; none for one group of all rows.</param>
    /// <exception cref="ArgumentException">No column answers for a key, or a key stands twice.</exception>
    /// <exception cref="TableException">A column is missing, or holds what is no value of its key; with row and column.</exception>
    public static RowGroups Of(ColumnTable table, TableMap map, params IReadOnlyList<By> by)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(by);
        if (by.Distinct().Count() < by.Count)
        {
            throw new ArgumentException($"A key stands twice among {string.Join(", ", by)}.", nameof(by));
        }

        KeyColumn[] columns = [.. by.Select(key => KeyColumn.Of(table, TableMap.KeyFor(map.Keys, key)
            ?? throw new ArgumentException($"No column of the table answers for the key '{key}'. Mapped are: {string.Join(", ", map.Keys)}.", nameof(by)), key))];
        return Of([.. by], columns, table.Rows, CancellationToken.None);
    }

    /// <summary>Groups of the values that key columns give.</summary>
    internal static RowGroups Of(ImmutableArray<By> by, KeyColumn[] columns, int rows, CancellationToken cancellationToken)
    {
        List<ImmutableArray<GroupKey>> keys = [[]];
        int[] ids = new int[rows];
        foreach (KeyColumn column in columns)
        {
            keys = Refine(ids, keys, column, cancellationToken);
        }

        if (rows == 0 && columns.Length > 0)
        {
            keys = [];
        }

        int[] order = [.. Enumerable.Range(0, keys.Count).Order(Comparer<int>.Create((a, b) => KeysComparer.Instance.Compare(keys[a], keys[b])))];
        int[] rank = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        for (int row = 0; row < ids.Length; row++)
        {
            ids[row] = rank[ids[row]];
        }

        return new RowGroups(by, [.. order.Select(i => keys[i])], ids);
    }

    // Each group is cut by the values of a further key. Neighbouring rows are often of one group.
    private static List<ImmutableArray<GroupKey>> Refine(int[] ids, List<ImmutableArray<GroupKey>> keys, KeyColumn column, CancellationToken cancellationToken)
    {
        Dictionary<(int Group, int Value), int> known = [];
        List<ImmutableArray<GroupKey>> refined = [];
        (int Group, int Value) last = (-1, -1);
        int lastId = -1;
        for (int row = 0; row < ids.Length; row++)
        {
            if (row % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            (int Group, int Value) pair = (ids[row], column.ValueAt(row));
            if (pair != last)
            {
                last = pair;
                if (!known.TryGetValue(pair, out lastId))
                {
                    lastId = refined.Count;
                    known.Add(pair, lastId);
                    refined.Add(keys[pair.Group].Add(column.Values[pair.Value]));
                }
            }

            ids[row] = lastId;
        }

        return refined;
    }
}
