using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Indicators computed for every row of a table, and for groups of rows (面板计算).</summary>
/// <remarks>
/// <para>A row's result is exact: its inputs are whole numbers (counts, 分), and the quotient is rounded once, half away from
/// zero, to the digits that the indicator is shown with; money that is shown as stated, to the 分, and anything else that
/// is, to the digits of its inputs. A row in which an input is null has no value, and one whose divisor is zero neither.</para>
/// <para>A group's value is that of the exact sums of its inputs, by the evaluation that reports use: a rate is the ratio of
/// sums, never the mean of rates. Immutable and thread-safe; a formula is compiled when it is first computed.</para>
/// </remarks>
public sealed class IndicatorPanel
{
    private readonly PanelPlan _plan;

    /// <summary>Makes a panel.</summary>
    /// <param name="map">Which columns hold which measures; rows take no numbers from joined tables.</param>
    /// <param name="indicators">One or more, each once.</param>
    /// <exception cref="ArgumentException">There is none, one stands twice or has an input that no column holds, or its digits are more than 8.</exception>
    public IndicatorPanel(TableMap map, params IEnumerable<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(indicators);
        _plan = new PanelPlan(map, [.. indicators]);
    }

    /// <summary>Which columns hold which measures.</summary>
    public TableMap Map => _plan.Map;

    /// <summary>The indicators, in the order of the results.</summary>
    public ImmutableArray<Indicator> Indicators => _plan.Indicators;

    /// <summary>Computes all rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">Groups, threads, memory to use again; <see langword="null"/> for none of them.</param>
    /// <param name="cancellationToken">Ends the work; looked at every 4,096 rows or more often.</param>
    /// <exception cref="ArgumentException">The groups are of another table, or the threads or years are out of range.</exception>
    /// <exception cref="TableException">A column is missing, or holds no numbers of the scale that is mapped.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PanelResult Compute(ColumnTable table, PanelOptions? options = null, CancellationToken cancellationToken = default) =>
        Compute(table, options, KernelLevels.Best, cancellationToken);

    internal PanelResult Compute(ColumnTable table, PanelOptions? options, KernelLevel level, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new PanelRun(_plan, table, options ?? PanelOptions.Default, level).Compute(cancellationToken);
    }
}
