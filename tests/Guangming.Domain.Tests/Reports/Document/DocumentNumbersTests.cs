namespace Guangming.Domain.Tests;

public sealed class DocumentNumbersTests
{
    [Theory]
    [InlineData("1.0", "a whole number has no point")]
    [InlineData("1e0", "nor an exponent")]
    [InlineData("0", "lines count from 1")]
    [InlineData("-3", "nothing is negative")]
    [InlineData("2147483648", "one more than an int holds")]
    [InlineData("12345678901234567890123456789", "29 digits")]
    [InlineData("1e400", "beyond IEEE 754")]
    public void FromJson_LineThatIsNoLine_IsRefused(string raw, string because)
    {
        Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, "$.figures[0].anchor.line", raw));

        finding.Id.Should().Be("GM0008", because);
        finding.Path.Should().Be("$.figures[0].anchor.line");
        finding.Message.English.Should().Be($"cannot read \"{raw}\": expected a line as a whole number of 1 or more", because);
    }

    [Fact]
    public void FromJson_LengthThatIsNotTheTokens_IsRefused() =>
        Documents.FirstOf(JsonTree.With(Documents.Full, "$.figures[0].anchor.length", "6")).Message.English
            .Should().Contain("a token of the stated length in UTF-16 units (6)", "length and token contradict each other");

    [Fact]
    public void FromJson_SpanBeyondAnyText_IsRefused() =>
        Documents.FirstOf(JsonTree.With(Documents.Full, "$.figures[0].anchor.start", "2147483647")).Path.Should().StartWith("$.figures[0].anchor");

    [Theory]
    [InlineData("0.12345678901234567890123456789012345元", "35 digits would be rounded")]
    [InlineData("79228162514264337593543950336元", "one more than a decimal holds")]
    [InlineData("100000000000000000000000000000亿元", "30 digits and a scale word")]
    [InlineData("1e5元", "no exponents in prose")]
    [InlineData("1.2e3亿元", "nor with a scale word")]
    [InlineData("1,2,3元", "grouping only in threes")]
    [InlineData("(5)元", "no bookkeepers' negatives")]
    [InlineData("٣元", "nor those of other scripts")]
    [InlineData("NaN元", "no number")]
    [InlineData("1.2亿", "the unit is missing")]
    [InlineData("1.2亿元元", "twice")]
    [InlineData("10人", "not money")]
    [InlineData("", "nothing")]
    public void FromJson_ValueThatDoesNotFit_IsRefusedAtItsPlace(string value, string because)
    {
        Finding finding = Documents.FirstOf(Documents.FullWith("\"value\": \"1.2亿元\"", $"\"value\": \"{value}\""));

        finding.Id.Should().Be("GM0008", because);
        finding.Path.Should().Be("$.figures[0].value", because);
        finding.Line.Should().Be(70);
    }

    [Theory]
    [InlineData("1000000000000000元", "10^15元 is the limit of money")]
    [InlineData("0.000000001元", "money has at most 8 decimals")]
    public void FromJson_MoneyBeyondItsLimits_IsRefused(string value, string because) =>
        Documents.FirstOf(Documents.FullWith("\"value\": \"1.2亿元\"", $"\"value\": \"{value}\""))
            .Message.English.Should().Contain("expected less than 10^15 元 with at most 8 decimals", because);

    [Theory]
    [InlineData("40.5户", "half a household")]
    [InlineData("9223372036854775808户", "more than a long holds")]
    public void FromJson_CountThatIsNone_IsRefused(string value, string because) =>
        Documents.FirstOf(Documents.FullWith("\"value\": \"40户\"", $"\"value\": \"{value}\"")).Path.Should().Be("$.figures[6].value", because);

    [Theory]
    [InlineData("1.50亿元", "trailing zeros are stated precision")]
    [InlineData("1亿7960万元", "mixed scale words")]
    [InlineData("一亿七千九百六十万元", "numerals")]
    [InlineData("17,960万元", "grouped in threes")]
    [InlineData("超1.2亿元", "a qualifier")]
    public void ToJson_Value_StaysAsWritten(string value, string because)
    {
        Report report = Report.FromJson(Documents.FullWith("\"value\": \"1.2亿元\"", $"\"value\": \"{value}\""));

        report["baihe.fiscal"].Stated.Text.Should().Be(value, because);
        report.ToJson().Should().Contain($"\"value\": \"{value}\"", because);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e309")]
    public void FromJson_UnknownNumberBeyondIeee_IsRefused(string raw) =>
        Documents.FirstOf(JsonTree.Insert(Documents.Minimal, "$", $"\"n\":{raw}")).Message.English
            .Should().Be($"cannot read \"{raw}\": expected a number that IEEE 754 can hold");
}
