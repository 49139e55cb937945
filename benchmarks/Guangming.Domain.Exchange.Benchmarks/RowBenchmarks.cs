using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Guangming.Domain.Exchange.Benchmarks;

/// <summary>Figures in and out: a hundred thousand rows of Excel and of CSV.</summary>
public class RowBenchmarks
{
    private Report _report = null!;
    private AuditReport _noAudit = null!;
    private byte[] _workbook = null!;
    private byte[] _csv = null!;

    /// <summary>Makes the report and both of its files.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _report = LargeReport.Make(LargeReport.Rows);
        _noAudit = Moves.NoAudit(_report);
        _workbook = Moves.WriteWorkbook(_report, _noAudit);
        _csv = Moves.WriteCsv(_report.ToRows());
    }

    [Benchmark]
    public byte[] Csv_Write() => Moves.WriteCsv(_report.ToRows());

    [Benchmark]
    public ImmutableArray<FigureRow> Csv_Read() => Moves.ReadCsv(_csv);

    [Benchmark]
    public byte[] Workbook_Write() => Moves.WriteWorkbook(_report, _noAudit);

    [Benchmark]
    public Report Workbook_Read() => Moves.ReadWorkbook(_workbook);
}
