using System.Text;

namespace Guangming.Domain.Tests;

public sealed class DocumentOtherEncodingsTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void FromJson_Utf8Mark_IsPassedOver()
    {
        byte[] json = [.. Mark, .. Encoding.UTF8.GetBytes(Documents.Full)];

        Report.FromJson(json).Should().Be(Report.FromJson(Documents.Full), "editors put it there");
        Report.FromJson("\uFEFF" + Documents.Full).Should().Be(Report.FromJson(Documents.Full), "and so do readers of files");
    }

    [Fact]
    public void FromJson_TwoMarks_AreRefused() =>
        Documents.ErrorOf([.. Mark, .. Mark, .. Encoding.UTF8.GetBytes(Documents.Minimal)]).Findings[0].Id.Should().Be("GM0001");

    public static TheoryData<string, bool> Utf16 => new()
    {
        { "utf-16", true },
        { "utf-16BE", true },
        { "utf-16", false },
        { "utf-16BE", false },
        { "utf-32", true },
    };

    [Theory]
    [MemberData(nameof(Utf16))]
    public void FromJson_Utf16_IsRefusedWithAdvice(string name, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] json = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Documents.Full)];

        Finding finding = Documents.ErrorOf(json).Findings[0];

        finding.Id.Should().Be("GM0010");
        finding.Message.English.Should().Be("the document is not UTF-8 (it looks like UTF-16): save it as UTF-8");
        finding.Message.Chinese.Should().Contain("请另存为 UTF-8");
    }

    [Fact]
    public void FromJson_Gb18030_IsRefusedWithAdvice()
    {
        Encoding gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        foreach (string json in new[] { Documents.Full, Documents.Minimal })
        {
            Finding finding = Documents.ErrorOf(gb.GetBytes(json)).Findings[0];

            finding.Id.Should().Be("GM0010", "old Chinese editors save so");
            finding.Message.English.Should().Be("the document is not UTF-8 (it looks like GB18030): save it as UTF-8");
        }
    }

    [Fact]
    public void FromJson_Nothing_SaysSo()
    {
        foreach (byte[] nothing in new byte[][] { [], Mark, "  \r\n\t"u8.ToArray() })
        {
            Documents.ErrorOf(nothing).Findings[0].Id.Should().Be("GM0001", "there is no JSON in it");
        }
    }
}
