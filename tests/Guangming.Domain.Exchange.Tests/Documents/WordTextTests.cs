namespace Guangming.Domain.Exchange.Tests;

public sealed class WordTextTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>投入</w:t></w:r><w:r><w:t>32</w:t></w:r><w:r><w:t>00万元</w:t></w:r></w:p>", "投入3200万元", "a number may lie in several runs")]
    [InlineData("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>", "甲\t乙", "a tab is a tab")]
    [InlineData("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>", "甲\n乙", "a manual line break begins a line")]
    [InlineData("<w:p><w:r><w:t>8</w:t><w:noBreakHyphen/><w:t>10个</w:t></w:r></w:p>", "8-10个", "a hyphen that does not break is one")]
    [InlineData("<w:p><w:r><w:t xml:space=\"preserve\"> 甲 </w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:t>乙</w:t></w:r></w:p>", " 甲  乙", "blanks are kept")]
    [InlineData("<w:p/><w:p><w:r/></w:p><w:p><w:r><w:t>甲</w:t></w:r></w:p>", "甲", "empty paragraphs have no text")]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "甲", "list numbers and tab stops are no text")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE 12</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>", "3", "what a field shows, not its code")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>", "链接", "links hold text")]
    [InlineData("<w:sdt><w:sdtPr><w:tab/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>控件</w:t></w:r></w:p></w:sdtContent></w:sdt>", "控件", "controls hold text")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>yin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>音</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "音", "phonetic guides are left out")]
    [InlineData("<w:p><w:r><w:t>a<![CDATA[b]]>&amp;&#x4E07;</w:t></w:r></w:p>", "ab&万", "every form of text")]
    public void Read_Paragraph_GivesItsText(string body, string expected, string because) => Text(body).Should().Be(expected, because);

    [Theory]
    [InlineData("<w:p><w:r><w:t>投入</w:t></w:r><w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins><w:r><w:t>200</w:t></w:r></w:ins><w:r><w:t>万元</w:t></w:r></w:p>", "投入200万元", "deleted out, inserted in")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>搬走</w:t></w:r></w:moveFrom><w:r><w:t>留下</w:t></w:r><w:moveTo><w:r><w:t>搬来</w:t></w:r></w:moveTo></w:p>", "留下搬来", "moved text stands at its new place")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前段</w:t></w:r></w:p><w:p><w:r><w:t>后段</w:t></w:r></w:p>", "前段后段", "a deleted mark joins two paragraphs")]
    [InlineData("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>前段</w:t></w:r></w:p><w:p><w:r><w:t>后段</w:t></w:r></w:p>", "前段\n后段", "an inserted mark parts them")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r></w:p>", "显粗", "hidden text is not seen")]
    public void Read_Revisions_AreTakenAsAccepted(string body, string expected, string because) => Text(body).Should().Be(expected, because);

    [Fact]
    public void Read_Table_IsALineEachRow() =>
        Text(Docx.P("前") + Docx.Table(["指标", "数量"], ["资金", "3200万元"]) + Docx.P("后")).Should().Be("前\n指标\t数量\n资金\t3200万元\n后");

    [Fact]
    public void Read_TableInACell_StaysInTheCell() =>
        Text($"<w:tbl><w:tr><w:tc>{Docx.P("外")}{Docx.Table(["内一", "内二"])}{Docx.P("尾")}</w:tc><w:tc>{Docx.P("旁")}</w:tc></w:tr></w:tbl>").Should().Be("外 内一 内二 尾\t旁");

    [Fact]
    public void Read_DeletedRowsAndCells_AreLeftOut() =>
        Text($"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{Docx.P("旧")}</w:tc></w:tr><w:tr><w:tc>{Docx.P("新")}</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>{Docx.P("删")}</w:tc></w:tr></w:tbl>").Should().Be("新");

    [Fact]
    public void Read_TextBox_FollowsItsParagraphOnce() =>
        Text("<w:p><w:r><w:t>正</w:t><mc:AlternateContent><mc:Choice>" + $"<w:txbxContent>{Docx.P("框")}</w:txbxContent>"
            + $"</mc:Choice><mc:Fallback><w:txbxContent>{Docx.P("框")}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>文</w:t></w:r></w:p>{Docx.P("下段")}")
            .Should().Be("正文\n框\n下段");

    [Fact]
    public void Read_Notes_FollowInTheOrderOfTheirCalls()
    {
        const string body = "<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>"
            + "<w:p><w:r><w:t>乙</w:t><w:footnoteReference w:id=\"1\"/></w:r><w:del><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:del></w:p>";
        const string notes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:t>线</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/><w:t>注一</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>注二</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id=\"3\"><w:p><w:r><w:t>删去的</w:t></w:r></w:p></w:footnote>";
        const string ends = "<w:endnote w:id=\"1\"><w:p><w:r><w:t>尾注</w:t></w:r></w:p></w:endnote>";

        Text(Docx.Of(body, notes, ends)).Should().Be("甲\n乙\n注二\n尾注\n注一");
    }

    [Fact]
    public void Read_StrictDocument_IsReadAlike() =>
        Text(Docx.Of(Docx.P("严格"), space: "http://purl.oclc.org/ooxml/wordprocessingml/main")).Should().Be("严格");

    [Fact]
    public void Read_NestedBeyondSense_IsRefused()
    {
        string body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 300)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 300));

        Action read = () => Text(body);

        read.Should().Throw<FileRefusedException>().Which.Fault.Should().Be(FileFault.Suspicious);
    }

    [Fact]
    public void Read_MoreTextThanAnyReport_IsRefused()
    {
        // Of characters that pack badly, or the guard would take it for a bomb.
        Random random = new(1);
        string text = string.Create(SourceDocument.MostCharacters + 1, random, static (all, random) =>
        {
            for (int i = 0; i < all.Length; i++)
            {
                all[i] = (char)('一' + random.Next(20_000));
            }
        });
        Action read = () => Text(Docx.P(text));

        read.Should().Throw<FileRefusedException>().WithMessage("报告.docx: has more than 1000000 characters of text: it is no report");
    }

    private static string Text(string body) => Text(Docx.Of(body));

    private static string Text(MemoryStream document)
    {
        using (document)
        {
            return SourceDocument.Read(document, "报告.docx", null).Text;
        }
    }
}
