using System.Globalization;
using System.Text;
using CsCheck;

namespace Guangming.Domain.Tests.Quantities;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData("0", "零")]
    [InlineData("2", "二")]
    [InlineData("10", "十")]
    [InlineData("12", "十二")]
    [InlineData("37", "三十七")]
    [InlineData("105", "一百零五")]
    [InlineData("110", "一百一十")]
    [InlineData("200", "二百")]
    [InlineData("1001", "一千零一")]
    [InlineData("10500", "一万零五百")]
    [InlineData("100000", "十万")]
    [InlineData("179600000", "一亿七千九百六十万")]
    [InlineData("100000005", "一亿零五")]
    [InlineData("10050010.5", "一千零五万零一十点五")]
    [InlineData("100000020000", "一千亿零二万")]
    [InlineData("1234567890123456", "一千二百三十四万五千六百七十八亿九千零一十二万三千四百五十六")]
    [InlineData("-1.796", "负一点七九六")]
    [InlineData("0.05", "零点零五")]
    public void Format_Numbers_ReadBack(string number, string expected)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
        ChineseNumerals.Format(value).Should().Be(expected);
        ChineseNumerals.Parse(expected).Should().Be(value);
        ChineseNumerals.TryParse(Encoding.UTF8.GetBytes(expected), out decimal read).Should().BeTrue();
        read.Should().Be(value);
    }

    [Theory]
    [InlineData("两百", "200", "两 is two")]
    [InlineData("两千两百", "2200", "两 is two")]
    [InlineData("二〇二〇", "2020", "place by place")]
    [InlineData("一三〇五五", "13055", "place by place")]
    [InlineData("〇", "0", "the round zero")]
    [InlineData("五零", "50", "a run of two with a zero in it")]
    [InlineData("一十二", "12", "一 before 十")]
    [InlineData("一万亿", "1000000000000", "万亿")]
    [InlineData("一点七九六亿", "179600000", "a point before a scale word")]
    [InlineData("三千万零五百", "30000500", "零 after 万")]
    public void Parse_OtherForms_AreRead(string text, string expected, string because) =>
        ChineseNumerals.Parse(text).Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture), because);

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("二百五", "250 or 205")]
    [InlineData("三五", "3 to 5")]
    [InlineData("七八十", "70 or 80")]
    [InlineData("三万五", "3.5万 or 30005")]
    [InlineData("一百零二十", "零 where nothing is left out")]
    [InlineData("一亿二亿", "亿 twice")]
    [InlineData("一万万", "万 twice")]
    [InlineData("百", "no digit")]
    [InlineData("点五", "no digit before the point")]
    [InlineData("五点", "no digit behind the point")]
    [InlineData("零五", "zero first")]
    [InlineData("十十", "十 twice")]
    [InlineData("1千", "ASCII digits")]
    [InlineData("五个", "a measure word")]
    [InlineData("二十多", "a qualifier")]
    public void Parse_OtherTexts_AreRefused(string text, string because)
    {
        ChineseNumerals.TryParse(text, out _).Should().BeFalse(because);
        FluentActions.Invoking(() => ChineseNumerals.Parse(text)).Should().Throw<FormatException>().WithMessage($"\"{text}\"*expected*");
    }

    [Fact]
    public void Format_OutOfRange_IsRefused() =>
        FluentActions.Invoking(() => ChineseNumerals.Format(1_0000_0000_0000_0000m)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Format_AnyNumber_RoundTrips() =>
        Gen.Select(Gen.Long[-9_999_999_999_999_999, 9_999_999_999_999_999], Gen.Int[0, 12]).Sample((n, drop) =>
        {
            // Dropping digits makes numbers of every length, and zeros in the middle.
            decimal value = Math.Truncate(n / (decimal)Math.Pow(10, drop));
            ChineseNumerals.Parse(ChineseNumerals.Format(value)).Should().Be(value);
            decimal sparse = Math.Truncate(value / 1000) * (drop % 2 == 0 ? 1000 : 1);
            ChineseNumerals.Parse(ChineseNumerals.Format(sparse)).Should().Be(sparse);
            ChineseNumerals.Parse(ChineseNumerals.Format(value / 1000)).Should().Be(value / 1000);
        });

    [Fact]
    public void TryParse_AnyText_NeverThrows() => HostileTexts.Any.Sample(text => ChineseNumerals.TryParse(text, out _) | true, iter: 5_000);
}
