using System.Globalization;
using System.Text;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>How many texts each entrance reads otherwise than the reference, by kind, and the first of them.</summary>
internal static class DisagreementTable
{
    private const int Shown = 20;

    public static string Of(IReadOnlyList<EntranceResult> results)
    {
        StringBuilder table = new();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"entrance",-18} {"texts",7} {"differ",7} {"read 0",7} {"throws",7}");
        foreach (EntranceResult result in results)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{result.Name,-18} {result.Texts,7} {result.Disagreements.Count,7} {result.Disagreements.Count(ReadsZero),7} {result.Disagreements.Count(one => one.Read.IsBroken),7}");
        }

        table.AppendLine().AppendLine("by kind of text");
        foreach (IGrouping<string, Disagreement> kind in results.SelectMany(result => result.Disagreements).GroupBy(one => one.Text.Kind, StringComparer.Ordinal).OrderByDescending(kind => kind.Count()))
        {
            string entrances = string.Join(", ", kind.GroupBy(one => one.Entrance, StringComparer.Ordinal).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} {one.Count()}")));
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind.Count(),7} {kind.Key}: {entrances}");
        }

        table.AppendLine();
        return table.AppendJoin('\n', First(results)).ToString();
    }

    private static bool ReadsZero(Disagreement one) => one.Read.Reading is { Amount.Sign: 0 } && one.Expected.Reading is { Amount.Sign: not 0 };

    // Spread over the kinds, each text once.
    private static IEnumerable<Disagreement> First(IReadOnlyList<EntranceResult> results) => results
        .SelectMany(result => result.Disagreements)
        .DistinctBy(one => one.Text.Text, StringComparer.Ordinal)
        .GroupBy(one => one.Text.Kind, StringComparer.Ordinal)
        .SelectMany(kind => kind.Select((one, i) => (one, i)))
        .OrderBy(pair => pair.i)
        .Select(pair => pair.one)
        .Take(Shown);
}
