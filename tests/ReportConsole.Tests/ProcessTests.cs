using System.Diagnostics;

namespace ReportConsole.Tests;

/// <summary>The program as a process of its own: bytes, surroundings, and a reader that goes away.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Process_Redirected_WritesUtf8WithoutAMark()
    {
        using Process process = Start([], "figures", "--json");
        using MemoryStream bytes = new();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0);
        bytes.ToArray().Should().StartWith("[\n"u8.ToArray());
        System.Text.Encoding.UTF8.GetString(bytes.ToArray()).Should().Be(Run.Plain("figures", "--json").Output);
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "结对关系")]
    [InlineData("tr_TR.UTF-8", "Pairings")]
    public async Task Process_Surroundings_GiveLanguageAndWidth(string lang, string heading)
    {
        using Process process = Start([("LANG", lang), ("LC_ALL", lang), ("COLUMNS", "60")]);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        output.Should().Contain(heading).And.NotContain("\u001B");
        output.Split('\n').Max(Columns.Of).Should().BeInRange(50, 60);
    }

    [Fact]
    public async Task Process_ReaderGoesAway_EndsQuietly()
    {
        using Process process = Start([("LANG", "zh_CN.UTF-8")], "export");
        await process.StandardOutput.BaseStream.ReadExactlyAsync(new byte[1], TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        error.Should().BeEmpty();
        process.ExitCode.Should().Be(0);
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
        start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "ReportConsole.dll"));
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
