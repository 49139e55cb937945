using System.Collections.Immutable;

namespace Guangming.Domain.Exchange.Benchmarks;

/// <summary>What is measured: files written to memory and read from it.</summary>
internal static class Moves
{
    /// <summary>An audit without rules: what it costs is measured with the audit.</summary>
    public static AuditReport NoAudit(Report report) => ReportAuditor.Default.Without(ReportAuditor.Default.Rules.Select(rule => rule.Id)).Audit(report);

    public static byte[] WriteWorkbook(Report report, AuditReport audit)
    {
        using MemoryStream stream = new();
        ReportWorkbook.WriteAsync(report, stream, audit).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    public static Report ReadWorkbook(byte[] workbook)
    {
        using MemoryStream stream = new(workbook);
        return ReportWorkbook.ReadAsync(stream).GetAwaiter().GetResult();
    }

    public static byte[] WriteCsv(IEnumerable<FigureRow> rows)
    {
        using MemoryStream stream = new();
        FigureCsv.WriteAsync(stream, rows).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    public static ImmutableArray<FigureRow> ReadCsv(byte[] csv)
    {
        using MemoryStream stream = new(csv);
        return FigureCsv.ReadAsync(stream).GetAwaiter().GetResult();
    }
}
