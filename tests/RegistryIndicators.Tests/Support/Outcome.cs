namespace RegistryIndicators.Tests;

/// <summary>What one run of the program left behind.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    public string[] OutputLines => Output.TrimEnd('\n').Split('\n');

    public string[] ErrorLines => Error.TrimEnd('\n').Split('\n');
}
