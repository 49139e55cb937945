namespace Guangming.Domain;

/// <content>Flat rows, both ways.</content>
public sealed partial class Report
{
    /// <summary>Its figures as flat rows of plain types, in its order; the first row carries the rest of the report.</summary>
    public IReadOnlyList<FigureRow> ToRows() => RowWriter.Write(this);

    /// <summary>The report that rows were taken from, equal to it; or one put together from rows written by hand.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ReportInvalidException">Cells cannot be read, or rows do not fit together; all problems are in it.</exception>
    public static Report FromRows(IEnumerable<FigureRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return RowReader.Read([.. rows]);
    }
}
