using System.Text;

namespace Guangming.Domain.Tests;

/// <summary>Documents in another encoding than UTF-8 are refused as such, wherever that shows first.</summary>
public sealed class DocumentEncodingTests
{
    private static readonly byte[] QingshiInGb18030 = [0xC7, 0xE0, 0xCA, 0xAF];

    public static TheoryData<byte[], string> OtherEncodings => new()
    {
        { [.. "{\"formatVersion\":\"1.0\",\"source\":{\"kind\":\"newspaper\",\"title\":{\"zh\":\""u8, .. QingshiInGb18030, .. "\"}}}"u8], "GB18030" },
        { [.. "{\""u8, .. QingshiInGb18030, .. "\":1}"u8], "GB18030" },
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")], "UTF-16" },
        { [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("{}")], "UTF-16" },
        { Encoding.Unicode.GetBytes("{}"), "UTF-16" },
    };

    [Theory]
    [MemberData(nameof(OtherEncodings))]
    public void FromJson_AnotherEncoding_SaysSo(byte[] document, string encoding)
    {
        Func<Report> reading = () => Report.FromJson(document);

        Finding finding = reading.Should().Throw<ReportDocumentException>().Which.Findings.Should().ContainSingle().Subject;
        finding.Id.Should().Be("GM0010");
        finding.Message.In(Language.English).Should().Contain(encoding);
        finding.Line.Should().Be(1);
    }

    [Theory]
    [InlineData("{\"formatVersion\":\"1.0\",\"\\ud800\":1}", "$.\uFFFD")]
    [InlineData("{\"formatVersion\":\"1.0\",\"x\":{\"\\ud800\":1}}", "$.x")]
    [InlineData("{\"formatVersion\":\"1.0\",\"source\":{\"\\ud800\":1}}", "$.source.\uFFFD")]
    [InlineData("{\"formatVersion\":\"1.0\",\"source\":{\"kind\":\"\\ud800\"}}", "$.source.kind")]
    public void FromJson_LoneSurrogateInNameOrText_IsAFaultWithItsPath(string document, string path)
    {
        Func<Report> reading = () => Report.FromJson(document);

        Finding finding = reading.Should().Throw<ReportDocumentException>().Which.Findings.Should().ContainSingle().Subject;
        (finding.Id, finding.Path).Should().Be(("GM0007", path));
    }
}
