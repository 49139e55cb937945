using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>A Word document that another library wrote.</summary>
public sealed class OpenXmlDocumentTests
{
    [Fact]
    public void Read_DocumentOfAnotherLibrary_GivesParagraphsTablesAndNotes()
    {
        using MemoryStream stream = new();
        Write(stream);

        SourceDocument document = SourceDocument.Read(stream, "report.docx", null);

        document.Text.Should().Be("青石区2023年对口帮扶云岭县工作总结\n2023年，安排资金3200万元。\n指标\t数量\n项目\t18个\n末段\n换行\n注：含捐赠18万元。");
        SourceText text = new(document.Text);
        text.AnchorAt(document.Text.IndexOf("3200万元", StringComparison.Ordinal), 6).Line.Should().Be(2, "it is the second paragraph");
    }

    private static void Write(Stream stream)
    {
        using WordprocessingDocument package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        MainDocumentPart main = package.AddMainDocumentPart();
        main.AddNewPart<FootnotesPart>().Footnotes = new W.Footnotes(
            new W.Footnote(new W.Paragraph(new W.Run(new W.SeparatorMark()))) { Type = W.FootnoteEndnoteValues.Separator, Id = -1 },
            new W.Footnote(new W.Paragraph(new W.Run(new W.FootnoteReferenceMark()), Words("注：含捐赠18万元。"))) { Id = 1 });
        main.Document = new W.Document(new W.Body(
            new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Title" }), Words("青石区2023年对口帮扶云岭县工作总结")),
            new W.Paragraph(),
            new W.Paragraph(Words("2023年，安排资金32"), new W.Run(new W.RunProperties(new W.Bold()), new W.Text("00万元")), Words("。"), new W.Run(new W.FootnoteReference { Id = 1 })),
            new W.Table(
                new W.TableProperties(new W.TableWidth { Type = W.TableWidthUnitValues.Auto }),
                new W.TableRow(Cell("指标"), Cell("数量")),
                new W.TableRow(Cell("项目"), Cell("18个"))),
            new W.Paragraph(new W.Run(new W.Text("末段"), new W.Break(), new W.Text("换行"))),
            new W.SectionProperties()));
    }

    private static W.Run Words(string text) => new(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static W.TableCell Cell(string text) => new(new W.TableCellProperties(new W.TableCellWidth { Type = W.TableWidthUnitValues.Auto }), new W.Paragraph(Words(text)));
}
