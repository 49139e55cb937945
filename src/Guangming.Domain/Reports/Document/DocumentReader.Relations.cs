using System.Collections.Immutable;
using System.Text.Json;

namespace Guangming.Domain;

/// <content>Relations, milestones and what was left out.</content>
internal ref partial struct DocumentReader
{
    private void ReadRelations()
    {
        Expect(JsonTokenType.StartArray, "relations as an array");
        ImmutableArray<FigureRelation>.Builder list = ImmutableArray.CreateBuilder<FigureRelation>();
        while (NextItem())
        {
            list.Add(ReadRelation(list.Count));
        }

        _relationList = list.DrainToImmutable();
    }

    private FigureRelation ReadRelation(int index)
    {
        Expect(JsonTokenType.StartObject, "a relation as an object");
        FigureRelationKind? kind = null;
        RelationOrigin? origin = null;
        LocalizedText? note = null;
        string? by = null;
        List<string>? several = null;
        List<string> ofKind = [];
        string? part = null;
        string? whole = null;
        string? baseline = null;
        string? final = null;
        string? result = null;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        while (NextMember())
        {
            string name = MemberName();
            switch (name)
            {
                case "kind":
                    Value(kind is null);
                    kind = Code<FigureRelationKind>(FigureCodes.TryRead, FigureCodes.RelationKinds);
                    break;
                case "origin":
                    Value(origin is null);
                    origin = Code<RelationOrigin>(FigureCodes.TryRead, FigureCodes.Origins);
                    break;
                case "by":
                    Value(by is null);
                    by = CodeText("formula");
                    ofKind.Add(name);
                    break;
                case "note":
                    Value(note is null);
                    note = ReadText();
                    break;
                case "figures" or "from":
                    Value(!ofKind.Contains(name));
                    several = ReadIds();
                    ofKind.Add(name);
                    break;
                case "part":
                    Value(part is null);
                    part = Id("figure");
                    ofKind.Add(name);
                    break;
                case "whole":
                    Value(whole is null);
                    whole = Id("figure");
                    ofKind.Add(name);
                    break;
                case "baseline":
                    Value(baseline is null);
                    baseline = Id("figure");
                    ofKind.Add(name);
                    break;
                case "final":
                    Value(final is null);
                    final = Id("figure");
                    ofKind.Add(name);
                    break;
                case "result":
                    Value(result is null);
                    result = Id("figure");
                    ofKind.Add(name);
                    break;
                default:
                    KeepUnknown(ref unknown);
                    break;
            }
        }

        RefuseForeign(index, kind ?? throw DocumentFault.Missing("relation", "kind"), ofKind);
        FigureRelation relation = Relation(
            index,
            kind.Value,
            origin ?? throw DocumentFault.Missing("relation", "origin"),
            new NamedFigures(part, whole, baseline, final, result, several),
            by,
            note);
        Keep(relation, unknown);
        return relation;
    }

    /// <summary>A relation of one kind has no member of another: nothing would be done with it.</summary>
    private static void RefuseForeign(int index, FigureRelationKind kind, List<string> members)
    {
        string[] own = kind switch
        {
            FigureRelationKind.PartOf => ["part", "whole"],
            FigureRelationKind.Change => ["baseline", "final"],
            FigureRelationKind.Together => ["figures"],
            _ => ["result", "by", "from"],
        };
        if (members.Find(member => !own.Contains(member, StringComparer.Ordinal)) is { } foreign)
        {
            throw DocumentFault.UnknownMember(
                $"relation of kind {kind.Code()}",
                foreign,
                string.Join(", ", own.Select(member => $"\"{member}\"")),
                ModelPath.Item("relations", index) + "." + foreign);
        }
    }

    private static FigureRelation Relation(
        int index,
        FigureRelationKind kind,
        RelationOrigin origin,
        NamedFigures named,
        string? by,
        LocalizedText? note)
    {
        try
        {
            return kind switch
            {
                FigureRelationKind.PartOf => FigureRelation.PartOf(
                    named.Part ?? throw Missing(kind, "part"), named.Whole ?? throw Missing(kind, "whole"), origin, note),
                FigureRelationKind.Change => FigureRelation.Change(
                    named.Baseline ?? throw Missing(kind, "baseline"), named.Final ?? throw Missing(kind, "final"), origin, note),
                FigureRelationKind.Together => FigureRelation.Together(named.Several ?? throw Missing(kind, "figures"), origin, note),
                _ => FigureRelation.Derives(
                    named.Result ?? throw Missing(kind, "result"), by ?? throw Missing(kind, "by"), named.Several ?? throw Missing(kind, "from"), origin, note),
            };
        }
        catch (ArgumentException e)
        {
            throw DocumentFault.At(ModelPath.Item("relations", index), kind.Code(), e);
        }
    }

    private static DocumentFault Missing(FigureRelationKind kind, string member) => DocumentFault.Missing($"relation of kind {kind.Code()}", member);

    private List<string> ReadIds()
    {
        Expect(JsonTokenType.StartArray, "figure ids as an array");
        List<string> ids = [];
        while (NextItem())
        {
            ids.Add(Id("figure"));
        }

        return ids;
    }

    private void ReadMilestones()
    {
        Expect(JsonTokenType.StartArray, "milestones as an array");
        ImmutableArray<Milestone>.Builder list = ImmutableArray.CreateBuilder<Milestone>();
        while (NextItem())
        {
            list.Add(ReadMilestone());
        }

        _milestoneList = list.DrainToImmutable();
    }

    private Milestone ReadMilestone()
    {
        Expect(JsonTokenType.StartObject, "a milestone as an object");
        string? id = null;
        Pairing? pairing = null;
        string? kind = null;
        PartialDate? date = null;
        Division? place = null;
        LocalizedText? scope = null;
        FigureStatus? status = null;
        LocalizedText? text = null;
        SourceAnchor? anchor = null;
        LocalizedText? note = null;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        while (NextMember())
        {
            switch (MemberName())
            {
                case "id":
                    Value(id is null);
                    id = Id("milestone");
                    break;
                case "pairing":
                    Value(pairing is null);
                    pairing = ReadPairingReference();
                    break;
                case "kind":
                    Value(kind is null);
                    kind = CodeText("milestone kind");
                    break;
                case "date":
                    Value(date is null);
                    date = ReadPartialDate();
                    break;
                case "place":
                    Value(place is null);
                    place = ReadDivisionReference();
                    break;
                case "scope":
                    Value(scope is null);
                    scope = ReadText();
                    break;
                case "status":
                    Value(status is null);
                    status = Code<FigureStatus>(FigureCodes.TryRead, FigureCodes.Statuses);
                    break;
                case "text":
                    Value(text is null);
                    text = ReadText();
                    break;
                case "anchor":
                    Value(anchor is null);
                    anchor = ReadAnchor();
                    break;
                case "note":
                    Value(note is null);
                    note = ReadText();
                    break;
                default:
                    KeepUnknown(ref unknown);
                    break;
            }
        }

        Milestone milestone = new(
            id ?? throw DocumentFault.Missing("milestone", "id"),
            SubjectOf(pairing ?? throw DocumentFault.Missing("milestone", "pairing"), place, scope),
            kind ?? throw DocumentFault.Missing("milestone", "kind"),
            text ?? throw DocumentFault.Missing("milestone", "text"),
            date,
            status ?? FigureStatus.Actual,
            anchor,
            note);
        Keep(milestone, unknown);
        return milestone;
    }

    private void ReadLeftOut()
    {
        Expect(JsonTokenType.StartArray, "leftOut as an array");
        ImmutableArray<LeftOut>.Builder list = ImmutableArray.CreateBuilder<LeftOut>();
        while (NextItem())
        {
            list.Add(ReadOneLeftOut());
        }

        _leftOutList = list.DrainToImmutable();
    }

    private LeftOut ReadOneLeftOut()
    {
        Expect(JsonTokenType.StartObject, "what was left out as an object");
        string? kind = null;
        SourceAnchor? anchor = null;
        LocalizedText? reason = null;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        while (NextMember())
        {
            switch (MemberName())
            {
                case "kind":
                    Value(kind is null);
                    kind = CodeText("kind of what was left out");
                    break;
                case "anchor":
                    Value(anchor is null);
                    anchor = ReadAnchor();
                    break;
                case "reason":
                    Value(reason is null);
                    reason = ReadText();
                    break;
                default:
                    KeepUnknown(ref unknown);
                    break;
            }
        }

        LeftOut leftOut = new(
            kind ?? throw DocumentFault.Missing("leftOut", "kind"),
            anchor ?? throw DocumentFault.Missing("leftOut", "anchor"),
            reason ?? throw DocumentFault.Missing("leftOut", "reason"));
        Keep(leftOut, unknown);
        return leftOut;
    }

    /// <summary>The figures that a relation names, by the member that names them.</summary>
    private readonly record struct NamedFigures(
        string? Part, string? Whole, string? Baseline, string? Final, string? Result, List<string>? Several);
}
