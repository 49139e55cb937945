namespace Guangming.Domain.Tests;

public sealed class DocumentDuplicatesTests
{
    public static TheoryData<string> Members => [.. JsonTree.Members(Documents.Full)];

    [Theory]
    [MemberData(nameof(Members))]
    public void FromJson_MemberTwice_IsRefusedAtTheSecond(string path)
    {
        Finding finding = Documents.FirstOf(JsonTree.Twice(Documents.Full, path));

        finding.Id.Should().Be("GM0002", "the last of two would win silently");
        finding.Path.Should().Be(path);
        finding.Message.English.Should().Contain($"\"{path[(path.LastIndexOf('.') + 1)..]}\" stands twice");
    }

    [Fact]
    public void FromJson_TwiceWithEscapes_IsTheSameMember() =>
        Documents.FirstOf(Documents.Minimal.Replace("\"kind\"", "\"kind\":\"newspaper\",\"\\u006bind\"", StringComparison.Ordinal))
            .Id.Should().Be("GM0002", "an escape is another spelling of one name");

    [Fact]
    public void FromJson_UnknownTwice_IsRefused() =>
        Documents.FirstOf(JsonTree.Insert(Documents.Minimal, "$", "\"mood\":1,\"mood\":2"))
            .Should().Match<Finding>(finding => finding.Id == "GM0002" && finding.Path == "$.mood");

    [Fact]
    public void FromJson_TwiceInsideAnUnknown_IsRefused() =>
        Documents.FirstOf(JsonTree.Insert(Documents.Minimal, "$", """ "mood":{"a":[{"b":1,"b":1}]} """))
            .Id.Should().Be("GM0002", "unknown members are read as strictly as the rest");

    [Fact]
    public void FromJson_NamesThatDifferInCase_AreDifferent()
    {
        Report report = Report.FromJson(JsonTree.Insert(Documents.Minimal, "$", "\"Note\":1"));

        report.ToJson().Should().Contain("\"Note\": 1", "names are compared whole");
        report.Note.Should().BeNull();
    }
}
