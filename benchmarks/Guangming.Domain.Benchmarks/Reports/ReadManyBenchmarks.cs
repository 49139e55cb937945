using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Guangming.Domain.Benchmarks.Reports;

/// <summary>Reads 1,000,000 figures: 10,000 reports of 100, one a line. Times are of one figure.</summary>
[Bulk]
public class ReadManyBenchmarks
{
    [GlobalSetup]
    public void Setup() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {ManyReports.Lines.Length:N0} bytes of NDJSON"));

    /// <summary>Only the tokens, nothing made of them: what JSON itself costs.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ManyReports.Figures)]
    public long Tokens()
    {
        long tokens = 0;
        foreach (Range line in Lines())
        {
            Utf8JsonReader reader = new(ManyReports.Lines.AsSpan(line));
            while (reader.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = ManyReports.Figures)]
    public long Library()
    {
        long figures = 0;
        foreach (Range line in Lines())
        {
            figures += Report.FromJson(ManyReports.Lines.AsSpan(line)).Content.Figures.Length;
        }

        return figures;
    }

    /// <summary>The same from a stream, which also has to find the lines and copies them once.</summary>
    [Benchmark(OperationsPerInvoke = ManyReports.Figures)]
    public async Task<long> LibraryStream()
    {
        long figures = 0;
        using MemoryStream stream = new(ManyReports.Lines);
        await foreach (Report report in Report.ReadManyAsync(stream))
        {
            figures += report.Content.Figures.Length;
        }

        return figures;
    }

    [Benchmark(OperationsPerInvoke = ManyReports.Figures)]
    public long PlainSourceGenerated()
    {
        long figures = 0;
        foreach (Range line in Lines())
        {
            figures += JsonSerializer.Deserialize(ManyReports.Lines.AsSpan(line), PlainContext.Default.PlainReport)!.Figures!.Count;
        }

        return figures;
    }

    [Benchmark(OperationsPerInvoke = ManyReports.Figures)]
    public long Document()
    {
        long figures = 0;
        foreach (Range line in Lines())
        {
            using JsonDocument document = JsonDocument.Parse(ManyReports.Lines.AsMemory(line));
            figures += document.RootElement.GetProperty("figures"u8).GetArrayLength();
        }

        return figures;
    }

    private static IEnumerable<Range> Lines()
    {
        byte[] lines = ManyReports.Lines;
        for (int start = 0; start < lines.Length;)
        {
            int end = start + lines.AsSpan(start).IndexOf((byte)'\n');
            yield return start..end;
            start = end + 1;
        }
    }
}
