using System.Globalization;
using System.Xml.Linq;
using RegistryIndicators.Charts;

namespace RegistryIndicators.Tests.Charts;

public sealed class BarChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly BarChart Rates = new(
        "贫困发生率 & <more>",
        "单位：%",
        [new Bar("甲省", 6, "6.00%"), new Bar("乙省", 3, "3.00%"), new Bar("丙省", null, "无值")],
        new Bar("合计", 4.5, "4.50%"),
        AxisStart.Zero,
        "来源：a \"b\"\u0001.csv");

    [Fact]
    public void ToSvg_AnyTexts_IsWellFormedAndSaysThem()
    {
        XElement picture = XDocument.Parse(Rates.ToSvg()).Root!;

        picture.Name.Should().Be(Svg + "svg");
        ((string?)picture.Attribute("font-family")).Should().Contain("Noto Sans CJK SC").And.EndWith("sans-serif");
        picture.Element(Svg + "title")!.Value.Should().Be("贫困发生率 & <more>");
        Texts(picture).Should().Contain(["贫困发生率 & <more>", "甲省", "6.00%", "无值", "合计 4.50%", "来源：a \"b\" .csv"]);
    }

    [Fact]
    public void ToSvg_Bars_AreAsLongAsTheirNumbers()
    {
        double[] widths = [.. XDocument.Parse(Rates.ToSvg()).Root!.Elements(Svg + "rect").Where(box => (string?)box.Attribute("fill") == Palette.Bar).Select(box => Number(box, "width"))];

        widths.Should().HaveCount(2, "what has no value has no bar");
        (widths[0] / widths[1]).Should().BeApproximately(2, 0.001);
    }

    [Fact]
    public void ToSvg_NumbersNearlyAlike_StandAsDotsOnAnAxisThatSaysWhereItBegins()
    {
        BarChart alike = Rates with
        {
            Bars = [new Bar("甲省", 99.8, "99.80%"), new Bar("乙省", 98.7, "98.70%")],
            Whole = null,
            Start = AxisStart.For([99.8, 98.7], value => string.Create(CultureInfo.InvariantCulture, $"from {value}")),
        };
        XElement picture = XDocument.Parse(alike.ToSvg()).Root!;

        picture.Elements(Svg + "rect").Should().ContainSingle("the background is no bar");
        picture.Elements(Svg + "circle").Should().HaveCount(2);
        Texts(picture).Should().Contain("from 98");
    }

    [Theory]
    [InlineData(6.0, 1.7, 0.0)]
    [InlineData(99.8, 98.7, 98.0)]
    [InlineData(99.76, 99.24, 99.1)]
    [InlineData(0.0, 0.0, 0.0)]
    [InlineData(5.0, -5.0, 0.0)]
    [InlineData(5.0, 5.0, 0.0)]
    public void AxisStart_OfValues_IsZeroUnlessTheyAreNearlyAlike(double greatest, double least, double start) =>
        AxisStart.For([greatest, least], _ => string.Empty).Value.Should().BeApproximately(start, 1e-9);

    [Fact]
    public void ToSvg_SameChart_GivesTheSameText()
    {
        Rates.ToSvg().Should().Be((Rates with { }).ToSvg()).And.NotContain("\r").And.EndWith("</svg>\n");
    }

    [Fact]
    public void ToSvg_WithoutAnyValue_IsAPictureStill()
    {
        BarChart empty = Rates with { Bars = [new Bar("甲省", null, "无值")], Whole = null };

        Texts(XDocument.Parse(empty.ToSvg()).Root!).Should().Contain("无值");
    }

    private static IEnumerable<string> Texts(XElement picture) => picture.Elements(Svg + "text").Select(text => text.Value);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
