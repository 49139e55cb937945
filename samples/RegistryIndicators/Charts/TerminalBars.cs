using Spectre.Console;
using Spectre.Console.Rendering;

namespace RegistryIndicators.Charts;

/// <summary>Bars in the terminal, one a line.</summary>
internal static class TerminalBars
{
    private const string Eighths = " ▏▎▍▌▋▊▉█";

    public static IRenderable Of(string title, IReadOnlyList<(string Label, double Value, string Text)> bars, int width)
    {
        double greatest = bars.Max(bar => Math.Max(0, bar.Value));
        int labels = bars.Max(bar => bar.Label.GetCellWidth());
        int room = Math.Clamp(width - labels - bars.Max(bar => bar.Text.GetCellWidth()) - 4, 8, 60);
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn(new GridColumn().NoWrap());
        foreach ((string label, double value, string text) in bars)
        {
            grid.AddRow(new Text(label), new Text(Bar(greatest <= 0 ? 0 : value / greatest, room), new Style(Color.Teal)), new Text(text));
        }

        return new Rows(new Text(title, new Style(decoration: Decoration.Bold)), grid);
    }

    private static string Bar(double share, int room)
    {
        int eighths = (int)Math.Round(Math.Clamp(share, 0, 1) * room * 8, MidpointRounding.AwayFromZero);
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? string.Empty : Eighths[eighths % 8].ToString());
    }
}
