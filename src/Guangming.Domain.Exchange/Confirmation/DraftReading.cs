namespace Guangming.Domain.Exchange;

/// <summary>Reads a draft that a person has confirmed out of its workbook.</summary>
internal static class DraftReading
{
    public static ConfirmedDraft Read(Stream stream, string? file, CancellationToken cancellationToken)
    {
        ProblemList problems = new();
        Dictionary<string, TableData> tables = new(StringComparer.Ordinal);
        using (WorkbookFile workbook = WorkbookFile.Open(stream, file))
        {
            foreach (SheetEntry sheet in workbook.Sheets)
            {
                ReadSheet(workbook, sheet, tables, problems, cancellationToken);
            }
        }

        foreach (Table missing in new[] { DraftTable.Sheet, ReportTables.Source, ReportTables.Divisions, ReportTables.Pairings }.Where(table => !tables.ContainsKey(table.Key)))
        {
            problems.Add(Problems.MissingTable(missing));
        }

        if (!tables.TryGetValue(DraftTable.Sheet.Key, out TableData? rows))
        {
            problems.ThrowIfAny();
        }

        DraftDecisions decisions = new(rows!, tables, problems);
        decisions.Check();
        Report report = ReportAssembly.Read(ReportTables.All.Select(table => tables.GetValueOrDefault(table.Key) ?? new TableData(table)), problems);
        return new DraftConfirmation(report, rows!, decisions, problems).Build();
    }

    private static void ReadSheet(
        WorkbookFile workbook, SheetEntry sheet, Dictionary<string, TableData> tables, ProblemList problems, CancellationToken cancellationToken)
    {
        string name = CellText.Folded(sheet.Name);
        if (name.StartsWith('#') || WorkbookLayout.IsForReadingOnly(name))
        {
            return;
        }

        if (DraftLayout.Base.Append(DraftTable.Sheet).FirstOrDefault(table => table.IsNamed(name)) is not { } table)
        {
            problems.Add(Problems.UnknownTable(new CellPlace(sheet.Name), string.Empty));
            return;
        }

        TableData data = new(table, sheet.Name);
        if (!tables.TryAdd(table.Key, data))
        {
            problems.Add(Problems.RepeatedTable(new CellPlace(sheet.Name)));
        }
        else if (table == ReportTables.Source)
        {
            FormRows form = new(data, workbook.Keep, problems);
            workbook.Read(sheet, form.Read, cancellationToken);
            form.End();
        }
        else
        {
            SheetRows rows = new(data, workbook.Keep, problems);
            workbook.Read(sheet, rows.Read, cancellationToken);
            rows.End();
        }
    }
}
