namespace Guangming.Domain.Data;

/// <content>From a table in memory.</content>
public sealed partial class WelfareSample
{
    /// <summary>A sample from columns of a table: exact, in 分, where money and whole weights fit; else in double precision.</summary>
    /// <param name="table">The table.</param>
    /// <param name="incomes">The column of incomes; money is in 元 in lines and results, other numbers in the column's unit.</param>
    /// <param name="weights">The column of weights; without, every row counts once.</param>
    /// <param name="options">What becomes of negative incomes, and of rows where income or weight is null; both are refused unless said.</param>
    /// <exception cref="TableException">A column is missing or holds no numbers, or a null is to be refused; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A row cannot be used; the message names it, counted from 1.</exception>
    public static WelfareSample FromTable(ColumnTable table, string incomes, string? weights = null, SampleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(incomes);
        options ??= SampleOptions.Default;
        TableColumn income = TableRows.Numbers(table, incomes);
        TableColumn? weight = weights is null ? null : TableRows.Numbers(table, weights);
        int[]? present = TableRows.Present(table, [income, .. weight is null ? Array.Empty<TableColumn>() : [weight]], options.Missing == MissingIncomes.Drop);
        return new WelfareSample(TableRows.Of(income, weight), options, present);
    }
}
