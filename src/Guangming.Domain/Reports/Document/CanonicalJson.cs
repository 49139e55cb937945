using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>The canonical form of a document: RFC 8785, with lists of things sorted by their id.</summary>
internal static class CanonicalJson
{
    // A list whose order says nothing: its things are sorted by id or code, those without by their own canonical text.
    private static readonly HashSet<string> Unordered = new(StringComparer.Ordinal)
    {
        "divisions", "pairings", "measures", "figures", "relations", "milestones", "leftOut",
    };

    /// <summary>The canonical text of <paramref name="element"/>, with those members only that count.</summary>
    public static string Text(JsonElement element, Func<string, bool> counts)
    {
        StringBuilder text = new();
        Append(element, text, counts, sorted: false);
        return text.ToString();
    }

    private static void Append(JsonElement element, StringBuilder text, Func<string, bool> counts, bool sorted)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(element, text, counts);
                break;
            case JsonValueKind.Array:
                AppendArray(element, text, counts, sorted);
                break;
            case JsonValueKind.String:
                AppendString(element.GetString()!, text);
                break;
            case JsonValueKind.Number:
                text.Append(EcmaNumber.Format(element.GetDouble()));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void AppendObject(JsonElement element, StringBuilder text, Func<string, bool> counts)
    {
        char separator = '{';
        foreach (JsonProperty member in element.EnumerateObject().Where(member => counts(member.Name)).OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            text.Append(separator);
            AppendString(member.Name, text);
            text.Append(':');
            Append(member.Value, text, counts, Unordered.Contains(member.Name));
            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendArray(JsonElement element, StringBuilder text, Func<string, bool> counts, bool sorted)
    {
        IEnumerable<(string Key, string Text)> items = element.EnumerateArray().Select(item =>
        {
            StringBuilder one = new();
            Append(item, one, counts, sorted: false);
            return (Key(item), one.ToString());
        });
        items = sorted ? items.OrderBy(item => item.Key, StringComparer.Ordinal).ThenBy(item => item.Text, StringComparer.Ordinal) : items;
        text.Append('[').AppendJoin(',', items.Select(item => item.Text)).Append(']');
    }

    private static string Key(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object
        && (item.TryGetProperty("id"u8, out JsonElement id) || item.TryGetProperty("code"u8, out id))
        && id.ValueKind == JsonValueKind.String
            ? id.GetString()!
            : string.Empty;

    private static void AppendString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
