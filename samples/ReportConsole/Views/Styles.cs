using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>The few styles of all pages; without them every page says the same.</summary>
internal static class Styles
{
    public static Style Plain => Style.Plain;

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Title { get; } = new(foreground: Color.Teal, decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Expected { get; } = new(foreground: Color.Olive);

    public static Style Good { get; } = new(foreground: Color.Green);

    public static Style Bad { get; } = new(foreground: Color.Maroon, decoration: Decoration.Bold);
}
