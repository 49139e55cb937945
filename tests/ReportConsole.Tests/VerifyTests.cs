using System.Text;

namespace ReportConsole.Tests;

public sealed class VerifyTests
{
    [Fact]
    public void Verify_TheText_FindsEveryAnchorIntact()
    {
        using InventedReport invented = new();

        Run.Plain("verify", invented.TextFile, "--report", invented.Document).Should().Be(new Outcome(
            0, "5 of 5 anchors intact\nother anchors (milestones, left out): 3 of 3 intact\n", string.Empty));
    }

    [Fact]
    public void Verify_InChinese_CountsInTheSameFirstLine()
    {
        using InventedReport invented = new();

        Run.Plain("verify", invented.TextFile, "--report", invented.Document, "--lang", "zh").Output
            .Should().Be("5 of 5 anchors intact\n其余锚点（事项、未收录）：3 处，完好 3 处\n");
    }

    [Fact]
    public void Verify_ByteOrderMark_IsNoPartOfTheText()
    {
        using InventedReport invented = new();
        string marked = invented.Write("marked.txt", "\uFEFF" + InventedReport.Text);

        Run.Plain("verify", marked, "--report", invented.Document).Should().Be(Run.Plain("verify", invented.TextFile, "--report", invented.Document));
    }

    [Fact]
    public void Verify_ChangedNumber_IsNamedWithWhatStandsThere()
    {
        using InventedReport invented = new();
        string path = invented.Write("changed.txt", InventedReport.Text.Replace("12800人", "12900人", StringComparison.Ordinal));
        Outcome outcome = Run.Plain("verify", path, "--report", invented.Document);

        outcome.Code.Should().Be(1);
        outcome.OutputLines.Should().Equal(
            "4 of 5 anchors intact",
            "other anchors (milestones, left out): 3 of 3 intact",
            "yunling.persons: line 2, 51..57, \"12800人\" changed to line 2, 51..57, \"12900人\"");
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith("guangming: the text's SHA-256 is ");
    }

    [Fact]
    public void Verify_LineSetBefore_MovesAllAnchors()
    {
        using InventedReport invented = new();
        string path = invented.Write("moved.txt", "编者按\n" + InventedReport.Text);
        Outcome outcome = Run.Plain("verify", path, "--report", invented.Document, "--lang", "zh");

        outcome.Code.Should().Be(1);
        outcome.OutputLines.Should().HaveCount(2 + 8).And.StartWith(["0 of 5 anchors intact", "其余锚点（事项、未收录）：3 处，完好 0 处"]);
        outcome.OutputLines.Skip(2).Should().OnlyContain(line => line.Contains("，移到第", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_StruckOutNumber_IsGone()
    {
        using InventedReport invented = new();
        string path = invented.Write("gone.txt", InventedReport.Text.Replace("，预计每年增收超8万元", string.Empty, StringComparison.Ordinal));
        Outcome outcome = Run.Plain("verify", path, "--report", invented.Document);

        outcome.Code.Should().Be(1);
        outcome.OutputLines.Should().Contain(line => line.StartsWith("yunling.income: ", StringComparison.Ordinal) && line.EndsWith(" is gone", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_TextOfAnotherReport_FindsNothing()
    {
        using InventedReport invented = new();
        Outcome outcome = Run.Plain("verify", invented.TextFile);

        outcome.Code.Should().Be(1);
        outcome.OutputLines[0].Should().Be("0 of 58 anchors intact");
    }

    public static TheoryData<byte[], string> NoUtf8 => new()
    {
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("青石区")).ToArray(), "is not UTF-8 text: save it as UTF-8" },
        { Encoding.Unicode.GetBytes("12800"), "is not UTF-8 text (it looks like UTF-16): save it as UTF-8" },
        { [0xC7, 0xE0, 0xCA, 0xAF], "is not UTF-8 text: save it as UTF-8" },
    };

    [Theory]
    [MemberData(nameof(NoUtf8))]
    public void Verify_TextInAnotherEncoding_IsBadInput(byte[] bytes, string fault)
    {
        using InventedReport invented = new();
        string path = invented.Write("other.txt", bytes);

        Run.Plain("verify", path, "--report", invented.Document).Should().Be(new Outcome(2, string.Empty, $"guangming: {path}: {fault}\n"));
    }

    [Fact]
    public void Verify_EmptyText_HasNoAnchorLeft()
    {
        using InventedReport invented = new();

        Run.Plain("verify", invented.Write("empty.txt", string.Empty), "--report", invented.Document).OutputLines[0].Should().Be("0 of 5 anchors intact");
    }

    [Fact]
    public void Verify_NoSuchText_IsBadInput() =>
        Run.Plain("verify", "no-such.txt").Should().Be(new Outcome(2, string.Empty, "guangming: no-such.txt: does not exist\n"));
}
