using System.Collections.Immutable;
using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>The pairings of all reports of a check (结对名册), so that the reports of one pairing speak of the same parties.</summary>
/// <remarks>
/// Where a report with a document of its own has a pairing of the same names, prose is drafted under that one. A report that names no
/// programme follows the others of its pairing.
/// </remarks>
internal sealed class PairingBook
{
    private static readonly Programme NotStated = Programme.Of("not-stated");

    // A text that does not say who supports whom can still be held against itself.
    private static readonly Pairing Nobody = new(
        "not-stated",
        new Division("supporter", new LocalizedText("未说明的帮扶方", "supporter not stated"), DivisionKind.Organisation),
        new Division("recipient", new LocalizedText("未说明的受帮扶方", "recipient not stated"), DivisionKind.Organisation),
        NotStated);

    private readonly Dictionary<string, Pairing> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Programme> _programmes = new(StringComparer.Ordinal);
    private readonly PhraseTable _phrases;

    public PairingBook(IReadOnlyList<LoadedFile> files, PhraseTable phrases)
    {
        _phrases = phrases;
        foreach (LoadedFile file in files.Where(file => file.Report is not null))
        {
            foreach (Pairing pairing in file.Report!.Pairings.All)
            {
                if (file.Draft is null)
                {
                    _known.TryAdd(KeyOf(pairing), pairing);
                }

                if (!pairing.Programme.Equals(NotStated))
                {
                    _programmes.TryAdd(KeyOf(pairing), pairing.Programme);
                }
            }
        }
    }

    /// <summary>The names of both parties.</summary>
    public static string KeyOf(Pairing pairing) => $"{pairing.Supporter.Name(Language.Chinese)}→{pairing.Recipient.Name(Language.Chinese)}";

    /// <summary>Whether two pairings can be one: the same parties, and no two programmes.</summary>
    public static bool AreOne(Pairing one, Pairing other) =>
        string.Equals(KeyOf(one), KeyOf(other), StringComparison.Ordinal)
        && (one.Programme.Equals(other.Programme) || one.Programme.Equals(NotStated) || other.Programme.Equals(NotStated));

    /// <summary>The file, its prose drafted again where the book knows its pairings better, and everything that the prose states.</summary>
    public LoadedFile Settle(LoadedFile file)
    {
        if (file is not { Draft: { } draft, Document: { } document, Day: { } day })
        {
            return file;
        }

        try
        {
            ImmutableArray<Pairing> found = [.. draft.Pairings.Select(one => one.Pairing)];
            ImmutableArray<Pairing> settled = Settled(found);
            settled = settled.IsEmpty ? [Nobody] : settled;
            if (settled.Length != found.Length || settled.Zip(found).Any(pair => !ReferenceEquals(pair.First, pair.Second)))
            {
                draft = new ReportDrafter(settled, _phrases).Draft(document.Text, day.SourceOf(document.Text));
            }

            return file with { Draft = draft, Report = draft.Report, Prose = ProseReport.Of(document.Text, draft, day) };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new LoadedFile(file.File) { Refusal = Words.Reason(e) };
        }
    }

    private ImmutableArray<Pairing> Settled(ImmutableArray<Pairing> found)
    {
        Dictionary<Pairing, Pairing> settled = [];
        return [.. found.Select(pairing => Settle(pairing, settled))];
    }

    private Pairing Settle(Pairing pairing, Dictionary<Pairing, Pairing> settled)
    {
        if (settled.TryGetValue(pairing, out Pairing? done))
        {
            return done;
        }

        Pairing? parent = pairing.Parent is { } above ? Settle(above, settled) : null;
        string key = KeyOf(pairing);
        Programme programme = pairing.Programme.Equals(NotStated) ? _programmes.GetValueOrDefault(key) ?? pairing.Programme : pairing.Programme;
        bool isSame = ReferenceEquals(parent, pairing.Parent) && programme.Equals(pairing.Programme);
        Pairing one = _known.TryGetValue(key, out Pairing? known) && AreOne(known, pairing) ? known
            : isSame ? pairing
            : new Pairing(pairing.Id, pairing.Supporter, pairing.Recipient, programme, pairing.From, pairing.To, parent, pairing.Note);
        settled[pairing] = one;
        return one;
    }
}
