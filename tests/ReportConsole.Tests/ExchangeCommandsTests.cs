using System.Text;
using System.Text.Json;
using Guangming.Domain;

namespace ReportConsole.Tests;

public sealed class ExchangeCommandsTests : IDisposable
{
    private const string Prose =
        "青石区2023年对口帮扶云岭县工作总结\n发布时间：2023-12-29\n\n"
        + "2023年，青石区安排财政帮扶资金3200万元，比2022年的2500万元增长82%，实施项目18个。\n";

    private readonly InventedReport _invented = new();

    public void Dispose() => _invented.Dispose();

    [Theory]
    [InlineData("--xlsx", "report.xlsx")]
    [InlineData("--csv", "report.csv")]
    [InlineData("--datapackage", "report.zip")]
    [InlineData("--datapackage", "package")]
    public void ExportThenImport_EveryFormat_GivesTheReportBack(string option, string name)
    {
        string file = Path.Join(_invented.Folder, name);
        string document = Path.Join(_invented.Folder, "again.json");

        Run.Plain("export", "--report", _invented.Document, option, file).Should().Be(new Outcome(0, string.Empty, string.Empty));
        Outcome imported = Run.Plain("import", file, "-o", document);

        imported.Code.Should().Be(0);
        imported.Output.Should().BeEmpty();
        Report.FromJson(File.ReadAllText(document)).Should().Be(_invented.Report);
        Run.Plain("import", file).Output.Should().Be(_invented.Report.ToJson() + "\n");
    }

    [Fact]
    public void Template_ThenImportUnfilled_SaysWhatIsMissingAndWritesNothing()
    {
        string file = Path.Join(_invented.Folder, "template.xlsx");
        string document = Path.Join(_invented.Folder, "none.json");

        Run.Plain("template", file).Code.Should().Be(0);
        Outcome imported = Run.Plain("import", file, "-o", document);

        imported.Code.Should().Be(2);
        imported.Error.Should().Contain("GM3102").And.Contain("row");
        File.Exists(document).Should().BeFalse();
    }

    [Theory]
    [InlineData("--lang", "en", "GM1018 row 2, column \"数值 Number\": found 125, but asWritten 1.25亿元 is 125000000")]
    [InlineData("--lang", "zh", "GM1018 第 2 行“数值 Number”列：为 125，但按 asWritten 1.25亿元 应为 125000000")]
    public void Import_CsvWhoseColumnsContradict_IsRefusedWithTheRowsOfTheFile(string option, string language, string said)
    {
        string file = Path.Join(_invented.Folder, "report.csv");
        string document = Path.Join(_invented.Folder, "none.json");
        Run.Plain("export", "--report", _invented.Document, "--csv", file);
        File.WriteAllText(file, File.ReadAllText(file).Replace(",125000000,", ",125,", StringComparison.Ordinal));

        Outcome imported = Run.Plain("import", file, "-o", document, option, language);

        imported.Code.Should().Be(2);
        imported.Error.Should().Be($"guangming: {file}: {said}\n");
        File.Exists(document).Should().BeFalse();
    }

    [Fact]
    public void Template_NameOfAnotherKind_IsRefused() =>
        Run.Plain("template", "out.csv").Error.Should().Contain("a .xlsx file is wanted, not 'out.csv'");

    [Fact]
    public void Import_OtherKindOfFile_IsRefused() =>
        Run.Plain("import", _invented.TextFile).Should().Be(
            new Outcome(2, string.Empty, $"guangming: {_invented.TextFile}: is none of .xlsx, .csv, datapackage.json and the folder of a data package\n"));

    [Fact]
    public void DraftThenImport_Workbook_IsAReportToBeConfirmed()
    {
        string text = _invented.Write("prose.txt", Prose);
        string file = Path.Join(_invented.Folder, "draft.xlsx");

        Outcome drafted = Run.Plain("draft", text, "-o", file);
        Outcome imported = Run.Plain("import", file);

        drafted.Output.Should().BeEmpty();
        imported.Code.Should().Be(0);
        imported.Error.Should().Contain("0 confirmed");
        Report report = Report.FromJson(imported.Output);
        report.Pairings.All.Should().ContainSingle().Which.ToString(Language.Chinese).Should().Be("青石区 → 云岭县", "the text says who supports whom");
        report.Figures.All.Should().NotBeEmpty().And.OnlyContain(figure => !figure.IsConfirmed);
    }

    [Fact]
    public void Check_Folder_ListsDoubtsWithBothQuotationsAndFilesThatWereNotRead()
    {
        string folder = Folder();

        Outcome outcome = Run.Plain("check", folder);

        outcome.Code.Should().Be(1);
        outcome.Error.Should().BeEmpty("nobody looks at the messages");
        outcome.Output.Should().Contain("a.txt paragraph 3  GM3003").And.Contain("question, unconfirmed");
        Columns.Letters(outcome.Output).Should().Contain("2023年，青石区安排财政帮扶资金3200万元，比2022年的2500万元增长82%，实施项目18个。");
        outcome.Output.Should().Contain("Files that were not read").And.Contain("b.json").And.Contain("1 reports checked (1 drafted from prose");
        outcome.OutputLines.Should().OnlyContain(line => Columns.Of(line) <= 80);
    }

    [Fact]
    public void CheckJson_Folder_IsTheSameList()
    {
        using JsonDocument list = JsonDocument.Parse(Run.Plain("check", Folder(), "--json", "--lang", "zh").Output);

        JsonElement doubt = list.RootElement.GetProperty("doubts").EnumerateArray().Should().ContainSingle().Which;
        doubt.GetProperty("file").GetString().Should().Be("a.txt");
        doubt.GetProperty("paragraph").GetInt32().Should().Be(3);
        doubt.GetProperty("certainty").GetString().Should().Be("unconfirmed");
        doubt.GetProperty("check").GetProperty("rule").GetString().Should().Be("GM3003");
        doubt.GetProperty("evidence").EnumerateArray().Select(one => one.GetProperty("asWritten").GetString()).Should().Equal("82%", "2500万元", "3200万元");
        list.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()).Should().Equal("a.txt", "b.json");
    }

    [Fact]
    public void CheckOut_Workbook_IsWritten()
    {
        string file = Path.Join(_invented.Folder, "findings.xlsx");

        Run.Plain("check", Folder(), "--out", file).Code.Should().Be(1);

        File.ReadAllBytes(file).AsSpan(0, 2).ToArray().Should().Equal("PK"u8.ToArray());
    }

    [Fact]
    public void Check_OnAScreen_ShowsABarAmongTheMessagesOnly()
    {
        Outcome outcome = Run.On(new Terminal(TextWriter.Null, TextWriter.Null, 80, ShowsProgress: true), "check", Folder());

        outcome.Error.Should().NotBeEmpty();
        outcome.Output.Should().NotContain("\u001b");
    }

    [Fact]
    public void Check_NoFolder_IsBadInput() =>
        Run.Plain("check", "no-such-folder").Should().Be(new Outcome(2, string.Empty, "guangming: no-such-folder: does not exist\n"));

    [Fact]
    public void Check_SoundFolder_IsFine()
    {
        string folder = Directory.CreateDirectory(Path.Join(_invented.Folder, "sound")).FullName;
        File.WriteAllText(Path.Join(folder, "a.txt"), Prose.Replace("82%", "28%", StringComparison.Ordinal), Encoding.UTF8);

        Run.Plain("check", folder).Code.Should().Be(0);
    }

    private string Folder()
    {
        string folder = Directory.CreateDirectory(Path.Join(_invented.Folder, "reports")).FullName;
        File.WriteAllText(Path.Join(folder, "a.txt"), Prose, Encoding.UTF8);
        File.WriteAllText(Path.Join(folder, "b.json"), "{", Encoding.UTF8);
        return folder;
    }
}
