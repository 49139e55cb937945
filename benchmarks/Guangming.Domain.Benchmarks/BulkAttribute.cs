using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace Guangming.Domain.Benchmarks;

/// <summary>Marks benchmarks that go through a million figures at a time: a few such passes say enough.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BulkAttribute() : JobMutatorConfigBaseAttribute(
    Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(5));
