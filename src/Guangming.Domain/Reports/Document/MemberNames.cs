using System.Text;

namespace Guangming.Domain;

/// <summary>The names of the format's members as strings that exist already.</summary>
internal static class MemberNames
{
    private static readonly Utf8Table<string> Known = new(
        [
            "address", "aggregation", "aliases", "anchor", "axes", "baseline", "by", "code", "countedApart", "date", "domain", "earlier", "figure", "figures", "final",
            "from", "group", "id", "kind", "language", "name", "note", "notNamed", "origin", "pairing", "parent", "part", "per", "place",
            "population", "predecessor", "programme", "published", "publisher", "reason", "recipient", "result", "revision", "scope", "secondary",
            "size", "source", "stage", "standard", "status", "supporter", "text", "textSha256", "title", "to", "unit", "whole", "within",
        ],
        Encoding.UTF8.GetBytes);

    /// <summary>The name as a string, without making one; <see langword="null"/> where the format has no such member.</summary>
    public static string? Find(ReadOnlySpan<byte> name) => Known.TryGet(name, out string? known) ? known : null;
}
