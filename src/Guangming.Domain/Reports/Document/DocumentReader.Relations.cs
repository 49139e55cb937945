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
        OfKind members = OfKind.None;
        string? part = null;
        string? whole = null;
        string? baseline = null;
        string? final = null;
        string? result = null;
        string? revision = null;
        string? earlier = null;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        while (NextMember())
        {
            switch (MemberName())
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
                    members |= OfKind.By;
                    break;
                case "note":
                    Value(note is null);
                    note = ReadText();
                    break;
                case "figures":
                    Value(!members.HasFlag(OfKind.Figures));
                    several = ReadIds();
                    members |= OfKind.Figures;
                    break;
                case "from":
                    Value(!members.HasFlag(OfKind.From));
                    several = ReadIds();
                    members |= OfKind.From;
                    break;
                case "part":
                    Value(part is null);
                    part = Id("figure");
                    members |= OfKind.Part;
                    break;
                case "whole":
                    Value(whole is null);
                    whole = Id("figure");
                    members |= OfKind.Whole;
                    break;
                case "baseline":
                    Value(baseline is null);
                    baseline = Id("figure");
                    members |= OfKind.Baseline;
                    break;
                case "final":
                    Value(final is null);
                    final = Id("figure");
                    members |= OfKind.Final;
                    break;
                case "result":
                    Value(result is null);
                    result = Id("figure");
                    members |= OfKind.Result;
                    break;
                case "revision":
                    Value(revision is null);
                    revision = Id("figure");
                    members |= OfKind.Revision;
                    break;
                case "earlier":
                    Value(earlier is null);
                    earlier = Id("figure");
                    members |= OfKind.Earlier;
                    break;
                default:
                    KeepUnknown(ref unknown);
                    break;
            }
        }

        RefuseForeign(index, kind ?? throw DocumentFault.Missing("relation", "kind"), members);
        FigureRelation relation = Relation(
            index,
            kind.Value,
            origin ?? throw DocumentFault.Missing("relation", "origin"),
            new NamedFigures(part, whole, baseline, final, result, revision, earlier, several),
            by,
            note);
        Keep(relation, unknown);
        return relation;
    }

    /// <summary>A relation of one kind has no member of another: nothing would be done with it.</summary>
    private static void RefuseForeign(int index, FigureRelationKind kind, OfKind members)
    {
        OfKind own = kind switch
        {
            FigureRelationKind.PartOf => OfKind.Part | OfKind.Whole,
            FigureRelationKind.Change => OfKind.Baseline | OfKind.Final,
            FigureRelationKind.Together => OfKind.Figures,
            FigureRelationKind.Revises => OfKind.Revision | OfKind.Earlier,
            _ => OfKind.Result | OfKind.By | OfKind.From,
        };
        if ((members & ~own) is not OfKind.None and var foreign)
        {
            string first = Names(foreign).First();
            throw DocumentFault.UnknownMember(
                $"relation of kind {kind.Code()}",
                first,
                string.Join(", ", Names(own).Select(member => $"\"{member}\"")),
                ModelPath.Item("relations", index) + "." + first);
        }
    }

    private static IEnumerable<string> Names(OfKind members) =>
        Enum.GetValues<OfKind>().Where(one => one != OfKind.None && members.HasFlag(one)).Select(one => one.ToString().ToLowerInvariant());

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
                FigureRelationKind.Revises => FigureRelation.Revises(
                    named.Revision ?? throw Missing(kind, "revision"), named.Earlier ?? throw Missing(kind, "earlier"), origin, note),
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
        ImmutableArray<ScopeValue>? axes = null;
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
                case "axes":
                    Value(axes is null);
                    axes = ReadAxes();
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
            SubjectOf(pairing ?? throw DocumentFault.Missing("milestone", "pairing"), place, scope, axes ?? []),
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

    // The members that relations of one kind have and others have not, each as it is written but for its first letter.
    [Flags]
    private enum OfKind
    {
        None = 0,
        Part = 1,
        Whole = 1 << 1,
        Baseline = 1 << 2,
        Final = 1 << 3,
        Figures = 1 << 4,
        Result = 1 << 5,
        By = 1 << 6,
        From = 1 << 7,
        Revision = 1 << 8,
        Earlier = 1 << 9,
    }

    /// <summary>The figures that a relation names, by the member that names them.</summary>
    private readonly record struct NamedFigures(
        string? Part, string? Whole, string? Baseline, string? Final, string? Result, string? Revision, string? Earlier, List<string>? Several);
}
