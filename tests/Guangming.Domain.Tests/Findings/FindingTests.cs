namespace Guangming.Domain.Tests;

public sealed class FindingTests
{
    private static readonly LocalizedText Text = new("错了", "wrong");

    [Fact]
    public void ToString_WithAndWithoutAPlace_IsOneLine()
    {
        new Finding("GM1001", Severity.Error, Text).ToString().Should().Be("GM1001 Error: wrong");
        new Finding("GM1001", Severity.Warning, Text, "$.a").ToString().Should().Be("GM1001 Warning at $.a: wrong");
        new Finding("GM1001", Severity.Question, Text).At(3, 4).ToString().Should().Be("GM1001 Question at line 3, column 4: wrong");
        new Finding("GM1001", Severity.Information, Text, "$.a").At(3, 4).ToString(Language.Chinese)
            .Should().Be("GM1001 Information at $.a (line 3, column 4): 错了");
    }

    [Fact]
    public void At_KeepsTheRestAndLeavesTheFirstAsItWas()
    {
        Finding finding = new("GM1001", Severity.Error, Text, "$.a", ["x"]);
        Finding placed = finding.At(3, 4);

        placed.Figures.Should().Equal("x");
        placed.Path.Should().Be("$.a");
        finding.Line.Should().BeNull("findings are immutable");
    }

    [Fact]
    public void New_WithoutFigures_HasNone() =>
        new Finding("GM1001", Severity.Error, Text).Figures.Should().BeEmpty("and never a default array");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void New_WithoutId_IsRefused(string id) =>
        FluentActions.Invoking(() => new Finding(id, Severity.Error, Text)).Should().Throw<ArgumentException>();
}
