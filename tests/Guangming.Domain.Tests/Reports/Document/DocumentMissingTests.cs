namespace Guangming.Domain.Tests;

public sealed class DocumentMissingTests
{
    private static readonly string[] Required =
    [
        "$.formatVersion", "$.source", "$.source.kind", "$.source.title", "$.source.publisher", "$.source.published", "$.source.language",
        "$.divisions[].id", "$.divisions[].name", "$.divisions[].kind",
        "$.pairings[].id", "$.pairings[].supporter", "$.pairings[].recipient", "$.pairings[].programme",
        "$.measures[].code", "$.measures[].name", "$.measures[].unit", "$.measures[].kind", "$.measures[].aggregation",
        "$.figures[].id", "$.figures[].measure", "$.figures[].pairing", "$.figures[].value", "$.figures[].period", "$.figures[].period.basis",
        "$.relations[].kind", "$.relations[].origin", "$.relations[].part", "$.relations[].whole", "$.relations[].figures",
        "$.relations[].baseline", "$.relations[].final", "$.relations[].result", "$.relations[].by", "$.relations[].from",
        "$.relations[].revision", "$.relations[].earlier",
        "$.milestones[].id", "$.milestones[].pairing", "$.milestones[].kind", "$.milestones[].text",
        "$.leftOut[].kind", "$.leftOut[].anchor", "$.leftOut[].reason",
    ];

    // Allowed by the form, but something else of this document then does not fit.
    private static readonly Dictionary<string, string> Breaks = new(StringComparer.Ordinal)
    {
        ["$.divisions"] = "GM1002",
        ["$.pairings"] = "GM1002",
        ["$.figures"] = "GM1002",
        ["$.measures[].source"] = "GM0008",
        ["$.measures[].group"] = "GM0008",
        ["$.figures[].period.start"] = "GM0008",
        ["$.figures[].period.end"] = "GM0008",
        ["$.figures[].period.label"] = "GM0008",
    };

    public static TheoryData<string> Members => [.. JsonTree.Members(Documents.Full)];

    [Theory]
    [MemberData(nameof(Members))]
    public void FromJson_MemberMissing_IsRefusedWhereItIsRequired(string path)
    {
        string pattern = JsonTree.Pattern(path);
        string name = path[(path.LastIndexOf('.') + 1)..];
        string json = JsonTree.Without(Documents.Full, path);
        if (Required.Contains(pattern) || IsRequiredHere(path))
        {
            Finding finding = Documents.FirstOf(json);
            finding.Id.Should().Be("GM0003", $"{pattern} is required");
            finding.Path.Should().Be(path[..path.LastIndexOf('.')], "the object that lacks it is named");
            finding.Message.English.Should().Contain($"lacks its member \"{(path[..path.LastIndexOf('.')].EndsWith(".of", StringComparison.Ordinal) ? "figure" : name == "en" ? "zh" : name)}\"");
        }
        else if (path == "$.figures[4].note")
        {
            Documents.FirstOf(json).Id.Should().Be("GM1008", "0% is exact only because the note says why");
        }
        else if (Breaks.TryGetValue(pattern, out string? id) && !IsFree(path))
        {
            Documents.FirstOf(json).Id.Should().Be(id);
        }
        else
        {
            FluentActions.Invoking(() => Report.FromJson(json)).Should().NotThrow($"{pattern} is optional");
        }
    }

    [Fact]
    public void FromJson_EmptyObject_LacksItsVersion() =>
        Documents.ErrorOf("{}").Message.Should().Be("GM0003 Error at $ (line 1, column 1): the report lacks its member \"formatVersion\"");

    [Fact]
    public void FromJson_EmptyText_LacksBothLanguages() =>
        Documents.FirstOf(JsonTree.With(Documents.Minimal, "$.source.title", "{}"))
            .Should().Match<Finding>(finding => finding.Id == "GM0003" && finding.Path == "$.source.title");

    [Fact]
    public void FromJson_EmptyBase_LacksWhatItIs() =>
        Documents.FirstOf(JsonTree.With(Documents.Full, "$.figures[5].of", "{}"))
            .Should().Match<Finding>(finding => finding.Id == "GM0003" && finding.Path == "$.figures[5].of");

    // The only wording of a text, a part of an anchor, or the one member of a rate's base.
    private static bool IsRequiredHere(string path)
    {
        string parent = path[..path.LastIndexOf('.')];
        string name = path[(path.LastIndexOf('.') + 1)..];
        return parent.EndsWith(".anchor", StringComparison.Ordinal)
            || parent.EndsWith(".of", StringComparison.Ordinal)
            || (name is "zh" or "en" && JsonTree.Members(Documents.Full).Count(other => other.StartsWith(parent + ".", StringComparison.Ordinal)) == 1);
    }

    // A period that holds without this member too.
    private static bool IsFree(string path) => path is "$.figures[0].period.start" or "$.figures[0].period.end";
}
