namespace RegistryIndicators.Charts;

/// <summary>Rates by place as horizontal bars.</summary>
internal static class SvgBars
{
    private const double Row = 26;
    private const double Top = 52;
    private const double Labels = 190;
    private const double Room = 420;

    public static string Of(string title, IReadOnlyList<(string Label, double Value, string Text)> bars)
    {
        double greatest = bars.Count == 0 ? 1 : Math.Max(bars.Max(bar => bar.Value), double.Epsilon);
        SvgWriter svg = new SvgWriter(Labels + Room + 110, Top + (bars.Count * Row) + 20, title).Text(20, 30, title, 17, isBold: true);
        for (int i = 0; i < bars.Count; i++)
        {
            (string label, double value, string text) = bars[i];
            double y = Top + (i * Row);
            double length = Math.Max(0, value / greatest) * Room;
            svg.Text(Labels - 10, y + 17, label, anchor: "end").Box(Labels, y + 4, length, Row - 8, "#2a7f8e").Text(Labels + length + 8, y + 17, text, fill: "#444444");
        }

        return svg.ToString();
    }
}
