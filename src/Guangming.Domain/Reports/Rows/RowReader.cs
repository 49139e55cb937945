using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Guangming.Domain;

/// <summary>Puts a report together from flat rows.</summary>
/// <remarks>
/// Where a row carries the report's document without figures, everything but the figures comes from there; else parties,
/// pairings and source are made from the rows' own columns, as far as these go.
/// </remarks>
internal sealed class RowReader
{
    private readonly IReadOnlyList<FigureRow> _rows;
    private readonly List<Finding> _problems = [];

    private RowReader(IReadOnlyList<FigureRow> rows) => _rows = rows;

    /// <exception cref="ReportInvalidException">Rows cannot be read, or do not fit together; all problems are in it.</exception>
    public static Report Read(IReadOnlyList<FigureRow> rows) =>
        new RowReader(rows).Read() is (var report, var problems) && report is not null ? report : throw new ReportInvalidException([.. problems]);

    private (Report? Report, List<Finding> Problems) Read()
    {
        ReportContent? head = ReadHead();
        bool isHeadBroken = head is null && _problems.Count > 0;
        RowThings things = new();
        ReportContent content = head ?? (isHeadBroken ? HeadToGoOn(things) : HeadOfColumns(things));
        things.Take(content);
        RowFigures figures = new(content, things, hasHead: head is not null, _problems);
        content = content.With([.. _rows.Select((row, i) => isHeadBroken && !Measures.TryGet(row.Measure ?? string.Empty, out _) ? null : figures.Read(row, i)).OfType<Figure>()]);

        // What was written before a row broke off cannot be held against the rows that are left.
        bool isWhole = !isHeadBroken && content.Figures.Length == _rows.Count;
        return (isWhole ? ReportValidator.Accept(content, _problems) : null, _problems);
    }

    private ReportContent? ReadHead()
    {
        if (_rows.Count == 0)
        {
            Problem(0, "report", string.Empty, "at least one row");
            return null;
        }

        int first = -1;
        for (int i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Report is not { } head)
            {
                continue;
            }

            if (first >= 0 && !string.Equals(head, _rows[first].Report, StringComparison.Ordinal))
            {
                Problem(i, "report", head, "the rows of one report only");
                return null;
            }

            first = first < 0 ? i : first;
        }

        try
        {
            return first < 0 ? null : ReportLoader.ReadContent(Encoding.UTF8.GetBytes(_rows[first].Report!));
        }
        catch (ReportDocumentException e)
        {
            _problems.AddRange(e.Findings);
            return null;
        }
    }

    /// <summary>What the rows name, so that they can be looked at although the rest of their report cannot be read.</summary>
    private ReportContent HeadToGoOn(RowThings things)
    {
        foreach (FigureRow row in _rows)
        {
            things.StandIn(row);
        }

        return new ReportContent { Source = Placeholder };
    }

    private ReportContent HeadOfColumns(RowThings things)
    {
        Dictionary<string, Division> divisions = new(StringComparer.Ordinal);
        Dictionary<string, int> firsts = new(StringComparer.Ordinal);
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<Pairing> pairings = [];
        List<FigureRelation> relations = [];
        for (int i = 0; i < _rows.Count; i++)
        {
            FigureRow row = _rows[i];
            HoldAgainst(0, i, RowColumns.OfSource);
            if (!firsts.TryAdd(row.Pairing ?? string.Empty, i))
            {
                HoldAgainst(firsts[row.Pairing ?? string.Empty], i, RowColumns.OfPairing);
            }
            else if (ReadPairing(i, row, divisions) is { } pairing)
            {
                pairings.Add(pairing);
            }

            if (row.Place is not null && !places.TryAdd(row.Place, i))
            {
                HoldAgainst(places[row.Place], i, RowColumns.OfPlace);
            }
            else
            {
                ReadPlace(i, row, divisions);
            }

            things.StandIn(row);
            ReadRelations(i, row, relations);
        }

        return new ReportContent
        {
            Source = ReadSource() ?? Placeholder,
            Divisions = [.. divisions.Values],
            Pairings = [.. pairings],
            Relations = [.. relations],
        };
    }

    private void ReadRelations(int index, FigureRow row, List<FigureRelation> relations)
    {
        foreach (string word in (row.Relation ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (RowRelations.TryRead(row.Id, word, out FigureRelation? relation))
            {
                relations.Add(relation);
            }
            else
            {
                Problem(index, "relation", word, "a relation such as \"part-of:ID\"");
            }
        }
    }

    // The first row that names a thing says what it is; a later one that says otherwise would be passed over.
    private void HoldAgainst(int first, int index, (string Name, Func<FigureRow, string?> Cell)[] columns)
    {
        foreach ((string name, Func<FigureRow, string?> cell) in columns)
        {
            if (cell(_rows[index]) is { } found && cell(_rows[first]) is var right && !string.Equals(found, right, StringComparison.Ordinal))
            {
                string where = string.Create(CultureInfo.InvariantCulture, $"row {first + 1} has");
                string whereChinese = string.Create(CultureInfo.InvariantCulture, $"第 {first + 1} 行");
                _problems.Add(ModelFindings.ContradictedCell(index, name, found, whereChinese, where, right));
            }
        }
    }

    private static ReportSource Placeholder { get; } =
        new(SourceKinds.Other, new LocalizedText(null, "unknown"), new LocalizedText(null, "unknown"), default);

    private ReportSource? ReadSource()
    {
        FigureRow row = _rows[0];
        if (!IsoDates.TryReadTime(row.Published ?? string.Empty, out OffsetDateTime published))
        {
            Problem(0, "published", row.Published, "a time with its offset, such as \"2020-12-21T08:02:58+08:00\"");
            return null;
        }

        try
        {
            return new ReportSource(
                SourceKinds.Other,
                new LocalizedText(row.Source, null),
                new LocalizedText(row.Publisher, null),
                published,
                textSha256: row.TextSha256);
        }
        catch (ArgumentException e)
        {
            Problem(0, "source", row.Source, e.Message);
            return null;
        }
    }

    private Pairing? ReadPairing(int index, FigureRow row, Dictionary<string, Division> divisions)
    {
        try
        {
            return new Pairing(
                row.Pairing,
                ReadParty(row.Supporter, row.SupporterCode, divisions),
                ReadParty(row.Recipient, row.RecipientCode, divisions),
                Programme.Of(row.Programme ?? string.Empty));
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            Problem(index, "pairing", row.Pairing, "supporter, recipient and programme that make a pairing: " + e.Message);
            return null;
        }
    }

    private void ReadPlace(int index, FigureRow row, Dictionary<string, Division> divisions)
    {
        if (row.Place is null || divisions.ContainsKey(row.Place))
        {
            return;
        }

        if (!PlaceCodes.TryRead(Encoding.UTF8.GetBytes(row.PlaceKind ?? string.Empty), out DivisionKind kind))
        {
            Problem(index, "placeKind", row.PlaceKind, "the kind of the place, such as \"village\"");
            return;
        }

        try
        {
            divisions.Add(row.Place, new Division(row.Place, new LocalizedText(row.PlaceName ?? row.Place, null), kind));
        }
        catch (ArgumentException e)
        {
            Problem(index, "place", row.Place, "an id and a name that make a place: " + e.Message);
        }
    }

    /// <summary>A party by its name and codes. Without the document only one division of each is known by name.</summary>
    private static Party ReadParty(string? name, string? codes, Dictionary<string, Division> divisions)
    {
        string[] several = (codes ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string id = several is [var only] ? only : name ?? string.Empty;
        if (!divisions.TryGetValue(id, out Division? division))
        {
            DivisionCode? code = several.Length == 1 ? DivisionCode.Parse(several[0]) : null;
            DivisionKind kind = code is { } stated ? KindOf(stated.Level) : DivisionKind.Organisation;
            division = new Division(id, new LocalizedText(name, null), kind, code);
            divisions.Add(id, division);
        }

        return division;
    }

    private static DivisionKind KindOf(DivisionLevel level) => level switch
    {
        DivisionLevel.Province => DivisionKind.Province,
        DivisionLevel.Prefecture => DivisionKind.Prefecture,
        DivisionLevel.County => DivisionKind.County,
        DivisionLevel.Township => DivisionKind.Township,
        _ => DivisionKind.Village,
    };

    private void Problem(int index, string column, string? found, string expected) =>
        _problems.Add(ModelFindings.UnreadableCell(index, column, found, "expected " + expected));
}
