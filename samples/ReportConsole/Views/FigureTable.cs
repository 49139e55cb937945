using System.Collections.Immutable;
using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Tables of figures whose columns stand at the same places on the whole page.</summary>
/// <remarks>The first column takes what the others leave, and breaks its lines; nothing is cut.</remarks>
internal sealed class FigureTable
{
    private const int Gap = 2;
    private const int Indent = 2;
    private const int LeastFirst = 20;
    private const int MostFirst = 48;

    private readonly FigureColumn[] _columns;
    private readonly int[] _widths;

    private FigureTable(FigureColumn[] columns, int[] widths) => (_columns, _widths) = (columns, widths);

    /// <summary>For figures by their names, with notes.</summary>
    public static FigureTable ByName(Session session, Report report) => Fitting(FigureColumns.ByName(session), report, session.Terminal.Width);

    /// <summary>For figures by their ids.</summary>
    public static FigureTable ById(Session session, Report report) => Fitting(FigureColumns.ById(session), report, session.Terminal.Width);

    /// <summary>The table of some figures.</summary>
    public Table Of(ImmutableArray<Figure> figures, Footnotes? notes = null)
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

        foreach (Figure figure in figures)
        {
            table.AddRow(_columns.Select(column => column.Cell(figure, notes)));
        }

        return table;
    }

    // The first choice of columns that leaves the first of them enough room, or else the last choice.
    private static FigureTable Fitting(IEnumerable<FigureColumn[]> choices, Report report, int width)
    {
        FigureTable? last = null;
        foreach (FigureColumn[] columns in choices)
        {
            int[] widths = [.. columns.Select(column => column.WidthFor(report.Figures.All))];
            int room = width - Indent - (Gap * (columns.Length - 1)) - widths.Skip(1).Sum();
            widths[0] = Math.Clamp(room, LeastFirst, Math.Max(Math.Min(widths[0], MostFirst), LeastFirst));
            last = new FigureTable(columns, widths);
            if (room >= LeastFirst)
            {
                break;
            }
        }

        return last!;
    }
}
