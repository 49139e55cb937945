using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>A column of a table.</summary>
/// <typeparam name="T">What its rows are about.</typeparam>
/// <param name="Header">Its heading.</param>
/// <param name="Cell">What it shows of a row's thing; the notes are there once the table is written.</param>
/// <param name="MostWidth">The widest it gets.</param>
/// <param name="Alignment">To which side its cells go.</param>
internal sealed record Column<T>(string Header, Func<T, Footnotes?, Prose> Cell, int MostWidth = int.MaxValue, Justify Alignment = Justify.Left)
{
    /// <summary>The width that holds all of them, or the greatest allowed.</summary>
    public int WidthFor(IEnumerable<T> things)
    {
        int least = Header.GetCellWidth();
        int full = least;
        foreach (T thing in things)
        {
            Prose cell = Cell(thing, null);
            full = Math.Max(full, cell.FullWidth);
            least = Math.Max(least, cell.LeastWidth);
        }

        return Math.Max(least, Math.Min(full, MostWidth));
    }
}
