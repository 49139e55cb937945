using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Guangming.Domain.Benchmarks.Reports;

/// <summary>Writes 1,000,000 figures: 100 reports of 100 held in memory, written 100 times, one a line. Times are of one figure.</summary>
[Bulk]
public class WriteManyBenchmarks
{
    private const int Rounds = ManyReports.Reports / ManyReports.Held;
    private readonly List<Report> _reports = [];
    private readonly List<PlainReport> _plain = [];

    [GlobalSetup]
    public async Task Setup()
    {
        foreach (Report report in Enumerable.Range(0, ManyReports.Held).Select(InventedReports.Make))
        {
            byte[] line = await ManyReports.WriteAsync([report]);
            PlainReport plain = JsonSerializer.Deserialize(line.AsSpan(..^1), PlainContext.Default.PlainReport)!;
            using MemoryStream again = new();
            WritePlain(again, [plain]);
            if (!again.ToArray().AsSpan().SequenceEqual(line))
            {
                throw new InvalidOperationException("The plain classes write another document than the library.");
            }

            _reports.Add(report);
            _plain.Add(plain);
        }
    }

    [Benchmark(OperationsPerInvoke = ManyReports.Figures)]
    public Task Library() =>
        Report.WriteManyAsync(Stream.Null, Enumerable.Repeat(_reports, Rounds).SelectMany(reports => reports).ToAsyncEnumerable());

    [Benchmark(Baseline = true, OperationsPerInvoke = ManyReports.Figures)]
    public void PlainSourceGenerated()
    {
        for (int i = 0; i < Rounds; i++)
        {
            WritePlain(Stream.Null, _plain);
        }
    }

    // One writer and one buffer for all, and the library's options: the best that source-generated code can do.
    private static void WritePlain(Stream stream, List<PlainReport> reports)
    {
        ArrayBufferWriter<byte> output = new(1 << 16);
        using Utf8JsonWriter writer = new(output, ReportDocumentWriter.Options(indented: false));
        foreach (PlainReport report in reports)
        {
            JsonSerializer.Serialize(writer, report, PlainContext.Default.PlainReport);
            writer.Flush();
            output.Write("\n"u8);
            stream.Write(output.WrittenSpan);
            output.ResetWrittenCount();
            writer.Reset(output);
        }
    }
}
