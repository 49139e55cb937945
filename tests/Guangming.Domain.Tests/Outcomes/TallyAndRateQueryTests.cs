using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class TallyAndRateQueryTests
{
    private static readonly Report Report = Invented.Report(
        Figure("projects", Measures.Projects, "65个"),
        Figure("fairs", Measures.JobFairs, "3场"),
        Figure("rate", Measures.HeadcountRate, "1.57%", ReportingPeriod.At(PartialDate.OfYear(2019))));

    [Fact]
    public void Total_OfDifferentThings_IsRefused() =>
        FluentActions.Invoking(() => Report.Tallies().Total())
            .Should().Throw<InvalidOperationException>().WithMessage("Refused: fund.projects, labour.fairs are different things. Name one with Of(measure).");

    [Fact]
    public void Total_OfOne_IsItsCount() =>
        Report.Tallies().Of(Measures.JobFairs).Total().ToString().Should().Be("3场, cumulative to 2020");

    [Fact]
    public void Rates_HaveNoTotal() =>
        typeof(RateQuery).GetMethods().Should().NotContain(method => method.Name.Contains("Total"), "a rate of several is the ratio of sums");

    [Fact]
    public void Rates_Single_IsTheRate() =>
        Report.Rates(Main).Single().Percentage.Should().Be(Percentage.FromPercent(1.57m));
}
