using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>The contract of a source over any engine that speaks SQL: describe, ask, read.</summary>
/// <remarks>The columns are described once, when the first query comes.</remarks>
internal sealed class SqlAggregation
{
    private readonly ISqlEngine _engine;
    private readonly SqlSchema _schema;
    private SqlSchema? _described;

    public SqlAggregation(ISqlEngine engine, SqlSchema schema) => (_engine, _schema) = (engine, schema);

    public TableMap Map => _schema.Map;

    public async IAsyncEnumerable<GroupSums> SumAsync(
        AggregateQuery query, IProgress<AggregateProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Require(query);
        SqlSchema schema = await DescribeAsync(cancellationToken).ConfigureAwait(false);
        IndicatorSql sql = IndicatorSql.For(query, schema, _engine.Dialect);
        RunProgress? run = progress is null ? null : new RunProgress(progress);
        await foreach (string?[] row in _engine.QueryAsync(sql.Text, sql.Parameters, run, cancellationToken).ConfigureAwait(false))
        {
            if (SumReader.HasDuplicate(sql, row))
            {
                throw await DuplicateAsync(query, schema, cancellationToken).ConfigureAwait(false);
            }

            GroupSums sums = SumReader.Read(sql, schema, row);
            run?.Add(sums);
            yield return sums;
        }

        run?.Done();
    }

    public async IAsyncEnumerable<UnmatchedKey> FindUnmatchedAsync(AggregateQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Require(query);
        if (query.Joins.IsEmpty)
        {
            yield break;
        }

        SqlSchema schema = await DescribeAsync(cancellationToken).ConfigureAwait(false);
        IndicatorSql sql = JoinStatement.WriteUnmatched(query, schema, _engine.Dialect.Rules);
        await foreach (string?[] row in _engine.QueryAsync(sql.Text, sql.Parameters, null, cancellationToken).ConfigureAwait(false))
        {
            ImmutableArray<GroupKey> keys = Keys(query, row);
            long main = SumReader.Whole(row[keys.Length]);
            for (int i = 0; i < query.Joins.Length; i++)
            {
                long joined = SumReader.Whole(row[keys.Length + 1 + i]);
                if (main == 0 && joined > 0)
                {
                    yield return new UnmatchedKey(keys, null, joined);
                    break;
                }

                if (main > 0 && joined == 0)
                {
                    yield return new UnmatchedKey(keys, query.Joins[i].Table, main);
                }
            }
        }
    }

    private async Task<TableException> DuplicateAsync(AggregateQuery query, SqlSchema schema, CancellationToken cancellationToken)
    {
        IndicatorSql sql = JoinStatement.WriteDuplicates(query, schema, _engine.Dialect.Rules);
        await foreach (string?[] row in _engine.QueryAsync(sql.Text, sql.Parameters, null, cancellationToken).ConfigureAwait(false))
        {
            ImmutableArray<GroupKey> keys = Keys(query, row);
            int join = Enumerable.Range(0, query.Joins.Length).First(i => SumReader.Whole(row[keys.Length + 1 + i]) > 1);
            string name = string.Join(' ', keys);
            return new TableException(
                new LocalizedText($"键“{name}”不止一行；关联表每个键应只有一行", $"the key {name} stands in more than one row; a joined table has one row for each key"),
                query.Joins[join].Table,
                column: string.Join(", ", query.Joins[join].Keys.Select(key => key.Column)));
        }

        throw new InvalidOperationException("The engine counted a key twice and then did not find it: the tables changed meanwhile.");
    }

    private ImmutableArray<GroupKey> Keys(AggregateQuery query, string?[] row) =>
        [.. query.JoinKeys.Select((by, i) => SumReader.Key(by, row[i], _schema.Table, TableMap.KeyFor(_schema.Map.Keys, by)!.Column))];

    private void Require(AggregateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!ReferenceEquals(query.Map, _schema.Map))
        {
            throw new ArgumentException("The query is over another map than the source's: make it with the source's Map.", nameof(query));
        }
    }

    private async Task<SqlSchema> DescribeAsync(CancellationToken cancellationToken)
    {
        if (_described is { } known)
        {
            return known;
        }

        Dictionary<(string, string), SqlType> types = [];
        IEnumerable<(string Table, string Column)> own = _schema.Map.Keys.Select(key => (_schema.Table, key.Column))
            .Concat(_schema.Map.Columns.Select(column => (_schema.Table, column.Column)));
        await DescribeAsync(_schema.Table, own.Select(one => one.Column), types, cancellationToken).ConfigureAwait(false);
        foreach (TableJoin join in _schema.Map.Joins)
        {
            IEnumerable<KeyMapping> keys = join.Keys.IsEmpty ? _schema.Map.Keys : join.Keys;
            await DescribeAsync(join.Table, keys.Select(key => key.Column).Concat(join.Columns.Select(column => column.Column)), types, cancellationToken).ConfigureAwait(false);
        }

        _described = _schema.WithTypes(types);
        return _described;
    }

    private async Task DescribeAsync(string table, IEnumerable<string> needed, Dictionary<(string, string), SqlType> types, CancellationToken cancellationToken)
    {
        List<string> names = [];
        string statement = _engine.Dialect.Rules.Describe(_schema.Relation(table, _engine.Dialect.Rules));
        await foreach (string?[] row in _engine.QueryAsync(statement, [], null, cancellationToken).ConfigureAwait(false))
        {
            names.Add(row[0]!);
            types[(table, row[0]!)] = SqlType.Of(row[1]!);
        }

        if (needed.FirstOrDefault(column => !names.Contains(column, StringComparer.Ordinal)) is { } missing)
        {
            string list = EngineText.OneLine(string.Join(", ", names.Take(20)) + (names.Count > 20 ? ", …" : string.Empty));
            throw new TableException(
                new LocalizedText($"没有这一列；表中的列：{list}", $"there is no such column; the table has {list}"), table, column: missing);
        }
    }
}
