namespace RegistryIndicators.Charts;

/// <summary>Bars from left to right, each with its label and its number; a line where all of them together stand.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Subtitle">Unit, year, how many.</param>
/// <param name="Bars">The bars, from the top.</param>
/// <param name="Whole">The value of all together, with its label.</param>
/// <param name="Start">Where the axis begins. Bars begin at zero; where numbers differ too little for that, dots stand on an axis that begins higher.</param>
/// <param name="Source">Where the numbers are from.</param>
internal sealed record BarChart(string Title, string Subtitle, IReadOnlyList<Bar> Bars, Bar? Whole, AxisStart Start, string Source)
{
    private const double Margin = 24;
    private const double Width = 760;
    private const double Head = 92;
    private const double Row = 24;
    private const double Thickness = 15;
    private const double LabelSize = 13;
    private const double Gap = 8;
    private const double Radius = 5;

    /// <summary>The picture.</summary>
    public string ToSvg()
    {
        double foot = Head + (Bars.Count * Row);
        double below = Start.IsZero ? 0 : 22;
        SvgText svg = new(Width, foot + below + 46, Title, $"{Subtitle}. {string.Join("; ", Bars.Select(bar => $"{bar.Label} {bar.Text}"))}");
        svg.Text(Margin, 34, Title, 19, isBold: true);
        svg.Text(Margin, 57, Subtitle, LabelSize, Palette.Quiet);

        double left = Margin + (LabelSize * Bars.Select(bar => SvgText.WidthOf(bar.Label)).DefaultIfEmpty(0).Max()) + Gap;
        double numbers = LabelSize * Bars.Where(bar => bar.Value is not null).Select(bar => SvgText.WidthOf(bar.Text)).DefaultIfEmpty(0).Max();
        double scale = (Width - Margin - numbers - Gap - left) / (Greatest - Start.Value);
        for (int i = 0; i < Bars.Count; i++)
        {
            double top = Head + (i * Row);
            double baseline = top + (Row / 2) + (LabelSize * 0.36);
            svg.Text(left - Gap, baseline, Bars[i].Label, LabelSize, anchor: "end");
            if (Bars[i].Value is { } value)
            {
                DrawValue(svg, left, top + (Row / 2), Length(value, scale));
            }
        }

        DrawWhole(svg, left, scale, foot);
        DrawNumbers(svg, left, scale);
        svg.Stroke(left, Head - 2, left, foot + 2, Palette.Quiet);
        if (!Start.IsZero)
        {
            svg.Text(left, foot + 18, Start.Text, 11, Palette.Quiet);
        }

        svg.Text(Margin, foot + below + 30, Source, 11, Palette.Quiet);
        return svg.End();
    }

    private double Greatest => Bars.Append(Whole).Max(bar => bar?.Value) is { } greatest and > 0 ? greatest : 1;

    private double Length(double value, double scale) => Math.Max(value - Start.Value, 0) * scale;

    private void DrawValue(SvgText svg, double left, double middle, double length)
    {
        if (Start.IsZero)
        {
            svg.Box(left, middle - (Thickness / 2), length, Thickness, Palette.Bar);
        }
        else
        {
            svg.Stroke(left, middle, left + length, middle, Palette.Faint);
            svg.Dot(left + length, middle, Radius, Palette.Bar);
        }
    }

    private void DrawWhole(SvgText svg, double left, double scale, double foot)
    {
        if (Whole?.Value is not { } value)
        {
            return;
        }

        double x = left + Length(value, scale);
        string text = $"{Whole.Label} {Whole.Text}";
        double half = SvgText.WidthOf(text) * 12 / 2;
        svg.Stroke(x, Head - 8, x, foot + 2, Palette.Mark, 1.25, isDashed: true);
        svg.Text(Math.Clamp(x, Margin + half, Width - Margin - half), Head - 13, text, 12, Palette.Mark, "middle");
    }

    // Last, and on white, so that the line of all together does not run through a number.
    private void DrawNumbers(SvgText svg, double left, double scale)
    {
        double? line = Whole?.Value is { } whole ? left + Length(whole, scale) : null;
        for (int i = 0; i < Bars.Count; i++)
        {
            double top = Head + (i * Row);
            double x = left + (Bars[i].Value is { } value ? Length(value, scale) : 0) + (Start.IsZero ? 0 : Radius);
            double width = (LabelSize * SvgText.WidthOf(Bars[i].Text)) + Gap;
            if (line > x && line < x + width + Gap)
            {
                svg.Box(x + 3, top + 2, width + 3, Row - 4, "#ffffff");
            }

            svg.Text(x + 6, top + (Row / 2) + (LabelSize * 0.36), Bars[i].Text, LabelSize, Bars[i].Value is null ? Palette.Quiet : Palette.Ink);
        }
    }
}
