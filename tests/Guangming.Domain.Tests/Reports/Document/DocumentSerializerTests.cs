using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guangming.Domain.Tests;

/// <summary>Reports behind <see cref="JsonSerializer"/>: nothing to register, in a context of the user's own too.</summary>
public sealed class DocumentSerializerTests
{
    private static readonly Report Full = Report.FromJson(Documents.Full);
    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 16 };
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Serialize_Report_ReadsBackByReflectionAndFromAContext()
    {
        string json = JsonSerializer.Serialize(Full);

        JsonSerializer.Deserialize<Report>(json).Should().Be(Full);
        JsonSerializer.Deserialize(json, UserContext.Default.Report).Should().Be(Full);
        JsonSerializer.Serialize(Full, UserContext.Default.Report).Should().Be(json);
        JsonSerializer.Deserialize<Report>(JsonSerializer.Serialize(Full, Strict), Strict).Should().Be(Full, "strict options change nothing");
    }

    [Fact]
    public void Serialize_ReportInAUsersOwnClass_ReadsBack()
    {
        Holder holder = new() { Name = "mine", Report = Full, Amount = Money.FromYuan(5), More = [Full, Report.FromJson(Documents.Minimal)] };
        string json = JsonSerializer.Serialize(holder, UserContext.Default.Holder);
        Holder again = JsonSerializer.Deserialize(json, UserContext.Default.Holder)!;

        again.Report.Should().Be(Full);
        again.More.Should().Equal(holder.More);
        again.Amount.Should().Be(holder.Amount);
        JsonSerializer.Deserialize<Holder>(JsonSerializer.Serialize(holder))!.More.Should().Equal(holder.More);
    }

    [Fact]
    public void Deserialize_NoReport_IsNull() =>
        JsonSerializer.Deserialize("""{"Name":"mine","Report":null,"More":[]}""", UserContext.Default.Holder)!.Report.Should().BeNull();

    [Fact]
    public void Deserialize_ListOfReports_ReadsThemAll()
    {
        List<Report> reports = JsonSerializer.Deserialize($"[{Documents.Minimal},{Documents.Full},{Documents.Minimal}]", UserContext.Default.ListReport)!;

        reports.Should().HaveCount(3);
        reports[1].Should().Be(Full);
        reports[2].Should().Be(reports[0]);
    }

    [Fact]
    public async Task Deserialize_FromAStreamInSmallPieces_ReadsTheSame()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"[{Documents.Full},{Documents.Full}]"));

        List<Report>? reports = await JsonSerializer.DeserializeAsync<List<Report>>(stream, SmallBuffer, TestContext.Current.CancellationToken);

        reports.Should().Equal(Full, Full);
    }

    [Theory]
    [InlineData("\"value\": \"1.2亿元\"", "\"value\": \"1.2亿\"", 69, "$.figures[0].value")]
    [InlineData("\"kind\": \"group\"", "\"kind\": \"heap\"", 27, "$.divisions[3].kind")]
    [InlineData("\"formatVersion\": \"1.1\"", "\"formatVersion\": \"3.0\"", 1, "$.formatVersion")]
    public void Deserialize_Fault_CarriesLineAndPath(string part, string with, long line, string path)
    {
        Func<Report?> read = () => JsonSerializer.Deserialize<Report>(Documents.FullWith(part, with));
        ReportDocumentException error = read.Should().Throw<JsonException>("it is caught as what the serializer throws")
            .Which.Should().BeOfType<ReportDocumentException>().Subject;

        error.LineNumber.Should().Be(line, "the serializer counts from 0");
        error.Findings[0].Path.Should().Be(path);
        Documents.FirstOf(Documents.FullWith(part, with)).Line.Should().Be((int)line + 1, "our loader counts from 1");
    }

    [Fact]
    public void Deserialize_FaultInsideAUsersClass_CarriesTheLineOfTheWholeText()
    {
        string json = "{\n\"Name\":\"mine\",\n\"Report\":" + Documents.FullWith("\"value\": \"40户\"", "\"value\": \"40亩\"") + "}";
        Func<Holder?> read = () => JsonSerializer.Deserialize(json, UserContext.Default.Holder);

        ReportDocumentException error = read.Should().Throw<ReportDocumentException>().Which;
        int line = json[..json.IndexOf("40亩", StringComparison.Ordinal)].Count(c => c == '\n');

        error.LineNumber.Should().Be(line);
        error.Findings[0].Path.Should().Be("$.figures[6].value", "within the report");
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    public void Deserialize_NoReportAtAll_IsATypedError(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Report>(json)).Should().Throw<ReportDocumentException>();
}

/// <summary>A class of a user's that holds reports.</summary>
internal sealed class Holder
{
    public required string Name { get; init; }

    public required Report? Report { get; init; }

    public Money Amount { get; init; }

    public required List<Report> More { get; init; }
}

[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(List<Report>))]
[JsonSerializable(typeof(Holder))]
internal sealed partial class UserContext : JsonSerializerContext;
