using BenchmarkDotNet.Running;
using Guangming.Domain.Benchmarks;

// --short takes fewer and shorter measurements; everything else goes to BenchmarkDotNet.
const string Short = "--short";
BenchmarkSwitcher
    .FromAssembly(typeof(Program).Assembly)
    .Run([.. args.Where(arg => arg != Short)], SuiteConfig.Create(args.Contains(Short)));
