using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed class CountTests
{
    private static readonly Gen<Unit> Countable =
        Gen.Int[0, Unit.All.Count - 1].Select(i => Unit.All[i]).Where(u => u.IsCountable);

    private static readonly Gen<Count> Any = Gen.Select(Gen.Long, Countable).Select(Count.Of);

    [Fact]
    public void Default_Always_IsUnspecifiedAndRefuses()
    {
        Count none = default;
        none.IsUnspecified.Should().BeTrue();
        none.ToString().Should().Be("unspecified");
        none.Should().Be(default(Count), "Equals never throws");
        none.GetHashCode().Should().Be(default(Count).GetHashCode());
        none.Invoking(c => c.Value).Should().Throw<InvalidOperationException>().WithMessage("*unspecified*");
        none.Invoking(c => c.Unit).Should().Throw<InvalidOperationException>();
        none.Invoking(c => c + Count.Persons(1)).Should().Throw<InvalidOperationException>();
        none.Invoking(c => c + default(Count)).Should().Throw<InvalidOperationException>();
        none.Invoking(c => c.CompareTo(default)).Should().Throw<InvalidOperationException>();
        none.Invoking(c => -c).Should().Throw<InvalidOperationException>();
        none.Invoking(c => c.ToQuantity()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => System.Text.Json.JsonSerializer.Serialize(none)).Should().Throw<System.Text.Json.JsonException>();
        Count.TryParse("unspecified", out _).Should().BeFalse("what is not there has no text to read");
    }

    [Fact]
    public void Arithmetic_OneUnit_Adds()
    {
        (Count.Persons(2471) + Count.Persons(3066)).Should().Be(Count.Persons(5537));
        (Count.Households(5) - Count.Households(6)).Should().Be(Count.Households(-1));
        FluentActions.Invoking(() => Count.Persons(long.MaxValue) + Count.Persons(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => -Count.Persons(long.MinValue)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Arithmetic_TwoUnits_ThrowsAndSaysWhatAdds()
    {
        Count households = Count.Households(13055);
        Count persons = Count.Persons(54362);
        FluentActions.Invoking(() => households + persons).Should().Throw<InvalidOperationException>()
            .WithMessage("户 and 人 do not add*household with household and person with person*");
        FluentActions.Invoking(() => persons - Count.PersonTimes(1)).Should().Throw<InvalidOperationException>("persons are counted once");
        FluentActions.Invoking(() => households < persons).Should().Throw<InvalidOperationException>().WithMessage("*do not compare*");
        FluentActions.Invoking(() => households.CompareTo(persons)).Should().Throw<InvalidOperationException>();
        (households == persons).Should().BeFalse("equality never throws");
    }

    [Fact]
    public void Of_UnitThatMeasures_IsRefused()
    {
        foreach (Unit unit in new[] { Unit.Yuan, Unit.Percent, Unit.PercentagePoint, Unit.Times, Unit.Mu, Unit.Dimensionless, Unit.Yuan / Unit.Person })
        {
            FluentActions.Invoking(() => Count.Of(1, unit)).Should().Throw<ArgumentException>("{0} does not count", unit).WithMessage($"{unit.Name}*");
        }

        Count.Of(13, Unit.Other("项")).ToString().Should().Be("13项");
    }

    [Fact]
    public void Contract_Equality_Holds() =>
        ValueContract.Equality(Count.Persons(5), Count.Parse("5人"), Count.Persons(6), Count.Households(5), default);

    [Fact]
    public void Contract_Order_Holds() =>
        ValueContract.Order(Count.Persons(long.MinValue), Count.Persons(-1), Count.Persons(0), Count.Persons(54362));

    [Fact]
    public void Contract_Text_Holds()
    {
        ValueContract.Text(Count.Households(13055), "13055户");
        ValueContract.Text(Count.PersonTimes(846), "846人次");
        ValueContract.Text(Count.Of(65, Unit.Project), "65个(project)");
        ValueContract.Text(Count.Of(long.MinValue, Unit.Person), "-9223372036854775808人");
    }

    [Fact]
    public void Contract_Json_Holds()
    {
        ValueContract.AsJson(Count.Households(13055), "13055户");
        ValueContract.AsJson(Count.Of(65, Unit.Project), "65个(project)");
    }

    [Theory]
    [InlineData("104名", 104, "person", "名 counts persons")]
    [InlineData("31位", 31, "person", "位 counts persons")]
    [InlineData("3个人", 3, "person", "个人 counts persons")]
    [InlineData("13,055 households", 13055, "household", "the English form")]
    [InlineData("1 project", 1, "project", "the English singular")]
    [InlineData("1.3万人", 13000, "person", "a whole number in 万")]
    [InlineData("三十七户", 37, "household", "Chinese numerals")]
    [InlineData("两百户", 200, "household", "两")]
    [InlineData("5个村", 5, "village", "个村")]
    [InlineData("17个", 17, "other:个", "个 alone does not say what")]
    [InlineData("13项", 13, "other:项", "项 alone does not say what")]
    [InlineData("65个(workshop)", 65, "workshop", "the code says what")]
    [InlineData("-9223372036854775808人", long.MinValue, "person", "the smallest long")]
    public void Parse_Forms_GiveValueAndUnit(string text, long value, string unit, string because) =>
        ValueContract.Parsed(text, Count.Of(value, Unit.Parse(unit)), because);

    [Theory]
    [InlineData("13055", "no measure word")]
    [InlineData("1.5户", "not whole")]
    [InlineData("5元", "money")]
    [InlineData("5%", "a percentage")]
    [InlineData("1400多人次", "a bound")]
    [InlineData("9223372036854775808人", "more than a long holds")]
    [InlineData("-9223372036854775809人", "less than a long holds")]
    [InlineData("65个(household)", "a household is not written 个")]
    [InlineData("65个(nothing)", "no such unit")]
    [InlineData("65个()", "no unit")]
    public void Parse_OtherTexts_AreRefused(string text, string because) => ValueContract.Refused<Count>(text, because);

    [Theory]
    [InlineData("S", "65个")]
    [InlineData("E", "65 projects")]
    [InlineData("G1", "65.0个(project)")]
    public void ToString_Formats_WriteAsDocumented(string format, string expected) =>
        Count.Of(65, Unit.Project).ToString(format).Should().Be(expected);

    [Fact]
    public void ToString_English_KnowsSingularAndPlural()
    {
        Count.Households(13055).ToString("E").Should().Be("13,055 households");
        Count.Households(1).ToString("E").Should().Be("1 household");
        Count.Households(-1).ToString("E").Should().Be("-1 household");
        Count.Of(13, Unit.Other("项")).ToString("E").Should().Be("13 项");
    }

    [Fact]
    public void Text_EveryFormat_RoundTrips() => Any.Sample(c => ValueContract.RoundTrip(c, "", "G", "W", "Y", "A", "E"), iter: 300);

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        HostileTexts.Any.Sample(text => Count.TryParse(text, out _) | true, iter: 5_000);
        HostileTexts.AnyBytes.Sample(utf8 => Count.TryParse(utf8, out _) | true, iter: 5_000);
    }
}
