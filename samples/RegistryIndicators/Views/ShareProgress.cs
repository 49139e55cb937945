namespace RegistryIndicators.Views;

/// <summary>How far one of several computations has come.</summary>
internal sealed class ShareProgress(ProgressLines lines, int done, int count, string name) : IProgress<double>
{
    public void Report(double value) => lines.Tell((done + value) / count, name);
}
