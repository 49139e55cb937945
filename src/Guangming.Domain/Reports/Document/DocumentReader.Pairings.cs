using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Guangming.Domain;

/// <content>Pairings: read as they stand, then tied to their parents, whichever comes first.</content>
internal ref partial struct DocumentReader
{
    private void ReadPairings()
    {
        Expect(JsonTokenType.StartArray, "pairings as an array");
        List<RawPairing> raws = [];
        Dictionary<string, int> byId = new(StringComparer.Ordinal);
        while (NextItem())
        {
            RawPairing raw = ReadPairing();
            if (!byId.TryAdd(raw.Id, raws.Count))
            {
                throw DocumentFault.Model(ModelFindings.DuplicateId(ModelPath.Item("pairings", raws.Count) + ".id", "pairing", raw.Id));
            }

            raws.Add(raw);
        }

        (int Parent, int None)[] needs = new (int, int)[raws.Count];
        for (int i = 0; i < needs.Length; i++)
        {
            needs[i] = (Index(byId, raws[i].Parent, "pairings", i, ".parent"), DependencyOrder.None);
        }

        (int[] order, int[] cycle) = DependencyOrder.Of(needs);
        if (cycle.Length > 0)
        {
            throw DocumentFault.Model(ModelFindings.CycleOfPairings(ModelPath.Item("pairings", cycle[0]), cycle.Select(i => raws[i].Id)));
        }

        Pairing[] tied = new Pairing[order.Length];
        foreach (int i in order)
        {
            tied[i] = Tie(raws[i], i);
            _pairings.Add(tied[i].Id, tied[i]);
            Keep(tied[i], raws[i].Unknown);
        }

        _pairingList = ImmutableCollectionsMarshal.AsImmutableArray(tied);
    }

    private Pairing Tie(RawPairing raw, int index)
    {
        try
        {
            return new Pairing(
                raw.Id,
                raw.Supporter,
                raw.Recipient,
                raw.Programme,
                raw.From,
                raw.To,
                raw.Parent is null ? null : _pairings[raw.Parent],
                raw.Note,
                raw.IsCountedApart ?? false);
        }
        catch (ArgumentException e)
        {
            throw DocumentFault.At(ModelPath.Item("pairings", index), raw.Id, e);
        }
    }

    private RawPairing ReadPairing()
    {
        Expect(JsonTokenType.StartObject, "a pairing as an object");
        string? id = null;
        Party? supporter = null;
        Party? recipient = null;
        Programme? programme = null;
        RawPairing raw = new();
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        while (NextMember())
        {
            switch (MemberName())
            {
                case "id":
                    Value(id is null);
                    id = Id("pairing");
                    break;
                case "supporter":
                    Value(supporter is null);
                    supporter = ReadParty();
                    break;
                case "recipient":
                    Value(recipient is null);
                    recipient = ReadParty();
                    break;
                case "programme":
                    Value(programme is null);
                    programme = Programme.Of(CodeText("programme"));
                    break;
                case "from":
                    Value(raw.From is null);
                    raw.From = ReadPartialDate();
                    break;
                case "to":
                    Value(raw.To is null);
                    raw.To = ReadPartialDate();
                    break;
                case "parent":
                    Value(raw.Parent is null);
                    raw.Parent = Id("pairing");
                    break;
                case "countedApart":
                    Value(raw.IsCountedApart is null);
                    raw.IsCountedApart = Flag();
                    break;
                case "note":
                    Value(raw.Note is null);
                    raw.Note = ReadText();
                    break;
                default:
                    KeepUnknown(ref unknown);
                    break;
            }
        }

        raw.Id = id ?? throw DocumentFault.Missing("pairing", "id");
        raw.Supporter = supporter ?? throw DocumentFault.Missing("pairing", "supporter");
        raw.Recipient = recipient ?? throw DocumentFault.Missing("pairing", "recipient");
        raw.Programme = programme ?? throw DocumentFault.Missing("pairing", "programme");
        raw.Unknown = unknown;
        return raw;
    }

    private Party ReadParty()
    {
        Expect(JsonTokenType.StartArray, "a party as an array of division ids");
        List<Division> members = [];
        while (NextItem())
        {
            Division member = ReadDivisionReference();
            if (members.Contains(member))
            {
                throw DocumentFault.Value(member.Id, "each division once");
            }

            members.Add(member);
        }

        return members.Count > 0 ? new Party(members) : throw DocumentFault.Value("[]", "one division id or more");
    }

    private Division ReadDivisionReference()
    {
        string id = Id("division");
        return _divisions.TryGetValue(id, out Division? division) ? division : throw Dangling(null, "division", id, _divisions.Keys);
    }

    /// <summary>A pairing as it stands in a document, with an id in place of its parent.</summary>
    private sealed class RawPairing
    {
        public string Id { get; set; } = null!;

        public Party Supporter { get; set; } = null!;

        public Party Recipient { get; set; } = null!;

        public Programme Programme { get; set; } = null!;

        public PartialDate? From { get; set; }

        public PartialDate? To { get; set; }

        public string? Parent { get; set; }

        public bool? IsCountedApart { get; set; }

        public LocalizedText? Note { get; set; }

        public ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? Unknown { get; set; }
    }
}
