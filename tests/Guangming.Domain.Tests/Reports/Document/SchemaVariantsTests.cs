using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guangming.Domain.Tests;

/// <summary>The library's side of the list of variants that the JSON Schema is held against as well.</summary>
public class SchemaVariantsTests
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonElement Listed = JsonElement.Parse(TestData.Bytes("schema-variants.json"));
    private static readonly Dictionary<string, JsonElement> Variants =
        Listed.GetProperty("variants").EnumerateArray().ToDictionary(variant => variant.GetProperty("name").GetString()!, StringComparer.Ordinal);

    public static TheoryData<string> Read => [.. Variants.Keys.Where(IsRead)];

    public static TheoryData<string> Refused => [.. Variants.Keys.Where(name => !IsRead(name))];

    [Theory]
    [MemberData(nameof(Read))]
    public void FromJson_VariantListedAsAccepted_IsReadAndWrittenBack(string name)
    {
        Report report = Report.FromJson(Document(name));

        Report.FromJson(report.ToJson()).ToCanonicalJson().Should().Be(report.ToCanonicalJson());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void FromJson_VariantListedAsRefused_IsRefusedWithItsFinding(string name)
    {
        Action read = () => Report.FromJson(Document(name));

        read.Should().Throw<ReportDocumentException>().Which.Findings[0].Id.Should().Be(Variants[name].GetProperty("finding").GetString());
    }

    private static bool IsRead(string name) => Variants[name].GetProperty("library").ValueEquals("accept");

    private static string Document(string name) => Edited(Listed.GetProperty("base"), Variants[name].GetProperty("edits"));

    private static string Edited(JsonElement document, JsonElement edits)
    {
        JsonNode root = JsonNode.Parse(document.GetRawText())!;
        foreach (JsonElement edit in edits.EnumerateArray())
        {
            JsonProperty operation = edit.EnumerateObject().First(member => member.Name is "set" or "add" or "remove");
            string[] steps = [.. operation.Value.GetString()!.Split('/').Skip(1).Select(Unescaped)];
            JsonNode? to = edit.TryGetProperty("to", out JsonElement value) ? JsonNode.Parse(value.GetRawText()) : null;
            if (operation.NameEquals("add"))
            {
                steps.Aggregate(root, Step).AsArray().Add(to);
            }
            else
            {
                Put(steps[..^1].Aggregate(root, Step), steps[^1], to, isRemoved: operation.NameEquals("remove"));
            }
        }

        return root.ToJsonString(AsWritten);
    }

    private static string Unescaped(string step) => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static JsonNode Step(JsonNode at, string step) => at is JsonArray list ? list[Index(step)]! : at[step]!;

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);

    private static void Put(JsonNode at, string last, JsonNode? to, bool isRemoved)
    {
        switch (at)
        {
            case JsonArray list when isRemoved:
                list.RemoveAt(Index(last));
                break;
            case JsonArray list:
                list[Index(last)] = to;
                break;
            case JsonObject members when isRemoved:
                members.Remove(last);
                break;
            default:
                at[last] = to;
                break;
        }
    }
}
