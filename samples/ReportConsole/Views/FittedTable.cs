using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Tables whose columns stand at the same places on the whole page.</summary>
/// <remarks>The first column takes what the others leave, and breaks its lines; nothing is cut.</remarks>
/// <typeparam name="T">What the rows are about.</typeparam>
internal sealed class FittedTable<T>
{
    private const int Gap = 2;
    private const int Indent = 2;
    private const int LeastFirst = 20;
    private const int MostFirst = 48;

    private readonly Column<T>[] _columns;
    private readonly int[] _widths;

    private FittedTable(Column<T>[] columns, int[] widths) => (_columns, _widths) = (columns, widths);

    /// <summary>The first choice of columns that leaves the first of them enough room, or else the last choice.</summary>
    public static FittedTable<T> Fitting(IEnumerable<Column<T>[]> choices, IReadOnlyCollection<T> things, int width)
    {
        FittedTable<T>? last = null;
        foreach (Column<T>[] columns in choices)
        {
            int[] widths = [.. columns.Select(column => column.WidthFor(things))];
            // The table writer counts one column for each line between cells, although these have none.
            int room = width - Math.Max(Indent, columns.Length + 1) - (Gap * (columns.Length - 1)) - widths.Skip(1).Sum();
            widths[0] = Math.Clamp(room, LeastFirst, Math.Max(Math.Min(widths[0], MostFirst), LeastFirst));
            last = new FittedTable<T>(columns, widths);
            if (room >= LeastFirst)
            {
                break;
            }
        }

        return last!;
    }

    /// <summary>The table of some of them.</summary>
    public Table Of(IEnumerable<T> things, Footnotes? notes = null)
    {
        Table table = new Table().Border(new UnderlinedHead());
        for (int i = 0; i < _columns.Length; i++)
        {
            table.AddColumn(new TableColumn(new Prose(_columns[i].Header, Styles.Quiet))
            {
                Width = _widths[i],
                Alignment = _columns[i].Alignment,
                Padding = new Padding(0, 0, i == _columns.Length - 1 ? 0 : Gap, 0),
            });
        }

        foreach (T thing in things)
        {
            table.AddRow(_columns.Select(column => column.Cell(thing, notes)));
        }

        return table;
    }
}
