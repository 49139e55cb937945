using Guangming.Domain;

namespace ReportConsole.Tests;

public sealed class GlanceTests
{
    [Fact]
    public void Glance_NothingAsked_ShowsSourceTreeAndEveryPairingThatHasFacts()
    {
        Outcome outcome = Run.Plain();

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.OutputLines[0].Should().Contain("year-end round-up");
        outcome.OutputLines[1].Should().Be("Guangming Rongmei (district media centre) · 2020-12-21 · newspaper (a secondary");
        outcome.Output.Should().Contain("\nPairings\n├── Guangming District → Tianlin County");
        outcome.Output.Should().Contain("        ├── Xinhu Subdistrict → Xia Zayu Town  since 2020\n");
        outcome.Output.Should().Contain("\n\nGuangming District → Zayu County  counterpart support, since 2016-08\n");
        outcome.Output.Should().NotContain("\n\nShenzhen → ", "the city's pairing has no figures of its own");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(140)]
    public void Glance_AnyWidth_KeepsEveryFigureAndStaysWithinTheLine(int width)
    {
        foreach (string language in new[] { "zh", "en" })
        {
            Outcome outcome = Run.On(width, "--lang", language);

            outcome.OutputLines.Should().OnlyContain(line => Columns.Of(line) <= width);
            outcome.OutputLines.Should().OnlyContain(line => line == line.TrimEnd());
            outcome.Output.Should().NotContain("…").And.NotContain("\u001B").And.NotContain("\u00A0");
            string letters = Columns.Letters(outcome.Output);
            foreach (Figure figure in Reports.Guangming2020.Figures.All)
            {
                letters.Should().Contain(figure.Stated.Text);
                letters.Should().Contain(Columns.Letters(figure.Note!.In(language == "zh" ? Language.Chinese : Language.English)));
            }
        }
    }

    [Fact]
    public void Glance_WideInEnglish_StatesValueRangePeriodAndLine()
    {
        string line = Run.On(140).OutputLines.Single(line => line.Contains("fiscal aid allocated", StringComparison.Ordinal));

        line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Should().Equal(
            "fiscal aid allocated [6]", "1.796亿元", "179,600,000 yuan", "179,550,000–179,650,000", "cumulative to 2020-12-21", "20");
    }

    [Fact]
    public void Glance_NarrowInChinese_PutsTheRangeBelowTheNumber()
    {
        string[] lines = Run.On(80, "--lang", "zh").OutputLines;
        int at = Array.FindIndex(lines, line => line.Contains("1.437万元", StringComparison.Ordinal));

        lines[at].Should().Contain("14,370 元/村").And.Contain("2016年");
        lines[at + 1].Should().Contain("14,365–14,375");
        Columns.Behind(lines[at], "14,370 元/村").Should().Be(Columns.Behind(lines[at + 1], "14,365–14,375"));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Glance_ChineseAmongDigits_StandsInOneColumn(int width)
    {
        string[] lines = Run.On(width, "--lang", "zh").OutputLines;
        string[] figures = [.. lines.Where(line => line.Contains("截至2020年12月", StringComparison.Ordinal))];

        figures.Should().HaveCountGreaterThan(15);
        figures.Select(line => Columns.Before(line, "截至")).Distinct().Should().ContainSingle("all tables of a page share their columns");
        figures.Select(Columns.Of).Distinct().Should().ContainSingle("the line numbers end in one column");
    }

    [Fact]
    public void Glance_ExpectedFigure_IsMarked()
    {
        Columns.Letters(Run.Plain("--lang", "zh").Output).Should().Contain("莲藕生态园（预期）");
        Run.On(140).Output.Should().Contain("lotus park (expected)");
    }

    [Fact]
    public void Glance_BoundedFigures_SayTheirBound()
    {
        Outcome outcome = Run.On(140);

        outcome.OutputLines.Should().ContainSingle(line => line.Contains("超13万元", StringComparison.Ordinal) && line.Contains("> 130,000 yuan", StringComparison.Ordinal));
        outcome.OutputLines.Should().ContainSingle(line => line.Contains("1400多人次", StringComparison.Ordinal) && line.Contains("> 1,400, < 1,500", StringComparison.Ordinal));
    }

    [Fact]
    public void Glance_NotesOfOneWording_ShareANumber()
    {
        string[] lines = Run.On(140).OutputLines;

        lines.Should().Contain(line => line.Contains("households lifted out of poverty [3]", StringComparison.Ordinal));
        lines.Should().Contain(line => line.Contains("persons lifted out of poverty [3]", StringComparison.Ordinal));
        lines.Count(line => line.Contains("[3] The whole county's outcome", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void Glance_Milestones_AreListedWithDateAndLine() =>
        Run.Plain("--lang", "zh").OutputLines.Should().Contain("  · 2019-09  莲藕生态园动工。  第29行");

    [Fact]
    public void Glance_SurroundingsInChinese_SpeakChineseUnlessTold()
    {
        Run.On(Run.Chinese).Output.Should().Contain("结对关系");
        Run.On(Run.Chinese, "--lang", "en").Output.Should().Contain("Pairings");
    }

    [Fact]
    public void Glance_OnAStyledScreen_ShowsTheSameLetters()
    {
        Outcome styled = Run.On(Run.Chinese with { IsStyled = true, IsScreen = true });

        styled.Output.Should().Contain("\u001B[");
        WithoutCodes(styled.Output).Should().Be(Run.On(Run.Chinese).Output);
    }

    [Fact]
    public void Glance_ReportOfOnesOwn_IsShown()
    {
        using InventedReport invented = new();
        Outcome outcome = Run.Plain("--report", invented.Document, "--lang", "zh");

        outcome.Code.Should().Be(0);
        outcome.OutputLines.Should().StartWith(["青石区年终综述", "青石区 · 2022-12-30 · 官方报告"]);
        outcome.Output.Should().Contain("└── 青石区 → 云岭县  对口支援，2021 起\n").And.Contain("1.25亿元     125,000,000 元").And.Contain("  · 2022  云岭县摘帽。  第4行");
    }

    private static string WithoutCodes(string text)
    {
        while (text.IndexOf('\u001B', StringComparison.Ordinal) is var at and >= 0)
        {
            text = text.Remove(at, text.IndexOf('m', at) - at + 1);
        }

        return text;
    }
}
