using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Guangming.Domain;

/// <content>Figures: by far the most of a document, so names are told apart by length and bytes.</content>
internal ref partial struct DocumentReader
{
    private const int FewFigures = 64;

    private enum FigureMember
    {
        Unknown,
        Id,
        Measure,
        Pairing,
        Place,
        Scope,
        Axes,
        Value,
        Exact,
        Status,
        Attribution,
        Standard,
        Population,
        Revision,
        Of,
        Period,
        Anchor,
        Unconfirmed,
        Note,
    }

    // Whole names, the frequent ones of a length first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FigureMember Which(ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2:
                return name.SequenceEqual("id"u8) ? FigureMember.Id : name.SequenceEqual("of"u8) ? FigureMember.Of : FigureMember.Unknown;
            case 4:
                return name.SequenceEqual("note"u8) ? FigureMember.Note
                    : name.SequenceEqual("axes"u8) ? FigureMember.Axes
                    : FigureMember.Unknown;
            case 5:
                return name.SequenceEqual("value"u8) ? FigureMember.Value
                    : name.SequenceEqual("scope"u8) ? FigureMember.Scope
                    : name.SequenceEqual("place"u8) ? FigureMember.Place
                    : name.SequenceEqual("exact"u8) ? FigureMember.Exact
                    : FigureMember.Unknown;
            case 6:
                return name.SequenceEqual("period"u8) ? FigureMember.Period
                    : name.SequenceEqual("anchor"u8) ? FigureMember.Anchor
                    : name.SequenceEqual("status"u8) ? FigureMember.Status
                    : FigureMember.Unknown;
            case 7:
                return name.SequenceEqual("measure"u8) ? FigureMember.Measure
                    : name.SequenceEqual("pairing"u8) ? FigureMember.Pairing
                    : FigureMember.Unknown;
            case 8:
                return name.SequenceEqual("standard"u8) ? FigureMember.Standard
                    : name.SequenceEqual("revision"u8) ? FigureMember.Revision
                    : FigureMember.Unknown;
            case 10:
                return name.SequenceEqual("population"u8) ? FigureMember.Population : FigureMember.Unknown;
            case 11:
                return name.SequenceEqual("attribution"u8) ? FigureMember.Attribution
                    : name.SequenceEqual("unconfirmed"u8) ? FigureMember.Unconfirmed
                    : FigureMember.Unknown;
            default:
                return FigureMember.Unknown;
        }
    }

    private void ReadFigures()
    {
        Expect(JsonTokenType.StartArray, "figures as an array");
        ImmutableArray<Figure>.Builder list = ImmutableArray.CreateBuilder<Figure>(FewFigures);
        while (NextItem())
        {
            list.Add(ReadFigure());
        }

        _figureList = list.DrainToImmutable();
    }

    private Figure ReadFigure()
    {
        const uint Required = (1u << (int)FigureMember.Id) | (1u << (int)FigureMember.Measure) | (1u << (int)FigureMember.Pairing)
            | (1u << (int)FigureMember.Value) | (1u << (int)FigureMember.Period);

        Expect(JsonTokenType.StartObject, "a figure as an object");
        string? id = null;
        Measure? measure = null;
        string? unknownMeasure = null;
        Pairing? pairing = null;
        Division? place = null;
        LocalizedText? scope = null;
        ImmutableArray<ScopeValue> axes = [];
        StatedValue? stated = null;
        ReadOnlySpan<byte> statedUtf8 = default;
        long valueStart = 0;
        bool isExact = false;
        FigureStatus status = FigureStatus.Actual;
        Attribution attribution = Attribution.Supporter;
        PovertyStandard standard = PovertyStandard.NotStated;
        PopulationGroup? population = null;
        RevisionStatus revision = RevisionStatus.NotStated;
        RateBase? of = null;
        ReportingPeriod? period = null;
        SourceAnchor? anchor = null;
        bool isUnconfirmed = false;
        LocalizedText? note = null;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        uint seen = 0;
        while (NextMember())
        {
            FigureMember member = Which(Bytes());
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
                case FigureMember.Axes:
                    axes = ReadAxes();
                    break;
                case FigureMember.Value:
                    Expect(JsonTokenType.String, "a value as a string, such as \"1.796亿元\"");
                    valueStart = _reader.TokenStartIndex;
                    if (measure is null)
                    {
                        _valueAt = _reader;
                    }
                    else
                    {
                        statedUtf8 = Bytes();
                        stated = ReadStated(statedUtf8, measure.Unit, isExact);
                    }

                    break;
                case FigureMember.Exact:
                    isExact = Flag();
                    stated = isExact && stated is not null ? Exactly(stated) : stated;
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
                case FigureMember.Population:
                    population = PopulationGroup.Of(CodeText("population group"));
                    break;
                case FigureMember.Revision:
                    revision = Code<RevisionStatus>(FigureCodes.TryRead, FigureCodes.Revisions);
                    break;
                case FigureMember.Of:
                    of = ReadRateBase();
                    break;
                case FigureMember.Period:
                    period = ReadPeriod();
                    break;
                case FigureMember.Anchor:
                    anchor = ReadAnchor(stated?.Text, statedUtf8);
                    break;
                case FigureMember.Unconfirmed:
                    isUnconfirmed = Flag();
                    break;
                default:
                    note = ReadText();
                    break;
            }
        }

        if ((seen & Required) != Required)
        {
            ThrowMissing(seen);
        }

        stated ??= ReadStatedLate(ref measure, unknownMeasure, isExact);
        FigureParts parts = new()
        {
            Id = id!,
            Measure = measure!,
            Subject = SubjectOf(pairing!, place, scope, axes),
            Stated = stated,
            Period = period!,
            Anchor = anchor,
            ReportedIn = _source!,
            Status = status,
            Attribution = attribution,
            Standard = standard,
            Population = population,
            Revision = revision,
            Of = of,
            IsUnconfirmed = isUnconfirmed,
            Note = note,
        };
        Figure? figure = FigureFactory.Create(parts, out string? fault);
        if (figure is null)
        {
            _faultAt = valueStart;
            throw DocumentFault.Unreadable(stated.Text, fault!);
        }

        Keep(figure, unknown);
        return figure;
    }

    private static void ThrowMissing(uint seen)
    {
        (FigureMember Member, string Name)[] required =
        [
            (FigureMember.Id, "id"), (FigureMember.Measure, "measure"), (FigureMember.Pairing, "pairing"), (FigureMember.Value, "value"),
            (FigureMember.Period, "period"),
        ];
        throw DocumentFault.Missing("figure", Array.Find(required, one => (seen & (1u << (int)one.Member)) == 0).Name);
    }

    private StatedValue ReadStated(ReadOnlySpan<byte> utf8, Unit unit, bool isExact) =>
        StatedValue.TryRead(utf8, StringAtHand(), unit, isExact, out StatedValue? stated, out string? fault)
            ? stated
            : throw DocumentFault.Unreadable(StringAtHand(), fault);

    // The value came before its measure, or the measure is not known here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private StatedValue ReadStatedLate(ref Measure? measure, string? unknownMeasure, bool isExact)
    {
        Utf8JsonReader end = _reader;
        _reader = _valueAt;
        measure ??= UnknownMeasure(unknownMeasure!);
        StatedValue stated = ReadStated(Bytes(), measure.Unit, isExact);
        _reader = end;
        return stated;
    }

    private static StatedValue Exactly(StatedValue stated) => stated.Qualifier == Qualifier.None
        ? stated.AsExact()
        : throw DocumentFault.Unreadable(stated.Text, "it states a bound and cannot be exact");

    private Measure? ReadMeasureReference(out string? unknown)
    {
        Expect(JsonTokenType.String, "a measure code as a string");
        if (Measures.TryGet(Bytes(), out Measure? measure))
        {
            unknown = null;
            return measure;
        }

        unknown = CodeText("measure");
        return _measures.GetValueOrDefault(unknown);
    }

    /// <summary>A measure that nobody has described: its figures are kept as plain ones, in the unit they are written in.</summary>
    private Measure UnknownMeasure(string code)
    {
        string text = StringAtHand();
        return StatedValue.TryParse(text, out StatedValue? stated)
            ? Measure.Unknown(code, stated.Unit)
            : throw DocumentFault.Value(text, "a number with its unit, such as \"65个\"");
    }

    private Pairing ReadPairingReference()
    {
        Expect(JsonTokenType.String, "a pairing id as a string");
        ReadOnlySpan<byte> utf8 = Bytes();
        if (_lastPairing is not null && utf8.SequenceEqual(_lastPairingUtf8))
        {
            return _lastPairing;
        }

        string id = Id("pairing");
        _lastPairing = _pairings.TryGetValue(id, out Pairing? pairing) ? pairing : throw Dangling(null, "pairing", id, _pairings.Keys);
        _lastPairingUtf8 = utf8;
        return pairing;
    }

    /// <summary>The subject; most figures share the one before.</summary>
    private Subject SubjectOf(Pairing pairing, Division? place, LocalizedText? scope, ImmutableArray<ScopeValue> axes)
    {
        if (place is not null || scope is not null || !axes.IsEmpty)
        {
            return new Subject(pairing, place, scope, axes);
        }

        return _lastSubject is { } last && ReferenceEquals(last.Pairing, pairing) ? last : _lastSubject = new Subject(pairing);
    }

    private ImmutableArray<ScopeValue> ReadAxes()
    {
        Expect(JsonTokenType.StartObject, "axes as an object of codes, such as {\"use\":\"education\"}");
        ImmutableArray<ScopeValue>.Builder axes = ImmutableArray.CreateBuilder<ScopeValue>();
        while (NextMember())
        {
            string name = MemberName();
            ScopeAxis axis = ScopeAxis.TryParse(name, out ScopeAxis? named) ? named : throw DocumentFault.Value(name, $"the code of an axis: {Codes.CodeForm}");
            if (axes.Count == Subject.MostAxes)
            {
                throw DocumentFault.Value(name, string.Create(CultureInfo.InvariantCulture, $"at most {Subject.MostAxes} axes"));
            }

            Value(!axes.Any(value => value.Axis == axis));
            string code = CodeText("scope");
            axes.Add(ScopeValue.IsKnownLevel(axis, code) ? new ScopeValue(axis, code) : throw DocumentFault.Value(code, "one of " + ScopeValue.BudgetLevels));
        }

        return axes.DrainToImmutable();
    }

    private RateBase ReadRateBase()
    {
        const string Members = "one of \"figure\", \"population\", \"notNamed\"";
        Expect(JsonTokenType.StartObject, "a base as an object with " + Members);
        RateBase? of = null;
        string? first = null;
        while (NextMember())
        {
            string name = MemberName();
            if (first is not null)
            {
                throw string.Equals(name, first, StringComparison.Ordinal) ? DocumentFault.Duplicate(name) : DocumentFault.Value(name, "only " + Members);
            }

            first = name;
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
