using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>A column of a table of figures.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Cell">What it shows of a figure.</param>
/// <param name="MostWidth">The widest it gets.</param>
/// <param name="Alignment">To which side its cells go.</param>
internal sealed record FigureColumn(string Header, Func<Figure, Footnotes?, Prose> Cell, int MostWidth = int.MaxValue, Justify Alignment = Justify.Left)
{
    /// <summary>The width that holds all figures, or the greatest allowed.</summary>
    public int WidthFor(IEnumerable<Figure> figures)
    {
        int least = Header.GetCellWidth();
        int full = least;
        foreach (Figure figure in figures)
        {
            Prose cell = Cell(figure, null);
            full = Math.Max(full, cell.FullWidth);
            least = Math.Max(least, cell.LeastWidth);
        }

        return Math.Max(least, Math.Min(full, MostWidth));
    }
}
