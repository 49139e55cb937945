using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>Reads a value that this version does not know, as strictly as the rest of a document.</summary>
internal static class UnknownJson
{
    public static JsonElement Read(ref Utf8JsonReader reader)
    {
        JsonElement element;
        try
        {
            element = JsonElement.ParseValue(ref reader);
            Check(element);
        }
        catch (InvalidOperationException)
        {
            throw DocumentFault.NotUnicode();
        }

        return element;
    }

    /// <summary>The members as one JSON object; <see langword="null"/> where there are none.</summary>
    public static string? Write(ImmutableArray<KeyValuePair<string, JsonElement>> members)
    {
        if (members.IsEmpty)
        {
            return null;
        }

        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, ReportDocumentWriter.Options(indented: false)))
        {
            writer.WriteStartObject();
            foreach ((string name, JsonElement value) in members)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The members of one JSON object; <see langword="null"/> where the text is none.</summary>
    public static ImmutableArray<KeyValuePair<string, JsonElement>>? Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            Check(document.RootElement);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? [.. document.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.Clone()))]
                : null;
        }
        catch (Exception e) when (e is JsonException or DocumentFault or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Check(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                HashSet<string> names = new(StringComparer.Ordinal);
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    if (!names.Add(member.Name))
                    {
                        throw DocumentFault.Duplicate(member.Name);
                    }

                    Check(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Check(item);
                }

                break;
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Number when !double.IsFinite(element.GetDouble()):
                throw DocumentFault.Value(element.GetRawText(), "a number that IEEE 754 can hold");
            default:
                break;
        }
    }
}
