using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Guangming.Domain;

/// <content>Divisions: read as they stand, then tied to each other, whichever comes first.</content>
internal ref partial struct DocumentReader
{
    private void ReadDivisions()
    {
        Expect(JsonTokenType.StartArray, "divisions as an array");
        List<RawDivision> raws = [];
        Dictionary<string, int> byId = new(StringComparer.Ordinal);
        while (NextItem())
        {
            RawDivision raw = ReadDivision();
            if (!byId.TryAdd(raw.Id, raws.Count))
            {
                throw DocumentFault.Model(ModelFindings.DuplicateId(ModelPath.Item("divisions", raws.Count) + ".id", "division", raw.Id));
            }

            raws.Add(raw);
        }

        (int Within, int Predecessor)[] needs = new (int, int)[raws.Count];
        for (int i = 0; i < needs.Length; i++)
        {
            needs[i] = (Index(byId, raws[i].Within, "divisions", i, ".within"), Index(byId, raws[i].Predecessor, "divisions", i, ".predecessor"));
        }

        (int[] order, int[] cycle) = DependencyOrder.Of(needs);
        if (cycle.Length > 0)
        {
            throw DocumentFault.Model(ModelFindings.CycleOfDivisions(ModelPath.Item("divisions", cycle[0]), cycle.Select(i => raws[i].Id)));
        }

        Division[] tied = new Division[order.Length];
        foreach (int i in order)
        {
            tied[i] = Tie(raws[i], i);
            _divisions.Add(tied[i].Id, tied[i]);
            Keep(tied[i], raws[i].Unknown);
        }

        _divisionList = ImmutableCollectionsMarshal.AsImmutableArray(tied);
    }

    /// <summary>The index of a thing named by id; <see cref="DependencyOrder.None"/> where none is named.</summary>
    private static int Index(Dictionary<string, int> byId, string? id, string list, int at, string member)
    {
        if (id is null)
        {
            return DependencyOrder.None;
        }

        return byId.TryGetValue(id, out int index)
            ? index
            : throw Dangling(ModelPath.Item(list, at) + member, list.TrimEnd('s'), id, byId.Keys);
    }

    private static DocumentFault Dangling(string? path, string what, string id, IEnumerable<string> have) =>
        DocumentFault.Model(ModelFindings.Dangling(path!, what, id, string.Join(", ", NearMiss.Closest(id, have))));

    private Division Tie(RawDivision raw, int index)
    {
        try
        {
            return new Division(
                raw.Id,
                raw.Name,
                raw.Kind,
                raw.Code,
                raw.Within is null ? null : _divisions[raw.Within],
                raw.From,
                raw.To,
                raw.Predecessor is null ? null : _divisions[raw.Predecessor],
                raw.Size,
                raw.Aliases,
                raw.Note);
        }
        catch (ArgumentException e)
        {
            throw DocumentFault.At(ModelPath.Item("divisions", index), raw.Id, e);
        }
    }

    private RawDivision ReadDivision()
    {
        Expect(JsonTokenType.StartObject, "a division as an object");
        string? id = null;
        LocalizedText? name = null;
        DivisionKind? kind = null;
        RawDivision raw = new();
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        while (NextMember())
        {
            switch (MemberName())
            {
                case "id":
                    Value(id is null);
                    id = Id("division");
                    break;
                case "code":
                    Value(raw.Code is null);
                    raw.Code = ReadDivisionCode();
                    break;
                case "name":
                    Value(name is null);
                    name = ReadText();
                    break;
                case "kind":
                    Value(kind is null);
                    kind = Code<DivisionKind>(PlaceCodes.TryRead, "province, prefecture, county, township, village, functional-area, organisation, group");
                    break;
                case "within":
                    Value(raw.Within is null);
                    raw.Within = Id("division");
                    break;
                case "from":
                    Value(raw.From is null);
                    raw.From = ReadPartialDate();
                    break;
                case "to":
                    Value(raw.To is null);
                    raw.To = ReadPartialDate();
                    break;
                case "predecessor":
                    Value(raw.Predecessor is null);
                    raw.Predecessor = Id("division");
                    break;
                case "size":
                    Value(raw.Size is null);
                    raw.Size = Number("a size", 1);
                    break;
                case "aliases":
                    Value(raw.Aliases is null);
                    raw.Aliases = ReadStrings("aliases");
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

        raw.Id = id ?? throw DocumentFault.Missing("division", "id");
        raw.Name = name ?? throw DocumentFault.Missing("division", "name");
        raw.Kind = kind ?? throw DocumentFault.Missing("division", "kind");
        raw.Unknown = unknown;
        return raw;
    }

    private DivisionCode ReadDivisionCode()
    {
        string text = StringValue("a division code as a string");
        return DivisionCode.TryParse(text, out DivisionCode code) ? code : throw DocumentFault.Value(text, "a division code of 6, 9 or 12 digits (GB/T 2260)");
    }

    private List<string> ReadStrings(string what)
    {
        Expect(JsonTokenType.StartArray, what + " as an array");
        List<string> strings = [];
        while (NextItem())
        {
            strings.Add(CleanString("a string"));
        }

        return strings;
    }

    /// <summary>A division as it stands in a document, with ids in place of other divisions.</summary>
    private sealed class RawDivision
    {
        public string Id { get; set; } = null!;

        public LocalizedText Name { get; set; } = null!;

        public DivisionKind Kind { get; set; }

        public DivisionCode? Code { get; set; }

        public string? Within { get; set; }

        public PartialDate? From { get; set; }

        public PartialDate? To { get; set; }

        public string? Predecessor { get; set; }

        public int? Size { get; set; }

        public List<string>? Aliases { get; set; }

        public LocalizedText? Note { get; set; }

        public ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? Unknown { get; set; }
    }
}
