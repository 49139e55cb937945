using System.Collections.Immutable;

namespace Guangming.Domain.Exchange.Benchmarks;

/// <summary>What is measured: files written to memory and read from it.</summary>
internal static class Moves
{
    /// <summary>An audit without rules: what it costs is measured with the audit.</summary>
    public static AuditReport NoAudit(Report report) =>
        ReportAuditor.Default.Without(ReportAuditor.Default.Rules.Select(rule => rule.Id)).Audit(report);

    public static async Task<byte[]> WriteWorkbookAsync(Report report, AuditReport audit)
    {
        using MemoryStream stream = new();
        await ReportWorkbook.WriteAsync(report, stream, audit);
        return stream.ToArray();
    }

    public static async Task<Report> ReadWorkbookAsync(byte[] workbook)
    {
        using MemoryStream stream = new(workbook);
        return await ReportWorkbook.ReadAsync(stream);
    }

    public static async Task<byte[]> WriteCsvAsync(IEnumerable<FigureRow> rows)
    {
        using MemoryStream stream = new();
        await FigureCsv.WriteAsync(stream, rows);
        return stream.ToArray();
    }

    public static async Task<ImmutableArray<FigureRow>> ReadCsvAsync(byte[] csv)
    {
        using MemoryStream stream = new(csv);
        return await FigureCsv.ReadAsync(stream);
    }
}
