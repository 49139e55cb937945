using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain.Data;

/// <summary>What a source is asked for (汇总查询): the sums of some inputs, by some keys, over the rows where all of them are present.</summary>
/// <remarks>Immutable. All names are settled: every input has its column, every key the column that answers for it.</remarks>
public sealed class AggregateQuery
{
    /// <summary>Makes a query.</summary>
    /// <param name="map">The map of the table.</param>
    /// <param name="inputs">The inputs to sum, one or more, each once.</param>
    /// <param name="by">The keys to group by, each once; none for one group of all rows.</param>
    /// <exception cref="ArgumentException">An input or key stands twice or has no column, or the joined tables have not the keys that are needed.</exception>
    public AggregateQuery(TableMap map, IReadOnlyList<InputNode> inputs, IReadOnlyList<By> by)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(by);
        if (inputs.Count == 0 || inputs.Distinct().Count() < inputs.Count)
        {
            throw new ArgumentException("Expected one input or more, each once.", nameof(inputs));
        }

        if (by.Distinct().Count() < by.Count)
        {
            throw new ArgumentException($"A key stands twice among {string.Join(", ", by)}.", nameof(by));
        }

        (Map, Inputs, By) = (map, [.. inputs], [.. by]);
        List<TableJoin> joins = [];
        Columns = [.. Inputs.Select(input => Find(map, input, joins))];
        Joins = [.. joins.Select(join => Settled(map, join))];
        Keys = [.. By.Select(key => Key(map.Keys, key, "the table"))];
        JoinKeys = Joins.IsEmpty ? [] : [.. Joins[0].Keys.Select(key => key.By)];
        RequireKeysOfJoins();
    }

    /// <summary>The map of the table.</summary>
    public TableMap Map { get; }

    /// <summary>The inputs, in the order of the sums.</summary>
    public ImmutableArray<InputNode> Inputs { get; }

    /// <summary>The keys that name a group.</summary>
    public ImmutableArray<By> By { get; }

    /// <summary>The column of each input.</summary>
    public ImmutableArray<QueryColumn> Columns { get; }

    /// <summary>The column of the main table that answers for each key; its key may be of a narrower level.</summary>
    public ImmutableArray<KeyMapping> Keys { get; }

    /// <summary>The joined tables that hold an input, with their keys.</summary>
    public ImmutableArray<TableJoin> Joins { get; }

    /// <summary>The keys by which rows meet those of the joined tables; empty without joins.</summary>
    public ImmutableArray<By> JoinKeys { get; }

    /// <summary>The query for an indicator's value over groups of rows.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="map">The map of the table.</param>
    /// <param name="by">The keys to group by; none for one group of all rows.</param>
    /// <exception cref="ArgumentException">The indicator's value over a group is not its formula of the sums, or the query cannot be made.</exception>
    public static AggregateQuery For(Indicator indicator, TableMap map, IReadOnlyList<By> by)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(by);
        return Refusal(indicator, map, by) is { } reason
            ? throw new ArgumentException($"'{indicator.Code}' has no value over groups of rows: {reason.Message.In(Language.English)}.", nameof(indicator))
            : new AggregateQuery(map, indicator.Formula.Inputs, by);
    }

    /// <summary>The query for an indicator, or why there is none.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="map">The map of the table.</param>
    /// <param name="by">The keys to group by.</param>
    /// <param name="query">The query.</param>
    /// <param name="reason">Why the indicator's value over a group is not its formula of the sums, or what the map lacks.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFor(
        Indicator indicator,
        TableMap map,
        IReadOnlyList<By> by,
        [NotNullWhen(true)] out AggregateQuery? query,
        [NotNullWhen(false)] out LocalizedText? reason)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(by);
        reason = Refusal(indicator, map, by)?.Message ?? Missing(indicator, map, by);
        query = reason is null ? new AggregateQuery(map, indicator.Formula.Inputs, by) : null;
        return query is not null;
    }

    private static NoValueReason? Refusal(Indicator indicator, TableMap map, IReadOnlyList<By> by) =>
        indicator.NotFromSums(acrossPeriods: map.Keys.Any(key => key.By.IsPeriod && !by.Contains(key.By)));

    private static LocalizedText? Missing(Indicator indicator, TableMap map, IReadOnlyList<By> by)
    {
        foreach (InputNode input in indicator.Formula.Inputs)
        {
            if (!map.Columns.Concat(map.Joins.SelectMany(join => join.Columns)).Any(column => column.Answers(input)))
            {
                return new LocalizedText($"没有列对应“{input.Measure.Name.In(Language.Chinese)}”（{input}）", $"no column holds '{input}'");
            }
        }

        return by.FirstOrDefault(key => TableMap.KeyFor(map.Keys, key) is null) is { } unknown
            ? new LocalizedText($"没有列可按{unknown.Name.In(Language.Chinese)}分组", $"no column answers for the key '{unknown}'")
            : null;
    }

    private static QueryColumn Find(TableMap map, InputNode input, List<TableJoin> joins)
    {
        if (map.Columns.FirstOrDefault(column => column.Answers(input)) is { } own)
        {
            return new QueryColumn(own, -1);
        }

        foreach (TableJoin join in map.Joins)
        {
            if (join.Columns.FirstOrDefault(column => column.Answers(input)) is { } joined)
            {
                if (!joins.Contains(join))
                {
                    joins.Add(join);
                }

                return new QueryColumn(joined, joins.IndexOf(join));
            }
        }

        throw new ArgumentException(
            $"No column holds '{input}'. Mapped are: {string.Join(", ", map.Columns.Concat(map.Joins.SelectMany(join => join.Columns)))}.", nameof(input));
    }

    private static TableJoin Settled(TableMap map, TableJoin join)
    {
        TableJoin settled = join.Keys.IsEmpty ? join.WithKeys(map.Keys) : join;
        foreach (KeyMapping key in settled.Keys)
        {
            _ = Key(map.Keys, key.By, "the main table");
        }

        return settled.Keys.IsEmpty ? throw new ArgumentException($"The joined table '{join}' has no key to meet the main table by.", nameof(join)) : settled;
    }

    private static KeyMapping Key(ImmutableArray<KeyMapping> keys, By by, string where) => TableMap.KeyFor(keys, by)
        ?? throw new ArgumentException($"No column of {where} answers for the key '{by}'. Mapped are: {string.Join(", ", keys)}.", nameof(by));

    // A joined number belongs to one group: so a group is made of the keys that name the joined row.
    private void RequireKeysOfJoins()
    {
        foreach (TableJoin join in Joins)
        {
            if (!JoinKeys.ToHashSet().SetEquals(join.Keys.Select(key => key.By)))
            {
                throw new ArgumentException(
                    $"'{Joins[0]}' is joined by {string.Join(", ", JoinKeys)}, '{join}' by {string.Join(", ", join.Keys.Select(key => key.By))}: one query takes tables of the same keys.", nameof(join));
            }

            foreach (By by in By)
            {
                _ = Key(join.Keys, by, $"'{join}'");
            }
        }
    }
}
