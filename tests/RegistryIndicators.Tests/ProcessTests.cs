using System.Diagnostics;

namespace RegistryIndicators.Tests;

/// <summary>The program as a process of its own: bytes, surroundings and exit code.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("zh_CN.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public async Task Process_AnySurroundings_WritesUtf8WithoutAMark(string lang)
    {
        using Process process = Start([("LANG", lang), ("LC_ALL", lang)], "sql", "poverty.headcount-rate");
        using MemoryStream bytes = new();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0);
        bytes.ToArray().Should().StartWith("-- key_1: province\n"u8.ToArray());
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "用法：")]
    [InlineData("tr_TR.UTF-8", "Usage: ")]
    public async Task Process_Surroundings_GiveTheLanguage(string lang, string heading)
    {
        using Process process = Start([("LANG", lang), ("LC_ALL", lang), ("COLUMNS", "60")], "--help");
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        output.Should().Contain(heading).And.NotContain("\u001B");
    }

    [Fact]
    public async Task Process_BadInput_ExitsWithTwo()
    {
        using Process process = Start([], "nonsense");
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(2);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
    }

    private static Process Start((string Name, string Value)[] surroundings, params string[] args)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "RegistryIndicators.dll"));
        foreach (string argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string name in new[] { "LANG", "COLUMNS", "LC_ALL" })
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in surroundings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
