using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>Tables of figures.</summary>
internal static class FigureTable
{
    /// <summary>For figures by their names, with notes.</summary>
    public static FittedTable<Figure> ByName(Session session, Report report) =>
        FittedTable<Figure>.Fitting(FigureColumns.ByName(session), report.Figures.All, session.Terminal.Width);

    /// <summary>For figures by their ids.</summary>
    public static FittedTable<Figure> ById(Session session, Report report) =>
        FittedTable<Figure>.Fitting(FigureColumns.ById(session), report.Figures.All, session.Terminal.Width);
}
