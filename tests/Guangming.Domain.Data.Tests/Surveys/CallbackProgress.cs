namespace Guangming.Domain.Data.Tests;

/// <summary>Progress that is told at once, on the thread that makes it.</summary>
internal static class CallbackProgress
{
    public static IProgress<double> ToProgress(this Action<double> report) => new Callback(report);

    private sealed class Callback(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
