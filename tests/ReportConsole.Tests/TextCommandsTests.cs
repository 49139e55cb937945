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
        string[] named = ["start", "length", "token", "value", "unit", "qualifier", "basis", "asOf", "period", "noun", "relation"];
        json.RootElement.EnumerateArray().Should().OnlyContain(item => named.All(name => item.EnumerateObject().Any(member => member.NameEquals(name))));
    }

    [Fact]
    public void Read_Json_NamesQualifiersAndUnitsAsRowsDo()
    {
        using InventedReport folder = new();
        Outcome outcome = Run.Plain("read", folder.Write("prose.txt", "2020年培训至少300人，超过20人就业，流转土地5亩。\n"), "--json");

        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        json.RootElement.EnumerateArray().Select(item => item.GetProperty("qualifier").GetString()).Should().Equal("at-least", "over", "exact");
        json.RootElement[2].GetProperty("unit").GetString().Should().Be("area");
        json.RootElement[2].GetProperty("unitText").GetString().Should().Be("亩");
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
        report["云岭县.fund.fiscal.allocated"].Stated.Text.Should().Be("1.25亿元");
        report.Figures.All.Should().OnlyContain(figure => !figure.IsConfirmed);
        report.Pairings.ToRecipient("云岭县").Supporter.IsNamed("青石区").Should().BeTrue();
        outcome.ErrorLines.Should().Contain("guangming: line 3 \"12台\": no phrase tells the measure");
    }

    [Theory]
    [InlineData("en", "guangming: pairing 青石区 → 云岭县: found in the text, to be confirmed: line 2 \"青石区对口支援云岭县\"; the supporter stands with it")]
    [InlineData("zh", "guangming: 结对 青石区 → 云岭县：由文本找出，待确认：第2行“青石区对口支援云岭县”；帮扶方见同句")]
    public void Draft_NobodyNamed_WorksFromTheTextAlone(string language, string told)
    {
        using InventedReport folder = new();
        Outcome outcome = Run.Plain("draft", folder.Write("alone.txt", "发布时间：2021-12-30 10:00\n青石区对口支援云岭县，今年安排财政资金1.25亿元。\n"), "--lang", language);

        outcome.Code.Should().Be(0);
        Report report = Report.FromJson(Encoding.UTF8.GetBytes(outcome.Output));
        report["云岭县.fund.fiscal.allocated"].Pairing.Programme.Should().Be(Programme.CounterpartSupport);
        outcome.ErrorLines.Should().Contain(told);
    }

    [Fact]
    public void Draft_Audited_NamesTheUnconfirmedFiguresInJson()
    {
        using InventedReport folder = new();
        Outcome draft = Run.Plain("draft", folder.Write("alone.txt", "发布时间：2021-12-30 10:00\n青石区对口支援云岭县，消费帮扶销售额由2000万元增加到3000万元，增长80%。\n"));

        Outcome audit = Run.Plain("audit", folder.Write("draft.json", draft.Output), "--json");

        using JsonDocument json = JsonDocument.Parse(audit.Output);
        JsonElement fails = json.RootElement.EnumerateArray().Single(item => item.GetProperty("verdict").GetString() == "fails");
        fails.GetProperty("severity").GetString().Should().Be("question");
        fails.GetProperty("certainty").GetString().Should().Be("unconfirmed");
        fails.GetProperty("unconfirmed").EnumerateArray().Select(id => id.GetString()).Should().Contain("云岭县.growth.rate");
        fails.GetProperty("message").GetString().Should().EndWith("(rests on a figure that no person has confirmed)");
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
    [InlineData("en", "4 of 5 anchors intact", "12800人\" changed to line 2", "7 anchors are where the text has them, 1 that have changed or are gone stay as they were")]
    [InlineData("zh", "4 of 5 anchors intact", "改成第2行", "更新 7 处锚点，改变或不在的 1 处保持原样")]
    public void Anchors_Output_WritesTheReportInItsNewText(string language, string count, string changed, string told)
    {
        using InventedReport invented = new();
        string edited = InventedReport.Text.Replace("12800人", "12900人", StringComparison.Ordinal);
        string output = Path.Join(invented.Folder, "moved.json");

        Outcome outcome = Run.Plain("anchors", invented.Document, invented.Write("edited.txt", edited), "-o", output, "--lang", language);

        outcome.Code.Should().Be(1);
        outcome.Output.Should().Contain(count).And.Contain(changed).And.Contain(told);
        Report moved = Report.FromJson(File.ReadAllBytes(output));
        moved.Source.TextSha256.Should().Be(new SourceText(edited).Sha256);
        moved["yunling.persons"].Anchor.Should().Be(invented.Report["yunling.persons"].Anchor);
        Run.Plain("anchors", output, invented.TextFile, "-o", output).Code.Should().Be(0);
        Report.FromJson(File.ReadAllBytes(output)).Should().Be(invented.Report);
    }

    [Fact]
    public void Anchors_OutputNowhere_IsRefused()
    {
        using InventedReport invented = new();

        Outcome outcome = Run.Plain("anchors", invented.Document, invented.TextFile, "-o", Path.Join(invented.Folder, "none", "moved.json"));

        outcome.Code.Should().Be(2);
        outcome.Error.Should().Contain("cannot be written");
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
