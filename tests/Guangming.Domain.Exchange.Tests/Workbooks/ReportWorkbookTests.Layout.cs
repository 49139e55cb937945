using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SheetColumnElement = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace Guangming.Domain.Exchange.Tests;

public sealed partial class ReportWorkbookTests
{
    [Fact]
    public async Task WriteTemplate_Sheets_AreThoseToFillInAndThoseThatHelp()
    {
        using SpreadsheetDocument template = await TemplateAsync();

        template.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => (sheet.Name!.Value, sheet.State?.Value == SheetStateValues.Hidden)).Should().Equal(
            ("说明 Help", false), ("来源 Source", false), ("单位 Divisions", false), ("结对 Pairings", false), ("数据 Figures", false), ("关系 Relations", false),
            ("事项 Milestones", false), ("未收录 Left out", false), ("自定指标 Own measures", false), ("指标口径 Known measures", false), ("lists", true));
    }

    [Fact]
    public async Task WriteTemplate_FiguresSheet_OffersChoicesAndKeepsTextAsTyped()
    {
        using SpreadsheetDocument template = await TemplateAsync();
        Worksheet figures = SheetOf(template, "数据 Figures");

        figures.Descendants<DataValidation>().Select(list => (list.SequenceOfReferences!.InnerText, list.Formula1!.Text)).Should().Contain(
        [
            ("B7:B1048576", "'指标口径 Known measures'!$A$4:$A$" + (3 + Measures.All.Count).ToString(CultureInfo.InvariantCulture)),
            ("C7:C1048576", "'结对 Pairings'!$A$7:$A$2000"),
        ]);
        Row[] rows = [.. figures.Descendants<Row>()];
        Dictionary<string, string> letters = rows.Single(row => row.RowIndex! == 5).Elements<Cell>().ToDictionary(cell => cell.InnerText, cell => cell.CellReference!.Value!.TrimEnd('5'), StringComparer.Ordinal);
        foreach ((string heading, string[] offered) in new[]
        {
            ("分组", new[] { "中央财政 budget-level:central", "基础设施 use:infrastructure" }), ("人群", ["建档立卡贫困人口 registered-poor", "农业户籍人口 rural-registered"]), ("修订状态", ["未述 not-stated", "修订数 revised"]),
        })
        {
            string range = figures.Descendants<DataValidation>().Single(list => list.SequenceOfReferences!.InnerText!.StartsWith(letters[heading] + "7:", StringComparison.Ordinal)).Formula1!.Text!;
            string column = range.Split('$')[1];
            string[] list = [.. SheetOf(template, "lists").Descendants<Cell>().Where(cell => cell.CellReference!.Value!.TrimEnd([.. "0123456789"]) == column).Select(cell => cell.InnerText).Where(text => text.Length > 0)];
            (list[0], list[^1]).Should().Be((offered[0], offered[1]), heading);
        }

        figures.Descendants<Pane>().Single().VerticalSplit!.Value.Should().Be(6);
        CellFormat[] formats = [.. template.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>()];
        SheetColumnElement value = figures.Descendants<SheetColumnElement>().ElementAt(7);
        formats[(int)value.Style!.Value].NumberFormatId!.Value.Should().Be(49, "a text format keeps 1.57% and 2020-05 as they are typed");
    }

    [Fact]
    public async Task WriteTemplate_KnownMeasures_AreAllThereWithBothNames()
    {
        using SpreadsheetDocument template = await TemplateAsync();
        Row[] rows = [.. SheetOf(template, "指标口径 Known measures").Descendants<Row>().Skip(3)];

        rows.Select(row => row.Elements<Cell>().First().InnerText).Should().Equal(Measures.All.Select(measure => measure.Code));
        rows[0].Elements<Cell>().Select(cell => cell.InnerText).Take(3).Should().Equal(
            Measures.All[0].Code, Measures.All[0].Name.Chinese, Measures.All[0].Name.English);
    }

    [Fact]
    public async Task Write_Report_HasNumbersAsNumbersBesideWhatIsWritten()
    {
        using MemoryStream stream = new(await Written(Reports.Guangming2020));
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        Row[] rows = [.. SheetOf(workbook, "数据 Figures").Descendants<Row>()];
        Row headings = rows.Single(row => row.RowIndex! == 6);
        Row fiscal = rows.Single(row => row.Elements<Cell>().First().InnerText == "tianlin.fund.fiscal.allocated");

        string At(string heading)
        {
            string letters = headings.Elements<Cell>().Single(cell => cell.InnerText == heading).CellReference!.Value!.TrimEnd('6');
            Cell cell = fiscal.Elements<Cell>().Single(one => one.CellReference!.Value!.TrimEnd([.. "0123456789"]) == letters);
            return cell.DataType is null ? "number " + cell.CellValue!.Text : cell.InnerText;
        }

        (At("Value as written *"), At("Number"), At("Least"), At("Greatest")).Should().Be(("1.796亿元", "number 179600000", "number 179550000", "number 179650000"));
        (At("Line"), At("Quotation"), At("As of"), At("Basis *")).Should().Be(("number 20", "1.796亿元", "2020-12-21", "累计 cumulative"));
    }

    [Fact]
    public async Task Write_ReportThatContradictsItself_HasTheFinding()
    {
        Report slip = Report.FromJson(Reports.Guangming2020.ToJson().Replace("\"value\": \"3011%\"", "\"value\": \"3110.6%\"", StringComparison.Ordinal));
        using MemoryStream stream = new(await Written(slip));
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        Row finding = SheetOf(workbook, "核查 Findings").Descendants<Row>().Skip(4).Should().ContainSingle().Which;

        finding.InnerText.Should().StartWith("GM2107").And.Contain("looks like the multiple given as growth").And.Contain("shanwei.village.collective-income.growth");
    }

    [Fact]
    public async Task Write_Workbooks_AreValidByTheSchemaOfTheFormat()
    {
        Report tricky = Invented.Report(Invented.Figure("f", Measures.PostsOffered, "5个") with { Note = new LocalizedText("=1+1", "\uFFFF") });
        using MemoryStream stream = new(await Written(tricky));
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        using SpreadsheetDocument template = await TemplateAsync();
        OpenXmlValidator validator = new(FileFormatVersions.Office2019);

        validator.Validate(workbook, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
        validator.Validate(template, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public async Task Write_TextThatWouldBeAFormula_IsMarkedAsText()
    {
        Report report = Invented.Report(Invented.Figure("f", Measures.PostsOffered, "5个") with { Note = new LocalizedText("=HYPERLINK(\"x\")", null) });
        using MemoryStream stream = new(await Written(report));
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        Cell cell = SheetOf(workbook, "数据 Figures").Descendants<Cell>().Single(one => one.InnerText == "=HYPERLINK(\"x\")");

        cell.CellFormula.Should().BeNull();
        workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value.Should().BeTrue();
    }

    [Fact]
    public async Task WriteAsync_Cancelled_LeavesWhatWasThere()
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder["report.xlsx"], "old", TestContext.Current.CancellationToken);

        await FluentActions.Awaiting(() => ReportWorkbook.WriteAsync(Reports.Guangming2020, folder["report.xlsx"], cancellationToken: new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();

        (await File.ReadAllTextAsync(folder["report.xlsx"], TestContext.Current.CancellationToken)).Should().Be("old");
        folder.Names.Should().Equal("report.xlsx");
    }

    private static async Task<SpreadsheetDocument> TemplateAsync()
    {
        MemoryStream stream = new();
        await ReportWorkbook.WriteTemplateAsync(stream, TestContext.Current.CancellationToken);
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }

    private static Worksheet SheetOf(SpreadsheetDocument workbook, string name) =>
        ((WorksheetPart)workbook.WorkbookPart!.GetPartById(workbook.WorkbookPart.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!)).Worksheet;
}
