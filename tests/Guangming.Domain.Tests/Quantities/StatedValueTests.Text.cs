using System.Text;
using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed partial class StatedValueTests
{
    private static readonly string[] Suffixes =
        ["元", "万元", "亿元", "百万元", "千万元", "万亿元", "户", "人", "人次", "万人", "%", "个百分点", "倍", "个", "项", "元/人", "公顷"];

    private static readonly string[] Prefixes = ["", "超", "不少于", "约", "近", "不足", "不超过", "达"];

    // Texts made by the grammar: sign, digits, perhaps decimals and commas, a unit, perhaps a qualifier.
    private static readonly Gen<string> Wellformed = Gen.Select(
        Gen.Int[0, Prefixes.Length - 1], Gen.Bool, Gen.Int[0, 999_999_999], Gen.Int[0, 4], Gen.Int[0, Suffixes.Length - 1]).Select(
        (prefix, minus, digits, decimals, suffix) =>
        {
            string text = digits.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
            string number = decimals == 0 ? text : text[..^decimals] + "." + text[^decimals..];
            return Prefixes[prefix] + (minus ? "-" : "") + number + Suffixes[suffix];
        });

    [Theory]
    [InlineData("1.796亿元", "G", "~179600000元")]
    [InlineData("1.796亿元", "W", "~17960万元")]
    [InlineData("1.796亿元", "Y", "1.796亿元")]
    [InlineData("1.796亿元", "A", "1.796亿元")]
    [InlineData("1.796亿元", "E", "CNY 179.6 million")]
    [InlineData("1.796亿元", "Y1", "1.8亿元")]
    [InlineData("1.796亿元", "Y3", "1.796亿元")]
    [InlineData("1.796亿元", "Y5~", "~1.79600亿元")]
    [InlineData("1.796亿元", "Y1~", "1.8亿元")]
    [InlineData("1.796亿元", "E0", "CNY 180 million")]
    [InlineData("44.70万元", "W", "44.70万元")]
    [InlineData("44.70万元", "W1", "44.7万元")]
    [InlineData("13055户", "G", "13055户")]
    [InlineData("13055户", "W", "1.3055万户")]
    [InlineData("13055户", "W1", "1.3万户")]
    [InlineData("13055户", "E", "13,055 households")]
    [InlineData("13055户", "G0", "13055户")]
    [InlineData("1.57%", "G1", "1.6%")]
    [InlineData("超13万元", "G", "超130000元")]
    [InlineData("超13万元", "E", "over CNY 130,000")]
    [InlineData("1400多人次", "G", "1400多人次")]
    [InlineData("1400多人次", "E", "more than 1,400 person-times")]
    [InlineData("5个以上", "G", "5个以上")]
    [InlineData("2%以下", "E", "at most 2%")]
    public void ToString_Formats_WriteAsDocumented(string text, string format, string expected) =>
        StatedValue.Parse(text).ToString(format).Should().Be(expected);

    [Theory]
    [InlineData("12千米", "12", "kilometre", "千 is part of the measure word")]
    [InlineData("3.5平方千米", "3.5", "square-kilometre", "behind another character too")]
    [InlineData("5千克", "5", "other:公斤", "a kilogramme is a kilogramme")]
    [InlineData("2万千瓦时", "20000", "other:kWh", "万 scales, 千 does not")]
    [InlineData("3千元", "3000", "yuan", "before 元 it is a scale word")]
    public void Parse_ThousandInAUnit_IsNoScaleWord(string text, string amount, string unit, string because)
    {
        StatedValue value = StatedValue.Parse(text);

        value.Amount.Should().Be(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), because);
        value.Unit.ToString().Should().Be(unit, because);
    }

    [Theory]
    [InlineData("1.796亿元", "Y4")]
    [InlineData("1.796亿元", "W0")]
    [InlineData("1.57%", "G3")]
    [InlineData("44.70万元", "W3")]
    [InlineData("13055户", "G1")]
    public void ToString_DigitsFinerThanStated_AreRefusedNamingThePrecision(string text, string format) =>
        FluentActions.Invoking(() => StatedValue.Parse(text).ToString(format)).Should().Throw<FormatException>()
            .WithMessage($"\"{format}\"*finer than {text}*");

    [Fact]
    public void ToString_ReprintsAnyText() => Wellformed.Sample(text =>
    {
        if (StatedValue.TryParse(text, out StatedValue? value))
        {
            value.ToString().Should().Be(text);
            ValueContract.RoundTrip(value, "");
            value.Range().Contains(value.Amount).Should().Be(
                value.Qualifier is Qualifier.None or Qualifier.About or Qualifier.AtLeast or Qualifier.AtMost);
        }
    });

    [Fact]
    public void Ranges_AnyText_AreSound() => Wellformed.Sample(text =>
    {
        if (StatedValue.TryParse(text, out StatedValue? value))
        {
            ValueRange nearest = value.Range();
            ValueRange truncated = value.Range(RoundingReading.Truncated);
            nearest.Meets(truncated).Should().BeTrue("both readings hold what lies just beside the number");
            value.UnitStep.Should().BeGreaterThanOrEqualTo(value.Step, "the last digit that is not zero stands no lower than the last digit");
            if (value is { Qualifier: Qualifier.None, IsExact: false })
            {
                nearest.Width.Should().Be(value.Step);
                truncated.Width.Should().Be(value.Step);
            }
        }
    });

    [Fact]
    public void TryRead_AgainstTheFullReader_Agrees() => Wellformed.Sample(text =>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        bool isRead = StatedValue.TryParse(utf8, out StatedValue? slow);
        bool isFast = StatedValue.TryRead(utf8, null, slow?.Unit ?? Unit.Yuan, false, out StatedValue? fast, out string? fault);
        isFast.Should().Be(isRead, fault);
        if (isRead)
        {
            (fast!.Amount, fast.Step, fast.UnitStep, fast.Qualifier, fast.IsExact, fast.Text, fast.Unit)
                .Should().Be((slow!.Amount, slow.Step, slow.UnitStep, slow.Qualifier, slow.IsExact, slow.Text, slow.Unit));
        }
    });

    [Fact]
    public void ToString_AnyFormat_NamesTheSameAmount() => Wellformed.Sample(text =>
    {
        if (StatedValue.TryParse(text, out StatedValue? value))
        {
            foreach (string format in new[] { "G", "W", "Y", "A", "E" })
            {
                string written = value.ToString(format);
                bool isMarked = written.StartsWith('~');
                StatedValue again = StatedValue.Parse(isMarked ? written[1..] : written);
                (again.Amount, again.Qualifier, again.Unit).Should().Be((value.Amount, value.Qualifier, value.Unit), "{0} in {1}", text, format);
                (value.IsExact || again.Step <= Math.Max(value.Step, 1)).Should().BeTrue("no stated digit of {0} is dropped in {1}", text, format);
                (again.Range().Width < value.Range().Width).Should().Be(isMarked, "{0} in {1} is marked where it reads back as more precise, and only there", text, format);
                StatedValue.TryParse(written, out _).Should().Be(!isMarked, "what is marked is no statement");
            }
        }
    });

    [Fact]
    public void Json_AnyText_RoundTrips() => Wellformed.Sample(
        text =>
        {
            if (StatedValue.TryParse(text, out StatedValue? value))
            {
                string json = System.Text.Json.JsonSerializer.Serialize(value);
                System.Text.Json.JsonSerializer.Deserialize<StatedValue>(json).Should().Be(value);
            }
        },
        iter: 300);

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        HostileTexts.Any.Sample(text => StatedValue.TryParse(text, out _) | true, iter: 5_000);
        HostileTexts.AnyBytes.Sample(utf8 => StatedValue.TryParse(utf8, out _) | true, iter: 5_000);
        HostileTexts.AnyBytes.Sample(utf8 => StatedValue.TryRead(utf8, null, Unit.Mu, false, out _, out _) | true, iter: 5_000);
    }

    [Fact]
    public void Parse_AnyHostileTextThatReads_CanDoEverything() => HostileTexts.Any.Sample(
        text =>
        {
            if (StatedValue.TryParse(text, out StatedValue? value))
            {
                value.ToString().Should().Be(text);
                _ = value.Range();
                _ = value.Range(RoundingReading.Truncated);
                _ = value.ToString("A") + value.ToString("E");
                _ = value.In(value.Unit).Quantity;
            }
        },
        iter: 20_000);
}
