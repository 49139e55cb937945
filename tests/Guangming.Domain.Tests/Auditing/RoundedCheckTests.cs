namespace Guangming.Domain.Tests;

/// <summary>The vectors of the issue, after XBRL Calculations 1.1.</summary>
public sealed class RoundedCheckTests
{
    private static readonly RoundedValue[] Contributors = [Yuan(490_000, 10_000), Yuan(440_000, 10_000)];

    [Theory]
    [InlineData(930_000, 10_000, CheckVerdict.Holds, CheckVerdict.Holds)]
    [InlineData(920_000, 10_000, CheckVerdict.Holds, CheckVerdict.Fails)]
    [InlineData(950_000, 10_000, CheckVerdict.Fails, CheckVerdict.Fails)]
    [InlineData(960_000, 10_000, CheckVerdict.Fails, CheckVerdict.Fails)]
    [InlineData(900_000, 100_000, CheckVerdict.Holds, CheckVerdict.Holds)]
    public void Total_InBothModes_AsPublished(int total, int step, CheckVerdict nearest, CheckVerdict truncated)
    {
        RoundedCheck.Total(Yuan(total, step), Contributors).Verdict.Should().Be(nearest);
        RoundedCheck.Total(Yuan(total, step), Contributors, RoundingReading.Truncated).Verdict.Should().Be(truncated);
    }

    [Fact]
    public void Total_ExcessDigits_IsStopped()
    {
        RoundedCheck check = RoundedCheck.Total(Yuan(932_000, 10_000), Contributors);

        check.Verdict.Should().Be(CheckVerdict.NotCheckable);
        check.Reason!.In(Language.English).Should().Be("932000元 (to 10000) has digits beyond its precision");
    }

    [Fact]
    public void Total_ClosedEnds_MeetAtOnePoint()
    {
        RoundedCheck check = RoundedCheck.Total(Yuan(501_000, 1000), [Yuan(500_000, 1000)]);

        check.Verdict.Should().Be(CheckVerdict.Holds);
        check.Stated!.Intersect(check.Computed!).Should().Be(ValueRange.Exactly(500_500, Unit.Yuan));
        RoundedCheck.Total(Yuan(501_000, 1000), [Yuan(500_000, 1000)], RoundingReading.Truncated).Verdict.Should().Be(CheckVerdict.Fails, "[500000, 501000) ends before 501000");
    }

    [Fact]
    public void Duplicates_OfDifferentPrecision_AreConsistentWhereTheyMeet()
    {
        RoundedCheck.Duplicates(Yuan(930_000, 10_000), Yuan(900_000, 100_000)).Verdict.Should().Be(CheckVerdict.Holds);
        RoundedCheck.Duplicates(Yuan(930_000, 10_000), Yuan(800_000, 100_000)).Verdict.Should().Be(CheckVerdict.Fails);
    }

    [Fact]
    public void Total_MissingOrInAnotherUnit_CannotBeChecked()
    {
        RoundedCheck.Total(Yuan(930_000, 10_000), [Yuan(490_000, 10_000), null]).Verdict.Should().Be(CheckVerdict.NotCheckable);
        RoundedCheck.Total(Yuan(930_000, 10_000), [RoundedValue.Of(Quantity.Of(5, Unit.Person), 0)]).Verdict.Should().Be(CheckVerdict.NotCheckable);
        FluentActions.Invoking(() => RoundedCheck.Total(Yuan(1, 0), [])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_StatedValue_KnowsItsOwnPrecision()
    {
        RoundedCheck.Total(RoundedValue.Of(StatedValue.Parse("93万元")), [RoundedValue.Of(StatedValue.Parse("49万元")), RoundedValue.Of(StatedValue.Parse("44万元"))])
            .Verdict.Should().Be(CheckVerdict.Holds);
        RoundedValue.Of(StatedValue.Parse("13055户")).Step.Should().Be(0, "plain digits are exact");
    }

    private static RoundedValue Yuan(decimal amount, decimal step) => RoundedValue.Of(Quantity.Of(amount, Unit.Yuan), step);
}
