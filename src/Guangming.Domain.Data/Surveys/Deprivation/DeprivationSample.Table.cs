namespace Guangming.Domain.Data;

/// <content>From a table in memory.</content>
public sealed partial class DeprivationSample
{
    /// <summary>A sample from columns of 0 and 1, named like the indicators of the scheme; null is missing.</summary>
    /// <param name="table">The table.</param>
    /// <param name="scheme">The indicators, whose codes are the names of their columns.</param>
    /// <param name="weights">The column of weights; without, every row counts once.</param>
    /// <param name="handling">What becomes of rows with an indicator missing; left out unless said.</param>
    /// <exception cref="TableException">A column is missing or holds others than 0 and 1, or a weight is null; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A row cannot be used; the message names it, counted from 1.</exception>
    public static DeprivationSample FromTable(
        ColumnTable table, DeprivationScheme scheme, string? weights = null, MissingIndicators handling = MissingIndicators.LeaveOut)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scheme);
        ulong[] deprived = new ulong[table.Rows];
        ulong[] missing = new ulong[table.Rows];
        for (int j = 0; j < scheme.Indicators.Length; j++)
        {
            TableColumn column = TableRows.Numbers(table, scheme.Indicators[j].Code);
            for (int row = 0; row < deprived.Length; row++)
            {
                if (column.IsNullAt(row))
                {
                    missing[row] |= 1UL << j;
                }
                else if (column.RawAt(row) is var flag && flag is 0 or 1)
                {
                    deprived[row] |= (ulong)flag << j;
                }
                else
                {
                    throw new TableException(new LocalizedText("剥夺标志应为0或1", "expected 0 or 1"), table.Name, row + 1L, column.Name);
                }
            }
        }

        return Make(scheme, deprived, weights is null ? null : Weights(table, weights), missing, null, handling);
    }

    private static ReadOnlyMemory<double> Weights(ColumnTable table, string name)
    {
        TableColumn column = TableRows.Numbers(table, name);
        _ = TableRows.Present(table, [column], drop: false);
        return TableRows.Doubles(column);
    }
}
