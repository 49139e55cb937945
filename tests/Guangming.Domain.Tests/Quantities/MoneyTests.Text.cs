using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed partial class MoneyTests
{
    [Theory]
    [InlineData("1.796亿元", 179_600_000, "the seed article's form")]
    [InlineData("17,960万元", 179_600_000, "commas in threes")]
    [InlineData("17960万元", 179_600_000, "no commas")]
    [InlineData("1亿7960万元", 179_600_000, "two scale words, the larger first")]
    [InlineData("一亿七千九百六十万元", 179_600_000, "Chinese numerals")]
    [InlineData("一点七九六亿元", 179_600_000, "Chinese numerals with a point")]
    [InlineData("CNY 179.6 million", 179_600_000, "the English form")]
    [InlineData("CNY 179,600,000", 179_600_000, "the English form in full")]
    [InlineData("RMB 0.1796 billion", 179_600_000, "another name of the currency")]
    [InlineData("179600000元", 179_600_000, "the canonical form")]
    [InlineData("179.6百万元", 179_600_000, "百万")]
    [InlineData("17.96千万元", 179_600_000, "千万")]
    [InlineData("179600千元", 179_600_000, "千")]
    [InlineData("1万亿元", 1_000_000_000_000, "万亿")]
    [InlineData("两万五千元", 25_000, "两 is two")]
    [InlineData("十五万元", 150_000, "十 without 一")]
    [InlineData("3千5百万元", 35_000_000, "digits with small scale words")]
    [InlineData("3万5000元", 35_000, "all places of the tail are written")]
    [InlineData("一百零五元", 105, "零 for the place left out")]
    [InlineData("负五元", -5, "the Chinese sign")]
    [InlineData("+5元", 5, "a plus sign")]
    [InlineData("-0元", 0, "there is one zero")]
    public void Parse_Forms_GiveYuan(string text, long yuan, string because) =>
        ValueContract.Parsed(text, Money.FromYuan(yuan), because);

    [Theory]
    [InlineData("-0.05亿元", "-5000000元", "the sign stays when the whole part is zero")]
    [InlineData("3212.2万元", "32122000元", "the seed article")]
    [InlineData("0.00000001元", "0.00000001元", "8 decimals")]
    [InlineData("1.50元", "1.5元", "the stated precision is StatedValue's, not Money's")]
    public void Parse_Decimals_AreExact(string text, string expected, string because) =>
        Money.Parse(text).ToString().Should().Be(expected, because);

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("元", "no number")]
    [InlineData("1.796", "no unit")]
    [InlineData("1.796亿", "no unit")]
    [InlineData("1.796亿户", "another unit")]
    [InlineData("1.7x亿元", "a letter inside")]
    [InlineData("1,2,3元", "commas not in threes, which decimal.Parse takes for 123")]
    [InlineData("12,34万元", "commas not in threes")]
    [InlineData("1234,567元", "four digits before a comma")]
    [InlineData(",123元", "a comma first")]
    [InlineData("1,234,元", "a comma last")]
    [InlineData("(5)元", "brackets are no sign")]
    [InlineData("1.元", "no digit behind the point")]
    [InlineData(".5元", "no digit before the point")]
    [InlineData("1..5元", "two points")]
    [InlineData("1.5.5元", "two points")]
    [InlineData("--5元", "two signs")]
    [InlineData("- 5元", "a space")]
    [InlineData("007元", "leading zeros")]
    [InlineData("1e5元", "an exponent")]
    [InlineData("٣元", "digits of another script")]
    [InlineData("3万5元", "3.5万 or 30005")]
    [InlineData("二百五元", "250 or 205")]
    [InlineData("三五元", "3 to 5")]
    [InlineData("1亿2亿元", "two of one scale word")]
    [InlineData("1万2亿元", "the smaller first")]
    [InlineData("1亿12345万元", "a part as large as the one before it")]
    [InlineData("百万元", "no digit")]
    [InlineData("超13万元", "a bound is not a sum")]
    [InlineData("13多万元", "a bound is not a sum")]
    [InlineData("1000000000000000元", "10^15")]
    [InlineData("1000万亿元", "10^15")]
    [InlineData("0.000000001元", "a ninth decimal")]
    [InlineData("CNY", "no number")]
    [InlineData("CNY 5 million million", "two scale words")]
    public void Parse_OtherTexts_AreRefused(string text, string because) => ValueContract.Refused<Money>(text, because);

    [Fact]
    public void Parse_TooLong_IsRefusedAtOnce()
    {
        ValueContract.Refused<Money>(new string('1', 65) + "元", "a number has at most 64 characters");
        ValueContract.Refused<Money>(new string('1', 1_000_000) + "元", "a text has at most 256 characters");
        ValueContract.Refused<Money>("0." + new string('0', 300) + "元", "a text has at most 256 characters");
    }

    [Fact]
    public void Parse_Fault_NamesPositionAndExpectation() =>
        FluentActions.Invoking(() => Money.Parse("12,34万元")).Should().Throw<FormatException>()
            .WithMessage("\"12,34万元\" is not a sum of money*: at position 5 expected commas in groups of three digits.");

    [Fact]
    public void Parse_Null_Throws() =>
        FluentActions.Invoking(() => Money.Parse((string)null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("１．７９６亿元", "full-width digits and point")]
    [InlineData("１７，９６０万元", "a full-width comma")]
    [InlineData(" 1.796 亿元 ", "spaces")]
    [InlineData("ＣＮＹ　１７９．６　ｍｉｌｌｉｏｎ", "full-width letters and spaces")]
    [InlineData("1.796\u00A0亿元", "a no-break space")]
    [InlineData("人民币1.796亿元", "the currency before it")]
    [InlineData("1.796亿RMB", "the currency behind it")]
    [InlineData("1亿7千9百6十万元", "scale words for every place")]
    [InlineData("壹亿柒仟玖佰陆拾万元整", "the numerals of cheques")]
    public void Parse_WideAndSpacedForms_AreRead(string text, string because)
    {
        Money.Parse(text).Should().Be(Fiscal, because);
        Money.TryParse(text, out Money money).Should().BeTrue();
        money.Should().Be(Fiscal);
    }

    [Theory]
    [InlineData("٣元")]
    [InlineData("10²元")]
    [InlineData("①元")]
    [InlineData("1. 796亿元")]
    [InlineData(null)]
    public void Parse_FormsOfOtherScripts_AreRefused(string? text) => Money.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("G", "179600000元")]
    [InlineData("W", "17960万元")]
    [InlineData("Y", "1.796亿元")]
    [InlineData("A", "1.796亿元")]
    [InlineData("E", "CNY 179.6 million")]
    [InlineData("N", "CNY 179,600,000")]
    [InlineData("Y1", "1.8亿元")]
    [InlineData("Y0", "2亿元")]
    [InlineData("Y4", "1.7960亿元")]
    [InlineData("W2", "17960.00万元")]
    [InlineData("E0", "CNY 180 million")]
    [InlineData("N2", "CNY 179,600,000.00")]
    public void ToString_Formats_WriteAsDocumented(string format, string expected) => Fiscal.ToString(format).Should().Be(expected);

    [Theory]
    [InlineData("0元", "0元", "CNY 0")]
    [InlineData("9999元", "9999元", "CNY 9,999")]
    [InlineData("14370元", "1.437万元", "CNY 14,370")]
    [InlineData("123456789.12元", "123456789.12元", "CNY 123,456,789.12")]
    [InlineData("100000000元", "1亿元", "CNY 100 million")]
    [InlineData("-5000000元", "-500万元", "CNY -5 million")]
    [InlineData("1000000000000元", "10000亿元", "CNY 1 trillion")]
    [InlineData("0.5元", "0.5元", "CNY 0.5")]
    public void ToString_Best_ReadsWell(string text, string chinese, string english)
    {
        Money.Parse(text).ToString("A").Should().Be(chinese, "the largest scale with a whole part and few decimals");
        Money.Parse(text).ToString("E").Should().Be(english);
    }

    [Theory]
    [InlineData("0.5元", "G0", "1元")]
    [InlineData("1.5元", "G0", "2元")]
    [InlineData("2.5元", "G0", "3元")]
    [InlineData("-0.5元", "G0", "-1元")]
    [InlineData("-0.4元", "G0", "0元")]
    public void ToString_Digits_RoundHalfAwayFromZero(string text, string format, string expected) =>
        Money.Parse(text).ToString(format).Should().Be(expected, "statistics round 四舍五入, not to even");

    [Theory]
    [InlineData("X")]
    [InlineData("y")]
    [InlineData("Y999")]
    [InlineData("Y1x")]
    [InlineData("Y29")]
    [InlineData("Y1~")]
    [InlineData("1")]
    public void ToString_UnknownFormat_NamesTheKnownOnes(string format) =>
        Fiscal.Invoking(m => m.ToString(format)).Should().Throw<FormatException>().WithMessage($"\"{format}\"*");

    [Fact]
    public void Text_EveryFormat_RoundTrips() =>
        Any.Sample(money => ValueContract.RoundTrip(money, "", "G", "W", "Y", "A", "E", "N"), iter: 300);

    [Fact]
    public void Text_EveryCulture_IsTheSame() => Cultures.Each(() =>
    {
        Money.Parse("-0.05亿元").ToString("Y").Should().Be("-0.05亿元");
        Money.Parse("-17,960.5万元").ToString("N").Should().Be("CNY -179,605,000");
        $"{Fiscal:W}".Should().Be("17960万元");
    });

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        HostileTexts.Any.Sample(text => Money.TryParse(text, out _) | true, iter: 5_000);
        HostileTexts.AnyBytes.Sample(utf8 => Money.TryParse(utf8, out _) | true, iter: 5_000);
    }
}
