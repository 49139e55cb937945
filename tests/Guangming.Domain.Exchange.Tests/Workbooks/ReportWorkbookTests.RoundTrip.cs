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

    [Theory]
    [InlineData("数值", "13056", "found 13056, but asWritten 13055户 is 13055")]
    [InlineData("下限", "13054", "found 13054, but asWritten 13055户 is 13055")]
    [InlineData("上限", "13056", "found 13056, but asWritten 13055户 is 13055")]
    [InlineData("含下限", "false", "found false, but asWritten 13055户 is true")]
    [InlineData("单位代码", "person", "found person, but measure poverty.reduced.households has household")]
    [InlineData("限定", "over", "found over, but asWritten 13055户 is exact")]
    [InlineData("截至日", "2020-11-30", "found 2020-11-30, but the period cumulative to 2020-12-21 has 2020-12-21")]
    [InlineData("期间", "2020", "found 2020, but the period cumulative to 2020-12-21 has none")]
    [InlineData("引文长度", "9", "found 9, but token 13055户 has 6")]
    [InlineData("支援方", "福田区", "found 福田区, but pairing tianlin has 光明区")]
    [InlineData("与其他数据的关系", "part-of:x", "found part-of:x, but the report has together:tianlin.poverty.reduced.persons")]
    public async Task Read_ComputedCellThatWasChanged_IsAProblemAndNotPassedOver(string heading, string cell, string said)
    {
        using Typist typist = new(await Written(Reports.Guangming2020));
        typist.Cell("数据", 9, typist.ColumnOf("数据", heading), cell);
        using MemoryStream changed = typist.Save();

        TableFormatException e = await Refused(changed);

        e.Problems.Should().ContainSingle();
        (e.Problems[0].Id, e.Problems[0].Table, e.Problems[0].Row, e.Problems[0].Found).Should().Be(("GM1018", "数据 Figures", 9, cell));
        e.Problems[0].Column.Should().StartWith(heading + " ");
        e.Problems[0].Message.English.Should().StartWith("\"数据 Figures\", row 9, column \"" + heading).And.EndWith(": " + said, "the place is told once");
    }

    [Fact]
    public async Task Read_ComputedCellThatWasChangedBesideAnotherFault_IsToldWithIt()
    {
        using Typist typist = new(await Written(Reports.Guangming2020));
        typist.Cell("数据", 9, typist.ColumnOf("数据", "数值"), 13056);
        typist.Cell("数据", 11, typist.ColumnOf("数据", "原文数值"), "许多");
        using MemoryStream changed = typist.Save();

        (await Refused(changed)).Problems.Select(problem => (problem.Id, problem.Row)).Should().BeEquivalentTo([("GM1018", 9), ("GM1017", 11)]);
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
