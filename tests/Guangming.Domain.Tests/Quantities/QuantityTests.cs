using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed class QuantityTests
{
    private static readonly Quantity Fiscal = Quantity.Of(179_600_000m, Unit.Yuan);

    [Fact]
    public void Default_Always_IsUnspecifiedAndRefuses()
    {
        Quantity none = default;
        none.IsUnspecified.Should().BeTrue();
        none.ToString().Should().Be("unspecified");
        none.Should().Be(default(Quantity));
        none.Invoking(q => q.Amount).Should().Throw<InvalidOperationException>().WithMessage("*unspecified*");
        none.Invoking(q => q.Unit).Should().Throw<InvalidOperationException>();
        none.Invoking(q => q + Fiscal).Should().Throw<InvalidOperationException>();
        none.Invoking(q => q * Fiscal).Should().Throw<InvalidOperationException>();
        none.Invoking(q => q / Fiscal).Should().Throw<InvalidOperationException>();
        none.Invoking(q => q * 2).Should().Throw<InvalidOperationException>();
        none.Invoking(q => -q).Should().Throw<InvalidOperationException>();
        none.Invoking(q => q.In(Unit.Yuan)).Should().Throw<InvalidOperationException>();
        none.Invoking(q => q.CompareTo(Fiscal)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Arithmetic_SeedArticle_GivesItsIndicators()
    {
        Quantity perPerson = Fiscal / Quantity.Of(49152, Unit.Person);
        perPerson.ToString("G10").Should().Be("3653.9713541667元/人", "the catalogue's test vector");
        (perPerson * Quantity.Of(1, Unit.Person)).Unit.Should().Be(Unit.Yuan);
        (Quantity.Of(54362, Unit.Person) / Quantity.Of(13055, Unit.Household)).ToString("G2").Should().Be("4.16人/户");
        (Quantity.Of(23.1m, Unit.Percent) - Quantity.Of(1.57m, Unit.Percent)).Should().Be(Quantity.Of(21.53m, Unit.PercentagePoint));
        (Fiscal + Fiscal - Fiscal).Should().Be(Fiscal);
        (2 * Fiscal).Should().Be(Fiscal + Fiscal);
        (-Fiscal + +Fiscal).Amount.Should().Be(0);
    }

    [Fact]
    public void Arithmetic_TwoUnits_ThrowsNamingBoth()
    {
        FluentActions.Invoking(() => Fiscal + Quantity.Of(1, Unit.Person)).Should().Throw<InvalidOperationException>()
            .WithMessage("179600000元 and 1人 do not add: yuan and person*");
        FluentActions.Invoking(() => Fiscal < Quantity.Of(1, Unit.Person)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Fiscal / Quantity.Of(0, Unit.Person)).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Quantity.Of(decimal.MaxValue, Unit.Mu) + Quantity.Of(0.4m, Unit.Mu)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Quantity.Of(1.000000000000001m, Unit.Mu) * 1.000000000000001m).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData("31.1倍", "percent", "3110%")]
    [InlineData("3110%", "times", "31.1倍")]
    [InlineData("2", "percent", "200%")]
    [InlineData("50%", "1", "0.5")]
    [InlineData("12公顷", "mu", "180亩")]
    [InlineData("1平方公里", "mu", "1500亩")]
    [InlineData("3平方公里", "hectare", "300公顷")]
    [InlineData("30亩", "hectare", "2公顷")]
    [InlineData("1500元/公顷", "yuan/mu", "100元/亩")]
    [InlineData("5户", "household", "5户")]
    public void In_ConvertibleUnits_IsExact(string text, string unit, string expected) =>
        Quantity.Parse(text).In(Unit.Parse(unit)).Should().Be(Quantity.Parse(expected));

    [Theory]
    [InlineData("1亩", "hectare", "*no finite decimal form*")]
    [InlineData("5个百分点", "percent", "*different things*")]
    [InlineData("5户", "person", "*different things*")]
    [InlineData("5人次", "person", "*different things*")]
    public void In_Otherwise_IsRefused(string text, string unit, string message) =>
        FluentActions.Invoking(() => Quantity.Parse(text).In(Unit.Parse(unit))).Should().Throw<InvalidOperationException>().WithMessage(message);

    [Fact]
    public void Contract_Holds()
    {
        ValueContract.Equality(
            Fiscal, Quantity.Parse("1.7960亿元"), default, Quantity.Of(179_600_000m, Unit.Person), Quantity.Of(1, Unit.Yuan));
        ValueContract.Equality(default(Quantity), default, Fiscal);
        ValueContract.Order(-Fiscal, Quantity.Of(0, Unit.Yuan), Quantity.Of(0.1m, Unit.Yuan), Fiscal);
        ValueContract.Text(Fiscal, "179600000元");
        ValueContract.Text(Quantity.Of(3653.97m, Unit.Yuan / Unit.Person), "3653.97元/人");
        ValueContract.Text(Quantity.Of(4000m, Unit.Yuan / Unit.Person / Unit.Year), "4000元/人·年");
        ValueContract.Text(Quantity.Of(65, Unit.Project), "65个(project)");
        ValueContract.Text(Quantity.Of(82.5m, Unit.Job / Unit.Workshop), "82.5个/个(job/workshop)");
        ValueContract.AsJson(Quantity.Of(65, Unit.Project), "65个(project)");
    }

    [Fact]
    public void Text_EveryUnitAndFormat_RoundTrips()
    {
        Gen<Unit> any = Gen.Int[0, Unit.All.Count - 1].Select(i => Unit.All[i]);
        Gen<decimal> number = Gen.Select(Gen.Long, Gen.Int[0, 18]).Select((n, s) => n / (decimal)System.Numerics.BigInteger.Pow(10, s));
        Gen.Select(number, any, any).Sample(
            (n, a, b) =>
            {
                ValueContract.RoundTrip(Quantity.Of(n, a), "", "G", "W", "Y", "A", "E");
                ValueContract.RoundTrip(Quantity.Of(n, a / b), "", "G", "W");
            },
            iter: 300);
    }

    [Fact]
    public void Parse_Extremes_KeepsEveryDigitOrRefuses()
    {
        Quantity.Parse("79228162514264337593543950335户").Amount.Should().Be(decimal.MaxValue);
        Quantity.TryParse("79228162514264337593543950336户", out _).Should().BeFalse("it does not fit a decimal");
        Quantity.TryParse("0.12345678901234567890123456789户", out _).Should().BeFalse("a digit would be lost");
        Quantity.Parse("0.0000000000000000000000000001户").Amount.Should().Be(0.0000000000000000000000000001m);
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        HostileTexts.Any.Sample(text => Quantity.TryParse(text, out _) | true, iter: 5_000);
        HostileTexts.AnyBytes.Sample(utf8 => Quantity.TryParse(utf8, out _) | true, iter: 5_000);
    }
}
