using System.Text.Json;
using System.Text.Json.Serialization;
using Guangming.Domain;
using Guangming.Domain.Exchange;

namespace ReportConsole.Json;

/// <summary>A checked folder in JSON: every member always there, <c>null</c> where there is nothing.</summary>
[JsonSerializable(typeof(FolderItem))]
internal sealed partial class FolderJson : JsonSerializerContext
{
    private static readonly FolderJson Readable = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJson.Encoder,
    });

    public static string Text(FolderReport report, Language language) => JsonSerializer.Serialize(Json.FolderItem.Of(report, language), Readable.FolderItem);
}
