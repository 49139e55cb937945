using CsCheck;

namespace Guangming.Domain.Exchange.Tests;

public sealed partial class ReportWorkbookTests
{
    [Fact]
    public async Task Write_ShippedReport_ReadsBackEqual() => (await Again(Reports.Guangming2020)).Should().Be(Reports.Guangming2020);

    [Fact]
    public async Task Write_AnyReport_ReadsBackEqual() =>
        await ReportGen.Any.SampleAsync(async report => (await Again(report)).ToJson().Should().Be(report.ToJson()), iter: 60, print: report => report.ToJson());

    [Fact]
    public async Task Write_ReportWithUnknownMembers_ReadsBackEqual()
    {
        string json = Reports.Guangming2020.ToJson();
        foreach (string path in new[] { "$", "$.source", "$.divisions[0]", "$.pairings[1]", "$.measures[0]", "$.figures[2]", "$.relations[0]", "$.milestones[0]", "$.leftOut[0]" })
        {
            json = JsonTree.Insert(json, path, "\"mood\":{\"a\":[1,\"=x\"]},\"_x0041_\":null");
        }

        Report report = Report.FromJson(json);

        (await Again(report)).ToJson().Should().Be(report.ToJson());
    }

    [Fact]
    public async Task Write_TextsThatSheetsMangle_ReadBackToTheLetter()
    {
        string[] texts = ["=1+1", "'=1", "'x", " outer blanks ", "_x0041_ and _x005F_", "\uFFFF\uFFFE", "<&>\"'", "0012", "1e5", "TRUE", "2020-05", "#N/A", "𠮷👩‍👩‍👧", "－２％", "true"];
        foreach (string text in texts)
        {
            Report report = Invented.Report(Invented.Figure("f", Measures.PostsOffered, "5个") with { Note = new LocalizedText(text, text + "x") });

            (await Again(report)).ToJson().Should().Be(report.ToJson(), text);
        }
    }

    [Fact]
    public async Task Write_SameReport_GivesTheSameBytes()
    {
        byte[] one = await Written(Reports.Guangming2020);
        byte[] two = await Written(Report.FromJson(Reports.Guangming2020.ToJson()));

        one.Should().Equal(two);
    }

    [Fact]
    public async Task WriteAsync_File_IsWholeAndReadsBack()
    {
        using TemporaryFolder folder = new();

        await ReportWorkbook.WriteAsync(Reports.Guangming2020, folder["report.xlsx"], cancellationToken: TestContext.Current.CancellationToken);
        await ReportWorkbook.WriteTemplateAsync(folder["template.xlsx"], TestContext.Current.CancellationToken);

        (await ReportWorkbook.ReadAsync(folder["report.xlsx"], TestContext.Current.CancellationToken)).Should().Be(Reports.Guangming2020);
        folder.Names.Should().Equal("report.xlsx", "template.xlsx");
    }

    [Fact]
    public async Task ReadAsync_StreamThatCannotSeek_IsReadAsWell()
    {
        using NetworkStream stream = new(await Written(Reports.Guangming2020));

        (await ReportWorkbook.ReadAsync(stream, TestContext.Current.CancellationToken)).Should().Be(Reports.Guangming2020);
    }

    [Fact]
    public async Task Write_TextBeyondACell_IsRefusedWithItsPlace()
    {
        Report report = Invented.Report(Invented.Figure("f", Measures.PostsOffered, "5个") with { Note = new LocalizedText(new string('长', 32_768), null) });

        TableFormatException e = (await FluentActions.Awaiting(() => Written(report)).Should().ThrowAsync<TableFormatException>()).Which;

        (e.Problems[0].Table, e.Problems[0].Row, e.Problems[0].Expected.English).Should().Be(("数据 Figures", 7, "at most 32767 characters in a cell, the limit of a sheet"));
    }

    [Fact]
    public async Task Read_ComputedCellThatWasChanged_IsAProblemAndNotPassedOver()
    {
        using Typist typist = new(await Written(Reports.Guangming2020));
        int column = typist.ColumnOf("数据", "数值");
        typist.Cell("数据", 9, column, 13056);
        using MemoryStream changed = typist.Save();

        TableFormatException e = await Refused(changed);

        e.Problems.Should().ContainSingle();
        (e.Problems[0].Id, e.Problems[0].Table, e.Problems[0].Row, e.Problems[0].Column, e.Problems[0].Found).Should().Be(("GM3108", "数据 Figures", 9, "数值 Number", "13056"));
    }

    internal static async Task<byte[]> Written(Report report)
    {
        using MemoryStream stream = new();
        await ReportWorkbook.WriteAsync(report, stream, null, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static async Task<Report> Again(Report report)
    {
        using MemoryStream stream = new(await Written(report));
        return await ReportWorkbook.ReadAsync(stream, TestContext.Current.CancellationToken);
    }

    private static async Task<TableFormatException> Refused(Stream workbook) =>
        (await FluentActions.Awaiting(() => ReportWorkbook.ReadAsync(workbook, CancellationToken.None)).Should().ThrowAsync<TableFormatException>()).Which;
}
