using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>Which report of an earlier time precedes which (上一年度报告): of the same supporter, recipient and programme, the last one before it.</summary>
internal sealed class Predecessors
{
    private readonly ILookup<string, LoadedFile> _byPairing;

    public Predecessors(IEnumerable<LoadedFile> files) => _byPairing = files
        .Where(file => file.Report is not null)
        .SelectMany(file => file.Report!.Pairings.All.Select(pairing => (Key: PairingBook.KeyOf(pairing), File: file)))
        .ToLookup(pair => pair.Key, pair => pair.File, StringComparer.Ordinal);

    /// <summary>The predecessors of a report: one for each of its pairings, each once.</summary>
    public ImmutableArray<LoadedFile> Of(LoadedFile file)
    {
        List<LoadedFile> found = [];
        foreach (Pairing pairing in file.Report!.Pairings.All)
        {
            LoadedFile? last = _byPairing[PairingBook.KeyOf(pairing)]
                .Where(other => other.Report!.Source.PublishedOn < file.Report.Source.PublishedOn && other.Report.Pairings.All.Any(one => PairingBook.AreOne(one, pairing)))
                .OrderByDescending(other => other.Report!.Source.PublishedOn).ThenBy(other => other.File.Name, StringComparer.Ordinal)
                .FirstOrDefault();
            if (last is not null && !found.Contains(last))
            {
                found.Add(last);
            }
        }

        return [.. found];
    }
}
