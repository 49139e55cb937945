using ReportConsole.Views;
using Spectre.Console.Rendering;

namespace ReportConsole.Tests;

public sealed class ProseTests
{
    [Theory]
    [InlineData("编者按，正文", 6, "编者|按，正|文", "no line begins with a comma")]
    [InlineData("见（甲）款", 6, "见|（甲）|款", "brackets stay with what they hold")]
    [InlineData("共2020年起", 6, "共|2020年|起", "a measure word stays with its number")]
    [InlineData("aid allocated, not spent", 14, "aid allocated,|not spent", "words stay whole, spaces do not begin or end lines")]
    [InlineData("a\u00A0b c", 4, "a b|c", "a glued space ends no line")]
    [InlineData("ABCDEFGH", 3, "ABC|DEF|GH", "a word wider than a line is broken, not cut off")]
    [InlineData("甲乙丙", 1, "甲|乙|丙", "a letter wider than a line still appears")]
    [InlineData("", 5, "", "nothing is one empty line")]
    [InlineData("x\ny", 5, "x|y", "a line feed ends a line")]
    [InlineData("𠮷野家", 4, "𠮷野|家", "letters beyond the first plane count as one")]
    public void Lines_AtAWidth_EndWhereBothLanguagesMay(string text, int width, string lines, string because) =>
        string.Join('|', new Prose(text).Lines(width).Select(Text)).Should().Be(lines, because);

    [Fact]
    public void Lines_WithJoints_MayEndBehindThem() =>
        new Prose("tianlin.fund.social", joints: ".").Lines(13).Select(Text).Should().Equal("tianlin.fund.", "social");

    [Fact]
    public void Lines_RunsOfTwoStyles_AreBrokenAsOneText() =>
        new Prose("甲乙").Add("，丙", Styles.Quiet).Lines(4).Select(Text).Should().Equal("甲", "乙，", "丙");

    private static string Text(List<Segment> line) => string.Concat(line.Select(segment => segment.Text));
}
