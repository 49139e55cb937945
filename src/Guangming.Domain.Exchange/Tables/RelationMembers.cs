using System.Text.Json.Nodes;

namespace Guangming.Domain.Exchange;

/// <summary>The members of a relation: each kind has names of its own in the document, a table has one column for all.</summary>
internal static class RelationMembers
{
    // No member of a document has such a name.
    public const string Figure = "\u0001figure";
    public const string Others = "\u0001others";

    /// <summary>Gives the figures of any kind of relation two names.</summary>
    public static void Flatten(JsonObject relation)
    {
        (string[] singles, string? list) = NamesOf(relation["kind"]!.GetValue<string>());
        List<JsonNode?> figures = [.. singles.Select(name => relation[name])];
        if (list is not null)
        {
            figures.AddRange(relation[list]!.AsArray());
        }

        JsonNode?[] ids = [.. figures.Select(id => id!.DeepClone())];
        foreach (string name in singles)
        {
            relation.Remove(name);
        }

        if (list is not null)
        {
            relation.Remove(list);
        }

        relation[Figure] = ids[0];
        relation[Others] = new JsonArray(ids[1..]);
    }

    /// <summary>Gives the figures the names of their kind of relation back.</summary>
    public static void Unflatten(JsonObject relation)
    {
        (string[] singles, string? list) = NamesOf(relation["kind"]?.GetValue<string>() ?? string.Empty);
        List<JsonNode?> ids = [relation[Figure]?.DeepClone(), .. relation[Others] is JsonArray others ? others.Select(id => id?.DeepClone()) : []];
        relation.Remove(Figure);
        relation.Remove(Others);
        for (int i = 0; i < singles.Length && i < ids.Count; i++)
        {
            relation[singles[i]] = ids[i];
        }

        if (list is not null)
        {
            relation[list] = new JsonArray([.. ids.Skip(singles.Length)]);
        }
    }

    /// <summary>How many other figures a relation of that kind has: exactly one, or one or more.</summary>
    public static bool HasOneOther(string kind) => NamesOf(kind).List is null;

    private static (string[] Singles, string? List) NamesOf(string kind) => kind switch
    {
        "part-of" => (["part", "whole"], null),
        "change" => (["baseline", "final"], null),
        "together" => ([], "figures"),
        "revises" => (["revision", "earlier"], null),
        _ => (["result"], "from"),
    };
}
