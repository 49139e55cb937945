using BenchmarkDotNet.Running;
using Guangming.Domain.Benchmarks;
using Guangming.Domain.Text.Benchmarks;

// --short takes fewer and shorter measurements; everything else goes to BenchmarkDotNet.
const string Short = "--short";
BenchmarkSwitcher
    .FromAssembly(typeof(ReadingBenchmarks).Assembly)
    .Run([.. args.Where(arg => arg != Short)], SuiteConfig.Create(args.Contains(Short)));
