using System.Globalization;
using System.Text;

namespace RegistryIndicators.Charts;

/// <summary>Writes an SVG document: escaped text, at most two decimals, the same bytes for the same picture.</summary>
internal sealed class SvgText
{
    private const string Fonts = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    private readonly StringBuilder _text = new();

    /// <summary>Begins a picture on white.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="title">What it shows, for those who cannot see it.</param>
    /// <param name="description">The same at length.</param>
    public SvgText(double width, double height, string title, string description)
    {
        (string w, string h) = (Number(width), Number(height));
        _text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"").Append(w).Append("\" height=\"").Append(h)
            .Append("\" viewBox=\"0 0 ").Append(w).Append(' ').Append(h).Append("\" font-family=\"").Append(Fonts).Append("\">\n");
        Line($"<title>{Escaped(title)}</title>");
        Line($"<desc>{Escaped(description)}</desc>");
        Line($"<rect width=\"{w}\" height=\"{h}\" fill=\"#ffffff\"/>");
    }

    /// <summary>A text; its anchor is start, middle or end.</summary>
    public void Text(double x, double y, string text, double size, string fill = Palette.Ink, string anchor = "start", bool isBold = false)
    {
        string weight = isBold ? " font-weight=\"600\"" : string.Empty;
        string side = anchor == "start" ? string.Empty : $" text-anchor=\"{anchor}\"";
        Line($"<text x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"{Number(size)}\" fill=\"{fill}\"{side}{weight}>{Escaped(text)}</text>");
    }

    public void Box(double x, double y, double width, double height, string fill) =>
        Line($"<rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"{fill}\"/>");

    public void Stroke(double x1, double y1, double x2, double y2, string colour, double width = 1, bool isDashed = false)
    {
        string dashes = isDashed ? " stroke-dasharray=\"4 3\"" : string.Empty;
        Line($"<line x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\" stroke=\"{colour}\" stroke-width=\"{Number(width)}\"{dashes}/>");
    }

    /// <summary>A line through points, filled or not.</summary>
    public void Path(IEnumerable<(double X, double Y)> points, string stroke, double width, string fill = "none")
    {
        string path = string.Join(' ', points.Select((point, i) => $"{(i == 0 ? 'M' : 'L')}{Number(point.X)} {Number(point.Y)}"));
        Line($"<path d=\"{path}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{Number(width)}\" stroke-linejoin=\"round\"/>");
    }

    public void Dot(double x, double y, double radius, string fill) =>
        Line($"<circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(radius)}\" fill=\"{fill}\" stroke=\"#ffffff\" stroke-width=\"1\"/>");

    /// <summary>The document.</summary>
    public string End() => _text.ToString() + "</svg>\n";

    /// <summary>How wide a text is at a size of 1, about: a Chinese character is as wide as it is high.</summary>
    public static double WidthOf(string text) => text.EnumerateRunes().Sum(rune => rune.Value > 0x2E7F ? 1.0 : rune.Value is 'i' or 'l' or 'j' or '.' or ',' or '\'' ? 0.3 : rune.Value is >= 'A' and <= 'Z' ? 0.66 : 0.56);

    private static string Number(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    // XML has no control characters but tab and line ends, not even escaped, and no half of a surrogate pair.
    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                < ' ' or (>= 0x7F and < 0xA0) => escaped.Append(' '),
                0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    private void Line(string element) => _text.Append(element).Append('\n');
}
