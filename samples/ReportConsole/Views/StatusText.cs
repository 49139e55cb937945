using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>Marks what has not happened.</summary>
internal static class StatusText
{
    public static string? Of(FigureStatus status, Session session) => status switch
    {
        FigureStatus.Expectation => session.Pick("（预期）", "(expected)"),
        FigureStatus.Target => session.Pick("（目标）", "(target)"),
        _ => null,
    };
}
