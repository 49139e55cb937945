using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Guangming.Domain.Text.Benchmarks;

/// <summary>How the benchmarks are run: in one process, so that what is compared shares its moods.</summary>
internal static class SuiteConfig
{
    public static IConfig Create(bool isShort) =>
        ManualConfig.CreateEmpty()
            .AddJob(Job(isShort))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .HideColumns(Column.Job, Column.Error, Column.Gen0, Column.Gen1, Column.Gen2, Column.RatioSD, Column.AllocRatio)
            .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(40));

    private static Job Job(bool isShort) =>
        new Job(isShort ? "short" : "full")
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(isShort ? 80 : 200))
            .WithWarmupCount(isShort ? 3 : 6)
            .WithIterationCount(isShort ? 6 : 12);
}
