using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Guangming.Domain.Benchmarks.Reports;

/// <summary>Reads and writes the shipped report.</summary>
public class ShippedReportBenchmarks
{
    private byte[] _document = [];

    [GlobalSetup]
    public void Setup()
    {
        using Stream stream = typeof(Report).Assembly.GetManifestResourceStream("Guangming.Domain.guangming-2020.report.json")!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        _document = bytes.ToArray();
    }

    [Benchmark(Baseline = true)]
    public int Tokens()
    {
        int tokens = 0;
        Utf8JsonReader reader = new(_document);
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public Report Library() => Report.FromJson(_document);

    [Benchmark]
    public object PlainSourceGenerated() => JsonSerializer.Deserialize(_document, PlainContext.Default.PlainReport)!;

    [Benchmark]
    public object Document()
    {
        using JsonDocument document = JsonDocument.Parse(_document);
        return document.RootElement.ValueKind;
    }
}
