using System.Globalization;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed partial class MoneyTests
{
    private static readonly Money Fiscal = Money.FromYuan(179_600_000);

    [Fact]
    public void Default_Always_IsZeroYuan()
    {
        default(Money).Should().Be(Money.FromYuan(0));
        default(Money).Yuan.Should().Be(0);
        default(Money).ToString().Should().Be("0元");
        default(Money).Sign.Should().Be(0);
    }

    [Fact]
    public void Factories_OneSumInFourScales_AreEqual()
    {
        Money.FromHundredMillionYuan(1.796m).Should().Be(Fiscal);
        Money.FromTenThousandYuan(17_960m).Should().Be(Fiscal);
        Money.FromFen(17_960_000_000).Should().Be(Fiscal);
        Money.FromQuantity(Quantity.Of(179_600_000.00m, Unit.Yuan)).Should().Be(Fiscal);
        Fiscal.ToQuantity().Should().Be(Quantity.Of(179_600_000m, Unit.Yuan));
        Fiscal.Yuan.Should().Be(179_600_000m);
    }

    [Theory]
    [InlineData("999999999999999.99999999", true, "the largest sum has 15 digits and 8 decimals")]
    [InlineData("-999999999999999.99999999", true, "the limit is the same below zero")]
    [InlineData("1000000000000000", false, "10^15 is the first that is too large")]
    [InlineData("-1000000000000000", false, "10^15 is the first that is too large")]
    [InlineData("0.00000001", true, "8 decimals are held")]
    [InlineData("0.000000001", false, "a ninth decimal would be lost")]
    [InlineData("1.2300000000000000000000000", true, "zeros at the end are no decimals")]
    [InlineData("79228162514264337593543950335", false, "the largest decimal is far outside")]
    public void FromYuan_NearTheLimits_KeepsEveryDigitOrRefuses(string text, bool isHeld, string because)
    {
        decimal yuan = decimal.Parse(text, CultureInfo.InvariantCulture);
        Func<Money> make = () => Money.FromYuan(yuan);
        if (isHeld)
        {
            make().Yuan.Should().Be(yuan, because);
        }
        else
        {
            make.Should().Throw<ArgumentOutOfRangeException>(because).WithParameterName("yuan");
        }
    }

    [Fact]
    public void FromFen_OutsideTheLimit_Refuses()
    {
        Money.FromFen(99_999_999_999_999_999).Yuan.Should().Be(999_999_999_999_999.99m);
        FluentActions.Invoking(() => Money.FromFen(100_000_000_000_000_000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Money.FromFen(long.MinValue)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void FromQuantity_OtherUnit_Refuses() =>
        FluentActions.Invoking(() => Money.FromQuantity(Quantity.Of(5, Unit.Household)))
            .Should().Throw<ArgumentException>().WithMessage("*5户*");

    [Fact]
    public void Contract_Equality_Holds() =>
        ValueContract.Equality(Fiscal, Money.Parse("17960.0000万元"), default, -Fiscal, Money.FromYuan(179_600_000.00000001m));

    [Fact]
    public void Contract_Order_Holds() => ValueContract.Order(
        Money.MinValue, Money.FromYuan(-1), Money.FromYuan(-0.00000001m), default, Money.FromFen(1), Fiscal, Money.MaxValue);

    [Fact]
    public void Contract_Text_Holds()
    {
        ValueContract.Text(Fiscal, "179600000元");
        ValueContract.Text(Money.FromYuan(-0.05m), "-0.05元");
        ValueContract.Text(default(Money), "0元");
        ValueContract.Text(Money.MaxValue, "999999999999999.99999999元");
    }

    [Fact]
    public void Contract_Json_Holds()
    {
        ValueContract.AsJson(Fiscal, "179600000元");
        ValueContract.AsJson(Money.MinValue, "-999999999999999.99999999元");
    }

    [Theory]
    [InlineData("2.5", 0, MidpointRounding.AwayFromZero, "3")]
    [InlineData("2.5", 0, MidpointRounding.ToEven, "2")]
    [InlineData("-2.5", 0, MidpointRounding.AwayFromZero, "-3")]
    [InlineData("1.23456789", 2, MidpointRounding.ToZero, "1.23")]
    public void Round_Modes_DoWhatTheySay(string yuan, int decimals, MidpointRounding mode, string expected) =>
        Money.FromYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture)).Round(decimals, mode).Yuan
            .Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture), "the mode is always named");

    [Fact]
    public void Round_BadArguments_AreRefused()
    {
        Fiscal.Invoking(m => m.Round(9, MidpointRounding.AwayFromZero)).Should().Throw<ArgumentOutOfRangeException>();
        Fiscal.Invoking(m => m.Round(-1, MidpointRounding.AwayFromZero)).Should().Throw<ArgumentOutOfRangeException>();
        Fiscal.Invoking(m => m.Round(0, (MidpointRounding)99)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
