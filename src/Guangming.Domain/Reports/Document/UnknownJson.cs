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
            throw DocumentFault.BadText("is not valid Unicode: it holds a lone surrogate or broken UTF-8");
        }

        return element;
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
