using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guangming.Domain.Tests;

/// <summary>Changes a JSON text at a path.</summary>
internal static class JsonTree
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The paths of all values of a text, the root aside.</summary>
    public static IEnumerable<string> Paths(string json) => Nodes(JsonNode.Parse(json)!).Select(node => node.Path);

    /// <summary>The paths of all members, that is of all values that have a name.</summary>
    public static IEnumerable<string> Members(string json) => Paths(json).Where(path => !path.EndsWith(']'));

    /// <summary>The paths of all objects, the root included.</summary>
    public static IEnumerable<string> Objects(string json) =>
        Nodes(JsonNode.Parse(json)!).Where(node => node.Value is JsonObject).Select(node => node.Path).Prepend("$");

    /// <summary>The paths of all strings.</summary>
    public static IEnumerable<string> Strings(string json) =>
        Nodes(JsonNode.Parse(json)!).Where(node => node.Value?.GetValueKind() == JsonValueKind.String).Select(node => node.Path);

    public static JsonValueKind KindAt(string json, string path) =>
        Nodes(JsonNode.Parse(json)!).Single(node => node.Path == path).Value?.GetValueKind() ?? JsonValueKind.Null;

    /// <summary>The text with the value at <paramref name="path"/> replaced by raw JSON.</summary>
    public static string With(string json, string path, string raw) => Write(json, path, Change.Replace, raw);

    /// <summary>The text with the member at <paramref name="path"/> standing twice.</summary>
    public static string Twice(string json, string path) => Write(json, path, Change.Repeat, string.Empty);

    /// <summary>The text without the member at <paramref name="path"/>.</summary>
    public static string Without(string json, string path) => Write(json, path, Change.Remove, string.Empty);

    /// <summary>The text with raw members put at the start of the object at <paramref name="path"/>.</summary>
    public static string Insert(string json, string path, string rawMember)
    {
        const string Mark = "MARK-HERE";
        return Write(json, path, Change.Insert, Mark).Replace($"\"{Mark}\":0", rawMember, StringComparison.Ordinal);
    }

    /// <summary>The path with all indices taken out: <c>$.figures[].value</c>.</summary>
    public static string Pattern(string path) =>
        string.Concat(path.Split('[').Select((part, i) => i == 0 ? part : $"[{part[part.IndexOf(']', StringComparison.Ordinal)..]}"));

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static IEnumerable<(string Path, JsonNode? Value)> Nodes(JsonNode node, string path = "$") => node switch
    {
        JsonObject members => members.SelectMany(member => One(member.Value, $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, i) => One(item, At(path, i))),
        _ => [],
    };

    private static IEnumerable<(string Path, JsonNode? Value)> One(JsonNode? node, string path) =>
        node is null ? [(path, null)] : Nodes(node, path).Prepend((path, node));

    private static string Write(string json, string path, Change change, string raw)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Plain))
        {
            Write(writer, JsonNode.Parse(json), "$", path, change, raw);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, JsonNode? node, string here, string path, Change change, string raw)
    {
        bool isIt = here == path;
        switch (node)
        {
            case var _ when isIt && change == Change.Replace:
                writer.WriteRawValue(raw, skipInputValidation: true);
                break;
            case JsonObject members:
                writer.WriteStartObject();
                if (isIt && change == Change.Insert)
                {
                    writer.WriteNumber(raw, 0);
                }

                foreach ((string name, JsonNode? value) in members)
                {
                    string there = $"{here}.{name}";
                    int times = there != path ? 1 : change switch { Change.Repeat => 2, Change.Remove => 0, _ => 1 };
                    for (int i = 0; i < times; i++)
                    {
                        writer.WritePropertyName(name);
                        Write(writer, value, there, path, change, raw);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonArray items:
                writer.WriteStartArray();
                for (int i = 0; i < items.Count; i++)
                {
                    Write(writer, items[i], At(here, i), path, change, raw);
                }

                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }

    private enum Change
    {
        Replace,
        Repeat,
        Remove,
        Insert,
    }
}
