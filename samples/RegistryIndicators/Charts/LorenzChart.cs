using System.Globalization;

namespace RegistryIndicators.Charts;

/// <summary>How incomes are shared out, from the poorest to the richest: the curve, and the line of equal shares.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Subtitle">Whose incomes, and the index of Gini.</param>
/// <param name="Points">The curve, from (0, 0) to (1, 1): shares of the people, and of the incomes that they have together.</param>
/// <param name="Marked">Points to name, with what to say of them.</param>
/// <param name="Words">The names of both axes and of the line of equal shares.</param>
/// <param name="Source">Where the numbers are from.</param>
internal sealed record LorenzChart(
    string Title,
    string Subtitle,
    IReadOnlyList<(double People, double Income)> Points,
    IReadOnlyList<(double People, double Income, string Text)> Marked,
    LorenzWords Words,
    string Source)
{
    private const double Margin = 24;
    private const double Width = 760;
    private const double Left = 78;
    private const double Top = 104;
    private const double Side = 470;
    private const int Steps = 4;

    /// <summary>The picture.</summary>
    public string ToSvg()
    {
        SvgText svg = new(Width, Top + Side + 92, Title, $"{Subtitle}. {string.Join("; ", Marked.Select(one => one.Text))}");
        svg.Text(Margin, 34, Title, 19, isBold: true);
        svg.Text(Margin, 57, Subtitle, 13, Palette.Quiet);
        DrawAxes(svg);

        IReadOnlyList<(double X, double Y)> curve = [.. Points.Select(point => (X(point.People), Y(point.Income)))];
        svg.Path(curve.Append((X(0), Y(0))), "none", 0, Palette.Area);
        svg.Stroke(X(0), Y(0), X(1), Y(1), Palette.Quiet, 1, isDashed: true);
        svg.Text(X(0.5) - 12, Y(0.5) - 12, Words.Equality, 12, Palette.Quiet, "end");
        svg.Path(curve, Palette.Bar, 2.5);
        foreach ((double people, double income, string text) in Marked)
        {
            svg.Dot(X(people), Y(income), 4.5, Palette.Mark);
            svg.Text(X(people) + 9, Y(income) + 15, text, 12, Palette.Ink);
        }

        svg.Text(Margin, Top + Side + 76, Source, 11, Palette.Quiet);
        return svg.End();
    }

    private static double X(double people) => Left + (people * Side);

    private static double Y(double income) => Top + ((1 - income) * Side);

    private void DrawAxes(SvgText svg)
    {
        for (int i = 0; i <= Steps; i++)
        {
            double share = (double)i / Steps;
            string text = string.Create(CultureInfo.InvariantCulture, $"{100 * i / Steps}%");
            svg.Stroke(X(share), Y(0), X(share), Y(0) + 5, Palette.Quiet);
            svg.Text(X(share), Y(0) + 20, text, 12, Palette.Quiet, "middle");
            svg.Stroke(X(0) - 5, Y(share), X(0), Y(share), Palette.Quiet);
            svg.Text(X(0) - 9, Y(share) + 4, text, 12, Palette.Quiet, "end");
        }

        svg.Stroke(X(0), Y(0), X(1), Y(0), Palette.Quiet);
        svg.Stroke(X(0), Y(0), X(0), Y(1), Palette.Quiet);
        svg.Text(X(1), Y(0) + 40, Words.People, 12, Palette.Quiet, "end");
        svg.Text(Margin, Top - 14, Words.Income, 12, Palette.Quiet);
    }
}
