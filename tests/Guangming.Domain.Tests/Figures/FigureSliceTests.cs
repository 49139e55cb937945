using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class FigureSliceTests
{
    [Fact]
    public void Between_LaterAndEarlierCumulative_IsTheYear()
    {
        FigureSlice slice = Slice("1.796亿元", To2020, "1.2亿元", To2019);

        slice.Value.Should().Be(Quantity.Of(59_600_000m, Unit.Yuan));
        slice.Period.Should().Be(ReportingPeriod.Year(2020), "what lies between the ends of two years is a year");
        slice.Range.Should().Be(
            ValueRange.Closed(54_550_000m, 64_650_000m, Unit.Yuan), "[179550000, 179650000] less [115000000, 125000000]");
        slice.Later.Id.Should().Be("later");
        slice.Earlier.Id.Should().Be("earlier");
        slice.ToString().Should().EndWith("in 2020");
    }

    [Theory]
    [InlineData("a year is no state of a series")]
    public void Between_NotCumulative_IsRefused(string because) =>
        FluentActions.Invoking(() => Slice("2亿元", ReportingPeriod.Year(2020), "1亿元", To2019)).Should().Throw<InvalidOperationException>(because);

    [Fact]
    public void Between_InTheWrongOrder_IsRefused() =>
        FluentActions.Invoking(() => Slice("1亿元", To2019, "2亿元", To2020)).Should().Throw<ArgumentException>().WithMessage("*ends before*");

    [Fact]
    public void Between_OtherMeasureSubjectOrStatus_IsRefused()
    {
        Report report = Report(
            Figure("a", Measures.FiscalAllocated, "2亿元"),
            Figure("b", Measures.SocialDonations, "1亿元", To2019),
            Figure("c", Measures.FiscalAllocated, "1亿元", To2019, Other),
            Figure("d", Measures.FiscalAllocated, "1亿元", To2019) with { Status = FigureStatus.Target });

        foreach (string other in new[] { "b", "c", "d" })
        {
            FluentActions.Invoking(() => FigureSlice.Between(report["a"], report[other]))
                .Should().Throw<ArgumentException>().WithMessage($"a and {other} are not of one series*");
        }
    }

    [Fact]
    public void Between_FiguresOfTwoReports_Works()
    {
        Figure later = Report(Figure("x", Measures.PostsOffered, "22728个"))["x"];
        Figure earlier = Report(Figure("y", Measures.PostsOffered, "16958个", To2019))["y"];

        FigureSlice.Between(later, earlier).Value.Should().Be(Quantity.Of(5770, Unit.Job), "last year's report and this one's");
    }

    private static FigureSlice Slice(string later, ReportingPeriod to, string earlier, ReportingPeriod before)
    {
        Report report = Report(Figure("later", Measures.FiscalAllocated, later, to), Figure("earlier", Measures.FiscalAllocated, earlier, before));
        return FigureSlice.Between(report["later"], report["earlier"]);
    }
}
