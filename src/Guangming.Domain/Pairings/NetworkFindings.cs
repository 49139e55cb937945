using System.Collections.Immutable;
using NodaTime;

namespace Guangming.Domain;

/// <summary>What is doubtful about the pairings of a network, seen together.</summary>
internal static class NetworkFindings
{
    public const string Duplicate = "GM1301";
    public const string Mutual = "GM1302";

    public static ImmutableArray<Finding> Of(ImmutableArray<Pairing> pairings) => [.. Duplicates(pairings), .. Mutuals(pairings)];

    private static IEnumerable<Finding> Duplicates(ImmutableArray<Pairing> pairings)
    {
        foreach (IGrouping<(string, string, Programme), Pairing> group in pairings.GroupBy(p => (Name(p.Supporter), Name(p.Recipient), p.Programme)))
        {
            // In order of their starts, one overlaps an earlier one exactly if it overlaps the one that ends last.
            Pairing? latest = null;
            foreach (Pairing pairing in group.OrderBy(Start))
            {
                if (latest is not null && Overlap(latest, pairing))
                {
                    yield return About(
                        Duplicate,
                        latest,
                        pairing,
                        "重复：帮扶方、受帮扶方和机制相同，日期重叠",
                        "state the same support twice: supporter, recipient and programme are the same and their dates overlap");
                }

                latest = latest is null || End(pairing) > End(latest) ? pairing : latest;
            }
        }
    }

    private static IEnumerable<Finding> Mutuals(ImmutableArray<Pairing> pairings)
    {
        var seen = new Dictionary<(string, string), List<Pairing>>();
        foreach (Pairing pairing in pairings)
        {
            Pairing? other = null;
            foreach (string supporter in pairing.Supporter.Members.Select(Name))
            {
                foreach (string recipient in pairing.Recipient.Members.Select(Name))
                {
                    other ??= seen.GetValueOrDefault((recipient, supporter))?.Find(p => Overlap(p, pairing));
                    if (!seen.TryGetValue((supporter, recipient), out List<Pairing>? list))
                    {
                        seen.Add((supporter, recipient), list = []);
                    }

                    list.Add(pairing);
                }
            }

            if (other is not null)
            {
                yield return About(Mutual, other, pairing, "互为帮扶方，日期重叠", "support each other at the same time");
            }
        }
    }

    // Dates that are not stated may overlap: that is a question rather than a warning.
    private static Finding About(string id, Pairing a, Pairing b, string chinese, string english) => new(
        id,
        a.From is null || b.From is null ? Severity.Question : Severity.Warning,
        new LocalizedText(
            $"结对“{a.Id}”（{a.ToString(Language.Chinese)}）与“{b.Id}”（{b.ToString(Language.Chinese)}）{chinese}。",
            $"The pairings \"{a.Id}\" ({a}) and \"{b.Id}\" ({b}) {english}."));

    // Reports may give one division different ids; its code is the same in all of them.
    private static string Name(Division division) => division.Code?.ToString() ?? division.Id;

    private static string Name(Party party) => string.Join(' ', party.Members.Select(Name).Order(StringComparer.Ordinal));

    private static bool Overlap(Pairing a, Pairing b) => Start(a) <= End(b) && Start(b) <= End(a);

    private static LocalDate Start(Pairing pairing) => pairing.From?.First ?? LocalDate.MinIsoValue;

    private static LocalDate End(Pairing pairing) => pairing.To?.Last ?? LocalDate.MaxIsoValue;
}
