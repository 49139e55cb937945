namespace Guangming.Domain.Tests.Pairings;

public sealed class PairingSetTests
{
    private static readonly PairingSet Set = new(TestReport.All);

    [Fact]
    public void ToRecipient_NameCodeOrAlias_IsTheOne()
    {
        Set.ToRecipient("田林县").Should().BeSameAs(TestReport.P1);
        Set.ToRecipient("tianlin").Should().BeSameAs(TestReport.P1, "letters in either case");
        Set.ToRecipient(DivisionCode.Parse("451029")).Should().BeSameAs(TestReport.P1);
        Set.ToRecipient("红海湾开发区").Should().BeSameAs(TestReport.P2, "a member of a compound recipient");
        Set.ToRecipient("汕尾市城区和红海湾开发区").Should().BeSameAs(TestReport.P2);
        Set.FromSupporter("新湖街道").Should().BeSameAs(TestReport.P3b);
        Set.FromSupporter(DivisionCode.Parse("440300")).Should().BeSameAs(TestReport.P3);
    }

    [Fact]
    public void ToRecipient_OfTwoPairings_IsRefusedAndNamesThem() =>
        FluentActions.Invoking(() => Set.ToRecipient("察隅县")).Should().Throw<InvalidOperationException>()
            .WithMessage("\"察隅县\" is recipient in 2 pairings: \"zayu\" (Shenzhen → Zayu and Zayu Farm), \"zayu.guangming\" (Guangming → Zayu); name the supporter too*");

    [Fact]
    public void Between_BothNamed_IsTheOne()
    {
        Set.Between("光明区", "察隅县").Should().BeSameAs(TestReport.P3a);
        Set.Between("光明新区", "田林县").Should().BeSameAs(TestReport.P1, "a predecessor's name finds its successor");
        Set.Between(DivisionCode.Parse("440300"), DivisionCode.Parse("540425")).Should().BeSameAs(TestReport.P3);
        FluentActions.Invoking(() => Set.Between("新湖街道", "田林县")).Should().Throw<KeyNotFoundException>()
            .WithMessage("No pairing is between*\"新湖街道\" supports: \"zayu.xinhu\"*\"田林县\" receives: \"tianlin\"*");
    }

    [Fact]
    public void ToRecipient_Miss_NamesTheNearest()
    {
        FluentActions.Invoking(() => Set.ToRecipient("田林")).Should().Throw<KeyNotFoundException>()
            .WithMessage("No pairing has a recipient named \"田林\". Did you mean \"田林县\"?");
        FluentActions.Invoking(() => Set.ToRecipient("汕尾")).Should().Throw<KeyNotFoundException>().WithMessage("*\"汕尾市城区\"*");
        FluentActions.Invoking(() => Set.ToRecipient("Tianlim")).Should().Throw<KeyNotFoundException>().WithMessage("*\"Tianlin\"*");
        FluentActions.Invoking(() => Set["tianlim"]).Should().Throw<KeyNotFoundException>().WithMessage("*Did you mean \"tianlin\"?");
        FluentActions.Invoking(() => Set.ToRecipient(DivisionCode.Parse("110000"))).Should().Throw<KeyNotFoundException>()
            .WithMessage("*code 110000*");
        FluentActions.Invoking(() => PairingSet.Empty.ToRecipient("x")).Should().Throw<KeyNotFoundException>().WithMessage("*none at all*");
        FluentActions.Invoking(() => Set.ToRecipient(default(DivisionCode))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Indexer_Id_IsExact()
    {
        Set["zayu.xinhu"].Should().BeSameAs(TestReport.P3b);
        Set.TryGet("zayu.xinhu", out Pairing? found).Should().BeTrue();
        found.Should().BeSameAs(TestReport.P3b);
        Set.TryGet("ZAYU", out _).Should().BeFalse("ids are exact");
        Set.All.Should().Equal(TestReport.All);
    }

    [Fact]
    public void Constructor_IdTwice_IsRefused() =>
        FluentActions.Invoking(() => new PairingSet(TestReport.P1, TestReport.P1)).Should().Throw<ArgumentException>().WithMessage("*\"tianlin\" stands twice*");

    [Theory]
    [InlineData("fund.fiscal", new[] { "fund.social", "fund.fiscal.spent", "village" }, new[] { "fund.fiscal.spent" })]
    [InlineData("kitten", new[] { "sitting", "kitchen", "mitten" }, new[] { "mitten", "kitchen", "sitting" })]
    [InlineData("", new[] { "a" }, new string[0])]
    [InlineData("xyz", new[] { "abc", "abcdef" }, new string[0])]
    public void NearMiss_Closest_BestFirst(string wanted, string[] have, string[] expected) =>
        NearMiss.Closest(wanted, have).Take(expected.Length == 0 ? 3 : expected.Length).Should().Equal(expected);

    [Fact]
    public void NearMiss_Hostile_IsBounded()
    {
        NearMiss.Closest(new string('x', 1_000_000), ["x"]).Should().BeEmpty();
        NearMiss.Closest("x", [new string('y', 1_000_000), null!]).Should().BeEmpty();
        NearMiss.Closest("ab", ["ab", "ab", "abc", "abd", "abe", "abf"], most: 2).Should().Equal("ab", "abc");
    }
}
