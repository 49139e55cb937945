using System.Globalization;

namespace RegistryIndicators.Charts;

/// <summary>The Lorenz curve beside the line on which everybody has the same.</summary>
internal static class SvgLorenz
{
    private const double Left = 74;
    private const double Top = 52;
    private const double Side = 400;

    public static string Of(string title, string across, string up, IReadOnlyList<(double Population, double Income)> curve)
    {
        SvgWriter svg = new SvgWriter(Left + Side + 40, Top + Side + 70, title).Text(20, 30, title, 17, isBold: true);
        for (int i = 0; i <= 5; i++)
        {
            double share = i / 5.0;
            string percent = string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}%");
            svg.Line([At(share, 0), At(share, 1)], "#e4e4e4").Line([At(0, share), At(1, share)], "#e4e4e4")
                .Text(At(share, 0).X, Top + Side + 20, percent, 12, "middle", "#555555").Text(Left - 8, At(0, share).Y + 4, percent, 12, "end", "#555555");
        }

        return svg.Area([At(0, 0), .. curve.Select(point => At(point.Population, point.Income)), At(1, 1)], "#d7ecef")
            .Line([At(0, 0), At(1, 1)], "#888888", dashes: "5 4")
            .Line([At(0, 0), .. curve.Select(point => At(point.Population, point.Income))], "#2a7f8e", 2.5)
            .Text(Left + (Side / 2), Top + Side + 46, across, anchor: "middle")
            .Text(22, Top + (Side / 2), up, anchor: "middle", isUpright: true)
            .ToString();
    }

    private static (double X, double Y) At(double x, double y) => (Left + (x * Side), Top + ((1 - y) * Side));
}
