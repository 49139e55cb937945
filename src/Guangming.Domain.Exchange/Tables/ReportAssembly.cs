using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Guangming.Domain.Exchange;

/// <summary>Puts a report together from its tables (各表合成报告), or says everything that is wrong with them.</summary>
/// <remarks>
/// Cells are checked first, then what the library itself says of the rows: a row that it refuses is complained of and taken out, and the
/// rest is tried again, so that one wrong row hides no other.
/// </remarks>
internal sealed class ReportAssembly
{
    private const int MostRounds = 64;

    private readonly Dictionary<string, TableData> _tables;
    private readonly ProblemList _problems;
    private readonly DocumentPlaces _places;

    private ReportAssembly(IEnumerable<TableData> tables, ProblemList problems)
    {
        _tables = tables.ToDictionary(data => data.Table.Key, StringComparer.Ordinal);
        _problems = problems;
        _places = new DocumentPlaces(_tables);
    }

    /// <summary>The report of all tables.</summary>
    /// <param name="tables">All tables of a report, once each.</param>
    /// <param name="problems">What is known to be wrong already.</param>
    /// <exception cref="TableFormatException">Something is wrong; all of it is said.</exception>
    public static Report Read(IEnumerable<TableData> tables, ProblemList problems)
    {
        ReportAssembly assembly = new(tables, problems);
        Report? report = assembly.Read();
        problems.ThrowIfAny();
        return report ?? throw new InvalidOperationException("Neither a report nor a problem came of the tables.");
    }

    private Report? Read()
    {
        TableData figures = _tables[FigureTable.Key];
        new FigureCompletion(figures, _tables[ReportTables.Measures.Key], _problems).Run();
        new TableChecks(_tables, _problems).Run();
        Report? report = null;
        for (int round = 0; report is null && round < MostRounds; round++)
        {
            SoundRows sound = new(_tables);
            try
            {
                report = Assemble(sound);
            }
            catch (ReportDocumentException e)
            {
                if (!Complain(e.Findings, sound))
                {
                    break;
                }
            }
            catch (ReportInvalidException e)
            {
                if (!Complain(e.Findings, sound))
                {
                    break;
                }
            }
        }

        return report;
    }

    private Report Assemble(SoundRows sound)
    {
        string head = Head(sound).ToJsonString();
        ImmutableArray<TableRow> rows = sound[FigureTable.Key];
        return rows.IsEmpty
            ? Report.FromJson(head)
            : Report.FromRows(rows.Select((row, i) => Figure(row, isSound: _problems.Count == 0) with { Report = i == 0 ? head : null }));
    }

    private static JsonObject Head(SoundRows sound)
    {
        JsonObject document = [];
        foreach (TableRow row in sound[ReportTables.Source.Key])
        {
            DocumentCells.Read(ReportTables.Source, row, document);
        }

        document["formatVersion"] ??= "1.0";
        ((JsonObject)(document["source"] ??= new JsonObject()))["language"] ??= "zh";
        foreach (Table table in ReportTables.Lists)
        {
            JsonArray list = [];
            foreach (TableRow row in sound[table.Key])
            {
                JsonObject thing = [];
                DocumentCells.Read(table, row, thing);
                list.Add((JsonNode)thing);
            }

            document[table.Key] = list;
        }

        return document;
    }

    // What a row says again of the other tables is held against them only where nothing is wrong with those.
    private static FigureRow Figure(TableRow row, bool isSound) => FigureRowCells.Read(key =>
        FigureTable.Sheet.Has(key) && (isSound || !FigureTable.FollowsFromOtherTables(key)) ? row[FigureTable.Sheet.IndexOf(key)] : null);

    /// <summary>Says what the library found, and marks the rows; <see langword="false"/> where no row can be named, so that there is no going on.</summary>
    private bool Complain(ImmutableArray<Finding> findings, SoundRows sound)
    {
        bool isPlaced = true;
        foreach (Finding finding in findings)
        {
            if (_places.TryFind(finding.Path, sound, out TableData? data, out TableRow? row, out int? column))
            {
                CellPlace place = column is { } known ? data.At(row, known) : data.At(row);
                row.Origin.IsRefused = true;
                _problems.Add(CellProblem.Of(finding, place, column is { } at ? row[at] : null));
            }
            else
            {
                isPlaced = false;
                _problems.Add(CellProblem.Of(finding, default, null));
            }
        }

        return isPlaced;
    }
}
