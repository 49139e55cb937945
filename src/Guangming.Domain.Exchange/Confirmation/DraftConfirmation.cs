using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>Puts the report together from what a person decided.</summary>
internal sealed class DraftConfirmation(Report report, TableData rows, DraftDecisions decisions, ProblemList problems)
{
    private const string Unmapped = "unmapped";
    private const string Rejected = "rejected";

    private readonly Dictionary<int, string> _ids = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<TableRow> _figures = [];
    private readonly List<TableRow> _relations = [];

    public ConfirmedDraft Build()
    {
        ReportBuilder builder = Base();
        (int confirmed, int corrected, int unconfirmed, int leftOut) = (0, 0, 0, 0);
        foreach (TableRow row in rows.Rows)
        {
            bool isCorrected = DraftTable.Corrections.Any(column => column != "note" && decisions.Cell(row, column) is not null);
            corrected += isCorrected ? 1 : 0;
            if (Draft(row, out LeftOut? none) is { } figure)
            {
                builder.Add(figure);
                _figures.Add(row);
                (confirmed, unconfirmed) = figure.IsUnconfirmed ? (confirmed, unconfirmed + 1) : (confirmed + 1, unconfirmed);
            }
            else if (none is not null)
            {
                builder.Add(none);
                leftOut++;
            }
        }

        problems.ThrowIfAny();
        Relate(builder);
        if (!builder.TryBuild(out Report? built, out ImmutableArray<Finding> findings))
        {
            foreach (Finding finding in findings)
            {
                problems.Add(Place(finding));
            }

            problems.ThrowIfAny();
        }

        return new ConfirmedDraft(built!, confirmed, corrected, unconfirmed, leftOut);
    }

    private ReportBuilder Base()
    {
        ReportBuilder builder = new(report.Source);
        foreach (Division division in report.Divisions)
        {
            builder.Add(division);
        }

        foreach (Pairing pairing in report.Pairings.All)
        {
            builder.Add(pairing);
        }

        foreach (Measure measure in report.Measures)
        {
            builder.Add(measure);
        }

        foreach (Milestone milestone in report.Milestones)
        {
            builder.Add(milestone);
        }

        foreach (LeftOut leftOut in report.LeftOut)
        {
            builder.Add(leftOut);
        }

        return report.Note is { } note ? builder.WithNote(note) : builder;
    }

    private FigureDraft? Draft(TableRow row, out LeftOut? leftOut)
    {
        leftOut = null;
        string? decision = decisions.Cell(row, "decision");
        SourceAnchor? anchor = Anchor(row);
        if (decision == DraftTable.LeaveOut || decisions.MeasureOf(row) is not { } code)
        {
            leftOut = anchor is null ? null : new LeftOut(decision == DraftTable.LeaveOut ? Rejected : Unmapped, anchor, Reason(row, decision));
            return null;
        }

        Pairing? pairing = Find(report.Pairings.All, decisions.Cell(row, "pairing") ?? decisions.Cell(row, "pairingId"), one => one.Id) ?? (report.Pairings.All is [var only] ? only : null);
        if (pairing is null)
        {
            problems.Add(Problems.Missing(rows.At(row, "pairing"), Expected.Id));
        }

        if ((decisions.Cell(row, "value") ?? decisions.Cell(row, "stated")) is not { } value)
        {
            problems.Add(Problems.Missing(rows.At(row, "value"), Expected.Value));
            return null;
        }

        if (pairing is null)
        {
            return null;
        }

        Measure measure = Measures.TryGet(code, out Measure? known) ? known : report.Measures.First(one => one.Code == code);
        string id = NewId(row, pairing, measure);
        _ids[decisions.Whole(row, "no") ?? 0] = id;
        return new FigureDraft
        {
            Id = id,
            Measure = measure,
            Subject = new Subject(pairing, Find(report.Divisions, decisions.Cell(row, "place"), division => division.Id)),
            Value = value,
            Period = decisions.PeriodOf(row, report.Source.PublishedOn),
            Anchor = anchor,
            Status = Enum.TryParse(decisions.Cell(row, "status"), out FigureStatus status) ? status : FigureStatus.Actual,
            IsUnconfirmed = decision != DraftTable.Confirm,
            Note = NoteOf(row, decision),
        };
    }

    private SourceAnchor? Anchor(TableRow row) =>
        decisions.Cell(row, "anchor") is { Length: > 0 and <= SourceAnchor.LongestToken } token && decisions.Whole(row, "start") is { } start
            ? new SourceAnchor(Math.Max(1, decisions.Whole(row, "paragraph") ?? 1), start, token)
            : null;

    private LocalizedText Reason(TableRow row, string? decision) =>
        decisions.Cell(row, "note") is { } note ? new LocalizedText(note, null)
        : decision == DraftTable.LeaveOut ? new LocalizedText("经人核定，不是报告数据", "a person has decided that it is no figure of the report")
        : new LocalizedText(decisions.Cell(row, "reason") ?? "未归口", decisions.Cell(row, "reasonEn"));

    private LocalizedText? NoteOf(TableRow row, string? decision) =>
        decisions.Cell(row, "note") is { } note ? new LocalizedText(note, null)
        : decision == DraftTable.Confirm ? null
        : new LocalizedText(decisions.Cell(row, "reason") ?? "待确认", decisions.Cell(row, "reasonEn"));

    // The draft's id, unless measure or pairing are others than its words say.
    private string NewId(TableRow row, Pairing pairing, Measure measure)
    {
        bool isAsProposed = decisions.Cell(row, "measureCode") == measure.Code && decisions.Cell(row, "pairingId") == pairing.Id;
        string wanted = isAsProposed && decisions.Cell(row, "id") is { } proposed ? proposed : $"{pairing.Id}.{measure.Code}";
        string id = wanted;
        for (int n = 2; !_taken.Add(id) || (id != decisions.Cell(row, "id") && rows.Rows.Any(other => other != row && decisions.Cell(other, "id") == id)); n++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}.{n}");
        }

        return id;
    }

    private void Relate(ReportBuilder builder)
    {
        foreach (TableRow row in _figures)
        {
            string id = _ids[decisions.Whole(row, "no") ?? 0];
            List<FigureRelation> relations = [];
            if (decisions.WholeOf(row) is { } whole && _ids.TryGetValue(whole, out string? wholeId))
            {
                relations.Add(FigureRelation.PartOf(id, wholeId));
            }

            if (decisions.Cell(row, "relations") is { } others)
            {
                relations.AddRange(DraftRelations.Read(others, id, number => _ids.GetValueOrDefault(number)));
            }

            foreach (FigureRelation relation in relations)
            {
                builder.Add(relation);
                _relations.Add(row);
            }
        }
    }

    // The builder names figures and relations by their place in its lists.
    private CellProblem Place(Finding finding)
    {
        (List<TableRow> list, string column) = finding.Path?.StartsWith("$.relations[", StringComparison.Ordinal) == true ? (_relations, "whole") : (_figures, "measure");
        int open = finding.Path?.IndexOf('[', StringComparison.Ordinal) ?? -1;
        int close = finding.Path?.IndexOf(']', StringComparison.Ordinal) ?? -1;
        bool isPlaced = open >= 0 && close > open
            && int.TryParse(finding.Path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Count;
        if (!isPlaced)
        {
            return CellProblem.Of(finding, default, null);
        }

        TableRow row = list[int.Parse(finding.Path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture)];
        column = finding.Path!.EndsWith(".value", StringComparison.Ordinal) ? "value" : column;
        return CellProblem.Of(finding, rows.At(row, column), decisions.Cell(row, column));
    }

    private static T? Find<T>(ImmutableArray<T> things, string? id, Func<T, string> idOf)
        where T : class => id is null ? null : things.FirstOrDefault(thing => string.Equals(idOf(thing), id, StringComparison.Ordinal));
}
