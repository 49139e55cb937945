using System.Globalization;
using RegistryIndicators.Charts;
using Spectre.Console;

namespace RegistryIndicators.Views;

/// <summary>A Lorenz curve in the terminal.</summary>
internal static class LorenzView
{
    private const int Columns = 48;
    private const int Rows = 16;
    private const int Quarter = 4;
    private const int Indent = 7;
    private const int EqualityEvery = 5;

    public static void Write(Page page, LorenzChart chart)
    {
        page.Blank();
        page.Write(new Prose(chart.Title, Styles.Heading));
        page.Write(new Hanging("  ", new Prose(chart.Words.Income, Styles.Quiet)));
        int columns = Math.Min(Columns, page.Width - Indent - 4);
        DotCanvas canvas = new(columns, Rows);
        canvas.Line((0, 0), (1, 1), EqualityEvery);
        for (int i = 1; i < chart.Points.Count; i++)
        {
            canvas.Line(chart.Points[i - 1], chart.Points[i]);
        }

        int row = 0;
        foreach (string line in canvas.Lines())
        {
            string label = row % Quarter == 0 ? Percent(1 - ((double)row / Rows)) : string.Empty;
            page.Write(new Hanging($"{label,Indent - 2} ┤", new Prose(line.Replace(' ', '\u00A0'))));
            row++;
        }

        string foot = "└" + new string('─', columns);
        page.Write(new Hanging($"{Percent(0),Indent - 2} ", new Prose(foot)));
        string people = chart.Words.People;
        page.Write(new Hanging(new string(' ', Indent + Math.Max(0, columns - people.GetCellWidth())), new Prose(people, Styles.Quiet)));
        foreach ((double _, double _, string text) in chart.Marked)
        {
            page.Write(new Hanging("  · ", new Prose(text), Styles.Quiet));
        }
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0}%");
}
