using System.Text;

namespace Guangming.Domain.Exchange.Tests;

public sealed class SourceDocumentTests : IDisposable
{
    private const string Sentence = "截至2023年12月，累计投入财政帮扶资金3200万元，实施项目18个。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Utf8_GivesTheTextWithoutItsMark(bool hasMark)
    {
        File.WriteAllText(_folder["a.txt"], Sentence, new UTF8Encoding(hasMark));

        SourceDocument document = SourceDocument.Read(_folder["a.txt"]);

        document.Text.Should().Be(Sentence);
        document.Format.Should().Be(SourceFormat.Utf8);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(SourceFormat.GB18030)]
    public void Read_GB18030_IsFoundOutOrTakenAsGiven(SourceFormat? given)
    {
        File.WriteAllBytes(_folder["a.txt"], CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Sentence + "𠮷"));

        SourceDocument document = SourceDocument.Read(_folder["a.txt"], given);

        document.Text.Should().Be(Sentence + "𠮷");
        document.Format.Should().Be(SourceFormat.GB18030);
    }

    [Fact]
    public void Read_GB18030TakenForUtf8_IsRefused()
    {
        File.WriteAllBytes(_folder["a.txt"], CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Sentence));

        Refusal("a.txt", SourceFormat.Utf8).Fault.Should().Be(FileFault.UnknownEncoding);
    }

    [Fact]
    public void Read_Utf16_IsRefusedWithAdvice()
    {
        File.WriteAllText(_folder["a.txt"], Sentence, Encoding.Unicode);

        Refusal("a.txt").ToString(Language.English).Should().EndWith("a.txt: is not UTF-8 and not plainly GB18030: save it as UTF-8, or say so if it is GB18030");
    }

    [Fact]
    public void Read_WordFileNamedText_SaysWhatItIs()
    {
        File.WriteAllBytes(_folder["a.txt"], Docx.Of(Docx.P(Sentence)).ToArray());

        Refusal("a.txt").Reason.In(Language.English).Should().Be("is no text file, it holds .docx/.xlsx: its extension does not fit");
    }

    [Fact]
    public void Read_TextNamedWord_SaysWhatItIs()
    {
        File.WriteAllText(_folder["a.docx"], Sentence);

        Refusal("a.docx").Reason.In(Language.English).Should().Be("is no .docx or .xlsx (it looks like text): its extension does not fit");
    }

    [Fact]
    public void Read_WorkbookNamedWord_SaysWhatItIs()
    {
        File.WriteAllBytes(_folder["a.docx"], Zips.Of(("xl/workbook.xml", "<workbook/>")).ToArray());

        Refusal("a.docx").Reason.In(Language.English).Should().Be("is an Excel workbook, no Word document");
    }

    [Fact]
    public void Read_HalfOfAWordFile_SaysThatItIsIncomplete()
    {
        byte[] whole = Docx.Of(Docx.P(Sentence)).ToArray();
        File.WriteAllBytes(_folder["a.docx"], whole[..(whole.Length / 2)]);

        Refusal("a.docx").Fault.Should().Be(FileFault.Damaged);
    }

    [Fact]
    public void Read_BillionLaughs_IsRefused()
    {
        string entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{(char)('a' + i)} \"{string.Concat(Enumerable.Repeat($"&l{(char)('a' + i - 1)};", 10))}\">"));
        File.WriteAllBytes(_folder["a.docx"], Zips.Of(("word/document.xml", $"<!DOCTYPE w [<!ENTITY la \"ha\">{entities}]><w>&lj;</w>")).ToArray());

        Refusal("a.docx").Reason.In(Language.English).Should().Be("'word/document.xml' declares a document type (DTD), as entity bombs do");
    }

    [Fact]
    public void Read_MainPartOutsideTheFile_IsNotFollowed()
    {
        File.WriteAllBytes(_folder["a.docx"], Zips.Of(("_rels/.rels",
            "<Relationships><Relationship Type=\"x/officeDocument\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/><Relationship Type=\"y/officeDocument\" Target=\"../../etc/passwd\"/></Relationships>")).ToArray());

        Refusal("a.docx").Fault.Should().Be(FileFault.WrongFormat);
    }

    [Fact]
    public void Read_AGigabyteInOneLine_IsRefusedWithoutBeingRead()
    {
        using (FileStream file = new(_folder["a.txt"], FileMode.CreateNew))
        {
            file.SetLength(1L << 30);
        }

        long before = GC.GetTotalAllocatedBytes(precise: true);
        Refusal("a.txt").Fault.Should().Be(FileFault.TooLarge);
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(16 << 20);
    }

    [Fact]
    public void Read_EmptyFile_IsAnEmptyText()
    {
        File.WriteAllText(_folder["a.txt"], string.Empty);

        SourceDocument.Read(_folder["a.txt"]).Text.Should().BeEmpty();
    }

    [Theory]
    [InlineData("前一句。累计投入3200万元，实施项目18个；后一句。", "累计投入3200万元，实施项目18个；")]
    [InlineData("3200万元", "3200万元")]
    [InlineData("指标\t数量\n资金\t3200万元\n", "资金 3200万元")]
    public void QuotationOf_Anchor_IsItsSentence(string text, string expected)
    {
        File.WriteAllText(_folder["a.txt"], text);
        SourceDocument document = SourceDocument.Read(_folder["a.txt"]);

        document.QuotationOf(new SourceText(text).AnchorAt(text.IndexOf("3200万元", StringComparison.Ordinal), 6)).Should().Be(expected);
    }

    [Fact]
    public void QuotationOf_AnchorInALongSentence_IsCutAroundIt()
    {
        string text = new string('前', 300) + "3200万元" + new string('后', 300);
        File.WriteAllText(_folder["a.txt"], text);

        string quotation = SourceDocument.Read(_folder["a.txt"]).QuotationOf(new SourceText(text).AnchorAt(300, 6));

        quotation.Should().HaveLength(122).And.StartWith("…前").And.Contain("3200万元").And.EndWith("后…");
    }

    private FileRefusedException Refusal(string name, SourceFormat? format = null)
    {
        Action read = () => SourceDocument.Read(_folder[name], format);
        return read.Should().Throw<FileRefusedException>().Which;
    }

    [Theory]
    [InlineData("协作工作总结\n发布日期：2022年12月28日\n全年投入5万元。\n", "2022-12-28", "labelled at the head")]
    [InlineData("协作工作总结\n全年投入5万元。\n青石区协作办\n2022年12月28日\n", "2022-12-28", "a line of its own at the foot")]
    [InlineData("协作工作总结\n全年投入5万元。\n二〇二二年十二月二十八日\n", "2022-12-28", "in Chinese digits")]
    [InlineData("协作工作总结\n（２０２２年１２月２８日）\n全年投入5万元。\n", "2022-12-28", "full width, in brackets")]
    [InlineData("协作工作总结\n2022．12．28\n全年投入5万元。\n", "2022-12-28", "points")]
    [InlineData("协作工作总结\n2022年12月28日，青石区投入5万元。\n", null, "a sentence that begins with a day")]
    public void PublicationDayOf_Text_IsWhatItStates(string text, string? day, string because) =>
        (SourceDocument.PublicationDayOf(text) is { } found ? NodaTime.Text.LocalDatePattern.Iso.Format(found) : null).Should().Be(day, because);
}
