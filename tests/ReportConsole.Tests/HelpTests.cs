namespace ReportConsole.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("figures --help")]
    [InlineData("network --help")]
    [InlineData("indicators --help")]
    [InlineData("explain --help")]
    [InlineData("audit --help")]
    [InlineData("compare --help")]
    [InlineData("export --help")]
    [InlineData("validate --help")]
    [InlineData("verify -h --report x")]
    [InlineData("read --help")]
    [InlineData("draft --help")]
    [InlineData("anchors --help")]
    [InlineData("template --help")]
    [InlineData("import --help")]
    [InlineData("check --help")]
    [InlineData("--help --nonsense")]
    public void Help_Everywhere_ShowsUsageOptionsAndExitCodes(string line)
    {
        Outcome outcome = Run.Plain(line.Split(' '));

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.Output.Should().Contain("Usage: guangming").And.Contain("--lang zh|en").And.Contain("Exit code: 0 fine; 1 findings; 2 ");
        outcome.OutputLines.Should().OnlyContain(shown => Columns.Of(shown) <= 80);
    }

    [Fact]
    public void Help_InChinese_IsChinese()
    {
        string help = Run.Plain("--lang", "zh", "--help").Output;

        help.Should().Contain("用法：guangming [命令] [选项]").And.MatchRegex("  verify TEXTFILE +拿全部锚点核对来源全文\n").And.NotContain("Usage");
        Run.On(Run.Chinese, "validate", "--help").Output.Should().Contain("退出码为 1").And.NotContain("--report");
    }

    [Fact]
    public void Help_AtTheTop_NamesEveryCommand() =>
        Run.Plain("--help").OutputLines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Should().Contain(
        [
            "figures All figures",
            "network Who supports whom, with the chains through levels",
            "indicators All indicators",
            "explain CODE Explains an indicator for every pairing",
            "audit [FILE...] Holds reports against themselves and each other",
            "compare A B Two reports side by side",
            "export The report's document, to standard output",
            "validate FILE Checks a report's document",
            "verify TEXTFILE Holds every anchor against the source's text",
            "read TEXTFILE Reads the figures out of a text",
            "anchors REPORT TEXTFILE Looks for every anchor of a report in an edited text",
            "template OUT.xlsx Writes an empty workbook to fill in (Excel)",
            "import FILE Reads Excel, CSV or a data package",
            "check FOLDER Checks a folder of reports",
        ]);

    [Fact]
    public void Version_IsNameAndNumber() => Run.Plain("--version").Output.Should().MatchRegex("^guangming [0-9]+\\.[0-9]+\\.[0-9]+[^+]*\n$");
}
