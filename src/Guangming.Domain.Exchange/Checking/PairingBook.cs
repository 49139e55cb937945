using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>The pairings of all prose in a check (结对名册), so that the reports of one pairing speak of the same parties.</summary>
/// <remarks>
/// Where a report with a document of its own has a pairing of the same names, prose is drafted under that one. The programme is the one
/// that the reports of a pairing name; reports that name none follow the others.
/// </remarks>
internal sealed class PairingBook
{
    private static readonly Programme NotStated = Programme.Of("not-stated");
    private static readonly FoundParties Nobody = new("未写明的帮扶方", ["未写明的受帮扶方"]);

    private readonly Dictionary<(string Supporter, string Recipient), Pairing> _known = [];
    private readonly Dictionary<(string Supporter, string Recipient), Programme> _programmes = [];

    public PairingBook(IEnumerable<LoadedFile> files)
    {
        foreach (LoadedFile file in files)
        {
            foreach (Pairing pairing in file.Report?.Pairings.All ?? [])
            {
                foreach (string supporter in NamesOf(pairing.Supporter))
                {
                    foreach (string recipient in NamesOf(pairing.Recipient))
                    {
                        _known.TryAdd((supporter, recipient), pairing);
                    }
                }
            }

            if (file is { Parties: { } parties, Programme: { } programme })
            {
                foreach (string recipient in parties.Recipients)
                {
                    _programmes.TryAdd((parties.Supporter, recipient), programme);
                }
            }
        }
    }

    /// <summary>The pairings that a file's prose is drafted under.</summary>
    public ImmutableArray<Pairing> Of(LoadedFile file)
    {
        FoundParties parties = file.Parties ?? Nobody;
        Division? supporter = null;
        return
        [
            .. parties.Recipients.Select(recipient => _known.GetValueOrDefault((parties.Supporter, recipient)) ?? new Pairing(
                $"{parties.Supporter}-{recipient}",
                supporter ??= Place(parties.Supporter),
                Place(recipient),
                file.Programme ?? _programmes.GetValueOrDefault((parties.Supporter, recipient)) ?? NotStated)),
        ];
    }

    /// <summary>What the report about a pairing is known by: its parties' names and, where it is stated, its programme.</summary>
    public static string KeyOf(Pairing pairing) =>
        $"{pairing.Supporter.Name(Language.Chinese)}→{pairing.Recipient.Name(Language.Chinese)}";

    /// <summary>Whether two pairings can be one: the same parties, and no two programmes.</summary>
    public static bool AreOne(Pairing one, Pairing other) =>
        string.Equals(KeyOf(one), KeyOf(other), StringComparison.Ordinal)
        && (one.Programme.Equals(other.Programme) || one.Programme.Equals(NotStated) || other.Programme.Equals(NotStated));

    private static IEnumerable<string> NamesOf(Party party) =>
        party.Members is [var only] ? only.Aliases.Append(only.Name.Chinese).OfType<string>() : [party.Name(Language.Chinese)];

    // The name is all that is known of a place, and its id, so that reports of several years mean the same one.
    private static Division Place(string name) => new(name, new LocalizedText(name, null), name[^1] switch
    {
        '市' or '州' => DivisionKind.Prefecture,
        '县' or '区' or '旗' => DivisionKind.County,
        _ => DivisionKind.Organisation,
    });
}
