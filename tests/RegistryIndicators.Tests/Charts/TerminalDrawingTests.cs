using RegistryIndicators.Charts;

namespace RegistryIndicators.Tests.Charts;

public sealed class TerminalDrawingTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "████")]
    [InlineData(0.5, "██")]
    [InlineData(0.28125, "█▏")]
    [InlineData(0.99, "████")]
    [InlineData(-1, "")]
    [InlineData(2, "████")]
    public void BlockBar_OfAShare_IsThatShareOfTheWidth(double share, string bar) => BlockBar.Of(share, 4).Should().Be(bar);

    [Fact]
    public void DotCanvas_Diagonal_GoesUpToTheRight()
    {
        DotCanvas canvas = new(2, 1);
        canvas.Line((0, 0), (1, 1));

        canvas.Lines().Should().Equal("\u2860\u280A");
    }

    [Fact]
    public void DotCanvas_Empty_IsBlank() => new DotCanvas(3, 2).Lines().Should().Equal("   ", "   ");
}
