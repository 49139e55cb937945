using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Guangming.Domain;

/// <content>Figures: by far the most of a document, so names are told apart by length and bytes.</content>
internal ref partial struct DocumentReader
{
    private enum FigureMember
    {
        Unknown,
        Id,
        Measure,
        Pairing,
        Place,
        Scope,
        Value,
        Exact,
        Status,
        Attribution,
        Standard,
        Of,
        Period,
        Anchor,
        Unconfirmed,
        Note,
    }

    private static FigureMember Which(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when name.SequenceEqual("id"u8) => FigureMember.Id,
        2 when name.SequenceEqual("of"u8) => FigureMember.Of,
        4 when name.SequenceEqual("note"u8) => FigureMember.Note,
        5 when name.SequenceEqual("value"u8) => FigureMember.Value,
        5 when name.SequenceEqual("place"u8) => FigureMember.Place,
        5 when name.SequenceEqual("scope"u8) => FigureMember.Scope,
        5 when name.SequenceEqual("exact"u8) => FigureMember.Exact,
        6 when name.SequenceEqual("period"u8) => FigureMember.Period,
        6 when name.SequenceEqual("anchor"u8) => FigureMember.Anchor,
        6 when name.SequenceEqual("status"u8) => FigureMember.Status,
        7 when name.SequenceEqual("measure"u8) => FigureMember.Measure,
        7 when name.SequenceEqual("pairing"u8) => FigureMember.Pairing,
        8 when name.SequenceEqual("standard"u8) => FigureMember.Standard,
        11 when name.SequenceEqual("attribution"u8) => FigureMember.Attribution,
        11 when name.SequenceEqual("unconfirmed"u8) => FigureMember.Unconfirmed,
        _ => FigureMember.Unknown,
    };

    private void ReadFigures()
    {
        Expect(JsonTokenType.StartArray, "figures as an array");
        ImmutableArray<Figure>.Builder list = ImmutableArray.CreateBuilder<Figure>();
        while (NextItem())
        {
            list.Add(ReadFigure());
        }

        _figureList = list.DrainToImmutable();
    }

    private Figure ReadFigure()
    {
        Expect(JsonTokenType.StartObject, "a figure as an object");
        Utf8JsonReader valueAt = default;
        Span<byte> scratch = stackalloc byte[LongestName];
        string? id = null;
        Measure? measure = null;
        string? unknownMeasure = null;
        Pairing? pairing = null;
        Division? place = null;
        LocalizedText? scope = null;
        StatedValue? stated = null;
        bool isExact = false;
        FigureStatus status = FigureStatus.Actual;
        Attribution attribution = Attribution.Supporter;
        PovertyStandard standard = PovertyStandard.NotStated;
        RateBase? of = null;
        ReportingPeriod? period = null;
        SourceAnchor? anchor = null;
        bool isUnconfirmed = false;
        LocalizedText? note = null;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        uint seen = 0;
        while (NextMember())
        {
            FigureMember member = Which(Name(scratch));
            if (member == FigureMember.Unknown)
            {
                KeepUnknown(ref unknown);
                continue;
            }

            uint bit = 1u << (int)member;
            Value((seen & bit) == 0);
            seen |= bit;
            switch (member)
            {
                case FigureMember.Id:
                    id = Id("figure");
                    break;
                case FigureMember.Measure:
                    measure = ReadMeasureReference(out unknownMeasure);
                    break;
                case FigureMember.Pairing:
                    pairing = ReadPairingReference();
                    break;
                case FigureMember.Place:
                    place = ReadDivisionReference();
                    break;
                case FigureMember.Scope:
                    scope = ReadText();
                    break;
                case FigureMember.Value:
                    Expect(JsonTokenType.String, "a value as a string, such as \"1.796亿元\"");
                    valueAt = _reader;
                    stated = measure is null ? null : ReadStated(measure.Unit, isExact);
                    break;
                case FigureMember.Exact:
                    isExact = Flag();
                    stated = isExact ? stated?.AsExact() : stated;
                    break;
                case FigureMember.Status:
                    status = Code<FigureStatus>(FigureCodes.TryRead, FigureCodes.Statuses);
                    break;
                case FigureMember.Attribution:
                    attribution = Code<Attribution>(FigureCodes.TryRead, FigureCodes.Attributions);
                    break;
                case FigureMember.Standard:
                    standard = Code<PovertyStandard>(MeasureCodes.TryRead, MeasureCodes.StandardCodes);
                    break;
                case FigureMember.Of:
                    of = ReadRateBase();
                    break;
                case FigureMember.Period:
                    period = ReadPeriod();
                    break;
                case FigureMember.Anchor:
                    anchor = ReadAnchor(stated?.Text);
                    break;
                case FigureMember.Unconfirmed:
                    isUnconfirmed = Flag();
                    break;
                default:
                    note = ReadText();
                    break;
            }
        }

        string? missing = (id, measure ?? (object?)unknownMeasure, pairing, valueAt.TokenType, period) switch
        {
            (null, _, _, _, _) => "id",
            (_, null, _, _, _) => "measure",
            (_, _, null, _, _) => "pairing",
            (_, _, _, JsonTokenType.None, _) => "value",
            (_, _, _, _, null) => "period",
            _ => null,
        };
        if (missing is not null)
        {
            throw DocumentFault.Missing("figure", missing);
        }

        Utf8JsonReader end = _reader;
        if (stated is null)
        {
            // The value came before its measure, or the measure is not known here.
            _reader = valueAt;
            measure ??= UnknownMeasure(unknownMeasure!);
            stated = ReadStated(measure.Unit, isExact);
        }

        FigureParts parts = new()
        {
            Id = id!,
            Measure = measure!,
            Subject = SubjectOf(pairing!, place, scope),
            Stated = stated,
            Period = period!,
            Anchor = anchor,
            ReportedIn = _source!,
            Status = status,
            Attribution = attribution,
            Standard = standard,
            Of = of,
            IsUnconfirmed = isUnconfirmed,
            Note = note,
        };
        Figure? figure = FigureFactory.Create(parts, out string? fault);
        if (figure is null)
        {
            _reader = valueAt;
            throw DocumentFault.Unreadable(stated.Text, fault!);
        }

        _reader = end;
        Keep(figure, unknown);
        return figure;
    }

    private readonly StatedValue ReadStated(Unit unit, bool isExact)
    {
        Span<byte> scratch = stackalloc byte[StatedValue.LongestUtf8];
        return StatedValue.TryRead(Name(scratch), null, unit, isExact, out StatedValue? stated, out string? fault)
            ? stated
            : throw DocumentFault.Unreadable(StringValue("a value"), fault);
    }

    private readonly Measure? ReadMeasureReference(out string? unknown)
    {
        unknown = null;
        Expect(JsonTokenType.String, "a measure code as a string");
        Span<byte> scratch = stackalloc byte[LongestName];
        Span<char> characters = stackalloc char[LongestName];
        ReadOnlySpan<byte> bytes = Name(scratch);
        if (bytes.Length <= LongestName && Encoding.UTF8.TryGetChars(bytes, characters, out int length))
        {
            ReadOnlySpan<char> code = characters[..length];
            if (Measures.TryGet(code, out Measure? measure)
                || _measures.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out measure))
            {
                return measure;
            }
        }

        unknown = CodeText("measure");
        return null;
    }

    /// <summary>A measure that nobody has described: its figures are kept as plain ones, in the unit they are written in.</summary>
    private readonly Measure UnknownMeasure(string code)
    {
        string text = StringValue("a value");
        return StatedValue.TryParse(text, out StatedValue? stated)
            ? Measure.Unknown(code, stated.Unit)
            : throw DocumentFault.Value(text, "a number with its unit, such as \"65个\"");
    }

    private readonly Pairing ReadPairingReference()
    {
        Expect(JsonTokenType.String, "a pairing id as a string");
        if (_lastSubject is { } last && _reader.ValueTextEquals(last.Pairing.Id))
        {
            return last.Pairing;
        }

        string id = Id("pairing");
        return _pairings.TryGetValue(id, out Pairing? pairing) ? pairing : throw Dangling(null, "pairing", id, _pairings.Keys);
    }

    /// <summary>The subject; most figures share the one before.</summary>
    private Subject SubjectOf(Pairing pairing, Division? place, LocalizedText? scope)
    {
        if (place is not null || scope is not null)
        {
            return new Subject(pairing, place, scope);
        }

        return _lastSubject is { } last && ReferenceEquals(last.Pairing, pairing) ? last : _lastSubject = new Subject(pairing);
    }

    private RateBase ReadRateBase()
    {
        const string Members = "one of \"figure\", \"population\", \"notNamed\"";
        Expect(JsonTokenType.StartObject, "a base as an object with " + Members);
        RateBase? of = null;
        while (NextMember())
        {
            string name = _reader.GetString()!;
            if (of is not null)
            {
                throw DocumentFault.Value(name, "only " + Members);
            }

            _reader.Read();
            of = name switch
            {
                "figure" => RateBase.OfFigure(Id("figure")),
                "population" => RateBase.OfPopulation(ReadText()),
                "notNamed" when Flag() => RateBase.NotNamed,
                _ => throw DocumentFault.UnknownMember("base", name, Members + ", the last of them true"),
            };
        }

        return of ?? throw DocumentFault.Missing("base", "figure");
    }
}
