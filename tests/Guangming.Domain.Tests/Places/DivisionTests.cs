using System.Text;
using System.Text.Json;
using NodaTime;

namespace Guangming.Domain.Tests.Places;

public sealed class DivisionTests
{
    private static readonly Division NewArea = new(
        "guangming-new-area", new("光明新区", "Guangming New Area"), DivisionKind.FunctionalArea,
        from: PartialDate.OfYear(2007), to: PartialDate.OfMonth(2018, 9));

    private static readonly Division Guangming = new(
        "guangming", new("光明区", "Guangming"), DivisionKind.County, DivisionCode.Parse("440311"),
        from: PartialDate.OfMonth(2018, 9), predecessor: NewArea, aliases: ["深圳光明"]);

    private static readonly Division Xinhu = new(
        "xinhu", new("新湖街道", "Xinhu"), DivisionKind.Township, DivisionCode.Parse("440311003"));

    private static readonly Division Shenzhen = new(
        "shenzhen", new("深圳市", "Shenzhen"), DivisionKind.Prefecture, DivisionCode.Parse("440300"));

    private static readonly Division Honghaiwan = new("honghaiwan", new("红海湾", "Honghaiwan"), DivisionKind.FunctionalArea);

    private static readonly Division FiveVillages = new(
        "five-villages", new("五个村", "five villages"), DivisionKind.Group, within: Shenzhen, size: 5);

    [Theory]
    [InlineData(2016, 5, 31, false, true, "in 2016 Guangming was a new area")]
    [InlineData(2006, 12, 31, false, false, "before the new area there was neither")]
    [InlineData(2018, 9, 1, true, true, "the month of the change belongs to both")]
    [InlineData(2020, 12, 21, true, true, "the district goes on")]
    public void ExistsOn_Day_FollowsTheSuccession(int year, int month, int day, bool itself, bool withPredecessors, string because)
    {
        LocalDate date = new(year, month, day);

        Guangming.ExistsOn(date).Should().Be(itself, because);
        Guangming.ExistsOn(date, includePredecessors: true).Should().Be(withPredecessors, because);
    }

    [Fact]
    public void ExistsOn_NothingStated_IsNotDenied() => Honghaiwan.ExistsOn(new LocalDate(1900, 1, 1)).Should().BeTrue();

    [Fact]
    public void IsWithin_CodeOrWithin_OverLevels()
    {
        Xinhu.IsWithin(Guangming).Should().BeTrue("by code");
        Xinhu.IsWithin(Shenzhen).Should().BeTrue("by code, over two levels");
        FiveVillages.IsWithin(Shenzhen).Should().BeTrue("as stated");
        Xinhu.IsWithin(Xinhu).Should().BeTrue("itself");
        Guangming.IsWithin(Xinhu).Should().BeFalse();
        Honghaiwan.IsWithin(Shenzhen).Should().BeFalse("it has no code, and nothing is stated");

        Division guangdong = new("guangdong", new("广东省", "Guangdong"), DivisionKind.Province, DivisionCode.Parse("440000"));
        FiveVillages.IsWithin(guangdong).Should().BeTrue("stated to lie in Shenzhen, whose code lies in Guangdong's");
        guangdong.IsWithin(Shenzhen).Should().BeFalse("the zeros of a province are no prefecture");
    }

    [Fact]
    public void IsNamed_AnyOfItsNames()
    {
        foreach (string name in new[] { "光明区", "Guangming", "GUANGMING", "guangming", "深圳光明" })
        {
            Guangming.IsNamed(name).Should().BeTrue(name);
        }

        Guangming.IsNamed("光明新区").Should().BeFalse("that is another division");
        Guangming.IsOrSucceeds(NewArea).Should().BeTrue();
        NewArea.IsOrSucceeds(Guangming).Should().BeFalse();
    }

    [Fact]
    public void Equality_IsById()
    {
        Division other = new("guangming", new("别名", null), DivisionKind.Organisation);

        (Guangming == other).Should().BeTrue();
        Guangming.GetHashCode().Should().Be(other.GetHashCode());
        (Guangming != NewArea).Should().BeTrue();
        Guangming.ToString().Should().Be("Guangming");
        Guangming.ToString(Language.Chinese).Should().Be("光明区");
    }

    [Fact]
    public void Constructor_WhatDoesNotFit_IsRefused()
    {
        LocalizedText name = new("某地", null);
        Action[] refused =
        [
            () => _ = new Division(" ", name, DivisionKind.County),
            () => _ = new Division("x", name, DivisionKind.County, DivisionCode.Parse("440300")),
            () => _ = new Division("x", name, DivisionKind.County, default(DivisionCode)),
            () => _ = new Division("x", name, DivisionKind.Group, DivisionCode.Parse("440300")),
            () => _ = new Division("x", name, DivisionKind.County, from: default(PartialDate)),
            () => _ = new Division("x", name, DivisionKind.County, from: PartialDate.OfYear(2018), to: PartialDate.OfYear(2017)),
            () => _ = new Division("x", name, DivisionKind.County, size: 5),
            () => _ = new Division("x", name, DivisionKind.Group, size: 0),
            () => _ = new Division("x", name, (DivisionKind)77),
            () => _ = new Division("x", name, DivisionKind.County, aliases: [""]),
            () => _ = new Division("x\u202E", name, DivisionKind.County),
        ];
        refused.Should().AllSatisfy(a => a.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Kinds_Codes_RoundTrip()
    {
        foreach (DivisionKind kind in Enum.GetValues<DivisionKind>())
        {
            PlaceCodes.TryRead(Encoding.UTF8.GetBytes(kind.Code()), out DivisionKind read).Should().BeTrue();
            read.Should().Be(kind);
            JsonSerializer.Serialize(kind).Should().Be($"\"{kind.Code()}\"");
        }

        PlaceCodes.TryRead("county-level"u8, out DivisionKind _).Should().BeFalse();
        DivisionLevel.Township.Code().Should().Be("township");
        JsonSerializer.Serialize(DivisionLevel.Township).Should().Be("\"township\"");
    }

    [Fact]
    public void Party_SeveralTogether_ReadAndCover()
    {
        Party together = new(Guangming, Honghaiwan, FiveVillages);

        together.Name(Language.Chinese).Should().Be("光明区、红海湾和五个村");
        together.ToString().Should().Be("Guangming, Honghaiwan and five villages");
        together.Covers(Xinhu).Should().BeTrue("it lies in Guangming");
        together.Covers(NewArea).Should().BeTrue("Guangming succeeded it");
        together.Covers(Shenzhen).Should().BeFalse("it is wider than any member");
        together.IsNamed("红海湾").Should().BeTrue();
        together.IsNamed("光明区、红海湾和五个村").Should().BeTrue();
        together.IsNamed("深圳市").Should().BeFalse();
    }

    [Fact]
    public void Party_Equality_ForgetsTheOrder()
    {
        Party one = new(Guangming, Honghaiwan);
        Party other = new(Honghaiwan, Guangming);
        Party single = Guangming;

        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        (one != single).Should().BeTrue();
        single.Members.Should().Equal(Guangming);
    }

    [Fact]
    public void Party_NobodyOrTwice_IsRefused()
    {
        FluentActions.Invoking(() => new Party([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Party(Guangming, Guangming)).Should().Throw<ArgumentException>().WithMessage("*\"guangming\" stands twice*");
        FluentActions.Invoking(() => new Party(Guangming, null!)).Should().Throw<ArgumentException>();
    }
}
