namespace Guangming.Domain.Exchange.Tests;

/// <summary>LibreOffice opens what we write, and what it saves reads back equal.</summary>
public sealed class LibreOfficeTests
{
    [Fact]
    public async Task Write_WorkbooksSavedAgainByLibreOffice_ReadBackEqual()
    {
        OutsideTool.Require(OutsideTool.Has("soffice"), "LibreOffice (soffice) is not installed");
        using TemporaryFolder folder = new();
        Report tricky = Invented.Report(
            Invented.Figure("f1", Measures.PostsOffered, "5个") with { Note = new LocalizedText("=1+1", "'=2"), IsUnconfirmed = true },
            Invented.Figure("f2", Measures.HeadcountRate, "1.570%") with { IsExact = true, Note = new LocalizedText("0012", "2020-05") },
            Invented.Figure("f3", Measures.PointChange, "-21.53个百分点") with { Anchor = new SourceAnchor(3, 40, "_x0041_ 𠮷") });
        await ReportWorkbook.WriteAsync(Reports.Guangming2020, folder["shipped.xlsx"], cancellationToken: TestContext.Current.CancellationToken);
        await ReportWorkbook.WriteAsync(tricky, folder["tricky.xlsx"], cancellationToken: TestContext.Current.CancellationToken);
        using (Typist typist = await ReportWorkbookTests.TypedAsync())
        {
            using MemoryStream typed = typist.Save();
            await File.WriteAllBytesAsync(folder["typed.xlsx"], typed.ToArray(), TestContext.Current.CancellationToken);
        }

        (int code, string output) = await OutsideTool.RunAsync(
            "bash", OutsideTool.Script("libreoffice_roundtrip.sh"), folder["saved"], folder["shipped.xlsx"], folder["tricky.xlsx"], folder["typed.xlsx"]);

        code.Should().Be(0, output);
        (await ReportWorkbook.ReadAsync(folder["saved/shipped.xlsx"], TestContext.Current.CancellationToken)).Should().Be(Reports.Guangming2020);
        (await ReportWorkbook.ReadAsync(folder["saved/tricky.xlsx"], TestContext.Current.CancellationToken)).ToJson().Should().Be(tricky.ToJson());
        (await ReportWorkbook.ReadAsync(folder["saved/typed.xlsx"], TestContext.Current.CancellationToken)).ToJson().Should().Be(
            (await ReportWorkbook.ReadAsync(folder["typed.xlsx"], TestContext.Current.CancellationToken)).ToJson());
    }
}
