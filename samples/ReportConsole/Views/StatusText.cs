using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>Marks what has not happened, and numbers that are not final or were corrected.</summary>
internal static class StatusText
{
    public static string? Of(Figure figure, Session session) =>
        string.Concat(Of(figure.Status, session), Of(figure.Revision, session)) is { Length: > 0 } text ? text : null;

    public static string? Of(FigureStatus status, Session session) => status switch
    {
        FigureStatus.Expectation => session.Pick("（预期）", "(expected)"),
        FigureStatus.Target => session.Pick("（目标）", "(target)"),
        _ => null,
    };

    private static string? Of(RevisionStatus revision, Session session) => revision switch
    {
        RevisionStatus.Preliminary => session.Pick("（初步数）", "(preliminary)"),
        RevisionStatus.Revised => session.Pick("（修订数）", "(revised)"),
        _ => null,
    };
}
