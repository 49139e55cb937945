namespace RegistryIndicators;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Fine = 0;

    /// <summary>Not done: the command line, a file or a server is unusable.</summary>
    public const int BadInput = 2;

    /// <summary>Not done: it was interrupted.</summary>
    public const int Interrupted = 130;
}
