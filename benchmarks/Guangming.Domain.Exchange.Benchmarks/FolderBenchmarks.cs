using BenchmarkDotNet.Attributes;
using Guangming.Domain.Benchmarks;

namespace Guangming.Domain.Exchange.Benchmarks;

/// <summary>Checks 1,000 reports in prose, each against itself and against the year before. Times are of one report.</summary>
[Bulk]
public class FolderBenchmarks
{
    /// <summary>How many reports.</summary>
    public const int Reports = 1000;

    private DirectoryInfo? _folder;

    [GlobalSetup]
    public void Setup() => _folder = ReportFolder.Make(Reports);

    [GlobalCleanup]
    public void Cleanup() => _folder!.Delete(recursive: true);

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public async Task<int> OneProcessor() => (await FolderCheck.RunAsync(_folder!.FullName, new FolderCheckOptions { Parallel = 1 })).Doubts.Length;

    [Benchmark(OperationsPerInvoke = Reports)]
    public async Task<int> AllProcessors() => (await FolderCheck.RunAsync(_folder!.FullName)).Doubts.Length;
}
