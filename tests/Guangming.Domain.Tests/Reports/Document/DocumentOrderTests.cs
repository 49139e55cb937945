using System.Text.Json.Nodes;
using CsCheck;

namespace Guangming.Domain.Tests;

public sealed class DocumentOrderTests
{
    private static readonly Report Full = Report.FromJson(Documents.Full);
    private static readonly string[] Lists = ["divisions", "pairings", "measures", "figures", "relations", "milestones", "leftOut"];

    [Fact]
    public void FromJson_MembersInAnyOrder_IsTheSameReport() => Gen.Int[0, int.MaxValue].Sample(seed =>
    {
        string json = Shuffled(JsonNode.Parse(Documents.Full)!, new Random(seed)).ToJsonString();
        Report report = Report.FromJson(json);

        return report.Equals(Full)
            && report.ToCanonicalJson() == Full.ToCanonicalJson()
            && report.Figures.All.SequenceEqual(Full.Figures.All)
            && report.Relations.SequenceEqual(Full.Relations)
            && report.Milestones.SequenceEqual(Full.Milestones)
            && report.Measures.SequenceEqual(Full.Measures);
    });

    [Fact]
    public void FromJson_ListsInAnyOrder_HaveOneHash() => Gen.Int[0, int.MaxValue].Sample(seed =>
    {
        JsonNode json = JsonNode.Parse(Documents.Full)!;
        Random random = new(seed);
        foreach (string list in Lists)
        {
            JsonNode?[] items = [.. json[list]!.AsArray().Select(item => item!.DeepClone())];
            random.Shuffle(items);
            json[list] = new JsonArray(items);
        }

        Report report = Report.FromJson(json.ToJsonString());
        return report.ContentHash == Full.ContentHash && report.FactsHash == Full.FactsHash && report.Equals(Full) && report.GetHashCode() == Full.GetHashCode();
    });

    [Theory]
    [InlineData("figures")]
    [InlineData("milestones")]
    [InlineData("pairings")]
    [InlineData("relations")]
    public void FromJson_ListBeforeWhatItNeeds_IsReadAtTheEnd(string first)
    {
        JsonObject json = JsonNode.Parse(Documents.Full)!.AsObject();
        JsonNode list = json[first]!.DeepClone();
        json.Remove(first);
        json.Insert(0, first, list);

        Report.FromJson(json.ToJsonString()).Should().Be(Full);
    }

    [Fact]
    public void FromJson_FaultInAListReadAtTheEnd_IsPlacedWhereItStands()
    {
        const string json =
            """
            { "figures": [
              { "id": "a", "measure": "coverage.persons", "pairing": "nobody", "value": "1人", "period": { "basis": "unspecified" } } ],
            """;
        Finding finding = Documents.FirstOf(json + Documents.Minimal[1..]);

        finding.ToString().Should().StartWith("GM1002 Error at $.figures[0].pairing (line 2, column 47): there is no pairing 'nobody'", "the member is named where its name stands");
    }

    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject members:
                KeyValuePair<string, JsonNode?>[] all = [.. members.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffled(member.Value, random)))];
                random.Shuffle(all);
                return new JsonObject(all);
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item is null ? null : Shuffled(item, random))]);
            default:
                return node.DeepClone();
        }
    }
}
