using NodaTime;

namespace Guangming.Domain.Tests.Pairings;

public sealed class PairingTests
{
    [Fact]
    public void ToString_Parties_InBothLanguages()
    {
        TestReport.P1.ToString().Should().Be("Guangming → Tianlin");
        TestReport.P1.ToString(Language.Chinese).Should().Be("光明区 → 田林县");
        TestReport.P2.ToString(Language.Chinese).Should().Be("光明区 → 汕尾市城区和红海湾开发区");
    }

    [Theory]
    [InlineData("2016-04-30", false, "before the month of the start")]
    [InlineData("2016-05-15", null, "the day in May is not stated")]
    [InlineData("2016-05-31", true, "by its last day it had begun")]
    [InlineData("2020-12-21", true, "no end is stated: it goes on")]
    public void IsActiveOn_StartStatedAsMonth_TellsWhatIsKnown(string day, bool? expected, string because) =>
        TestReport.P2.IsActiveOn(PartialDate.Parse(day).First).Should().Be(expected, because);

    [Fact]
    public void IsActiveOn_NoStart_IsUnknownWithinItsBounds()
    {
        Pairing child = new("child", TestReport.XinhuOffice, TestReport.Honghaiwan, Programme.IntraProvincialPairing, parent: TestReport.P2);
        Pairing ended = new("ended", TestReport.Guangming, TestReport.Tianlin, Programme.EastWestCollaboration, to: PartialDate.OfYear(2020));

        TestReport.P1.IsActiveOn(new LocalDate(2016, 10, 1)).Should().BeNull("nothing is stated");
        child.IsActiveOn(new LocalDate(2016, 4, 30)).Should().BeFalse("what it stands under had not begun");
        child.IsActiveOn(new LocalDate(2020, 1, 1)).Should().BeNull("its own start is not stated");
        ended.IsActiveOn(new LocalDate(2020, 12, 31)).Should().BeNull("the last day is included");
        ended.IsActiveOn(new LocalDate(2021, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void Equality_IsById()
    {
        Pairing other = new("tianlin", TestReport.Shenzhen, TestReport.Tianlin, Programme.CounterpartSupport);

        (other == TestReport.P1).Should().BeTrue();
        other.GetHashCode().Should().Be(TestReport.P1.GetHashCode());
        (TestReport.P1 != TestReport.P2).Should().BeTrue();
    }

    [Fact]
    public void Constructor_WhatDoesNotFit_IsRefused()
    {
        Action[] refused =
        [
            () => _ = new Pairing("", TestReport.Guangming, TestReport.Tianlin, Programme.EastWestCollaboration),
            () => _ = new Pairing("x", TestReport.Guangming, TestReport.Tianlin, null!),
            () => _ = new Pairing("x", TestReport.Guangming, TestReport.Guangming, Programme.EastWestCollaboration),
            () => _ = new Pairing("x", TestReport.Guangming, TestReport.Tianlin, Programme.EastWestCollaboration, default(PartialDate)),
            () => _ = new Pairing(
                "x", TestReport.Guangming, TestReport.Tianlin, Programme.EastWestCollaboration, PartialDate.OfYear(2020), PartialDate.OfYear(2019)),
        ];
        refused.Should().AllSatisfy(a => a.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Programme_Known_HasNames()
    {
        Programme.EastWestCollaboration.Name(Language.Chinese).Should().Be("东西部扶贫协作");
        Programme.Of("intra-provincial-pairing").Should().Be(Programme.IntraProvincialPairing);
        Programme.CounterpartSupport.IsKnown.Should().BeTrue();
        Programme.Of("village-twinning").Name(Language.Chinese).Should().Be("village-twinning", "a programme of one's own has its code only");
    }
}
