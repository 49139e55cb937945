using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guangming.Domain.Tests;

public sealed class DocumentUnknownMembersTests
{
    private const string Mood = """ "mood":{"tone":"暖𠮷","deep":[1,2.50,{"x":null,"y":[true,"a\"b"]}],"big":12345678901234567890123456789} """;

    // Things of a report keep what they do not know; values have a closed form.
    private static readonly string[] Keepers =
    [
        "$", "$.source", "$.divisions[]", "$.pairings[]", "$.measures[]", "$.figures[]", "$.relations[]", "$.milestones[]", "$.leftOut[]",
    ];

    // Axes have no members that nobody knows: each is an axis of its own.
    public static TheoryData<string> Objects => [.. JsonTree.Objects(Documents.Full).Where(path => !path.EndsWith(".axes", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Objects))]
    public void FromJson_UnknownMember_IsKeptByThingsAndRefusedByValues(string path)
    {
        string json = JsonTree.Insert(Documents.Full, path, Mood);

        if (Keepers.Contains(JsonTree.Pattern(path), StringComparer.Ordinal))
        {
            string written = Report.FromJson(json).ToJson();
            JsonNode.DeepEquals(JsonNode.Parse(written)!, JsonNode.Parse(WithoutDefaults(json))!)
                .Should().BeTrue($"the unknown member of {path} is written back where it stood, whole");
        }
        else
        {
            Finding finding = Documents.FirstOf(json);
            finding.Id.Should().Be("GM0005", $"{path} is a value");
            finding.Path.Should().Be(path + ".mood");
            finding.Message.English.Should().Contain("\"mood\": expected ");
        }
    }

    [Fact]
    public void ToJson_UnknownNumbers_AreWrittenAsTheyWereRead()
    {
        Report report = Report.FromJson(JsonTree.Insert(Documents.Minimal, "$", "\"n\":[1.50,1e5,-0,12345678901234567890123456789]"));

        string written = report.ToJson().Replace("\n", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        written.Should().Contain("\"n\":[1.50,1e5,-0,12345678901234567890123456789]", "no digit is lost or made up");
    }

    [Fact]
    public void ContentHash_OfUnknownMember_ChangesWithIt()
    {
        string plain = Report.FromJson(Documents.Minimal).ContentHash;

        Report.FromJson(JsonTree.Insert(Documents.Minimal, "$", "\"mood\":1")).ContentHash.Should().NotBe(plain, "it is content");
        Report.FromJson(JsonTree.Insert(Documents.Minimal, "$", "\"mood\":1.0")).Should().Be(
            Report.FromJson(JsonTree.Insert(Documents.Minimal, "$", "\"mood\":1")), "RFC 8785 writes both as 1");
    }

    [Theory]
    [InlineData("$")]
    [InlineData("$.source")]
    [InlineData("$.figures[0]")]
    public void FromJson_UnknownMembers_AreCappedAt256InOneObject(string path)
    {
        Report.FromJson(JsonTree.Insert(Documents.Full, path, Many(256))).Should().NotBeNull("256 are kept");
        Finding finding = Documents.FirstOf(JsonTree.Insert(Documents.Full, path, Many(257)));

        finding.Id.Should().Be("GM0009", "more are a way to swell a document");
        finding.Message.English.Should().Be("more than 256 unknown members in one object");
    }

    [Fact]
    public void FromJson_UnknownMeasure_KeepsItsFigureAsAPlainOne()
    {
        Report report = Report.FromJson(Documents.FullWith("coverage.households", "coverage.houses"));
        Figure figure = report["baihe.households"];

        figure.GetType().Should().Be<Figure>("nobody has said what it counts");
        figure.Measure.Code.Should().Be("coverage.houses");
        figure.Quantity.Should().Be(Quantity.Of(40, Unit.Household), "its unit is the one it is written in");
        Report.FromJson(report.ToJson()).Should().Be(report);
        Report.FromJson(report.ToJson()).Measures.Should().HaveCount(2, "no measure was made up in the document");
        report.Remarks.Should().ContainSingle()
            .Which.Should().Match<Finding>(finding => finding.Id == "GM1015" && finding.Path == "$.figures[6].measure");
    }

    private static string Many(int count) =>
        string.Join(',', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"u{i}\":{i}")));

    private static string WithoutDefaults(string json)
    {
        // The writer leaves out what says nothing.
        string once = JsonTree.Without(json, "$.figures[0].status");
        return JsonTree.Without(once, "$.figures[0].attribution");
    }
}
