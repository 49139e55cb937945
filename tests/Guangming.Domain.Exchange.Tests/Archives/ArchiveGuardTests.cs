using System.Globalization;
using System.Text;

namespace Guangming.Domain.Exchange.Tests;

public sealed class ArchiveGuardTests
{
    private static readonly ArchiveLimits Small = new() { Packed = 1 << 20, Total = 3000, Entry = 2000, RatioFrom = 100, Ratio = 10, Entries = 5 };

    [Fact]
    public void Open_SoundArchive_GivesNamesAndContents()
    {
        using MemoryStream stream = Zips.Of(("a.xml", "<a>甲</a>"), ("b/c.xml", "<b/>"));
        using ArchiveGuard guard = ArchiveGuard.Open(stream, "a.zip");
        string? text = null;

        guard.ReadXml("a.xml", reader =>
        {
            reader.MoveToContent();
            text = reader.ReadElementContentAsString();
        });

        text.Should().Be("甲");
        guard.Names.Should().Equal("a.xml", "b/c.xml");
        guard.Has("c.xml").Should().BeFalse();
    }

    [Fact]
    public void Check_SoundArchive_LeavesTheStreamAtItsStart()
    {
        using MemoryStream stream = Zips.Of(("a.xml", "<a>甲</a>"));
        stream.Position = 7;

        ArchiveGuard.Check(stream, "a.zip", null, TestContext.Current.CancellationToken);

        stream.Position.Should().Be(0);
        stream.CanRead.Should().BeTrue();
    }

    [Theory]
    [InlineData("../a.xml")]
    [InlineData("/a.xml")]
    [InlineData("x/../../a.xml")]
    [InlineData("c:a.xml")]
    [InlineData("x\\a.xml")]
    public void Open_NameThatLeadsOutside_IsRefused(string name)
    {
        using MemoryStream stream = Zips.Of((name, "<a/>"));

        Refusal(stream).Fault.Should().Be(FileFault.Suspicious);
    }

    [Fact]
    public void Open_SameNameTwice_IsRefused()
    {
        using MemoryStream stream = Zips.Of(("a.xml", "<a/>"), ("a.xml", "<b/>"));

        Refusal(stream).Reason.In(Language.English).Should().Be("holds the entry 'a.xml' twice");
    }

    [Theory]
    [InlineData(2001, FileFault.Suspicious)]
    [InlineData(2000, null)]
    public void Open_EntryAboveItsLimit_IsRefused(int length, FileFault? expected)
    {
        byte[] noise = new byte[length];
        new Random(1).NextBytes(noise);
        using MemoryStream stream = Zips.Of(("a", noise));

        Fault(stream, Small).Should().Be(expected);
    }

    [Fact]
    public void Open_AllEntriesAboveTheLimitTogether_AreRefused()
    {
        byte[] noise = new byte[1001];
        new Random(1).NextBytes(noise);
        using MemoryStream stream = Zips.Of(("a", noise), ("b", noise), ("c", noise));

        Refusal(stream, Small).Reason.In(Language.English).Should().StartWith("unpacks to more than");
    }

    [Fact]
    public void Open_EntryThatPacksTooWell_IsRefused()
    {
        using MemoryStream stream = Zips.Of(("a", new byte[1500]));

        Refusal(stream, Small).Reason.In(Language.English).Should().Be("'a' unpacks to more than 10 times its packed size, as zip bombs do");
    }

    [Fact]
    public void Open_TooManyEntries_IsRefused()
    {
        using MemoryStream stream = Zips.Of([.. Enumerable.Range(0, 6).Select(i => (i.ToString(CultureInfo.InvariantCulture), "x"))]);

        Refusal(stream, Small).Reason.In(Language.English).Should().StartWith("holds more than 5 entries");
    }

    [Fact]
    public void Open_ListOfEntriesLongerThanItSays_IsRefusedBeforeItIsRead()
    {
        using MemoryStream stream = Zips.Of([.. Enumerable.Range(0, 900).Select(i => (string.Create(CultureInfo.InvariantCulture, $"{i:D4}{new string('n', 60)}"), "x"))]);
        byte[] bytes = stream.ToArray();
        int end = bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(end + 10), (ushort)3);
        using MemoryStream lie = new(bytes);

        Refusal(lie, new ArchiveLimits { Directory = 50_000 }).Fault.Should().Be(FileFault.Suspicious);
    }

    [Fact]
    public void OpenEntry_HoldsMoreThanItClaims_IsNeverReadBeyondTheClaim()
    {
        byte[] noise = new byte[1500];
        new Random(1).NextBytes(noise);
        using MemoryStream stream = Zips.WithClaimedLength(Zips.Of(("a", noise)), 10);

        Action check = () => ArchiveGuard.Check(stream, "a.zip", Small);
        long read = 0;
        try
        {
            using ArchiveGuard guard = ArchiveGuard.Open(stream, "a.zip", Small);
            using Stream entry = guard.OpenEntry("a");
            byte[] buffer = new byte[100];
            for (int n = entry.Read(buffer); n > 0; n = entry.Read(buffer))
            {
                read += n;
            }
        }
        catch (FileRefusedException e)
        {
            e.Fault.Should().BeOneOf(FileFault.Suspicious, FileFault.Damaged);
        }

        read.Should().BeLessThanOrEqualTo(10);
        check.Should().NotThrow<OutOfMemoryException>();
    }

    [Fact]
    public void Check_RealBomb_IsRefusedFromItsListAlone()
    {
        using MemoryStream stream = Zips.Of(("xl/worksheets/sheet1.xml", new byte[50 << 20]));

        Action check = () => ArchiveGuard.Check(stream, "bomb.xlsx");

        stream.Length.Should().BeLessThan(100_000);
        check.Should().Throw<FileRefusedException>().WithMessage("bomb.xlsx: 'xl/worksheets/sheet1.xml' unpacks to more than 100 times its packed size, as zip bombs do");
    }

    [Fact]
    public void Open_CutOff_SaysThatItIsIncomplete()
    {
        byte[] whole = Zips.Of(("a.xml", "<a/>"), ("b.xml", "<b/>")).ToArray();
        for (int length = 4; length < whole.Length; length++)
        {
            using MemoryStream stream = new(whole[..length]);

            Refusal(stream).Fault.Should().Be(FileFault.Damaged, "its end is missing");
        }
    }

    [Fact]
    public void Check_AnyByteTurned_IsReadOrRefusedAndNothingElse()
    {
        byte[] whole = Zips.Of(("a.xml", "<a>some text that packs</a>"), ("b.xml", "<b/>")).ToArray();
        for (int at = 0; at < whole.Length; at++)
        {
            foreach (byte other in new byte[] { 0, 0xFF, (byte)(whole[at] ^ 0x10) })
            {
                byte[] turned = [.. whole];
                turned[at] = other;
                using MemoryStream stream = new(turned);
                try
                {
                    ArchiveGuard.Check(stream, "a.zip", null, TestContext.Current.CancellationToken);
                }
                catch (FileRefusedException e)
                {
                    e.Reason.Chinese.Should().NotBeNull();
                }
            }
        }
    }

    [Theory]
    [InlineData("EncryptedPackage", FileFault.PasswordProtected, "is protected by a password: open it in Word or Excel, remove the password and save it")]
    [InlineData("WordDocument", FileFault.WrongFormat, "is an old Word file (.doc): save it as .docx")]
    [InlineData("Workbook", FileFault.WrongFormat, "is an old Excel file (.xls): save it as .xlsx")]
    [InlineData("Other", FileFault.WrongFormat, "is an old office file: save it as .docx or .xlsx")]
    public void Open_CompoundFile_SaysWhichOne(string stream, FileFault fault, string reason)
    {
        byte[] bytes = new byte[200_000];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 65_530); // over the end of a block
        using MemoryStream file = new(bytes);

        FileRefusedException refusal = Refusal(file);

        refusal.Fault.Should().Be(fault);
        refusal.Reason.In(Language.English).Should().Be(reason);
    }

    [Theory]
    [InlineData("", FileFault.Damaged, "is empty")]
    [InlineData("%PDF-1.7", FileFault.WrongFormat, "is no .docx or .xlsx (it is a PDF): its extension does not fit")]
    [InlineData("{\"formatVersion\": \"1.0\"}", FileFault.WrongFormat, "is no .docx or .xlsx (it looks like JSON): its extension does not fit")]
    [InlineData("<html></html>", FileFault.WrongFormat, "is no .docx or .xlsx (it is XML or a web page): its extension does not fit")]
    [InlineData("全区累计投入", FileFault.WrongFormat, "is no .docx or .xlsx (it looks like text): its extension does not fit")]
    public void Open_NoArchive_SaysWhatItLooksLike(string text, FileFault fault, string reason)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));

        FileRefusedException refusal = Refusal(stream);

        refusal.Fault.Should().Be(fault);
        refusal.Reason.In(Language.English).Should().Be(reason);
    }

    [Fact]
    public void Open_EntryWithAPassword_SaysSo()
    {
        byte[] bytes = Zips.Of(("a.xml", "<a/>")).ToArray();
        bytes[bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        bytes[6] |= 1;
        using MemoryStream stream = new(bytes);

        Refusal(stream).Fault.Should().Be(FileFault.PasswordProtected);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"1\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")]
    public void ReadXml_DocumentType_IsRefused(string xml)
    {
        using MemoryStream stream = Zips.Of(("a.xml", xml));
        using ArchiveGuard guard = ArchiveGuard.Open(stream, "a.docx");

        Action read = () => guard.ReadXml("a.xml", reader => reader.MoveToContent());
        Action check = () => ArchiveGuard.Check(stream, "a.docx");

        read.Should().Throw<FileRefusedException>().WithMessage("a.docx: 'a.xml' declares a document type (DTD), as entity bombs do");
        check.Should().Throw<FileRefusedException>().WithMessage("a.docx: 'a.xml' declares a document type (DTD), as entity bombs do");
    }

    [Fact]
    public void ReadXml_NoSoundXml_SaysWhere()
    {
        using MemoryStream stream = Zips.Of(("a.xml", "<a>\n  <b></c>\n</a>"));
        using ArchiveGuard guard = ArchiveGuard.Open(stream, "a.docx");

        Action read = () => guard.ReadXml("a.xml", reader =>
        {
            while (reader.Read())
            {
            }
        });

        read.Should().Throw<FileRefusedException>().WithMessage("a.docx: 'a.xml' is no sound XML (line 2, column 8)");
    }

    private static FileFault? Fault(Stream stream, ArchiveLimits limits)
    {
        try
        {
            ArchiveGuard.Check(stream, "a.zip", limits);
            return null;
        }
        catch (FileRefusedException e)
        {
            return e.Fault;
        }
    }

    private static FileRefusedException Refusal(Stream stream, ArchiveLimits? limits = null)
    {
        Action open = () => ArchiveGuard.Open(stream, "a.zip", limits).Dispose();
        return open.Should().Throw<FileRefusedException>().Which;
    }
}
