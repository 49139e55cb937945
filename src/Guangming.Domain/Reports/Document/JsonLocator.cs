using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>Works out places in a JSON text, only once something is wrong: reading itself keeps no path.</summary>
internal static class JsonLocator
{
    /// <summary>The JSON path of the token that starts at <paramref name="offset"/>, or of the place just before it.</summary>
    public static string PathAt(Utf8JsonReader reader, long offset)
    {
        List<Step> path = [];
        try
        {
            while (reader.TokenStartIndex < offset && Advance(ref reader, path))
            {
            }
        }
        catch (JsonException)
        {
            // The text is broken from here on: the path so far is the answer.
        }

        return Text(path);
    }

    /// <summary>Moves <paramref name="reader"/> to the value at <paramref name="path"/>, or as near as it comes.</summary>
    public static void MoveTo(ref Utf8JsonReader reader, string path)
    {
        Utf8JsonReader nearest = reader;
        int nearestLength = 0;
        List<Step> steps = [];
        do
        {
            string here = Text(steps);
            bool leadsThere = path.StartsWith(here, StringComparison.Ordinal) && (path.Length == here.Length || path[here.Length] is '.' or '[');
            if (leadsThere && here.Length > nearestLength)
            {
                nearest = reader;
                nearestLength = here.Length;
            }
        }
        while (nearestLength < path.Length && Advance(ref reader, steps));
        reader = nearest;
    }

    /// <summary>The offset of the token at each path, or of the nearest thing that leads there; in one walk, however many paths.</summary>
    public static Dictionary<string, long> OffsetsOf(Utf8JsonReader reader, IEnumerable<string> paths)
    {
        string[] wanted = [.. paths.Distinct(StringComparer.Ordinal)];
        Dictionary<string, long> found = new(StringComparer.Ordinal) { ["$"] = reader.TokenStartIndex };
        HashSet<string> open = new(wanted.SelectMany(Prefixes), StringComparer.Ordinal);
        List<Step> steps = [];
        while (open.Count > 0 && Advance(ref reader, steps))
        {
            string here = Text(steps);
            if (open.Remove(here))
            {
                found[here] = reader.TokenStartIndex;
            }
        }

        return wanted.ToDictionary(path => path, path => found[Prefixes(path).Last(found.ContainsKey)], StringComparer.Ordinal);
    }

    /// <summary>A path's own beginnings, from the root to the whole: <c>$</c>, <c>$.figures</c>, <c>$.figures[3]</c>.</summary>
    private static IEnumerable<string> Prefixes(string path)
    {
        for (int i = 1; i < path.Length; i++)
        {
            if (path[i] is '.' or '[')
            {
                yield return path[..i];
            }
        }

        yield return path;
    }

    private static bool Advance(ref Utf8JsonReader reader, List<Step> path)
    {
        JsonTokenType before = reader.TokenType;
        if (before is JsonTokenType.StartArray)
        {
            path.Add(new Step(null, -1));
        }
        else if (before is JsonTokenType.StartObject)
        {
            path.Add(new Step(string.Empty, 0));
        }

        if (!reader.Read())
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                path[^1] = new Step(Name(in reader), 0);
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                path.RemoveAt(path.Count - 1);
                break;
            default:
                if (path is [.., { Name: null } last])
                {
                    path[^1] = last with { Index = last.Index + 1 };
                }

                break;
        }

        return path.Count > 0;
    }

    private static string Name(ref readonly Utf8JsonReader reader)
    {
        try
        {
            return TextRules.Shown(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD"; // A name that is no Unicode.
        }
    }

    private static string Text(List<Step> path)
    {
        StringBuilder text = new("$");
        foreach (Step step in path)
        {
            _ = step switch
            {
                { Name: null, Index: < 0 } => text,
                { Name: null } => text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]"),
                { Name: "" } => text,
                _ => text.Append(CultureInfo.InvariantCulture, $".{step.Name}"),
            };
        }

        return text.ToString();
    }

    /// <summary>A member's name, or an element's index where there is no name.</summary>
    private readonly record struct Step(string? Name, int Index);
}
