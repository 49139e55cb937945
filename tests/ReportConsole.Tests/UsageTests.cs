namespace ReportConsole.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("nonsense", "'nonsense' is no command, or one argument too many; see guangming --help")]
    [InlineData("figures network", "'network' is no command, or one argument too many; see guangming figures --help")]
    [InlineData("figures --jsn", "there is no option '--jsn'; see guangming figures --help")]
    [InlineData("network --canonical", "there is no option '--canonical'; see guangming network --help")]
    [InlineData("--report", "--report lacks its FILE; see guangming --help")]
    [InlineData("--report a --report b", "--report is given more than once; see guangming --help")]
    [InlineData("--lang fr", "--lang takes zh or en, not 'fr'; see guangming --help")]
    [InlineData("--lang", "--lang lacks its zh|en; see guangming --help")]
    [InlineData("validate", "FILE is missing; see guangming validate --help")]
    [InlineData("validate a b", "'b' is no command, or one argument too many; see guangming validate --help")]
    [InlineData("validate a --report b", "validate checks the file it names: --report does not go with it; see guangming validate --help")]
    [InlineData("verify", "TEXTFILE is missing; see guangming verify --help")]
    [InlineData("explain", "CODE is missing; see guangming explain --help")]
    [InlineData("explain a b", "'b' is no command, or one argument too many; see guangming explain --help")]
    [InlineData("@file", "'@file' is no command, or one argument too many; see guangming --help")]
    [InlineData("--lang zh nonsense", "没有命令“nonsense”，或参数多余；用法见 guangming --help")]
    [InlineData("verify --lang zh", "缺 TEXTFILE；用法见 guangming verify --help")]
    public void Usage_FaultyCommandLine_IsToldInOneLine(string line, string message) =>
        Run.Plain(line.Split(' ')).Should().Be(new Outcome(2, string.Empty, $"guangming: {message}\n"));

    [Fact]
    public void Usage_EmptyNames_AreRefused()
    {
        Run.Plain("--report", string.Empty).Should().Be(new Outcome(2, string.Empty, "guangming: the file's name is empty\n"));
        Run.Plain("validate", " ").Error.Should().Be("guangming: the file's name is empty\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("figures")]
    [InlineData("figures --json")]
    [InlineData("network")]
    [InlineData("network --json")]
    [InlineData("indicators")]
    [InlineData("indicators --json")]
    [InlineData("explain fund.per-person")]
    [InlineData("audit")]
    [InlineData("audit --json")]
    [InlineData("export")]
    [InlineData("verify text.txt")]
    public void Usage_ReportThatIsNone_IsBadInputOfEveryCommand(string line)
    {
        using InventedReport invented = new();
        string[] command = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string twoFaults = invented.Write(
            "faulty.json",
            invented.Report.ToJson().Replace("\"yunling.persons\"", "\"yunling.fund\"", StringComparison.Ordinal).Replace("\"yunling.households\"", "\"yunling.fund\"", StringComparison.Ordinal));

        foreach (string file in new[] { "no-such.json", invented.Folder, invented.Write("bad.json", "{"), twoFaults })
        {
            Outcome outcome = Run.Plain([.. command, "--report", file]);

            outcome.Code.Should().Be(2);
            outcome.Output.Should().BeEmpty();
            outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"guangming: {file}:");
        }

        Run.Plain([.. command, "--report", twoFaults]).Error.Should().EndWith(" (one of 2 faults; validate lists them)\n");
    }
}
