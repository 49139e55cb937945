using System.Text;

namespace Guangming.Domain.Tests;

public sealed class DocumentSyntaxTests
{
    [Fact]
    public void FromJson_CutAtAnyByte_IsATypedError()
    {
        byte[] json = Encoding.UTF8.GetBytes(Documents.Full.TrimEnd());
        for (int k = 0; k < json.Length; k++)
        {
            Finding finding = Documents.ErrorOf(json[..k]).Findings[0];
            finding.Id.Should().Be("GM0001", "the document is cut at byte {0}", k);
            finding.Line.Should().BePositive();
        }
    }

    [Theory]
    [InlineData(" \r\n\t ", true, "white space")]
    [InlineData("{}", false, "a second value")]
    [InlineData(",", false, "a comma")]
    [InlineData("]", false, "a bracket")]
    [InlineData("// end", false, "a comment")]
    [InlineData("x", false, "anything")]
    [InlineData("\0", false, "a zero byte")]
    public void FromJson_BehindTheEnd_OnlyWhiteSpaceMayStand(string behind, bool isFine, string because)
    {
        if (isFine)
        {
            Report.FromJson(Documents.Minimal + behind).Should().Be(Report.FromJson(Documents.Minimal), because);
        }
        else
        {
            Documents.ErrorOf(Documents.Minimal + behind).Findings[0].Id.Should().Be("GM0001", because);
        }
    }

    public static TheoryData<string, string> Valid => new()
    {
        { "[]", "an empty array" },
        { "[[]   ]", "white space within" },
        { "[\"\"]", "an empty string" },
        { "[1E22, 1e-2, 1E+2, -0, -1, 0.5, 20e1]", "numbers in every form" },
        { "[123.456e78]", "a large exponent" },
        { "[null, 1, \"1\", {}]", "values of several types" },
        { "{\"\":0}", "an empty name" },
        { "{\"a\\u0020b\":0}", "an escape in a name" },
        { "{\"a b\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}", "all escapes" },
        { "[\"\\u0060\\u012a\\u12AB\"]", "escapes in either case" },
        { "[\"\\uD801\\udc37\"]", "an escaped pair" },
        { "[\"\\uDBFF\\uDFFF\"]", "a noncharacter" },
        { "[\"\u2028\u2029\u007f\"]", "line separators and DEL, plain" },
        { "[\"𝄞 €\"]", "four bytes and three" },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void FromJson_ValidUnknownValue_IsKept(string raw, string because)
    {
        string json = JsonTree.Insert(Documents.Minimal, "$", $"\"mood\":{raw}");
        Report report = Report.FromJson(json);

        Report.FromJson(report.ToJson()).Should().Be(report, because);
        Report.FromJson(report.ToCanonicalJson()).ToCanonicalJson().Should().Be(report.ToCanonicalJson(), because);
    }

    public static TheoryData<string, string> Invalid => new()
    {
        { "[1,]", "a comma too many" },
        { "[,1]", "a comma too soon" },
        { "[1 2]", "no comma" },
        { "[1", "not closed" },
        { "{\"a\":}", "no value" },
        { "{\"a\" 1}", "no colon" },
        { "{a:1}", "a bare name" },
        { "{'a':1}", "single quotes" },
        { "{\"a\":1,}", "a comma too many" },
        { "{\"a\":1,,\"b\":1}", "two commas" },
        { "[01]", "a leading zero" },
        { "[-]", "a sign alone" },
        { "[-01]", "a sign and a leading zero" },
        { "[+1]", "a plus" },
        { "[.5]", "no whole part" },
        { "[1.]", "no fraction" },
        { "[1e]", "no exponent" },
        { "[1e+]", "a sign for an exponent" },
        { "[0x1F]", "hexadecimal" },
        { "[1_000]", "an underscore" },
        { "[NaN]", "no number" },
        { "[Infinity]", "no number either" },
        { "[１]", "a full-width digit" },
        { "[True]", "a capital" },
        { "[nul]", "cut short" },
        { "[\"\\x00\"]", "no such escape" },
        { "[\"\\u00A\"]", "three digits" },
        { "[\"\\uqqqq\"]", "no digits" },
        { "[\"\\\"]", "an escape of the end" },
        { "[\"a\tb\"]", "a tab" },
        { "[\"a\nb\"]", "a line end" },
        { "[\"a\0b\"]", "a zero" },
        { "[\"]", "not closed" },
        { "[/* no */]", "a comment" },
        { "[1]]", "a bracket too many" },
        { "\uFEFF[]", "a mark in the middle" },
        { "\u00A0[]", "a space that is none" },
        { "", "nothing" },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void FromJson_InvalidUnknownValue_IsRefused(string raw, string because)
    {
        Finding finding = Documents.FirstOf(JsonTree.Insert(Documents.Minimal, "$", $"\"mood\":{raw}"));

        finding.Id.Should().Be("GM0001", because);
        finding.Message.English.Should().StartWith("not valid JSON: ", because).And.NotContain("LineNumber", "the place is given once");
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    [InlineData(100_000, false)]
    public void FromJson_Depth_IsLimitedTo32(int depth, bool isFine)
    {
        string json = JsonTree.Insert(Documents.Minimal, "$", $"\"mood\":{new string('[', depth)}{new string(']', depth)}");
        if (isFine)
        {
            Report.FromJson(json).ToJson().Should().Contain("mood");
        }
        else
        {
            Documents.FirstOf(json).Id.Should().Be("GM0001", "a report needs eight levels");
        }
    }
}
