using RegistryIndicators.Charts;
using Spectre.Console;

namespace RegistryIndicators.Views;

/// <summary>Bars in the terminal, each with its label before it and its number behind it.</summary>
internal static class BarView
{
    private const int MostWidth = 48;
    private const int LeastWidth = 8;

    public static void Write(Page page, string title, IReadOnlyList<Bar> bars, Bar? whole)
    {
        page.Blank();
        page.Write(new Prose(title, Styles.Heading));
        IReadOnlyList<Bar> all = whole is null ? bars : [.. bars, whole];
        int labels = all.Max(bar => bar.Label.GetCellWidth());
        int numbers = all.Where(bar => bar.Value is not null).Select(bar => bar.Text.GetCellWidth()).DefaultIfEmpty(0).Max();
        int width = Math.Clamp(page.Width - labels - numbers - 6, LeastWidth, MostWidth);
        double greatest = all.Max(bar => bar.Value) is { } most and > 0 ? most : 1;
        foreach (Bar bar in all)
        {
            string label = $"  {bar.Label}{new string(' ', labels - bar.Label.GetCellWidth())}  ";
            Prose line = bar.Value is { } value
                ? new Prose(BlockBar.Of(Math.Max(value, 0) / greatest, width), ReferenceEquals(bar, whole) ? Styles.Expected : Styles.Title).Add(" ").Add(bar.Text)
                : new Prose(bar.Text, Styles.Quiet);
            page.Write(new Hanging(label, line));
        }
    }
}
