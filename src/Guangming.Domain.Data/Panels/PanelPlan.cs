using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>What a panel knows before it sees a table: indicators, and the columns that their inputs need.</summary>
internal sealed class PanelPlan
{
    private const int MostDecimals = 8;
    private const int MoneyDecimals = 2;

    public PanelPlan(TableMap map, ImmutableArray<Indicator> indicators)
    {
        if (indicators.IsEmpty || indicators.Distinct().Count() < indicators.Length)
        {
            throw new ArgumentException("Expected one indicator or more, each once.", nameof(indicators));
        }

        (Map, Indicators) = (map, indicators);
        ImmutableArray<ColumnMapping>.Builder columns = ImmutableArray.CreateBuilder<ColumnMapping>();
        Inputs = [.. indicators.Select(indicator => indicator.Formula.Inputs.Select(input => Place(columns, indicator, input)).ToImmutableArray())];
        Columns = columns.ToImmutable();
        Decimals = [.. indicators.Select((indicator, i) => DecimalsOf(indicator, Inputs[i]))];
    }

    public TableMap Map { get; }

    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>The columns that any indicator needs, each once.</summary>
    public ImmutableArray<ColumnMapping> Columns { get; }

    /// <summary>For each indicator, which of the columns each of its inputs is.</summary>
    public ImmutableArray<ImmutableArray<int>> Inputs { get; }

    /// <summary>The decimals of each indicator's results.</summary>
    public ImmutableArray<int> Decimals { get; }

    private int Place(ImmutableArray<ColumnMapping>.Builder columns, Indicator indicator, InputNode input)
    {
        ColumnMapping mapping = Map.Columns.FirstOrDefault(column => column.Answers(input)) ?? throw new ArgumentException(
            $"No column of the table holds '{input}' of '{indicator.Code}'. Mapped are: {string.Join(", ", Map.Columns)}.", nameof(indicator));
        int known = columns.IndexOf(mapping);
        if (known < 0)
        {
            columns.Add(mapping);
        }

        return known < 0 ? columns.Count - 1 : known;
    }

    private int DecimalsOf(Indicator indicator, ImmutableArray<int> inputs)
    {
        int decimals = indicator.Display.Decimals
            ?? (indicator.Unit == Unit.Yuan ? MoneyDecimals : Math.Max(0, inputs.Max(input => Columns[input].Scale.SumDecimals)));
        return decimals <= MostDecimals ? decimals : throw new ArgumentException(
            FormattableString.Invariant($"'{indicator.Code}' is shown with {decimals} decimals; the results of rows have at most {MostDecimals}."), nameof(indicator));
    }
}
