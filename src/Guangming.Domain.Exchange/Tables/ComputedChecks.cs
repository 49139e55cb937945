using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>Holds the columns that follow from others against what they should be: whoever changed one meant something by it.</summary>
internal sealed class ComputedChecks(TableData figures, ProblemList problems)
{
    public void Run(Report report)
    {
        int[] columns = [.. Enumerable.Range(0, figures.Table.Columns.Length).Where(i => figures.Table.Columns[i].IsComputed)];
        if (!figures.Rows.Exists(row => columns.Any(i => row[i] is not null)))
        {
            return; // Typed into a template, which has none of them.
        }

        using IEnumerator<string?[]> computed = new ReportLayout(report).Rows(figures.Table).GetEnumerator();
        foreach (TableRow row in figures.Rows)
        {
            computed.MoveNext();
            foreach (int i in columns)
            {
                if (row[i] is { } cell && !Same(figures.Table.Columns[i], cell, computed.Current[i]))
                {
                    problems.Add(Problems.Computed(figures.At(row, i), cell, computed.Current[i] ?? string.Empty));
                }
            }
        }
    }

    // A spreadsheet keeps a number as the double next to it.
    private static bool Same(Column column, string cell, string? computed)
    {
        if (column.Type != ColumnType.Number || computed is null)
        {
            return string.Equals(cell, computed, StringComparison.Ordinal);
        }

        decimal one = decimal.Parse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        decimal other = decimal.Parse(computed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return one == other || double.Parse(cell, CultureInfo.InvariantCulture).Equals(double.Parse(computed, CultureInfo.InvariantCulture));
    }
}
