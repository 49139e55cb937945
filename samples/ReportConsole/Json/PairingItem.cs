using System.Text.Json.Serialization;
using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>A pairing as <c>network --json</c> shows it.</summary>
internal sealed record PairingItem
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("supporter")]
    public required IReadOnlyList<DivisionItem> Supporter { get; init; }

    [JsonPropertyName("recipient")]
    public required IReadOnlyList<DivisionItem> Recipient { get; init; }

    [JsonPropertyName("programme")]
    public required string Programme { get; init; }

    [JsonPropertyName("from")]
    public string? From { get; init; }

    [JsonPropertyName("to")]
    public string? To { get; init; }

    [JsonPropertyName("parent")]
    public string? Parent { get; init; }

    [JsonPropertyName("countedApart")]
    public bool? CountedApart { get; init; }

    [JsonPropertyName("children")]
    public required IReadOnlyList<string> Children { get; init; }

    public static PairingItem Of(Pairing pairing, IReadOnlyList<string> children) => new()
    {
        Id = pairing.Id,
        Supporter = [.. pairing.Supporter.Members.Select(DivisionItem.Of)],
        Recipient = [.. pairing.Recipient.Members.Select(DivisionItem.Of)],
        Programme = pairing.Programme.Code,
        From = pairing.From?.ToString(),
        To = pairing.To?.ToString(),
        Parent = pairing.Parent?.Id,
        CountedApart = pairing.IsCountedApart ? true : null,
        Children = children,
    };
}
