using System.Collections.Immutable;
using System.Text.Json;

namespace Guangming.Domain;

/// <content>The things of a report, member by member, in the order in which a person reads them.</content>
internal static partial class ReportDocumentWriter
{
    private static void WriteDivision(Utf8JsonWriter writer, Division division)
    {
        writer.WriteString(N.Id, division.Id);
        WriteString(writer, N.Code, division.Code?.ToString());
        WriteText(writer, N.Name, division.Name);
        writer.WriteString(N.Kind, division.Kind.Code());
        WriteString(writer, N.Within, division.Within?.Id);
        WriteDate(writer, N.From, division.From);
        WriteDate(writer, N.To, division.To);
        WriteString(writer, N.Predecessor, division.Predecessor?.Id);
        if (division.Size is { } size)
        {
            writer.WriteNumber(N.Size, size);
        }

        if (!division.Aliases.IsEmpty)
        {
            writer.WriteStartArray(N.Aliases);
            foreach (string alias in division.Aliases)
            {
                writer.WriteStringValue(alias);
            }

            writer.WriteEndArray();
        }

        WriteText(writer, N.Note, division.Note);
    }

    private static void WritePairing(Utf8JsonWriter writer, Pairing pairing)
    {
        writer.WriteString(N.Id, pairing.Id);
        WriteParty(writer, N.Supporter, pairing.Supporter);
        WriteParty(writer, N.Recipient, pairing.Recipient);
        writer.WriteString(N.Programme, pairing.Programme.Code);
        WriteDate(writer, N.From, pairing.From);
        WriteDate(writer, N.To, pairing.To);
        WriteString(writer, N.Parent, pairing.Parent?.Id);
        if (pairing.IsCountedApart)
        {
            writer.WriteBoolean(N.CountedApart, true);
        }

        WriteText(writer, N.Note, pairing.Note);
    }

    private static void WriteParty(Utf8JsonWriter writer, JsonEncodedText name, Party party)
    {
        writer.WriteStartArray(name);
        foreach (Division member in party.Members)
        {
            writer.WriteStringValue(member.Id);
        }

        writer.WriteEndArray();
    }

    private static void WriteMeasure(Utf8JsonWriter writer, Measure measure)
    {
        writer.WriteString(N.Code, measure.Code);
        WriteText(writer, N.Name, measure.Name);
        writer.WriteString(N.Unit, measure.Unit.ToString());
        WriteString(writer, N.Per, measure.Per?.ToString());
        writer.WriteString(N.Kind, measure.Kind.Code());
        writer.WriteString(N.Aggregation, measure.Additivity.Code);
        WriteString(writer, N.Domain, measure.Domain?.ToString());
        WriteString(writer, N.Source, measure.Source?.Code);
        if (measure.Stage != FundingStage.NotStated)
        {
            writer.WriteString(N.Stage, measure.Stage.Code());
        }

        WriteString(writer, N.Group, measure.Group?.Code);
        WriteStandard(writer, measure.Standard);
        WriteText(writer, N.Note, measure.Note);
    }

    private static void WriteStandard(Utf8JsonWriter writer, PovertyStandard standard)
    {
        if (standard != PovertyStandard.NotStated)
        {
            writer.WriteString(N.Standard, standard.Code());
        }
    }

    private static void WriteSubject(Utf8JsonWriter writer, Subject subject, JsonEncodedText pairingId)
    {
        writer.WriteString(N.Pairing, pairingId);
        WriteString(writer, N.Place, subject.Place?.Id);
        WriteText(writer, N.Scope, subject.Scope);
        if (!subject.Axes.IsEmpty)
        {
            writer.WriteStartObject(N.Axes);
            foreach (ScopeValue value in subject.Axes)
            {
                writer.WriteString(value.Axis.Code, value.Code);
            }

            writer.WriteEndObject();
        }
    }

    private static void WriteFigures(Utf8JsonWriter writer, ImmutableArray<Figure> figures, UnknownMembers unknown)
    {
        writer.WriteStartArray(N.Figures);
        bool isCompact = !writer.Options.Indented;
        Pairing? pairing = null;
        JsonEncodedText pairingId = default;
        foreach (Figure figure in figures)
        {
            // Most figures share the pairing of the one before.
            if (!ReferenceEquals(figure.Pairing, pairing))
            {
                pairing = figure.Pairing;
                pairingId = Encoded(writer, pairing.Id);
            }

            writer.WriteStartObject();
            WriteFigure(writer, figure, pairingId, isCompact);
            WriteUnknown(writer, unknown, figure);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // As this writer would escape it.
    private static JsonEncodedText Encoded(Utf8JsonWriter writer, string id) => JsonEncodedText.Encode(id, writer.Options.Encoder);

    private static void WriteFigure(Utf8JsonWriter writer, Figure figure, JsonEncodedText pairingId, bool isCompact)
    {
        writer.WriteString(N.Id, figure.Id);
        writer.WriteString(N.Measure, figure.Measure.EncodedCode);
        WriteSubject(writer, figure.Subject, pairingId);
        writer.WriteString(N.Value, figure.Stated.Text);
        if (figure.Stated.IsDeclaredExact)
        {
            writer.WriteBoolean(N.Exact, true);
        }

        WriteStatus(writer, figure.Status);
        if (figure.Attribution != Attribution.Supporter)
        {
            writer.WriteString(N.Attribution, figure.Attribution.Code());
        }

        WriteStandard(writer, figure.Parts.Standard);
        WriteString(writer, N.Population, figure.Parts.Population?.Code);
        if (figure.Revision != RevisionStatus.NotStated)
        {
            writer.WriteString(N.Revision, figure.Revision.Code());
        }

        WriteRateBase(writer, figure.Parts.Of);
        if (isCompact && figure.Period.Label is null)
        {
            WriteCompactPeriod(writer, figure.Period);
        }
        else
        {
            WritePeriod(writer, figure.Period);
        }

        WriteAnchor(writer, figure.Anchor);
        if (!figure.IsConfirmed)
        {
            writer.WriteBoolean(N.Unconfirmed, true);
        }

        WriteText(writer, N.Note, figure.Note);
    }

    private static void WriteStatus(Utf8JsonWriter writer, FigureStatus status)
    {
        if (status != FigureStatus.Actual)
        {
            writer.WriteString(N.Status, status.Code());
        }
    }

    private static void WriteRateBase(Utf8JsonWriter writer, RateBase? of)
    {
        if (of is null)
        {
            return;
        }

        writer.WriteStartObject(N.Of);
        WriteString(writer, N.Figure, of.FigureId);
        WriteText(writer, N.Population, of.Population);
        if (of.Equals(RateBase.NotNamed))
        {
            writer.WriteBoolean(N.NotNamed, true);
        }

        writer.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter writer, ReportingPeriod period)
    {
        writer.WriteStartObject(N.Period);
        writer.WriteString(N.Basis, Bases[(int)period.Basis]);
        WriteDate(writer, N.Start, period.Start);
        WriteDate(writer, N.End, period.End);
        if (period.Granularity != DateGranularity.Day)
        {
            writer.WriteString(N.Granularity, Granularities[(int)period.Granularity]);
        }

        if (period.DateSource != DateSource.Stated)
        {
            writer.WriteString(N.Dated, Sources[(int)period.DateSource]);
        }

        WriteString(writer, N.Label, period.Label);
        writer.WriteEndObject();
    }

    private static void WriteAnchor(Utf8JsonWriter writer, SourceAnchor? anchor)
    {
        if (anchor is null)
        {
            return;
        }

        writer.WriteStartObject(N.Anchor);
        writer.WriteNumber(N.Line, anchor.Line);
        writer.WriteNumber(N.Start, anchor.Start);
        writer.WriteNumber(N.Length, anchor.Length);
        writer.WriteString(N.Token, anchor.Token);
        writer.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter writer, FigureRelation relation)
    {
        writer.WriteString(N.Kind, relation.Kind.Code());
        switch (relation.Kind)
        {
            case FigureRelationKind.PartOf:
                writer.WriteString(N.Part, relation.Figures[0]);
                writer.WriteString(N.Whole, relation.Figures[1]);
                break;
            case FigureRelationKind.Change:
                writer.WriteString(N.Baseline, relation.Figures[0]);
                writer.WriteString(N.Final, relation.Figures[1]);
                break;
            case FigureRelationKind.Together:
                WriteIds(writer, N.Figures, relation.Figures);
                break;
            case FigureRelationKind.Revises:
                writer.WriteString(N.Revision, relation.Figures[0]);
                writer.WriteString(N.Earlier, relation.Figures[1]);
                break;
            default:
                writer.WriteString(N.Result, relation.Figures[0]);
                WriteString(writer, N.By, relation.By);
                WriteIds(writer, N.From, relation.Figures.Skip(1));
                break;
        }

        writer.WriteString(N.Origin, relation.Origin.Code());
        WriteText(writer, N.Note, relation.Note);
    }

    private static void WriteIds(Utf8JsonWriter writer, JsonEncodedText name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (string id in ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }

    private static void WriteMilestone(Utf8JsonWriter writer, Milestone milestone)
    {
        writer.WriteString(N.Id, milestone.Id);
        WriteSubject(writer, milestone.Subject, Encoded(writer, milestone.Subject.Pairing.Id));
        writer.WriteString(N.Kind, milestone.Kind);
        WriteDate(writer, N.Date, milestone.Date);
        WriteStatus(writer, milestone.Status);
        WriteText(writer, N.Text, milestone.Text);
        WriteAnchor(writer, milestone.Anchor);
        WriteText(writer, N.Note, milestone.Note);
    }

    private static void WriteLeftOut(Utf8JsonWriter writer, LeftOut leftOut)
    {
        writer.WriteString(N.Kind, leftOut.Kind);
        WriteAnchor(writer, leftOut.Anchor);
        WriteText(writer, N.Reason, leftOut.Reason);
    }
}
