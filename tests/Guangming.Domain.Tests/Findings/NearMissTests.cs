namespace Guangming.Domain.Tests;

public sealed class NearMissTests
{
    private static readonly string[] Have = ["tianlin.fund.fiscal", "tianlin.fund.social", "shanwei.projects", "田林县", "田阳县"];

    [Theory]
    [InlineData("tianlin.fund.fiscl", "tianlin.fund.fiscal")]
    [InlineData("TIANLIN.FUND.SOCIAL", "tianlin.fund.social")]
    [InlineData("projects", "shanwei.projects")]
    [InlineData("田林", "田林县")]
    public void Closest_Slip_FindsTheName(string wanted, string expected) =>
        NearMiss.Closest(wanted, Have).First().Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("something quite different")]
    public void Closest_NothingNear_IsEmpty(string wanted) => NearMiss.Closest(wanted, Have).Should().BeEmpty();

    [Fact]
    public void Closest_HugeNames_AreNotCompared()
    {
        NearMiss.Closest(new string('a', 100_000), Have).Should().BeEmpty();
        NearMiss.Closest("田林", [new string('田', 100_000), "田林县"]).Should().Equal("田林县");
    }

    [Fact]
    public void Closest_Many_GivesThree() =>
        NearMiss.Closest("aa", ["aab", "aac", "aad", "aae"]).Should().Equal("aab", "aac", "aad");

    [Fact]
    public void Hint_IsASentence()
    {
        NearMiss.Hint("田林", ["田林县"]).Should().Be(" Did you mean \"田林县\"?");
        NearMiss.Hint("田林", []).Should().BeEmpty();
    }
}
