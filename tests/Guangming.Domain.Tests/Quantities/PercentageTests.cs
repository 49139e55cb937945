using System.Globalization;
using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed class PercentageTests
{
    private static readonly Gen<decimal> Number =
        Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 8]).Select((n, s) => n / (decimal)Math.Pow(10, s));

    [Fact]
    public void Default_Always_IsZero()
    {
        default(Percentage).Should().Be(Percentage.Zero);
        default(Percentage).ToString().Should().Be("0%");
        default(PercentagePoints).ToString().Should().Be("0个百分点");
        default(Percentage).Fraction.Should().Be(0);
    }

    [Fact]
    public void Subtract_TwoPercentages_GivesPoints()
    {
        PercentagePoints fall = Percentage.FromPercent(23.1m) - Percentage.FromPercent(1.57m);
        fall.Should().Be(PercentagePoints.FromPoints(21.53m), "a difference of rates is in points, never in percent");
        fall.ToString().Should().Be("21.53个百分点");
        (Percentage.FromPercent(23.1m) - fall).Should().Be(Percentage.FromPercent(1.57m));
        (Percentage.FromPercent(1.57m) + fall).Should().Be(Percentage.FromFraction(0.231m));
        (fall + -fall).Should().Be(default);
        (fall * 2).Should().Be(PercentagePoints.FromPoints(43.06m));
        (2 * fall - fall).Should().Be(+fall);
        (-Percentage.FromPercent(5)).Percent.Should().Be(-5);
        (+Percentage.FromPercent(5)).Percent.Should().Be(5);
    }

    [Fact]
    public void Fraction_OnePercent_IsAHundredth()
    {
        Percentage.FromPercent(1.57m).Fraction.Should().Be(0.0157m, "1.57% is not 0.0157%");
        Percentage.FromFraction(30.11m).Percent.Should().Be(3011m, "growth of 3011% is legal");
        Percentage.FromPercent(100).Fraction.ToString(CultureInfo.InvariantCulture).Should().Be("1", "no zeros are left over");
        Percentage.FromFraction(1m / 3m).Percent.Should().Be(33.33333333333333333333333333m, "shifting the point loses no digit");
        Percentage.FromPercent(23.1m).ToQuantity().Should().Be(Quantity.Of(23.1m, Unit.Percent));
        PercentagePoints.FromPoints(2).ToQuantity().Unit.Should().Be(Unit.PercentagePoint);
    }

    [Fact]
    public void Arithmetic_DigitsThatDoNotFit_ThrowsInsteadOfRounding()
    {
        Percentage large = Percentage.FromPercent(79228162514264337593543950335m);
        FluentActions.Invoking(() => large + PercentagePoints.FromPoints(0.4m)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Percentage.FromPercent(0.0000000000000000000000000001m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Percentage.FromFraction(decimal.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PercentagePoints.FromPoints(0.00000000000001m) * 0.0000000000001m).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Contract_Equality_Holds()
    {
        ValueContract.Equality(Percentage.FromPercent(23.1m), Percentage.FromPercent(23.10m), Percentage.FromPercent(23.11m), default);
        ValueContract.Equality(PercentagePoints.FromPoints(1.5m), PercentagePoints.FromPoints(1.50m), default(PercentagePoints));
    }

    [Fact]
    public void Contract_Order_Holds()
    {
        ValueContract.Order(Percentage.FromPercent(-93.2m), default, Percentage.FromPercent(1.57m), Percentage.FromPercent(3011));
        ValueContract.Order(PercentagePoints.FromPoints(-21.53m), default, PercentagePoints.FromPoints(0.01m));
    }

    [Fact]
    public void Contract_Text_Holds()
    {
        ValueContract.Text(Percentage.FromPercent(23.1m), "23.1%");
        ValueContract.Text(Percentage.FromPercent(-0.5m), "-0.5%");
        ValueContract.Text(PercentagePoints.FromPoints(21.53m), "21.53个百分点");
    }

    [Fact]
    public void Contract_Json_Holds()
    {
        ValueContract.AsJson(Percentage.FromPercent(23.1m), "23.1%");
        ValueContract.AsJson(PercentagePoints.FromPoints(-21.53m), "-21.53个百分点");
    }

    [Theory]
    [InlineData("23.1%", "23.1", "the usual form")]
    [InlineData("百分之百", "100", "the whole, with 一 left out")]
    [InlineData("百分之二十", "20", "Chinese numerals")]
    [InlineData("百分之二十三点一", "23.1", "Chinese numerals with a point")]
    [InlineData("百分之20", "20", "digits behind 百分之")]
    [InlineData("三成", "30", "a 成 is a tenth")]
    [InlineData("3成", "30", "a 成 is a tenth")]
    [InlineData("三成五", "35", "成 and a digit")]
    [InlineData("两成", "20", "两 is two")]
    [InlineData("十成", "100", "all of it")]
    [InlineData("千分之五", "0.5", "per mille")]
    [InlineData("5‰", "0.5", "per mille")]
    [InlineData("万分之三", "0.03", "per ten thousand")]
    [InlineData("3,011%", "3011", "commas in threes")]
    [InlineData("-0.5%", "-0.5", "a fall")]
    [InlineData("0%", "0", "none")]
    public void Parse_Forms_GivePercent(string text, string percent, string because) =>
        ValueContract.Parsed(text, Percentage.FromPercent(decimal.Parse(percent, CultureInfo.InvariantCulture)), because);

    [Theory]
    [InlineData("23.1", "no percent sign")]
    [InlineData("21.53个百分点", "points are not percent")]
    [InlineData("百分之二十%", "percent twice")]
    [InlineData("百分之", "no number")]
    [InlineData("三成零", "成 and a zero")]
    [InlineData("三成十", "成 and ten")]
    [InlineData("三成五六", "成 and two digits")]
    [InlineData("3.5成五", "decimals and a digit")]
    [InlineData("三十多%", "a bound")]
    [InlineData("%", "no number")]
    [InlineData("0.12345678901234567890123456789%", "more digits than are held")]
    public void Parse_OtherTexts_AreRefused(string text, string because) => ValueContract.Refused<Percentage>(text, because);

    [Theory]
    [InlineData("21.53个百分点", "21.53")]
    [InlineData("21.53 percentage points", "21.53")]
    [InlineData("21.53pp", "21.53")]
    [InlineData("1 percentage point", "1")]
    [InlineData("五个百分点", "5")]
    [InlineData("-2百分点", "-2")]
    public void ParsePoints_Forms_GivePoints(string text, string points) =>
        ValueContract.Parsed(text, PercentagePoints.FromPoints(decimal.Parse(points, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("21.53%")]
    [InlineData("21.53")]
    [InlineData("21.53个")]
    public void ParsePoints_OtherTexts_AreRefused(string text) => ValueContract.Refused<PercentagePoints>(text, "not points");

    [Fact]
    public void Parse_FullWidthSign_IsRead() =>
        Percentage.Parse("２３．１％").Should().Be(Percentage.FromPercent(23.1m));

    [Fact]
    public void ToString_Digits_RoundHalfAwayFromZero()
    {
        Percentage.FromPercent(3010.6471816284m).ToString("G0").Should().Be("3011%");
        Percentage.FromPercent(2.5m).ToString("G0").Should().Be("3%");
        Percentage.FromPercent(-2.5m).ToString("G0").Should().Be("-3%");
        Percentage.FromPercent(1.57m).ToString("G3").Should().Be("1.570%");
        PercentagePoints.FromPoints(21.53m).ToString("E1").Should().Be("21.5 percentage points");
        default(Percentage).Invoking(p => p.ToString("P")).Should().Throw<FormatException>();
    }

    [Fact]
    public void Text_EveryFormat_RoundTrips() => Number.Sample(
        n =>
        {
            ValueContract.RoundTrip(Percentage.FromPercent(n), "", "G", "E");
            ValueContract.RoundTrip(PercentagePoints.FromPoints(n), "", "G", "E");
        },
        iter: 300);

    [Fact]
    public void Arithmetic_AnyValues_InvertsAndOrders() => Gen.Select(Number, Number).Sample((x, y) =>
    {
        (Percentage a, Percentage b) = (Percentage.FromPercent(x), Percentage.FromPercent(y));
        (b + (a - b)).Should().Be(a);
        (a - b).Should().Be(-(b - a));
        (a < b).Should().Be((a - b) < default(PercentagePoints));
    });

    [Fact]
    public void Text_EveryCulture_IsTheSame() => Cultures.Each(() =>
        Percentage.Parse("-1.57%").ToString("G1").Should().Be("-1.6%"));

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        HostileTexts.Any.Sample(text => Percentage.TryParse(text, out _) | PercentagePoints.TryParse(text, out _) | true, iter: 5_000);
        HostileTexts.AnyBytes.Sample(utf8 => Percentage.TryParse(utf8, out _) | PercentagePoints.TryParse(utf8, out _) | true, iter: 5_000);
    }
}
