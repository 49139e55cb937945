using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Which columns of a table hold a survey (调查数据列): incomes, deprivations, weights, and the keys of groups.</summary>
/// <remarks>
/// Immutable: each step gives further columns. Weights are whole numbers, 0 or above; without a column every row counts once.
/// A row without weight, or without what is asked of it, is left out and counted.
/// </remarks>
public sealed class SurveyColumns
{
    private SurveyColumns(ImmutableArray<KeyMapping> keys, ColumnMapping? income, ColumnMapping? weight, ImmutableArray<ColumnMapping> deprivations) =>
        (Keys, Incomes, Weights, Deprivations) = (keys, income, weight, deprivations);

    /// <summary>No columns, to begin with.</summary>
    public SurveyColumns()
        : this([], null, null, [])
    {
    }

    /// <summary>The keys.</summary>
    public ImmutableArray<KeyMapping> Keys { get; }

    internal ColumnMapping? Incomes { get; }

    internal ColumnMapping? Weights { get; }

    internal ImmutableArray<ColumnMapping> Deprivations { get; }

    /// <summary>With a further key.</summary>
    /// <param name="by">The key; of divisions, the narrowest level in the column.</param>
    /// <param name="column">Its column.</param>
    /// <exception cref="ArgumentException">The key is mapped already, or the name is blank.</exception>
    public SurveyColumns Key(By by, string column) => new(TableMap.Added(Keys, by, column), Incomes, Weights, Deprivations);

    /// <summary>With the column of incomes per head.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="scale">How they are written; <see langword="null"/> for 元 with at most two decimals.</param>
    /// <exception cref="ArgumentException">The name is blank, or the scale is none of money.</exception>
    public SurveyColumns Income(string column, ColumnScale? scale = null) => new(Keys, Of("survey.income", "收入", "income", Unit.Yuan, column, scale), Weights, Deprivations);

    /// <summary>With the column of weights, such as the members of a household.</summary>
    /// <param name="column">Its column.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public SurveyColumns Weight(string column) => new(Keys, Incomes, Of("survey.weight", "权数", "weight", Unit.Person, column, null), Deprivations);

    /// <summary>With a column that says whether a household is deprived: 1 if so, 0 if not.</summary>
    /// <param name="column">Its column; the first is the first indicator of a scheme.</param>
    /// <exception cref="ArgumentException">The name is blank, or there are 62 columns already.</exception>
    public SurveyColumns Deprivation(string column)
    {
        const int Most = 62; // What a whole number of 64 bits holds in every engine.
        return Deprivations.Length == Most
            ? throw new ArgumentException("A statement takes 62 deprivations at most.", nameof(column))
            : new SurveyColumns(Keys, Incomes, Weights, Deprivations.Add(Of(FormattableString.Invariant($"survey.deprivation.{Deprivations.Length + 1}"), "剥夺", "deprivation", Unit.Household, column, null)));
    }

    /// <summary>The query that a statement over some of the columns stands on.</summary>
    internal AggregateQuery Query(IEnumerable<ColumnMapping> columns, IReadOnlyList<By> by)
    {
        TableMap map = Keys.Aggregate(new TableMap(), (all, key) => all.Key(key.By, key.Column));
        List<InputNode> inputs = [];
        foreach (ColumnMapping column in Weights is null ? columns : columns.Append(Weights))
        {
            map = map.Input(column.Input, column.Column, column.Scale);
            inputs.Add(column.Input);
        }

        return new AggregateQuery(map, inputs, by);
    }

    private static ColumnMapping Of(string code, string zh, string en, Unit unit, string column, ColumnScale? scale) =>
        ColumnMapping.Of(Formula.Input(new Measure(code, new LocalizedText(zh, en), unit, MeasureKind.Other, Additivity.None)), column, scale);
}
