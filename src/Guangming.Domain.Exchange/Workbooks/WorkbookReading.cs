namespace Guangming.Domain.Exchange;

/// <summary>Reads a report out of the sheets of a workbook.</summary>
internal static class WorkbookReading
{
    private static readonly Table[] Required = [ReportTables.Source, ReportTables.Divisions, ReportTables.Pairings, FigureTable.Sheet];

    /// <summary>Reads a report.</summary>
    /// <param name="stream">The workbook, which can seek; left open.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Report Read(Stream stream, string? file, CancellationToken cancellationToken)
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

        foreach (Table missing in Required.Where(table => !tables.ContainsKey(table.Key)))
        {
            problems.Add(Problems.MissingTable(missing));
        }

        // Where a whole sheet is not to be found, all that refers to it would be a problem too.
        if (Required.Any(table => !tables.ContainsKey(table.Key)))
        {
            problems.ThrowIfAny();
        }

        return ReportAssembly.Read(ReportTables.All.Select(table => tables.GetValueOrDefault(table.Key) ?? new TableData(table)), problems);
    }

    private static void ReadSheet(
        WorkbookFile workbook, SheetEntry sheet, Dictionary<string, TableData> tables, ProblemList problems, CancellationToken cancellationToken)
    {
        string name = CellText.Folded(sheet.Name);
        if (name.StartsWith('#') || WorkbookLayout.IsForReadingOnly(name))
        {
            return;
        }

        if (ReportTables.All.FirstOrDefault(table => table.IsNamed(name)) is not { } table)
        {
            bool isEmpty = true;
            workbook.Read(sheet, (_, _) => isEmpty = false, cancellationToken);
            if (!isEmpty)
            {
                problems.Add(Problems.UnknownTable(new CellPlace(sheet.Name), NearMiss.List(name, ReportTables.All.SelectMany(one => new[] { one.Chinese, one.English }))));
            }

            return;
        }

        TableData data = new(table, sheet.Name);
        if (!tables.TryAdd(table.Key, data))
        {
            problems.Add(Problems.RepeatedTable(new CellPlace(sheet.Name)));
            return;
        }

        if (table == ReportTables.Source)
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
