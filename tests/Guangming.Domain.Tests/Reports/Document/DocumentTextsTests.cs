using System.Text;

namespace Guangming.Domain.Tests;

public sealed class DocumentTextsTests
{
    public static TheoryData<string> Strings => [.. JsonTree.Strings(Documents.Full)];

    public static TheoryData<string> Objects => [.. JsonTree.Objects(Documents.Full)];

    [Theory]
    [MemberData(nameof(Strings))]
    public void FromJson_LoneSurrogateAnywhere_IsRefusedAtThatPath(string path)
    {
        foreach (string raw in new[] { "\"\\ud800\"", "\"a\\udc00b\"", "\"\\ud800\\ud800\"" })
        {
            Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, path, raw));

            finding.Path.Should().Be(path);
            finding.Id.Should().BeOneOf("GM0007", "GM0008");
        }
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void FromJson_BrokenUtf8Anywhere_IsATypedError(string path)
    {
        byte[] json = Encoding.UTF8.GetBytes(JsonTree.With(Documents.Full, path, "\"\u0001\""));
        foreach (byte[] broken in new byte[][] { [0xFF], [0xED, 0xA0, 0x80], [0xC3], [0xF0, 0x9F] })
        {
            int at = Array.IndexOf(json, (byte)1);
            byte[] bytes = [.. json[..at], .. broken, .. json[(at + 1)..]];

            Finding finding = Documents.ErrorOf(bytes).Findings[0];
            finding.Id.Should().BeOneOf("GM0001", "GM0007", "GM0008");
            finding.Line.Should().Be(1);
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void FromJson_LoneSurrogateInAName_IsATypedError(string path) =>
        Documents.FirstOf(JsonTree.Insert(Documents.Full, path, "\"\\ud800\":1")).Id.Should().Be("GM0007", $"a name of {path} is no Unicode");

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("[[\"\\udfff\"]]")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"a\":{\"b\":\"\\ud800\"}}")]
    public void FromJson_LoneSurrogateInsideAnUnknown_IsRefused(string raw) =>
        Documents.FirstOf(JsonTree.Insert(Documents.Minimal, "$", $"\"mood\":{raw}")).Id.Should().Be("GM0007");

    [Theory]
    [InlineData("$.note.zh", @"\u0007", "U+0007")]
    [InlineData("$.source.title.zh", @"\u0000", "U+0000")]
    [InlineData("$.source.address", @"\u007f", "U+007F")]
    [InlineData("$.divisions[1].name.zh", @"\u202e", "U+202E")]
    [InlineData("$.divisions[1].aliases[0]", @"\u2066", "U+2066")]
    [InlineData("$.figures[1].scope.zh", @"\u0085", "U+0085")]
    [InlineData("$.figures[0].anchor.token", @"\u202a", "U+202A")]
    [InlineData("$.milestones[0].text.zh", @"\u001b", "U+001B")]
    [InlineData("$.leftOut[0].reason.zh", @"\n", "U+000A")]
    public void FromJson_ControlOrBidiCharacter_IsRefusedByName(string path, string escape, string named)
    {
        Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, path, $"\"甲{escape}乙\""));

        finding.Id.Should().Be("GM0007");
        finding.Path.Should().Be(path);
        finding.Message.English.Should().Be($"the text holds a control or bidirectional character, {named}, at position 1");
    }

    [Theory]
    [InlineData("$.note.zh")]
    [InlineData("$.source.language")]
    [InlineData("$.figures[1].period.label")]
    [InlineData("$.figures[0].anchor.token")]
    public void FromJson_BlankText_IsRefused(string path)
    {
        foreach (string blank in new[] { "\"\"", "\" \"", "\"\u3000\"" })
        {
            Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, path, blank));

            finding.Id.Should().Be("GM0007");
            finding.Message.English.Should().Be("the text is blank");
        }
    }

    [Theory]
    [InlineData("一亿𠮷", "rare Han beyond the BMP")]
    [InlineData("<script>&'\"", "what could break out of a page")]
    [InlineData("a\\b/c", "slashes of both kinds")]
    [InlineData("é e\u0301", "composed and not, which stay different")]
    [InlineData("👩‍👩‍👧", "joined with U+200D")]
    public void ToJson_AnyText_ReadsBackTheSame(string text, string because)
    {
        string json = JsonTree.With(Documents.Minimal, "$.source.title.zh", System.Text.Json.JsonSerializer.Serialize(text));
        Report report = Report.FromJson(json);

        report.Source.Title.Chinese.Should().Be(text, because);
        Report.FromJson(report.ToJson()).Source.Title.Chinese.Should().Be(text, because);
        Report.FromJson(report.ToCanonicalJson()).Source.Title.Chinese.Should().Be(text, because);
    }

    [Fact]
    public void ToJson_Chinese_IsPlainAndMarkupIsNot()
    {
        string json = JsonTree.With(Documents.Full, "$.note.zh", "\"1.796亿元 </script>\"");

        string written = Report.FromJson(json).ToJson();

        written.Should().Contain("\"value\": \"1.2亿元\"", "people read it");
        written.Should().Contain(@"1.796亿元 \u003C/script\u003E", "nothing breaks out of a web page");
    }

    [Fact]
    public void FromJson_TextWithLoneSurrogateInMemory_IsRefused()
    {
        ReportDocumentException error = Documents.ErrorOfText(Documents.Minimal.Replace("报社", "报\ud800社", StringComparison.Ordinal));

        error.Findings[0].Id.Should().Be("GM0007");
        error.Message.Should().Contain("lone surrogate, at position");
    }
}
