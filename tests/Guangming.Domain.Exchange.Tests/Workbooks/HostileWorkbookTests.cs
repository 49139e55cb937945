using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>Files that were made to harm, or were never workbooks: one clear error each, and memory within bounds.</summary>
[Collection(MeasuredMemory.Name)]
public sealed class HostileWorkbookTests
{
    private const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""";
    private const string Root = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="w" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";
    private const string Book = """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Source" sheetId="1" r:id="s"/></sheets></workbook>""";
    private const string Parts = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""";
    private const string NoTexts = """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>""";
    private const string Before = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>""";
    private const string After = "</t></is></c></row></sheetData></worksheet>";

    [Fact]
    public async Task Read_BombOfFourHundredMegabytes_IsRefusedAtItsList()
    {
        using MemoryStream bomb = Workbook(400 << 20, 'x');
        bomb.Length.Should().BeLessThan(600_000);

        (FileRefusedException e, long allocated) = await Refused<FileRefusedException>(bomb);

        (e.Fault, allocated).Should().Match<(FileFault Fault, long Allocated)>(one => one.Fault == FileFault.Suspicious && one.Allocated < 16 << 20);
    }

    [Fact]
    public async Task Read_OneCellOfManyMegabytesThatPassesTheList_IsRefusedByItsLength()
    {
        using MemoryStream workbook = Workbook(60 << 20, noise: true);

        (TableFormatException e, long allocated) = await Refused<TableFormatException>(workbook);

        e.Problems.Should().ContainSingle().Which.Message.English.Should().Be("\"Source\", row 1, column \"A\" (A1): expected at most 32767 characters in a cell, the limit of a sheet");
        allocated.Should().BeLessThan(16 << 20);
    }

    [Fact]
    public async Task Read_TagOfManyMegabytes_IsRefused()
    {
        string noise = Noise(8 << 20);
        using MemoryStream workbook = Workbook($"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"{noise}\"/></row></sheetData></worksheet>");

        (FileRefusedException e, long allocated) = await Refused<FileRefusedException>(workbook);

        e.Fault.Should().Be(FileFault.Suspicious);
        e.Reason.English.Should().Contain("holds a tag of more than 64 KB");
        allocated.Should().BeLessThan(16 << 20);
    }

    [Fact]
    public async Task Read_MillionsOfTexts_AreRefusedWithinTheBudget()
    {
        using MemoryStream workbook = Workbook("<worksheet/>", Texts(1_200_000));

        (FileRefusedException e, long allocated) = await Refused<FileRefusedException>(workbook);

        e.Fault.Should().Be(FileFault.TooLarge);
        e.Reason.English.Should().Be("holds more than 128 MB of rows and texts");
        allocated.Should().BeLessThan(300 << 20);
    }

    [Fact]
    public async Task Read_AMillionRowsOfNearlyNothing_AreRefusedWithinTheBudget()
    {
        using MemoryStream workbook = Archive(
            CompressionLevel.Fastest,
            sheet =>
            {
                sheet.Write("<worksheet><sheetData><row><c t=\"str\"><v>编号</v></c><c t=\"str\"><v>指标</v></c></row>");
                for (int row = 0; row < 1_000_000; row++)
                {
                    sheet.Write("<row><c><v>1</v></c></row>");
                }

                sheet.Write("</sheetData></worksheet>");
            },
            NoTexts,
            "Figures");

        (FileRefusedException e, long allocated) = await Refused<FileRefusedException>(workbook);

        e.Fault.Should().Be(FileFault.TooLarge);
        allocated.Should().BeLessThan(300 << 20);
    }

    [Theory]
    [InlineData("2020-12-21x")]
    [InlineData("x")]
    [InlineData("")]
    public async Task Read_DateThatIsNone_IsNamed(string date)
    {
        using MemoryStream workbook = Workbook($"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>发布时间</v></c><c r=\"C1\" t=\"d\"><v>{date}</v></c></row></sheetData></worksheet>");

        (await Refused<TableFormatException>(workbook)).Fault.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Read_EntityBomb_IsRefused()
    {
        using MemoryStream workbook = Workbook("""<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>""");

        (await Refused<FileRefusedException>(workbook)).Fault.Fault.Should().Be(FileFault.Suspicious);
    }

    [Theory]
    [InlineData("<worksheet><sheetData><row r=\"2000000\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"5\"/><row r=\"4\"/></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row></sheetData></worksheet>")]
    public async Task Read_CellsThatNoSheetHas_AreRefused(string sheet)
    {
        using MemoryStream workbook = Workbook(sheet);

        (await Refused<TableFormatException>(workbook)).Fault.Problems.Should().ContainSingle().Which.Table.Should().Be("Source");
    }

    [Fact]
    public async Task Read_HalfWrittenFile_SaysSo()
    {
        byte[] whole = await ReportWorkbookTests.Written(Reports.Guangming2020);
        foreach (int length in new[] { 0, 3, 100, whole.Length / 2, whole.Length - 30 })
        {
            using MemoryStream half = new(whole[..length]);

            (await Refused<FileRefusedException>(half)).Fault.Fault.Should().BeOneOf(FileFault.Damaged, FileFault.WrongFormat);
        }
    }

    [Fact]
    public async Task Read_DamagedAnywhere_IsAnErrorOfOurs()
    {
        byte[] whole = await ReportWorkbookTests.Written(Invented.Report(Invented.Figure("f", Measures.PostsOffered, "5个")));
        Random random = new(7);
        for (int i = 0; i < 200; i++)
        {
            byte[] damaged = [.. whole];
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            using MemoryStream stream = new(damaged);
            try
            {
                await ReportWorkbook.ReadAsync(stream, TestContext.Current.CancellationToken);
            }
            catch (Exception e) when (e is FileRefusedException or TableFormatException)
            {
                e.Message.Should().NotBeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("EncryptedPackage", FileFault.PasswordProtected)]
    [InlineData("Workbook", FileFault.WrongFormat)]
    public async Task Read_CompoundFile_SaysWhatItIs(string stream, FileFault fault)
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2048], .. Encoding.Unicode.GetBytes(stream), .. new byte[512]];
        using MemoryStream workbook = new(compound);

        (await Refused<FileRefusedException>(workbook)).Fault.Fault.Should().Be(fault);
    }

    [Fact]
    public async Task Read_WrongExtension_SaysWhatItIs()
    {
        using MemoryStream text = new("id,measure\n"u8.ToArray());
        using MemoryStream word = Zips.Of(("[Content_Types].xml", Types), ("word/document.xml", "<document/>"));
        using MemoryStream package = new(await ReportPackageTests.Zip(Reports.Guangming2020));

        foreach (Stream file in new[] { text, word, package })
        {
            (await Refused<FileRefusedException>(file)).Fault.Fault.Should().Be(FileFault.WrongFormat);
        }
    }

    [Fact]
    public async Task Read_SharedTextThatIsNotThere_IsNamed()
    {
        using MemoryStream workbook = Workbook("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>标题</v></c><c r=\"C1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>");

        (await Refused<TableFormatException>(workbook)).Fault.Problems.Should().Contain(problem => problem.Table == null || problem.Id == "GM3112");
    }

    private static MemoryStream Workbook(string sheet, string? texts = null) => Archive(CompressionLevel.Fastest, part => part.Write(sheet), texts ?? NoTexts);

    private static MemoryStream Workbook(int length, char filling = 'x', bool noise = false) => Archive(
        noise ? CompressionLevel.Fastest : CompressionLevel.SmallestSize,
        sheet =>
        {
            sheet.Write(Before);
            string block = noise ? Noise(1 << 20) : new string(filling, 1 << 20);
            for (int written = 0; written < length; written += block.Length)
            {
                sheet.Write(block);
            }

            sheet.Write(After);
        },
        NoTexts);

    private static MemoryStream Archive(CompressionLevel level, Action<StreamWriter> sheet, string texts, string name = "Source")
    {
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string entry, string text) in new[] { ("[Content_Types].xml", Types), ("_rels/.rels", Root), ("xl/workbook.xml", Book.Replace("Source", name, StringComparison.Ordinal)), ("xl/_rels/workbook.xml.rels", Parts), ("xl/sharedStrings.xml", texts) })
            {
                using StreamWriter part = new(archive.CreateEntry(entry, level).Open());
                part.Write(text);
            }

            using StreamWriter last = new(archive.CreateEntry("xl/worksheets/sheet1.xml", level).Open());
            sheet(last);
        }

        stream.Position = 0;
        return stream;
    }

    private static string Noise(int length) => string.Create(length, new Random(3), (span, random) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = (char)('a' + random.Next(26));
        }
    });

    /// <summary>Many texts that are all different.</summary>
    private static string Texts(int count)
    {
        StringBuilder texts = new("<sst>");
        Random random = new(5);
        for (int i = 0; i < count; i++)
        {
            texts.Append(CultureInfo.InvariantCulture, $"<si><t>{random.NextInt64():D20}{random.NextInt64():D20}</t></si>");
        }

        return texts.Append("</sst>").ToString();
    }

    private static async Task<(T Fault, long Allocated)> Refused<T>(Stream workbook)
        where T : Exception
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        T fault = (await FluentActions.Awaiting(() => ReportWorkbook.ReadAsync(workbook)).Should().ThrowAsync<T>()).Which;
        return (fault, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
