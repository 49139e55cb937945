using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>The statement that asks an engine for the sums behind an indicator (指标SQL).</summary>
/// <remarks>
/// It asks for exact sums and counts of rows only; dividing and rounding are no engine's business. Each column comes as a
/// text, so that no driver loses a digit. Immutable.
/// </remarks>
public sealed class IndicatorSql
{
    internal IndicatorSql(string text, ImmutableArray<SqlParameterValue> parameters, AggregateQuery query, ImmutableArray<int> watched)
    {
        (Text, Parameters, Query, Watched) = (text, parameters, query, watched);
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>Its values, in their places; ClickHouse takes none apart, there they stand in the text as literals.</summary>
    public ImmutableArray<SqlParameterValue> Parameters { get; }

    /// <summary>What is asked.</summary>
    public AggregateQuery Query { get; }

    /// <summary>The places of the inputs whose numbers may be too fine, in the order of the statement's last columns.</summary>
    internal ImmutableArray<int> Watched { get; }

    /// <summary>The statement for an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="schema">The table.</param>
    /// <param name="dialect">The language.</param>
    /// <param name="by">The keys to group by; none for one group of all rows.</param>
    /// <exception cref="ArgumentException">The indicator's value over a group is not its formula of the sums, or the table lacks a column for it.</exception>
    public static IndicatorSql For(Indicator indicator, SqlSchema schema, SqlDialect dialect, params IReadOnlyList<By> by)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return For(AggregateQuery.For(indicator, schema.Map, by), schema, dialect);
    }

    /// <summary>The statement for a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="schema">The table.</param>
    /// <param name="dialect">The language.</param>
    public static IndicatorSql For(AggregateQuery query, SqlSchema schema, SqlDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(dialect);
        return query.Joins.IsEmpty ? SumStatement.Write(query, schema, dialect.Rules) : JoinStatement.Write(query, schema, dialect.Rules);
    }

    /// <summary>The statement.</summary>
    public override string ToString() => Text;
}
