using System.Diagnostics;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>Programs from outside that look at what this library writes; without them a test is skipped, but never in CI.</summary>
internal static class OutsideTool
{
    /// <summary>The path of a script of <c>tests/exchange</c>.</summary>
    public static string Script(string name)
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Guangming.Domain.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Join(folder.FullName, "tests", "exchange", name);
    }

    /// <summary>Skips the test where something is missing; in CI it fails.</summary>
    public static void Require(bool isThere, string missing)
    {
        if (!isThere)
        {
            Environment.GetEnvironmentVariable("CI").Should().NotBe("true", $"CI has what the checks need: {missing}");
            Assert.Skip(missing);
        }
    }

    /// <summary>Whether a program can be started at all.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, program)));

    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int Code, string Output)> RunAsync(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
