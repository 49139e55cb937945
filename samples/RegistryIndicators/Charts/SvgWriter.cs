using System.Globalization;
using System.Text;

namespace RegistryIndicators.Charts;

/// <summary>Writes the few shapes that the charts are made of.</summary>
internal sealed class SvgWriter
{
    private const string Fonts = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";
    private readonly StringBuilder _text = new();

    public SvgWriter(double width, double height, string title)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"{Fonts}\" role=\"img\">\n");
        _text.Append(CultureInfo.InvariantCulture, $"<title>{Escaped(title)}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
    }

    public SvgWriter Text(double x, double y, string text, int size = 13, string anchor = "start", string fill = "#222222", bool isBold = false, bool isUpright = false)
    {
        string turn = isUpright ? string.Create(CultureInfo.InvariantCulture, $" transform=\"rotate(-90 {x:0.##} {y:0.##})\"") : string.Empty;
        _text.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{fill}\"{(isBold ? " font-weight=\"bold\"" : string.Empty)}{turn}>{Escaped(text)}</text>\n");
        return this;
    }

    public SvgWriter Box(double x, double y, double width, double height, string fill)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" fill=\"{fill}\"/>\n");
        return this;
    }

    public SvgWriter Line(IEnumerable<(double X, double Y)> points, string stroke, double width = 1, string? dashes = null)
    {
        string list = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}")));
        _text.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{list}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width:0.##}\"{(dashes is null ? string.Empty : $" stroke-dasharray=\"{dashes}\"")}/>\n");
        return this;
    }

    public SvgWriter Area(IEnumerable<(double X, double Y)> points, string fill)
    {
        string list = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}")));
        _text.Append(CultureInfo.InvariantCulture, $"<polygon points=\"{list}\" fill=\"{fill}\"/>\n");
        return this;
    }

    public override string ToString() => _text + "</svg>\n";

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
