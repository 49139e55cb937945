using System.Text.Json;
using System.Text.Json.Serialization;
using Guangming.Domain;
using ReportConsole.Views;

namespace ReportConsole.Json;

/// <summary>Computed and compared numbers in JSON: every member always there, <c>null</c> where there is nothing.</summary>
[JsonSerializable(typeof(IEnumerable<IndicatorItem>))]
[JsonSerializable(typeof(IEnumerable<CheckItem>))]
[JsonSerializable(typeof(IEnumerable<ComparisonItem>))]
internal sealed partial class ResultJson : JsonSerializerContext
{
    private static readonly ResultJson Readable = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJson.Encoder,
    });

    /// <summary>One array of indicators.</summary>
    public static string Text(IEnumerable<IndicatorResult> results, Language language) =>
        JsonSerializer.Serialize(results.Select(result => Json.IndicatorItem.Of(result, language)), Readable.IEnumerableIndicatorItem);

    /// <summary>One array of checks.</summary>
    public static string Text(IEnumerable<Check> checks, Language language) =>
        JsonSerializer.Serialize(checks.Select(check => Json.CheckItem.Of(check, language)), Readable.IEnumerableCheckItem);

    /// <summary>One check.</summary>
    public static string Text(Check check, Language language) => JsonSerializer.Serialize(Json.CheckItem.Of(check, language), Readable.CheckItem);

    /// <summary>One array of compared numbers.</summary>
    public static string Text(ReportComparison comparison) =>
        JsonSerializer.Serialize(ComparisonOrder.Of(comparison).Select(Json.ComparisonItem.Of), Readable.IEnumerableComparisonItem);
}
