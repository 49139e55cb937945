using System.Buffers;
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

    // The names of its members are codes of the author's own: none of them is wording, even an axis called "text".
    private const string Coded = "axes";

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

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
        List<(string Name, JsonElement Value)> members = [];
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string name = member.Name;
            if (counts(name))
            {
                members.Add((name, member.Value));
            }
        }

        members.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        text.Append('{');
        for (int i = 0; i < members.Count; i++)
        {
            (string name, JsonElement value) = members[i];
            AppendString(name, i == 0 ? text : text.Append(','));
            Append(value, text.Append(':'), name == Coded ? static _ => true : counts, Unordered.Contains(name));
        }

        text.Append('}');
    }

    private static void AppendArray(JsonElement element, StringBuilder text, Func<string, bool> counts, bool sorted)
    {
        text.Append('[');
        if (sorted)
        {
            text.AppendJoin(',', Sorted(element, counts));
        }
        else
        {
            bool isFirst = true;
            foreach (JsonElement item in element.EnumerateArray())
            {
                Append(item, isFirst ? text : text.Append(','), counts, sorted: false);
                isFirst = false;
            }
        }

        text.Append(']');
    }

    private static IEnumerable<string> Sorted(JsonElement element, Func<string, bool> counts)
    {
        List<(string Key, string Text)> items = new(element.GetArrayLength());
        StringBuilder one = new();
        foreach (JsonElement item in element.EnumerateArray())
        {
            Append(item, one.Clear(), counts, sorted: false);
            items.Add((Key(item), one.ToString()));
        }

        items.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order : string.CompareOrdinal(a.Text, b.Text));
        return items.Select(item => item.Text);
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
        ReadOnlySpan<char> rest = value;
        int plain = rest.IndexOfAny(Escaped);
        text.Append(plain < 0 ? rest : rest[..plain]);
        foreach (char c in plain < 0 ? [] : rest[plain..])
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
