using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>What a panel computed (面板结果): a column of results for each indicator, and its value for each group.</summary>
/// <remarks>Immutable and thread-safe, unless a <see cref="PanelBuffer"/> is used again.</remarks>
public sealed class PanelResult
{
    private readonly PanelPlan _plan;
    private readonly ColumnTable _table;
    private readonly ImmutableArray<TableColumn> _columns;
    private readonly ImmutableArray<ImmutableArray<long>> _faults;
    private readonly GroupTotals? _totals;
    private readonly ImmutableArray<ImmutableArray<int>> _slots;
    private readonly ImmutableArray<int> _sets;
    private readonly int? _years;

    internal PanelResult(
        PanelPlan plan,
        ColumnTable table,
        ImmutableArray<TableColumn> columns,
        ImmutableArray<ImmutableArray<long>> faults,
        PanelOptions options,
        GroupTotals? totals,
        ImmutableArray<ImmutableArray<int>> slots,
        ImmutableArray<int> sets) =>
        (_plan, _table, _columns, _faults, Groups, _years, _totals, _slots, _sets) = (plan, table, columns, faults, options.Groups, options.Years, totals, slots, sets);

    /// <summary>The indicators.</summary>
    public ImmutableArray<Indicator> Indicators => _plan.Indicators;

    /// <summary>How many rows there are.</summary>
    public int Rows => _table.Rows;

    /// <summary>The groups; <see langword="null"/> where none were asked for.</summary>
    public RowGroups? Groups { get; }

    /// <summary>The results of an indicator, a null where a row has no value. Its name is the indicator's code.</summary>
    /// <param name="indicator">An indicator of the panel.</param>
    /// <exception cref="ArgumentException">It is none of the panel.</exception>
    public TableColumn this[Indicator indicator] => _columns[At(indicator)];

    /// <summary>How many rows have no value for a reason: an input is null, the divisor is zero, a base is not above zero, or the value does not fit 64 bits.</summary>
    /// <param name="indicator">An indicator of the panel.</param>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentException">The indicator is none of the panel.</exception>
    public long CountWithout(Indicator indicator, NoValueKind reason)
    {
        ImmutableArray<long> faults = _faults[At(indicator)];
        return (int)reason >= 0 && (int)reason < faults.Length ? faults[(int)reason] : 0;
    }

    /// <summary>The result of one row as reports have it: with its inputs, its explanation, and the reason where there is no value.</summary>
    /// <param name="indicator">An indicator of the panel.</param>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentException">The indicator is none of the panel.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public IndicatorResult Result(Indicator indicator, int row)
    {
        int at = At(indicator);
        ImmutableArray<InputNode> inputs = indicator.Formula.Inputs;
        StatedValue[] statements = new StatedValue[inputs.Length];
        for (int i = 0; i < statements.Length; i++)
        {
            ColumnMapping mapping = _plan.Columns[_plan.Inputs[at][i]];
            TableColumn column = _table.Column(mapping.Column);
            if (column.Units(row) is not { } units)
            {
                return indicator.WithoutValue(new NoValueReason(
                    NoValueKind.MissingInput, $"列“{mapping.Column}”为空", $"the cell of the column '{mapping.Column}' is null", [inputs[i]]));
            }

            statements[i] = StatedValue.Exactly(Quantity.Of(new ExactSum(units, column.Scale!.SumDecimals).Amount!.Value, inputs[i].Unit));
        }

        return indicator.EvaluateStatements(statements, years: _years);
    }

    /// <summary>An indicator's value for each group, in the order of <see cref="RowGroups.Keys"/>; a reason in its place where values do not combine.</summary>
    /// <param name="indicator">An indicator of the panel.</param>
    /// <exception cref="ArgumentException">It is none of the panel.</exception>
    /// <exception cref="InvalidOperationException">No groups were asked for.</exception>
    public ImmutableArray<GroupResult> GroupResults(Indicator indicator)
    {
        int at = At(indicator);
        if (Groups is not { } groups || _totals is not { } totals)
        {
            throw new InvalidOperationException("No groups were asked for: set PanelOptions.Groups.");
        }

        bool acrossPeriods = _plan.Map.Keys.Any(key => key.By.IsPeriod && !groups.By.Contains(key.By));
        NoValueReason? refusal = indicator.NotFromSums(acrossPeriods);
        return [.. Enumerable.Range(0, groups.Count).Select(group =>
        {
            GroupSums sums = Sums(totals, at, group);
            return refusal is null ? indicator.EvaluateGroup(sums) : new GroupResult(sums, indicator.WithoutValue(refusal));
        })];
    }

    private GroupSums Sums(GroupTotals totals, int at, int group)
    {
        long counted = totals.Counted[(group * totals.Layout.Sets.Count) + _sets[at]];
        return new GroupSums(
            Groups!.Keys[group],
            [.. _slots[at].Select((slot, i) => new ExactSum(totals.Sum(group, slot), _plan.Columns[_plan.Inputs[at][i]].Scale.SumDecimals))],
            counted,
            totals.Rows[group] - counted);
    }

    private int At(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        int at = _plan.Indicators.IndexOf(indicator);
        return at >= 0 ? at : throw new ArgumentException($"'{indicator.Code}' is none of the panel: {string.Join(", ", _plan.Indicators)}.", nameof(indicator));
    }
}
