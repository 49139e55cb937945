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
    public static Report Read(IReadOnlyList<FigureRow> rows)
    {
        RowReader reader = new(rows);
        ReportContent? head = reader.ReadHead();
        ReportContent content = head ?? reader.HeadOfColumns();
        if (reader._problems.Count == 0)
        {
            Dictionary<string, Pairing> pairings = content.Pairings.ToDictionary(pairing => pairing.Id, StringComparer.Ordinal);
            Dictionary<string, Division> divisions = content.Divisions.ToDictionary(division => division.Id, StringComparer.Ordinal);
            Dictionary<string, Measure> measures = content.Measures.ToDictionary(measure => measure.Code, StringComparer.Ordinal);
            RowFigures figures = new(content, pairings, divisions, measures, reader._problems);
            content = content.With([.. rows.Select(figures.Read).OfType<Figure>()]);
            if (reader._problems.Count == 0 && ReportValidator.Accept(content, reader._problems) is { } report)
            {
                return report;
            }
        }

        throw new ReportInvalidException([.. reader._problems]);
    }

    private ReportContent? ReadHead()
    {
        string[] heads = [.. _rows.Select(row => row.Report).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (heads.Length > 1)
        {
            Problem(0, "report", heads[1], "the rows of one report only");
            return null;
        }

        try
        {
            return heads is [var head] ? ReportLoader.ReadContent(Encoding.UTF8.GetBytes(head)) : null;
        }
        catch (ReportDocumentException e)
        {
            _problems.AddRange(e.Findings);
            return null;
        }
    }

    private ReportContent HeadOfColumns()
    {
        if (_problems.Count > 0 || _rows.Count == 0)
        {
            if (_rows.Count == 0)
            {
                Problem(0, "report", string.Empty, "at least one row");
            }

            return new ReportContent { Source = Placeholder };
        }

        Dictionary<string, Division> divisions = new(StringComparer.Ordinal);
        Dictionary<string, Pairing> pairings = new(StringComparer.Ordinal);
        List<FigureRelation> relations = [];
        for (int i = 0; i < _rows.Count; i++)
        {
            FigureRow row = _rows[i];
            if (!pairings.ContainsKey(row.Pairing) && ReadPairing(i, row, divisions) is { } pairing)
            {
                pairings.Add(pairing.Id, pairing);
            }

            ReadPlace(i, row, divisions);
            foreach (string word in (row.Relation ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (RowRelations.TryRead(row.Id, word, out FigureRelation? relation))
                {
                    relations.Add(relation);
                }
                else
                {
                    Problem(i, "relation", word, "a relation such as \"part-of:ID\"");
                }
            }
        }

        return new ReportContent
        {
            Source = ReadSource() ?? Placeholder,
            Divisions = [.. divisions.Values],
            Pairings = [.. pairings.Values],
            Relations = [.. relations],
        };
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

        if (PlaceCodes.TryRead(Encoding.UTF8.GetBytes(row.PlaceKind ?? string.Empty), out DivisionKind kind))
        {
            divisions.Add(row.Place, new Division(row.Place, new LocalizedText(row.PlaceName ?? row.Place, null), kind));
        }
        else
        {
            Problem(index, "placeKind", row.PlaceKind, "the kind of the place, such as \"village\"");
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
