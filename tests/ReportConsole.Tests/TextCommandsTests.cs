using System.Text;
using System.Text.Json;
using Guangming.Domain;

namespace ReportConsole.Tests;

public sealed class TextCommandsTests
{
    private const string Prose = "发布时间：2021-12-30 10:00\n今年安排财政资金1.25亿元，惠及3200户12800人，其中贫困人口9600人。\n参训率约98.5%，捐赠奇怪物件12台。\n";

    [Fact]
    public void Read_Json_GivesEveryFigureWithItsPlace()
    {
        using InventedReport folder = new();
        Outcome outcome = Run.Plain("read", folder.Write("prose.txt", Prose), "--json");

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        json.RootElement.EnumerateArray().Select(item => item.GetProperty("token").GetString()).Should().Equal("1.25亿元", "3200户", "12800人", "9600人", "98.5%", "12台");
        JsonElement first = json.RootElement[0];
        first.GetProperty("start").GetInt32().Should().Be(Prose.IndexOf("1.25", StringComparison.Ordinal));
        first.GetProperty("length").GetInt32().Should().Be(6);
        first.GetProperty("value").GetDecimal().Should().Be(125000000m);
        first.GetProperty("unit").GetString().Should().Be("yuan");
        first.GetProperty("qualifier").GetString().Should().Be("exact");
        first.GetProperty("basis").GetString().Should().Be("annual");
        first.GetProperty("asOf").GetString().Should().Be("2021-12-30");
        first.GetProperty("period").GetString().Should().Be("2021");
        json.RootElement[3].GetProperty("relation").GetString().Should().Be("part-of");
        json.RootElement[3].GetProperty("relatedTo")[0].GetInt32().Should().Be(2);
        json.RootElement[4].GetProperty("value").GetRawText().Should().Be("0.985", "a percentage is a fraction");
        json.RootElement[4].GetProperty("qualifier").GetString().Should().Be("about");
        json.RootElement[5].GetProperty("unit").GetString().Should().Be("other");
        json.RootElement[5].GetProperty("unitText").GetString().Should().Be("台");
    }

    [Theory]
    [InlineData("en", "6 figures, 1 other numbers")]
    [InlineData("zh", "数据 6 处，其他数字 1 处")]
    public void Read_Page_MarksTheFiguresInTheirSentences(string language, string count)
    {
        using InventedReport folder = new();
        Outcome outcome = Run.Plain("read", folder.Write("prose.txt", Prose), "--lang", language);

        Columns.Letters(outcome.Output).Should().Contain("今年安排财政资金[1.25亿元]，惠及[3200户][12800人]，其中贫困人口[9600人]。").And.Contain(Columns.Letters(count));
    }

    [Fact]
    public void Read_GB18030_IsFoundOutOrNamed()
    {
        using InventedReport folder = new();
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Prose);
        string path = folder.Write("gb.txt", bytes);
        string expected = Run.Plain("read", folder.Write("prose.txt", Prose), "--json").Output;

        Run.Plain("read", path, "--json").Output.Should().Be(expected);
        Run.Plain("read", path, "--json", "--encoding", "gb18030").Output.Should().Be(expected);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x31, 0x00, 0xBA, 0x4E }, "UTF-16")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xC0, 0x80, 0xFF }, "a picture")]
    [InlineData(new byte[] { 0xE9, 0x74, 0xE9, 0x20, 0xE0, 0x20, 0x31, 0x32 }, "Latin-1")]
    public void Read_NeitherEncoding_IsRefusedWithAHint(byte[] bytes, string because)
    {
        using InventedReport folder = new();
        Outcome outcome = Run.Plain("read", folder.Write("odd.txt", bytes));

        outcome.Code.Should().Be(2, because);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().Contain("save it as UTF-8").And.Contain("--encoding gb18030");
    }

    [Fact]
    public void Draft_Text_WritesADocumentAndListsTheRest()
    {
        using InventedReport folder = new();
        Outcome outcome = Run.Plain("draft", folder.Write("prose.txt", Prose), "--supporter", "青石区", "--recipient", "云岭县");

        outcome.Code.Should().Be(1, "something was left unmapped");
        Report report = Report.FromJson(Encoding.UTF8.GetBytes(outcome.Output));
        report["pairing.fund.fiscal.allocated"].Stated.Text.Should().Be("1.25亿元");
        report.Figures.All.Should().OnlyContain(figure => !figure.IsConfirmed);
        report.Pairings.ToRecipient("云岭县").Supporter.IsNamed("青石区").Should().BeTrue();
        outcome.ErrorLines.Should().Contain("guangming: line 3 \"12台\": no phrase tells the measure");
    }

    [Fact]
    public void Draft_NoDate_AsksForOne()
    {
        using InventedReport folder = new();
        string path = folder.Write("undated.txt", "安排资金5万元。\n");

        Run.Plain("draft", path, "--supporter", "青石区", "--recipient", "云岭县").Should().Match<Outcome>(o => o.Code == 2 && o.Error.Contains("--published yyyy-MM-dd"));
        Run.Plain("draft", path, "--supporter", "青石区", "--recipient", "云岭县", "--published", "2021-12-30").Code.Should().Be(0);
    }

    [Fact]
    public void Anchors_EditedText_SaysWhatBecameOfEach()
    {
        using InventedReport invented = new();
        string moved = invented.Write("moved.txt", "编者按\n" + InventedReport.Text);
        string changed = invented.Write("changed.txt", InventedReport.Text.Replace("12800人", "12900人", StringComparison.Ordinal));

        Run.Plain("anchors", invented.Document, invented.TextFile).Code.Should().Be(0);
        Outcome afterMove = Run.Plain("anchors", invented.Document, moved);
        afterMove.Code.Should().Be(0, "an anchor that moved is found again");
        afterMove.Output.Should().Contain("moved to line 3");
        Outcome afterChange = Run.Plain("anchors", invented.Document, changed);
        afterChange.Code.Should().Be(1);
        afterChange.Output.Should().Contain("changed to").And.Contain("12900人");
    }

    [Theory]
    [InlineData("--encoding", "utf-16")]
    [InlineData("--published", "2021-13-01")]
    public void Read_BadOption_IsRefused(string option, string value)
    {
        using InventedReport folder = new();
        Outcome outcome = Run.Plain("read", folder.Write("prose.txt", Prose), option, value);

        outcome.Code.Should().Be(2);
        outcome.Error.Should().Contain(value);
    }
}
