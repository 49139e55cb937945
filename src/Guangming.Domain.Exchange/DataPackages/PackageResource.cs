using System.Text.Json;

namespace Guangming.Domain.Exchange;

/// <summary>What a descriptor says of a file.</summary>
/// <param name="Path">The file, within the package.</param>
/// <param name="Hash">Its SHA-256 as <c>sha256:…</c>; <see langword="null"/> where none is given, or another kind of hash.</param>
/// <param name="Delimiter">What stands between its fields.</param>
internal sealed record PackageResource(string Path, string? Hash, char Delimiter)
{
    private const string Sha256 = "sha256:";

    /// <exception cref="JsonException">The resource is none of ours: its path, encoding or dialect is another kind.</exception>
    public static PackageResource Read(JsonElement resource)
    {
        string path = Text(resource, "path") ?? throw new JsonException("a resource has a path, one text");
        string encoding = Text(resource, "encoding") ?? "utf-8";
        if (encoding.ToLowerInvariant() is not ("utf-8" or "utf8"))
        {
            throw new JsonException($"'{path}' is in {encoding}, expected utf-8");
        }

        string? hash = Text(resource, "hash");
        string delimiter = resource.TryGetProperty("dialect", out JsonElement dialect) ? Text(dialect, "delimiter") ?? "," : ",";
        return new PackageResource(
            path,
            hash?.StartsWith(Sha256, StringComparison.OrdinalIgnoreCase) == true ? hash : null,
            delimiter is "," or ";" or "\t" ? delimiter[0] : throw new JsonException($"'{path}' has the delimiter '{delimiter}', expected a comma, a semicolon or a tab"));
    }

    private static string? Text(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out JsonElement text)
            ? text.ValueKind == JsonValueKind.String ? text.GetString() : throw new JsonException($"'{name}' is {text.ValueKind}, expected a text")
            : null;
}
