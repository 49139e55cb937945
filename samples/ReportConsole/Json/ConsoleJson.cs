using System.Text.Json;
using System.Text.Json.Serialization;
using Guangming.Domain;
using Guangming.Domain.Text;

namespace ReportConsole.Json;

/// <summary>JSON for other programs: laid out for people, Chinese unescaped, nothing for what is not there.</summary>
[JsonSerializable(typeof(IEnumerable<FigureRow>))]
[JsonSerializable(typeof(IEnumerable<PairingItem>))]
[JsonSerializable(typeof(IEnumerable<MentionItem>))]
internal sealed partial class ConsoleJson : JsonSerializerContext
{
    private static readonly ConsoleJson Readable = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = ReadableJson.Encoder,
    });

    /// <summary>One array of figures. The report around them, which travels in the first row, has its own command.</summary>
    public static string Text(IReadOnlyList<FigureRow> rows) =>
        JsonSerializer.Serialize(rows.Select(row => row with { Report = null }), Readable.IEnumerableFigureRow);

    /// <summary>One array of the figures of a text; behind them the numbers that state no value.</summary>
    public static string Text(TextReading reading, Language language) => JsonSerializer.Serialize(
        reading.Mentions.Select(mention => Json.MentionItem.Of(mention, reading, isRefused: false, language))
            .Concat(reading.Refused.Select(refused => Json.MentionItem.Of(refused, reading, isRefused: true, language))),
        Readable.IEnumerableMentionItem);

    /// <summary>One array of pairings.</summary>
    public static string Text(PairingSet pairings)
    {
        ILookup<string?, string> children = pairings.All.ToLookup(pairing => pairing.Parent?.Id, pairing => pairing.Id, StringComparer.Ordinal);
        return JsonSerializer.Serialize(
            pairings.All.Select(pairing => Json.PairingItem.Of(pairing, [.. children[pairing.Id]])), Readable.IEnumerablePairingItem);
    }
}
