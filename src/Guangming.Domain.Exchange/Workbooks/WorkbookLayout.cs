namespace Guangming.Domain.Exchange;

/// <summary>The sheets of a workbook, in their order.</summary>
internal static class WorkbookLayout
{
    /// <summary>Sheets to fill in.</summary>
    public static IReadOnlyList<SheetPlan> Template()
    {
        ChoiceRanges choices = new(ReportTables.All);
        return
        [
            HelpSheet.Plan("对口帮扶报告录入模板 Template for a report on pairing assistance"),
            SourceSheet.Plan(null, withTechnical: false),
            .. ReportTables.All.Where(table => table != ReportTables.Source).Select(table => TableSheet.Plan(table, TableSheet.ForTyping(table), [], choices)),
            KnownMeasureSheet.Plan(),
            choices.Plan(),
        ];
    }

    /// <summary>The sheets of a report.</summary>
    public static IReadOnlyList<SheetPlan> Of(Report report, AuditReport audit)
    {
        ReportLayout layout = new(report);
        ChoiceRanges choices = new(ReportTables.All);
        return
        [
            HelpSheet.Plan(report.Source.Title.In(Language.Chinese)),
            SourceSheet.Plan(layout.Rows(ReportTables.Source).Single(), withTechnical: true),
            .. ReportTables.All.Where(table => table != ReportTables.Source).Select(table => TableSheet.Plan(table, TableSheet.ForReading(table), layout.Rows(table), choices)),
            FindingsSheet.Plan(audit),
            KnownMeasureSheet.Plan(),
            choices.Plan(),
        ];
    }

    /// <summary>Whether a sheet is there for people only.</summary>
    public static bool IsForReadingOnly(string sheet) =>
        HelpSheet.IsNamed(sheet) || FindingsSheet.IsNamed(sheet) || KnownMeasureSheet.IsNamed(sheet) || ChoiceRanges.IsNamed(sheet);
}
