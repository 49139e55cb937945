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
    public async Task Setup()
    {
        _report = LargeReport.Make(LargeReport.Rows);
        _noAudit = Moves.NoAudit(_report);
        _workbook = await Moves.WriteWorkbookAsync(_report, _noAudit);
        _csv = await Moves.WriteCsvAsync(_report.ToRows());
    }

    [Benchmark]
    public Task<byte[]> Csv_Write() => Moves.WriteCsvAsync(_report.ToRows());

    [Benchmark]
    public Task<ImmutableArray<FigureRow>> Csv_Read() => Moves.ReadCsvAsync(_csv);

    [Benchmark]
    public Task<byte[]> Workbook_Write() => Moves.WriteWorkbookAsync(_report, _noAudit);

    [Benchmark]
    public Task<Report> Workbook_Read() => Moves.ReadWorkbookAsync(_workbook);
}
