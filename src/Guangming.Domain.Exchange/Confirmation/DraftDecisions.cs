using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Guangming.Domain.Exchange;

/// <summary>Checks what a person decided and corrected, cell by cell, and gives it typed.</summary>
internal sealed class DraftDecisions
{
    private readonly TableData _rows;
    private readonly IReadOnlyDictionary<string, TableData> _tables;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, string?> _measures = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, TableRow> _byNumber = [];

    public DraftDecisions(TableData rows, IReadOnlyDictionary<string, TableData> tables, ProblemList problems)
    {
        (_rows, _tables, _problems) = (rows, tables, problems);
        foreach (Measure measure in Measures.All)
        {
            AddMeasure(measure.Code, [measure.Name.Chinese, measure.Name.English, DraftRows.MeasureText(measure)]);
        }

        if (tables.TryGetValue(ReportTables.Measures.Key, out TableData? own))
        {
            foreach (TableRow row in own.Rows)
            {
                if (row[own.Table.IndexOf("code")] is { } code)
                {
                    AddMeasure(code, [row[own.Table.IndexOf("nameZh")], row[own.Table.IndexOf("nameEn")]]);
                }
            }
        }
    }

    /// <summary>Finds everything that is wrong with the rows by themselves.</summary>
    public void Check()
    {
        foreach (TableRow row in _rows.Rows)
        {
            if (Whole(row, "no") is { } number && !_byNumber.TryAdd(number, row))
            {
                Complain(row, "no", Cell(row, "no")!, new LocalizedText("每个序号只出现一次", "each number once"));
            }
        }

        CheckComplete();
        foreach (TableRow row in _rows.Rows)
        {
            CheckProposals(row);
            CheckId(row, "pairing", ReportTables.Pairings);
            CheckId(row, "place", ReportTables.Divisions);
            CheckMeasure(row);
            CheckPeriod(row);
            CheckWhole(row);
            CheckDecision(row);
        }
    }

    public string? Cell(TableRow row, string column) => row[_rows.Table.IndexOf(column)];

    public int? Whole(TableRow row, string column) =>
        int.TryParse(Cell(row, column), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The code of the measure: what a person wrote, else what was proposed.</summary>
    public string? MeasureOf(TableRow row) => Cell(row, "measure") is { } own ? _measures.GetValueOrDefault(CellText.Folded(own)) : Cell(row, "measureCode");

    /// <summary>The period: what a person wrote, else what was proposed.</summary>
    public ReportingPeriod PeriodOf(TableRow row, LocalDate published) =>
        Cell(row, "period") is { } own && ReportingPeriod.TryParse(CellText.Folded(own), published, out ReportingPeriod? period) ? period
        : Cell(row, "periodJson") is { } proposed ? JsonSerializer.Deserialize<ReportingPeriod>(proposed)!
        : ReportingPeriod.Unspecified;

    /// <summary>The number of the row that holds the whole of this part.</summary>
    public int? WholeOf(TableRow row) => Cell(row, "whole") is { } own
        ? own is DraftTable.Nothing or "none" ? null : Number(own)
        : Whole(row, "proposedWhole");

    // Rows that were deleted would be numbers that nobody decided on.
    private void CheckComplete()
    {
        int count = _rows.Rows.Select(row => Whole(row, "count") ?? 0).DefaultIfEmpty().Max();
        int[] missing = [.. Enumerable.Range(1, count).Where(number => !_byNumber.ContainsKey(number))];
        if (missing.Length > 0)
        {
            string numbers = string.Join("、", missing.Take(20).Select(number => number.ToString(CultureInfo.InvariantCulture)));
            _problems.Add(Problems.Unfit(new CellPlace(_rows.Name), numbers, new LocalizedText(
                "这些序号的行也在：不是报告数据的，请选“不收录”，不要删除行", "the rows of these numbers too: choose leave-out for what is no figure, and delete no rows")));
        }
    }

    // Who writes over a proposal means to correct it, and would lose that.
    private void CheckProposals(TableRow row)
    {
        CheckProposal(row, "proposedMeasure", Cell(row, "measureCode") is { } code && Measures.TryGet(code, out Measure? measure) ? DraftRows.MeasureText(measure) : null, "measure");
        CheckProposal(row, "proposedPairing", Cell(row, "pairingId"), "pairing");
        CheckProposal(row, "token", Cell(row, "anchor"), "value");
        CheckProposal(row, "proposedPeriod", Cell(row, "periodJson") is { } json ? JsonSerializer.Deserialize<ReportingPeriod>(json)!.ToString(Language.Chinese) : null, "period");
    }

    private void CheckProposal(TableRow row, string column, string? proposed, string correction)
    {
        if (proposed is not null && Cell(row, column) is { } cell && !string.Equals(cell.Trim(), proposed, StringComparison.Ordinal))
        {
            Column instead = _rows.Table.Columns[_rows.Table.IndexOf(correction)];
            Complain(row, column, cell, new LocalizedText(
                $"“{proposed}”：要改请写在“{instead.Chinese}”列", $"'{proposed}': write a correction into the column \"{instead.English}\""));
        }
    }

    private void CheckId(TableRow row, string column, Table target)
    {
        if (Cell(row, column) is { } id && _tables.TryGetValue(target.Key, out TableData? data))
        {
            string[] ids = [.. data.Rows.Select(one => one[0]).OfType<string>()];
            if (!ids.Contains(id, StringComparer.Ordinal))
            {
                row.MarkFaulty(_rows.Table.IndexOf(column));
                _problems.Add(Problems.Dangling(_rows.At(row, column), id, target, NearMiss.List(id, ids)));
            }
        }
    }

    private void CheckMeasure(TableRow row)
    {
        if (Cell(row, "measure") is { } text && MeasureOf(row) is null)
        {
            string nearest = NearMiss.List(text, _measures.Keys);
            Complain(row, "measure", text, new LocalizedText(
                Expected.Measure.In(Language.Chinese) + (nearest.Length > 0 ? "，最接近的是" + nearest : string.Empty),
                Expected.Measure.In(Language.English) + (nearest.Length > 0 ? "; nearest: " + nearest : string.Empty)));
        }
    }

    private void CheckPeriod(TableRow row)
    {
        if (Cell(row, "period") is { } text && !ReportingPeriod.TryParse(CellText.Folded(text), new LocalDate(2000, 12, 31), out _))
        {
            Complain(row, "period", text, new LocalizedText("期间，如 2023年、截至2023年11月底、2021年至2023年、目前", "a period in Chinese, such as 2023年, 截至2023年11月底, 2021年至2023年 or 目前"));
        }
    }

    private void CheckWhole(TableRow row)
    {
        if (Cell(row, "whole") is { } text && text is not (DraftTable.Nothing or "none") && (Number(text) is not { } number || !_byNumber.ContainsKey(number) || number == Whole(row, "no")))
        {
            Complain(row, "whole", text, new LocalizedText("另一行的序号，或 无", "the number of another row, or 无"));
        }
    }

    private void CheckDecision(TableRow row)
    {
        if (Cell(row, "decision") == DraftTable.Confirm && MeasureOf(row) is null && Cell(row, "measure") is null)
        {
            row.MarkFaulty(_rows.Table.IndexOf("measure"));
            _problems.Add(Problems.Missing(_rows.At(row, "measure"), Expected.Measure));
        }
        else if (Cell(row, "decision") == DraftTable.LeaveOut && DraftTable.Corrections.FirstOrDefault(column => column != "note" && Cell(row, column) is not null) is { } correction)
        {
            Complain(row, correction, Cell(row, correction)!, new LocalizedText("不收录的行不填改正", "no correction in a row that is left out"));
        }
    }

    private void Complain(TableRow row, string column, string found, LocalizedText expected)
    {
        row.MarkFaulty(_rows.Table.IndexOf(column));
        _problems.Add(Problems.Unreadable(_rows.At(row, column), found, expected));
    }

    // A name that two measures share names neither.
    private void AddMeasure(string code, IEnumerable<string?> names)
    {
        _measures[code] = code;
        foreach (string name in names.OfType<string>().Select(CellText.Folded))
        {
            _measures[name] = _measures.TryGetValue(name, out string? other) && other != code ? null : code;
        }
    }

    private static int? Number(string text) =>
        int.TryParse(CellText.Folded(text), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
