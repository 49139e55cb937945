using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>Reads a report's document in one pass over its tokens.</summary>
/// <remarks>
/// Names are compared whole, duplicates refused, numbers read from the text itself. A list that needs another one which
/// has not come yet is passed over and read at the end, so that members may stand in any order.
/// </remarks>
internal ref partial struct DocumentReader
{
    private const int ScratchCharacters = 1024;

    private Utf8JsonReader _reader;
    private Members _members;
    private FormatVersion? _version;
    private ReportSource? _source;
    private LocalizedText? _note;

    private readonly Dictionary<string, Division> _divisions;
    private readonly Dictionary<string, Pairing> _pairings;
    private readonly Dictionary<string, Measure> _measures;
    private ImmutableArray<Division> _divisionList = [];
    private ImmutableArray<Pairing> _pairingList = [];
    private ImmutableArray<Measure> _measureList = [];
    private ImmutableArray<Figure> _figureList = [];
    private ImmutableArray<FigureRelation> _relationList = [];
    private ImmutableArray<Milestone> _milestoneList = [];
    private ImmutableArray<LeftOut> _leftOutList = [];

    // Most figures share the period, the pairing and the subject of the one before.
    private ReportingPeriod? _lastPeriod;
    private Pairing? _lastPairing;
    private ReadOnlySpan<byte> _lastPairingUtf8;
    private Subject? _lastSubject;

    // A figure's value where its measure comes later or is not known, to be read then.
    private Utf8JsonReader _valueAt;

    // Where a fault lies, if not at the token being read.
    private long? _faultAt;

    // Strings are decoded here first.
    private readonly char[] _characters;

    private DocumentReader(Utf8JsonReader reader)
    {
        _reader = reader;
        _divisions = new Dictionary<string, Division>(StringComparer.Ordinal);
        _pairings = new Dictionary<string, Pairing>(StringComparer.Ordinal);
        _measures = new Dictionary<string, Measure>(StringComparer.Ordinal);
        Unknown = new UnknownMembers();
        _characters = ArrayPool<char>.Shared.Rent(ScratchCharacters);
    }

    private UnknownMembers Unknown { get; }

    /// <summary>Reads the document whose first token <paramref name="reader"/> stands on.</summary>
    /// <exception cref="ReportDocumentException">It is no report. The reader then stands on the first fault.</exception>
    public static Report Read(ref Utf8JsonReader reader) => Read(ref reader, ReportValidator.Accept);

    /// <summary>Reads a document whose figures are elsewhere, and so cannot be checked as a whole.</summary>
    /// <exception cref="ReportDocumentException">It is no document.</exception>
    public static ReportContent ReadContent(ref Utf8JsonReader reader) => Read(ref reader, (content, _) => content);

    private static T Read<T>(ref Utf8JsonReader reader, Func<ReportContent, List<Finding>, T?> accept)
        where T : class
    {
        Utf8JsonReader start = reader;
        DocumentReader document = new(reader);
        List<Finding> problems = [];
        T? result = null;
        try
        {
            result = accept(document.ReadReport(), problems);
        }
        catch (DocumentFault fault)
        {
            string path = fault.Path ?? JsonLocator.PathAt(start, document._faultAt ?? document._reader.TokenStartIndex);
            problems.Add(new Finding(fault.Id, Severity.Error, fault.Text, path));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(document._characters);
        }

        if (result is null)
        {
            JsonLocator.MoveTo(ref start, problems[0].Path!);
            reader = start;
            throw new ReportDocumentException([.. problems]);
        }

        reader = document._reader;
        return result;
    }

    private ReportContent ReadReport()
    {
        Expect(JsonTokenType.StartObject, "a report as an object");
        Utf8JsonReader pairingsLater = default;
        Utf8JsonReader figuresLater = default;
        Utf8JsonReader milestonesLater = default;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        Utf8JsonReader report = _reader;
        while (NextMember())
        {
            ReadOnlySpan<byte> name = Bytes();
            switch (name)
            {
                case var _ when name.SequenceEqual("formatVersion"u8):
                    Once(Members.FormatVersion, "formatVersion");
                    ReadVersion();
                    break;
                case var _ when name.SequenceEqual("source"u8):
                    Once(Members.Source, "source");
                    _reader.Read();
                    _source = ReadSource();
                    break;
                case var _ when name.SequenceEqual("divisions"u8):
                    Once(Members.Divisions, "divisions");
                    _reader.Read();
                    ReadDivisions();
                    break;
                case var _ when name.SequenceEqual("pairings"u8):
                    Once(Members.Pairings, "pairings");
                    NowOrLater(_members.HasFlag(Members.Divisions), ref pairingsLater, Members.Pairings);
                    break;
                case var _ when name.SequenceEqual("measures"u8):
                    Once(Members.Measures, "measures");
                    _reader.Read();
                    ReadMeasures();
                    break;
                case var _ when name.SequenceEqual("figures"u8):
                    Once(Members.Figures, "figures");
                    bool ready = _members.HasFlag(Members.Source | Members.Measures | Members.Divisions | Members.Pairings)
                        && pairingsLater.TokenType == JsonTokenType.None;
                    NowOrLater(ready, ref figuresLater, Members.Figures);
                    break;
                case var _ when name.SequenceEqual("relations"u8):
                    Once(Members.Relations, "relations");
                    _reader.Read();
                    ReadRelations();
                    break;
                case var _ when name.SequenceEqual("milestones"u8):
                    Once(Members.Milestones, "milestones");
                    NowOrLater(
                        _members.HasFlag(Members.Divisions | Members.Pairings) && pairingsLater.TokenType == JsonTokenType.None,
                        ref milestonesLater,
                        Members.Milestones);
                    break;
                case var _ when name.SequenceEqual("leftOut"u8):
                    Once(Members.LeftOut, "leftOut");
                    _reader.Read();
                    ReadLeftOut();
                    break;
                case var _ when name.SequenceEqual("note"u8):
                    Once(Members.Note, "note");
                    _reader.Read();
                    _note = ReadText();
                    break;
                default:
                    KeepUnknown(ref unknown);
                    break;
            }
        }

        Utf8JsonReader end = _reader;
        Require(_version is not null, "formatVersion", report);
        Require(_source is not null, "source", report);
        ReadLater(Members.Pairings, pairingsLater);
        ReadLater(Members.Figures, figuresLater);
        ReadLater(Members.Milestones, milestonesLater);
        _reader = end;
        if (unknown is not null)
        {
            Unknown.Keep(UnknownMembers.OfReport, unknown.ToImmutable());
        }

        return new ReportContent
        {
            Source = _source!,
            Divisions = _divisionList,
            Pairings = _pairingList,
            Measures = _measureList,
            Figures = _figureList,
            Relations = _relationList,
            Milestones = _milestoneList,
            LeftOut = _leftOutList,
            Note = _note,
            Version = _version!.Value,
            Unknown = Unknown,
        };
    }

    private void ReadVersion()
    {
        _reader.Read();
        string text = StringValue("formatVersion as \"major.minor\"");
        _version = FormatVersion.TryParse(text) ?? throw DocumentFault.Value(text, "a version such as \"1.0\"");
        if (_version.Value.Major != FormatVersion.Current.Major)
        {
            throw DocumentFault.Version(text);
        }
    }

    private void NowOrLater(bool ready, ref Utf8JsonReader later, Members list)
    {
        _reader.Read();
        if (ready)
        {
            ReadList(list);
        }
        else
        {
            later = _reader;
            _reader.Skip();
        }
    }

    private void ReadLater(Members list, Utf8JsonReader later)
    {
        if (later.TokenType != JsonTokenType.None)
        {
            _reader = later;
            ReadList(list);
        }
    }

    private void ReadList(Members list)
    {
        switch (list)
        {
            case Members.Pairings:
                ReadPairings();
                break;
            case Members.Figures:
                ReadFigures();
                break;
            default:
                ReadMilestones();
                break;
        }
    }

    private void Once(Members member, string name)
    {
        if (_members.HasFlag(member))
        {
            throw DocumentFault.Duplicate(name);
        }

        _members |= member;
    }

    private void Require(bool isThere, string member, in Utf8JsonReader at)
    {
        if (!isThere)
        {
            _reader = at;
            throw DocumentFault.Missing("report", member);
        }
    }

    [Flags]
    private enum Members
    {
        None = 0,
        FormatVersion = 1,
        Source = 1 << 1,
        Divisions = 1 << 2,
        Pairings = 1 << 3,
        Measures = 1 << 4,
        Figures = 1 << 5,
        Relations = 1 << 6,
        Milestones = 1 << 7,
        LeftOut = 1 << 8,
        Note = 1 << 9,
    }
}
