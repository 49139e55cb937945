namespace Guangming.Domain.Tests;

public sealed class DocumentVersionTests
{
    [Fact]
    public void FromJson_NewerMinor_IsReadKeptAndWrittenBack()
    {
        string json = JsonTree.Insert(JsonTree.With(Documents.Minimal, "$.formatVersion", "\"1.7\""), "$", "\"mood\":\"calm\"");
        Report report = Report.FromJson(json);

        report.ToJson().Should().Contain("\"formatVersion\": \"1.7\"").And.Contain("\"mood\": \"calm\"", "a newer minor version only adds");
        Report.FromJson(report.ToJson()).Should().Be(report);
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("0.9")]
    [InlineData("10.0")]
    public void FromJson_OtherMajor_IsRefusedWithAdvice(string version)
    {
        Finding finding = Documents.FirstOf(JsonTree.With(Documents.Minimal, "$.formatVersion", $"\"{version}\""));

        finding.Id.Should().Be("GM0006");
        finding.Path.Should().Be("$.formatVersion");
        finding.Message.English.Should().Be(
            $"format version \"{version}\" cannot be read: this version of the library reads 1.x; update it to read newer documents");
        finding.Message.Chinese.Should().Contain("请升级");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".0")]
    [InlineData("01.0")]
    [InlineData("1.00")]
    [InlineData("1.0.0")]
    [InlineData("1.x")]
    [InlineData("-1.0")]
    [InlineData(" 1.0")]
    [InlineData("１.0")]
    [InlineData("1.99999")]
    [InlineData("")]
    public void FromJson_NoVersion_IsRefused(string version) =>
        Documents.FirstOf(JsonTree.With(Documents.Minimal, "$.formatVersion", $"\"{version}\"")).Message.English
            .Should().Be($"cannot read \"{version}\": expected a version such as \"1.0\"");
}
