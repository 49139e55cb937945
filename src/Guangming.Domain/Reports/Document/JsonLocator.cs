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

    /// <summary>The 1-based line and column (in bytes) of an offset.</summary>
    public static (int Line, int Column) LineAt(ReadOnlySpan<byte> utf8, long offset)
    {
        ReadOnlySpan<byte> before = utf8[..(int)Math.Min(offset, utf8.Length)];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
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
