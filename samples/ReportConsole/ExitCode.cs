namespace ReportConsole;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done, nothing to report.</summary>
    public const int Fine = 0;

    /// <summary>Done, and there are findings.</summary>
    public const int Findings = 1;

    /// <summary>Not done: the command line or a file is unusable.</summary>
    public const int BadInput = 2;
}
