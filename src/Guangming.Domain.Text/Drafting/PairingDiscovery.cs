using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Text;

/// <summary>Makes pairings of what a text says: headings, sentences of support, and the body that publishes it.</summary>
/// <remarks>
/// A supporter that a sentence leaves to the reader is the one that was given, else the one that the text names, where it names one only.
/// What the text does not tell (supporter, programme) is "not stated", never a guess.
/// </remarks>
internal sealed class PairingDiscovery
{
    private const int LongestQuote = 40;

    private readonly string _text;
    private readonly TextLines _lines;
    private readonly Dictionary<string, PlaceName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Division> _divisions = new(StringComparer.Ordinal);
    private readonly List<Candidate> _candidates = [];
    private readonly Party? _supporter;

    private PairingDiscovery(string text, TextLines lines, Party? supporter)
    {
        (_text, _lines, _supporter) = (text, lines, supporter);
        foreach (Division division in supporter?.Members ?? [])
        {
            _divisions[division.Name.Chinese ?? division.Id] = division;
        }
    }

    /// <summary>The pairings that a text tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="supporter">Who supports where the text does not say.</param>
    /// <param name="recipients">Who is supported; none to find that too.</param>
    public static ImmutableArray<DraftPairing> Of(string text, TextLines lines, Party? supporter, ImmutableArray<Party> recipients)
    {
        PairingDiscovery discovery = new(text, lines, supporter);
        discovery.Collect();
        return recipients.IsEmpty ? discovery.Make() : discovery.MakeOf(recipients);
    }

    // Recipients that were given: the pairings that the text tells of them, else one of the supporter that the text tells.
    private ImmutableArray<DraftPairing> MakeOf(ImmutableArray<Party> recipients)
    {
        ImmutableArray<DraftPairing> found = Make();
        List<DraftPairing> made = [];
        foreach (Party recipient in recipients)
        {
            DraftPairing[] known = _supporter is null ? [.. found.Where(one => recipient.Members.All(member => one.Pairing.Recipient.Members.Any(other => other.Name.Chinese is { } name && member.IsNamed(name))))] : [];
            if (known.Length > 0)
            {
                made.AddRange(known.SelectMany(one => WithParents(one, found)).Except(made));
                continue;
            }

            (Party? supporter, LocalizedText why) = Fallback();
            LocalizedText reason = new($"受帮扶方由调用方给定；{why.Chinese}", $"the recipient was given; {why.English}");
            string id = string.Join('+', recipient.Members.Select(member => member.Id));
            made.Add(new DraftPairing(new Pairing(id, supporter ?? Divide(NotStatedSupporter), recipient, HeadProgramme() ?? Programmes.NotStated, note: reason), null, reason));
        }

        return [.. made];
    }

    private static IEnumerable<DraftPairing> WithParents(DraftPairing pairing, ImmutableArray<DraftPairing> all) =>
        pairing.Pairing.Parent is { } parent ? all.Where(one => one.Pairing.Equals(parent)).SelectMany(one => WithParents(one, all)).Append(pairing) : [pairing];

    private (Party? Supporter, LocalizedText Why) Fallback() =>
        TextSupporter.Find(_text, _lines, _supporter, [.. _candidates.SelectMany(candidate => candidate.Statements).Distinct()], IsRecipient, Divide);

    private void Collect()
    {
        foreach (PlaceName place in PlaceReader.All(_text, 0, _text.Length))
        {
            foreach (string name in ShortNames(place.Last))
            {
                if (!_names.TryGetValue(name, out PlaceName? known) || place.Last.Kind < known.Last.Kind || (place.Name == known.Name && place.Parts.Length > known.Parts.Length))
                {
                    _names[name] = place;
                }
            }
        }

        IReadOnlyList<PairingStatement> statements = PairingStatements.Of(_text, _lines, _names);
        HashSet<string> supporters = [.. statements.Where(statement => statement.Supporter is not null).Select(statement => statement.Supporter!.Name)];
        foreach (PairingStatement statement in statements)
        {
            foreach (ImmutableArray<PlaceName> group in statement.Recipients)
            {
                // A province alone is a way of speaking of the programme, and who supports others is not the one supported.
                if (!supporters.Contains(group[0].Name) && (group[0].Last.Kind != DivisionKind.Province || statement.Supporter is not null))
                {
                    Take(statement, group);
                }
            }
        }
    }

    private void Take(PairingStatement statement, ImmutableArray<PlaceName> group)
    {
        Candidate? candidate = _candidates.Find(known => group.Any(place => known.Places.Any(other => other.Name == place.Name)));
        if (candidate is null)
        {
            _candidates.Add(candidate = new Candidate([]));
        }

        foreach (PlaceName said in group)
        {
            PlaceName place = said.Last.Bare is { Length: > 1 } bare && _names.TryGetValue(bare, out PlaceName? full) && full.Name == said.Name && full.Parts.Length > said.Parts.Length
                ? full with { Start = said.Start, End = said.End }
                : said;
            int known = candidate.Places.FindIndex(other => other.Name == place.Name);
            if (known < 0)
            {
                candidate.Places.Add(place);
            }
            else if (candidate.Places[known].Parts.Length < place.Parts.Length)
            {
                candidate.Places[known] = place;
            }
        }

        candidate.Statements.Add(statement);
    }

    private ImmutableArray<DraftPairing> Make()
    {
        (Party? fallback, LocalizedText why) = Fallback();
        List<DraftPairing> made = [];
        foreach (Candidate candidate in _candidates.OrderBy(candidate => candidate.Places[0].Last.Kind is DivisionKind.Township or DivisionKind.Village))
        {
            ILookup<string, PairingStatement> stated = candidate.Statements.Where(statement => statement.Supporter is not null).ToLookup(statement => statement.Supporter!.Name, StringComparer.Ordinal);
            foreach (IGrouping<string, PairingStatement> group in stated)
            {
                PairingStatement first = group.First();
                Make(made, candidate, Divide(first.Supporter!), first, group, new LocalizedText("帮扶方见同句", "the supporter stands with it"));
            }

            if (stated.Count == 0)
            {
                PairingStatement first = candidate.Statements[0];
                bool isElided = candidate.Statements.Exists(statement => statement.IsElided);
                Party supporter = isElided && fallback is not null ? fallback : Divide(NotStatedSupporter);
                LocalizedText reason = isElided ? why : TextSupporter.NotTold;
                Make(made, candidate, supporter, first, candidate.Statements, reason);
            }
        }

        return [.. made];
    }

    private void Make(List<DraftPairing> made, Candidate candidate, Party supporter, PairingStatement first, IEnumerable<PairingStatement> statements, LocalizedText why)
    {
        Division[] recipients = [.. candidate.Places.Select(Divide)];
        if (recipients.Any(division => supporter.Members.Contains(division)) || HasWider(made, candidate, supporter))
        {
            return;
        }

        PlaceName place = first.Recipients.SelectMany(group => group).First(one => candidate.Places.Exists(other => other.Name == one.Name));
        Pairing? parent = ParentOf(made, candidate, supporter);
        Programme programme = statements.Select(ProgrammeOf).FirstOrDefault(known => known is not null) ?? parent?.Programme ?? HeadProgramme() ?? Programmes.NotStated;
        SourceAnchor anchor = new(_lines.At(place.Start) + 1, place.Start, _text[place.Start..place.End]);
        int from = Math.Max(_lines[anchor.Line - 1].Start, Math.Min(Math.Min(first.Supporter?.Start ?? first.At, first.At), place.Start));
        string quote = _text[from..Math.Max(place.End, Math.Min(place.End, from + LongestQuote))];
        quote = quote.Length > LongestQuote ? quote[^LongestQuote..] : quote;
        LocalizedText reason = new(
            string.Create(CultureInfo.InvariantCulture, $"由文本找出，待确认：第{anchor.Line}行“{quote}”；{why.Chinese}"),
            string.Create(CultureInfo.InvariantCulture, $"found in the text, to be confirmed: line {anchor.Line} \"{quote}\"; {why.English}"));
        string id = string.Join('+', recipients.Select(division => division.Id));
        id = made.Exists(other => other.Pairing.Id == id) ? $"{supporter.Members[0].Id}→{id}" : id;
        made.Add(new DraftPairing(new Pairing(id, supporter, new Party(recipients), programme, parent: parent, note: reason), anchor, reason));
    }

    // A village of the town that the same supporter is paired with is a place of its work.
    private static bool HasWider(List<DraftPairing> made, Candidate candidate, Party supporter) =>
        made.Exists(one => one.Pairing.Supporter.Equals(supporter) && one.Pairing.Recipient.Members.Any(member => member.Name.Chinese is { } name && candidate.Places.Exists(place => place.LiesIn(name))));

    // A town under its county's pairing, where the text says in which county it lies, or there is one only.
    private static Pairing? ParentOf(List<DraftPairing> made, Candidate candidate, Party supporter)
    {
        PlaceName place = candidate.Places[0];
        if (place.Last.Kind is not (DivisionKind.Township or DivisionKind.Village))
        {
            return null;
        }

        Pairing[] all = [.. made.Select(one => one.Pairing)];
        Pairing[] above = [.. all.Where(pairing => pairing.Recipient.Members.Any(member => member.Name.Chinese is { } name && place.LiesIn(name)))];
        if (above.Length > 1)
        {
            above = [.. above.Where(pairing => pairing.Supporter.Members.Any(member => member.Kind == DivisionKind.County))]; // The district's, not the city's.
        }
        else if (above.Length == 0)
        {
            above = [.. all.Where(pairing => pairing.Parent is null)];
            above = place.Parts.Length == 1 ? above : [.. above.Where(pairing => pairing.Recipient.Members.Any(member => member.Within?.Name.Chinese is { } name && place.LiesIn(name)))];
        }

        return above is [var only] && !only.Recipient.Members.Any(supporter.Members.Contains) ? only : null;
    }

    private Programme? ProgrammeOf(PairingStatement statement)
    {
        if (Programmes.Of(statement.Word) is { } own)
        {
            return own;
        }

        int line = _lines.At(statement.At);
        (int start, int end) = _lines[line];
        return Programmes.Of(_text.AsSpan(start, end - start)) ?? HeadingProgramme(line);
    }

    // The headings that the line stands under, from the nearest up: 四、 ends what 三、 said.
    private Programme? HeadingProgramme(int line)
    {
        int rank = _lines.RankOf(line) is > 0 and < TextLines.Unnumbered ? _lines.RankOf(line) : TextLines.Unnumbered;
        for (int above = line - 1; above >= 0; above--)
        {
            int own = _lines.RankOf(above) == TextLines.Unnumbered ? 0 : _lines.RankOf(above);
            if (!_lines.IsHeading(above) || own >= rank)
            {
                continue;
            }

            rank = own;
            if (Programmes.Of(_text.AsSpan(_lines[above].Start, _lines.HeadEnd(above) - _lines[above].Start)) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    // The title's, where the whole text names no other.
    private Programme? HeadProgramme() =>
        _lines.Count > 0 && Programmes.Of(_text.AsSpan(_lines[0].Start, _lines[Math.Min(2, _lines.Count - 1)].End - _lines[0].Start)) is { } head && Programmes.Of(_text) == head ? head : null;

    private bool IsRecipient(string name) => _candidates.Exists(candidate => candidate.Places.Exists(place => place.Name == name));

    private static PlaceName NotStatedSupporter { get; } = new(0, 0, [new PlacePart("未说明的帮扶方", "未说明的帮扶方", DivisionKind.Organisation)]);

    // One division for one name, in the one above it.
    private Division Divide(PlaceName place)
    {
        Division? within = null;
        foreach (PlacePart part in place.Parts)
        {
            if (!_divisions.TryGetValue(part.Name, out Division? division))
            {
                string? english = part.Kind == DivisionKind.Organisation ? "supporter not stated" : null;
                _divisions[part.Name] = division = new Division(part.Name, new LocalizedText(part.Name, english), part.Kind, within: within, aliases: ShortNames(part).Where(name => name != part.Name));
            }

            within = division;
        }

        return within!;
    }

    // 田林 for 田林县, 隆林 for 隆林各族自治县.
    private static IEnumerable<string> ShortNames(PlacePart part)
    {
        if (part.Bare.Length >= 2 && part.Kind != DivisionKind.Organisation)
        {
            yield return part.Bare;
            if (part.Bare.Length >= 4 && PlaceLexicon.Peoples.IsIn(part.Bare))
            {
                yield return part.Bare[..2];
            }
        }
    }

    private sealed record Candidate(List<PlaceName> Places)
    {
        public List<PairingStatement> Statements { get; } = [];
    }
}
