using System.Text.Json.Serialization;
using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>A member of a pairing's party as <c>network --json</c> shows it.</summary>
internal sealed record DivisionItem
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("code")]
    public string? Code { get; init; }

    [JsonPropertyName("nameZh")]
    public string? NameZh { get; init; }

    [JsonPropertyName("nameEn")]
    public string? NameEn { get; init; }

    public static DivisionItem Of(Division division) => new()
    {
        Id = division.Id,
        Code = division.Code?.ToString(),
        NameZh = division.Name.Chinese,
        NameEn = division.Name.English,
    };
}
