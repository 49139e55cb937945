using System.Xml.Linq;
using RegistryIndicators.Charts;

namespace RegistryIndicators.Tests.Charts;

public sealed class LorenzChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void ToSvg_Curve_GoesFromCornerToCornerBelowEqualShares()
    {
        LorenzChart chart = new("t", "s", [(0, 0), (0.5, 0.2), (1, 1)], [(0.5, 0.2, "half")], new LorenzWords("p", "i", "e"), "src");
        XElement picture = XDocument.Parse(chart.ToSvg()).Root!;
        string curve = picture.Elements(Svg + "path").Single(path => (string?)path.Attribute("fill") == "none").Attribute("d")!.Value;

        curve.Should().Be("M78 574 L313 480 L548 104");
        picture.Elements(Svg + "text").Select(text => text.Value).Should().Contain(["t", "s", "half", "p", "i", "e", "src", "0%", "100%"]);
    }
}
