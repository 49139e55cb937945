using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>The sums of a query's own columns by group (分组求和结果), over the rows in which all of them have a number.</summary>
internal sealed class SummedTable
{
    private readonly GroupTotals _totals;
    private readonly int[] _slots;

    private SummedTable(AggregateQuery query, RowGroups groups, GroupTotals totals, int[] slots) => (Query, Keys, _totals, _slots) = (query, groups, totals, slots);

    /// <summary>The query.</summary>
    public AggregateQuery Query { get; }

    /// <summary>The groups.</summary>
    public RowGroups Keys { get; }

    /// <summary>Sums the rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="query">The query; only its own columns are summed.</param>
    /// <param name="keys">The column of each key.</param>
    /// <param name="by">The keys to group by.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="progress">Who is told how many rows are done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static SummedTable Sum(
        ColumnTable table,
        AggregateQuery query,
        ImmutableArray<KeyMapping> keys,
        ImmutableArray<By> by,
        int threads,
        IProgress<long>? progress,
        CancellationToken cancellationToken)
    {
        TableColumn[] own = [.. query.Columns.Where(column => column.IsOwn).Select(column => NumberColumns.Find(table, column.Mapping))];
        TableColumn[] columns = [.. own.Distinct()];
        RowGroups groups = RowGroups.Of(by, [.. keys.Select((key, i) => KeyColumn.Of(table, key, by[i]))], table.Rows, cancellationToken);
        GroupLayout layout = new(groups.Count);
        int set = layout.Set([.. Enumerable.Range(0, columns.Length).Where(column => columns[column].Presence is not null)]);
        int[] slots = [.. own.Select(column => layout.Slot(Array.IndexOf(columns, column), set))];
        using PinnedColumns pinned = new(columns);
        using PinnedGroups ids = new(groups);
        ImmutableArray<KernelRunner> runners = new BlockLoop(
            () => new KernelRunner(pinned.Inputs, [], new GroupSummation(pinned.Inputs, ids.Ids, layout), KernelLevels.Best),
            table.Rows,
            threads,
            progress).Run(cancellationToken);
        GroupTotals totals = runners[0].Groups!.Finish();
        foreach (KernelRunner runner in runners.Skip(1))
        {
            totals.Add(runner.Groups!.Finish());
        }

        return new SummedTable(query, groups, totals, slots);
    }

    /// <summary>All rows of a group.</summary>
    public long Rows(int group) => _totals.Rows[group];

    /// <summary>The rows of a group in which all own columns have a number.</summary>
    public long Counted(int group) => _totals.Counted[group];

    /// <summary>The sum of an own column, counted among the own ones.</summary>
    public Int128 Own(int group, int column) => _totals.Sum(group, _slots[column]);

    /// <summary>The answer to a query without joins.</summary>
    public IReadOnlyList<GroupSums> Groups() =>
    [
        .. Enumerable.Range(0, Keys.Count).Select(group => new GroupSums(
            Keys.Keys[group],
            [.. Query.Columns.Select((column, i) => new ExactSum(Own(group, i), column.Mapping.Scale.SumDecimals))],
            Counted(group),
            Rows(group) - Counted(group))),
    ];
}
