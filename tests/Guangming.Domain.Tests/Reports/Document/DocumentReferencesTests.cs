namespace Guangming.Domain.Tests;

public sealed class DocumentReferencesTests
{
    [Theory]
    [InlineData("$.divisions[3].within", "baihee", "GM1002", "there is no division 'baihee'; nearest: baihe")]
    [InlineData("$.divisions[1].predecessor", "old-qingshy", "GM1002", "nearest: old-qingshi")]
    [InlineData("$.pairings[0].supporter[0]", "qingshu", "GM1002", "nearest: qingshi")]
    [InlineData("$.pairings[1].parent", "baihei", "GM1002", "there is no pairing 'baihei'; nearest: baihe")]
    [InlineData("$.figures[0].pairing", "bahe", "GM1002", "there is no pairing 'bahe'; nearest: baihe")]
    [InlineData("$.figures[1].place", "village", "GM1002", "there is no division 'village'; nearest: villages")]
    [InlineData("$.figures[5].of.figure", "baihe.walker", "GM1002", "there is no figure 'baihe.walker'; nearest: baihe.walkers")]
    [InlineData("$.milestones[0].pairing", "bahe", "GM1002", "nearest: baihe")]
    [InlineData("$.milestones[0].place", "nowhere-at-all", "GM1002", "there is no division 'nowhere-at-all'")]
    [InlineData("$.divisions[1].id", "old-qingshi", "GM1001", "the division id 'old-qingshi' stands twice")]
    [InlineData("$.pairings[1].id", "baihe", "GM1001", "the pairing id 'baihe' stands twice")]
    [InlineData("$.measures[1].code", "tea.sales", "GM1001", "the measure id 'tea.sales' stands twice")]
    [InlineData("$.figures[6].id", "baihe.fiscal", "GM1001", "the figure id 'baihe.fiscal' stands twice")]
    [InlineData("$.measures[1].code", "coverage.persons", "GM1003", "the built-in measure 'coverage.persons' cannot be redefined")]
    public void FromJson_ReferenceThatDoesNotResolve_IsRefusedAtItsPath(string path, string id, string finding, string message)
    {
        Finding found = Documents.FirstOf(JsonTree.With(Documents.Full, path, $"\"{id}\""));

        found.Id.Should().Be(finding);
        found.Path.Should().Be(path);
        found.Message.English.Should().Contain(message);
        found.Line.Should().Be(1);
        found.Column.Should().BePositive();
    }

    [Theory]
    [InlineData("$.relations[0].part", "baihe.walker", "GM1002", "nearest: baihe.walkers")]
    [InlineData("$.relations[0].whole", "baihe.fiscal", "GM1007", "expected one unit")]
    [InlineData("$.relations[0].whole", "baihe.walkers.some", "GM0008", "two or more different figures")]
    [InlineData("$.relations[1].figures", "!baihe.walkers,baihe.walkers.some", "GM1013", "are of one measure")]
    [InlineData("$.relations[1].figures", "!baihe.walkers", "GM0008", "two or more different figures")]
    [InlineData("$.relations[2].final", "baihe.water", "GM1014", "expected one measure")]
    [InlineData("$.relations[4].earlier", "baihe.walkers", "GM1020", "their measures differ; a revision states the same number anew")]
    [InlineData("$.relations[4].earlier", "baihe.water.new", "GM0008", "two or more different figures")]
    [InlineData("$.relations[4].revision", "nothing", "GM1002", "there is no figure 'nothing'")]
    [InlineData("$.relations[3].from", "!baihe.rate.2015,nothing", "GM1002", "there is no figure 'nothing'")]
    public void FromJson_RelationThatDoesNotHold_IsRefused(string path, string ids, string finding, string message)
    {
        string raw = ids[0] == '!' ? $"[{string.Join(',', ids[1..].Split(',').Select(id => $"\"{id}\""))}]" : $"\"{ids}\"";
        Finding found = Documents.FirstOf(JsonTree.With(Documents.Full, path, raw));

        found.Id.Should().Be(finding);
        path.Should().StartWith(found.Path, "the relation is named");
        found.Message.English.Should().Contain(message);
    }

    [Theory]
    [InlineData("""{ "kind": "part-of", "part": "baihe.walkers", "whole": "baihe.walkers.some", "origin": "stated" }""", "GM1004", "a figure is part of itself: baihe.walkers")]
    [InlineData("""{ "kind": "change", "baseline": "baihe.rate.2015", "final": "baihe.rate.2020", "origin": "stated" }""", "GM1012", "the relation stands twice")]
    [InlineData("""{ "kind": "revises", "revision": "baihe.water", "earlier": "baihe.water.new", "origin": "stated" }""", "GM1021", "a figure revises itself: baihe.water")]
    public void FromJson_OneRelationTooMany_IsRefused(string relation, string finding, string message)
    {
        Finding found = Documents.FirstOf(Documents.FullWith("\"relations\": [", $"\"relations\": [ {relation},"));

        found.Id.Should().Be(finding);
        found.Message.English.Should().Contain(message);
        found.Figures.Length.Should().BeGreaterThanOrEqualTo(finding == "GM1012" ? 2 : 0);
    }

    [Theory]
    [InlineData("\"by\": \"growth.points\"", "by")]
    [InlineData("\"baseline\": \"baihe.rate.2015\"", "baseline")]
    [InlineData("\"figures\": [\"baihe.rate.2015\"]", "figures")]
    [InlineData("\"result\": \"baihe.rate.2015\"", "result")]
    [InlineData("\"revision\": \"baihe.rate.2015\"", "revision")]
    [InlineData("\"earlier\": \"baihe.rate.2015\"", "earlier")]
    public void FromJson_RelationWithAnothersMember_IsRefusedAndNotLost(string member, string name)
    {
        Finding found = Documents.FirstOf(JsonTree.Insert(Documents.Full, "$.relations[0]", member));

        found.Id.Should().Be("GM0005", "a known member that means nothing here would be dropped silently");
        found.Path.Should().Be("$.relations[0]." + name);
        found.Message.English.Should().Contain($"\"{name}\"");
    }

    [Fact]
    public void FromJson_TogetherWithFrom_IsRefused() =>
        Documents.FirstOf(Documents.FullWith(
            "\"figures\": [\"baihe.households\", \"baihe.walkers\"]", "\"from\": [\"baihe.households\", \"baihe.walkers\"]"))
            .Path.Should().Be("$.relations[1].from", "its figures are called figures");

    [Fact]
    public void FromJson_PairingsInACircle_AreRefused()
    {
        Finding found = Documents.FirstOf(Documents.FullWith("\"to\": \"2025\",", "\"to\": \"2025\", \"parent\": \"villages\","));

        found.Id.Should().Be("GM1005");
        found.Message.English.Should().Be("a pairing is its own parent: baihe → villages → baihe");
        found.Path.Should().Be("$.pairings[0]");
    }

    [Theory]
    [InlineData("\"to\": \"2018\"", "\"to\": \"2018\", \"predecessor\": \"qingshi\"", "old-qingshi → qingshi → old-qingshi")]
    [InlineData("\"to\": \"2018\"", "\"within\": \"old-qingshi\"", "old-qingshi → old-qingshi")]
    public void FromJson_DivisionsInACircle_AreRefused(string part, string with, string cycle)
    {
        Finding found = Documents.FirstOf(Documents.FullWith(part, with));

        found.Id.Should().Be("GM1006");
        found.Message.English.Should().Be($"a division lies within or follows itself: {cycle}");
    }

    [Theory]
    [InlineData("\"exact\": true,", "", "\"note\": { \"zh\": \"没有贫困人口。\" }", "\"scope\": { \"zh\": \"全县\" }", null, "0% of its own is a range")]
    [InlineData("\"value\": \"100%\",", "\"value\": \"100%\", \"exact\": true,", "", "", "GM1008", "an exact number needs a note")]
    [InlineData("\"value\": \"40户\",", "\"value\": \"40户\", \"of\": { \"notNamed\": true },", "", "", "GM1011", "households are no rate")]
    public void FromJson_MarksOnFigures_MustFit(string part, string with, string part2, string with2, string? finding, string because)
    {
        string json = Documents.FullWith(part, with);
        json = part2.Length == 0 ? json : json.Replace(part2, with2, StringComparison.Ordinal);

        if (finding is null)
        {
            FluentActions.Invoking(() => Report.FromJson(json)).Should().NotThrow(because);
        }
        else
        {
            Documents.FirstOf(json).Id.Should().Be(finding, because);
        }
    }

    [Theory]
    [InlineData("\"value\": \"超30万元\", \"exact\": true,")]
    [InlineData("\"exact\": true, \"value\": \"超30万元\",")]
    public void FromJson_BoundMarkedExact_IsRefusedInAnyOrder(string members)
    {
        Finding found = Documents.FirstOf(Documents.FullWith("\"value\": \"超30万元\",", members));

        found.Id.Should().Be("GM0008", "超 states a bound, so nobody knows the exact number");
        found.Path.Should().StartWith("$.figures[1].");
    }

    [Fact]
    public void FromJson_SeveralProblems_AreAllListedWithTheirPlaces()
    {
        string json = JsonTree.With(Documents.Full, "$.relations[0].part", "\"nothing\"");
        json = JsonTree.With(json, "$.relations[2].final", "\"baihe.water\"");
        json = JsonTree.With(json, "$.figures[6].id", "\"baihe.fiscal\"");

        ReportDocumentException error = Documents.ErrorOf(json);

        error.Findings.Select(finding => finding.Id).Should().Equal("GM1001", "GM1002", "GM1002", "GM1014");
        error.Findings.Should().OnlyContain(finding => finding.Line == 1 && finding.Column > 1 && finding.Severity == Severity.Error);
        error.Message.Split(Environment.NewLine).Should().HaveCount(4, "a line each");
    }
}
