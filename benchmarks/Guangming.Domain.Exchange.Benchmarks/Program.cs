using BenchmarkDotNet.Running;
using Guangming.Domain.Benchmarks;
using Guangming.Domain.Exchange.Benchmarks;

// --short takes fewer and shorter measurements, --peak measures memory instead; everything else goes to BenchmarkDotNet.
const string Short = "--short";
if (PeakMemory.IsAskedFor(args))
{
    await PeakMemory.RunAsync(args);
}
else
{
    BenchmarkSwitcher
        .FromAssembly(typeof(Program).Assembly)
        .Run([.. args.Where(arg => arg != Short)], SuiteConfig.Create(args.Contains(Short)));
}
