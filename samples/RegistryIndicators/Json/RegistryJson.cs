using System.Text.Json;
using System.Text.Json.Serialization;
using Guangming.Domain;

namespace RegistryIndicators.Json;

/// <summary>Computed numbers in JSON: every member always there, <c>null</c> where there is nothing.</summary>
[JsonSerializable(typeof(IEnumerable<GroupItem>))]
[JsonSerializable(typeof(PovertyItem))]
internal sealed partial class RegistryJson : JsonSerializerContext
{
    private static readonly RegistryJson Readable = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJson.Encoder,
    });

    /// <summary>One array of groups.</summary>
    public static string Text(IEnumerable<GroupItem> groups) => JsonSerializer.Serialize(groups, Readable.IEnumerableGroupItem);

    /// <summary>One object.</summary>
    public static string Text(PovertyItem study) => JsonSerializer.Serialize(study, Readable.PovertyItem);
}
