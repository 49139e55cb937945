using System.Globalization;

namespace Guangming.Domain;

/// <content>Flat rows, both ways.</content>
public sealed partial class Report
{
    /// <summary>Its figures as flat rows of plain types, in its order; the first row carries the rest of the report.</summary>
    public IReadOnlyList<FigureRow> ToRows() => RowWriter.Write(this);

    /// <summary>The report that rows were taken from, equal to it; or one put together from rows written by hand.</summary>
    /// <remarks>
    /// <para>
    /// Every row needs <c>id</c>, <c>measure</c>, <c>pairing</c>, <c>asWritten</c> and <c>basis</c>; <c>periodStart</c>, <c>periodEnd</c> or
    /// <c>periodLabel</c> as its basis wants them; <c>line</c> and <c>start</c> where there is a <c>token</c>. Where one row carries
    /// <c>report</c>, as the first of <see cref="ToRows"/> does, the rest comes from there. Where none does, the first row needs
    /// <c>source</c>, <c>publisher</c> and <c>published</c>, the first of each pairing <c>supporter</c>, <c>recipient</c> and <c>programme</c>, and
    /// the first of each place <c>placeKind</c>.
    /// </para>
    /// <para>
    /// All other columns say again what these say: the number, its bounds, unit and qualifier, the dates, names. They may be empty; one that
    /// says something else is refused, since nobody can tell which of the two is meant. Only <c>reportHash</c> is not compared: it names the report that a row
    /// was taken from. <c>over</c> is taken for <c>at-least</c>, as rows once had it.
    /// </para>
    /// </remarks>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentException">A row is <see langword="null"/>.</exception>
    /// <exception cref="ReportInvalidException">There is no row, cells cannot be read or contradict each other, or rows do not fit together; all problems are in it.</exception>
    public static Report FromRows(IEnumerable<FigureRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        FigureRow[] all = [.. rows];
        int gap = Array.IndexOf(all, null);
        return gap < 0
            ? RowReader.Read(all)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Row {gap + 1} is null: expected a row for each figure."), nameof(rows));
    }
}
