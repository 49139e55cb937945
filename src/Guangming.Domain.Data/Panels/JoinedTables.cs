using System.Collections.Immutable;
using System.Numerics;

namespace Guangming.Domain.Data;

/// <summary>A main table and those joined to it by key (关联求和): each key of the join is summed by itself first, and brings its joined numbers once.</summary>
internal static class JoinedTables
{
    /// <summary>The sums by group.</summary>
    public static IReadOnlyList<GroupSums> Sum(
        ColumnTable table, ColumnTable[] joined, AggregateQuery query, int threads, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        SummedTable main = Main(table, query, threads, progress, cancellationToken);
        JoinedTable[] joins = [.. joined.Select((one, i) => JoinedTable.Read(one, query, i, cancellationToken))];
        bool countsAbsent = query.Joins.All(join => join.Absent == AbsentRows.Zero);
        Dictionary<ImmutableArray<GroupKey>, GroupOfKeys> groups = new(KeysComparer.Instance);
        for (int group = 0; group < main.Keys.Count; group++)
        {
            ImmutableArray<GroupKey> keys = main.Keys.Keys[group];
            GroupOfKeys sums = Of(groups, query, keys);
            bool isMatched = Array.TrueForAll(joins, join => join.HasNumbers(keys));
            sums.Count(main.Rows(group), main.Counted(group), isMatched);
            if (isMatched && main.Counted(group) > 0)
            {
                Add(sums, query, joins, keys, column => main.Own(group, column));
            }
        }

        if (countsAbsent)
        {
            HashSet<ImmutableArray<GroupKey>> known = new(main.Keys.Keys, KeysComparer.Instance);
            foreach (ImmutableArray<GroupKey> keys in joins[0].Keys.Where(keys => !known.Contains(keys) && Array.TrueForAll(joins, join => join.HasNumbers(keys))))
            {
                GroupOfKeys sums = Of(groups, query, keys);
                sums.KeysAbsent++;
                Add(sums, query, joins, keys, _ => 0);
            }
        }

        if (query.By.IsEmpty)
        {
            _ = Of(groups, query, []);
        }

        return [.. groups.OrderBy(group => group.Key, KeysComparer.Instance).Select(group => group.Value.ToSums(query))];
    }

    /// <summary>The keys that stand in one table only, in their order.</summary>
    public static IReadOnlyList<UnmatchedKey> Unmatched(
        ColumnTable table, ColumnTable[] joined, AggregateQuery query, int threads, CancellationToken cancellationToken)
    {
        SummedTable main = Main(table, query, threads, null, cancellationToken);
        JoinedTable[] joins = [.. joined.Select((one, i) => JoinedTable.Read(one, query, i, cancellationToken))];
        HashSet<ImmutableArray<GroupKey>> known = new(main.Keys.Keys, KeysComparer.Instance);
        List<UnmatchedKey> keys = [];
        for (int group = 0; group < main.Keys.Count; group++)
        {
            ImmutableArray<GroupKey> own = main.Keys.Keys[group];
            keys.AddRange(joins.Select((join, i) => (join, i)).Where(one => !one.join.Has(own)).Select(one => new UnmatchedKey(own, query.Joins[one.i].Table, main.Rows(group))));
        }

        foreach (ImmutableArray<GroupKey> other in joins.SelectMany(join => join.Keys).Distinct(KeysComparer.Instance).Where(other => !known.Contains(other)))
        {
            keys.Add(new UnmatchedKey(other, null, 1));
        }

        return [.. keys.OrderBy(key => key.Keys, KeysComparer.Instance)];
    }

    private static SummedTable Main(ColumnTable table, AggregateQuery query, int threads, IProgress<long>? progress, CancellationToken cancellationToken) =>
        SummedTable.Sum(table, query, [.. query.JoinKeys.Select(by => TableMap.KeyFor(query.Map.Keys, by)!)], query.JoinKeys, threads, progress, cancellationToken);

    private static GroupOfKeys Of(Dictionary<ImmutableArray<GroupKey>, GroupOfKeys> groups, AggregateQuery query, ImmutableArray<GroupKey> keys)
    {
        ImmutableArray<GroupKey> wider = [.. query.By.Select(by => Widen(by, keys))];
        if (!groups.TryGetValue(wider, out GroupOfKeys? group))
        {
            group = new GroupOfKeys(wider, query.Columns.Length);
            groups.Add(wider, group);
        }

        return group;
    }

    private static GroupKey Widen(By by, ImmutableArray<GroupKey> keys)
    {
        GroupKey key = keys.Where(key => key.By.Serves(by)).OrderBy(key => key.By.Level ?? DivisionLevel.Province).First();
        return !key.IsStated ? GroupKey.NotStated(by) : key.Division is { } division ? GroupKey.Of(by, division) : key;
    }

    private static void Add(GroupOfKeys group, AggregateQuery query, JoinedTable[] joins, ImmutableArray<GroupKey> keys, Func<int, Int128> own)
    {
        int next = 0;
        for (int i = 0; i < query.Columns.Length; i++)
        {
            group.Sums[i] += query.Columns[i].IsOwn ? own(next++) : joins[query.Columns[i].Join].Number(keys, i);
        }
    }

    /// <summary>A group as its keys are added up.</summary>
    private sealed class GroupOfKeys(ImmutableArray<GroupKey> keys, int columns)
    {
        private long _rows;
        private long _complete;
        private long _matched;

        public BigInteger[] Sums { get; } = new BigInteger[columns];

        public long KeysAbsent { get; set; }

        public void Count(long rows, long complete, bool isMatched)
        {
            _rows += rows;
            _complete += complete;
            _matched += isMatched ? complete : 0;
        }

        public GroupSums ToSums(AggregateQuery query) => new(
            keys, [.. Sums.Select((sum, i) => new ExactSum(sum, query.Columns[i].Mapping.Scale.SumDecimals))], _matched, _rows - _matched, _complete - _matched, KeysAbsent);
    }
}
