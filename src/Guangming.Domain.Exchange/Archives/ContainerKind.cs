using System.Text;

namespace Guangming.Domain.Exchange;

/// <summary>What a file is that should be a zip archive, by its first bytes, and how that is said.</summary>
internal static class ContainerKind
{
    private const int HeadLength = 512;
    private const int BlockLength = 1 << 16;

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Says why a stream is no zip archive; <see langword="null"/> where it begins like one.</summary>
    /// <param name="stream">A stream that can seek; it is left at its start.</param>
    /// <param name="file">The file's name.</param>
    public static FileRefusedException? Refusal(Stream stream, string? file)
    {
        stream.Position = 0;
        Span<byte> head = stackalloc byte[HeadLength];
        head = head[..stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        bool isCompound = head.StartsWith(Compound);
        FileRefusedException? refusal = head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) ? null
            : head.IsEmpty ? new(FileFault.Damaged, file, "是空文件", "is empty")
            : isCompound ? OfCompound(stream, file)
            : Other(head, file);
        stream.Position = 0;
        return refusal;
    }

    // Password-protected office files and those of before 2007 are compound files; which one says a name in their directory.
    private static FileRefusedException OfCompound(Stream stream, string? file) =>
        Holds(stream, "EncryptedPackage") ? new(FileFault.PasswordProtected, file,
            "有密码保护：请在 Word 或 Excel 里打开，取消密码后另存", "is protected by a password: open it in Word or Excel, remove the password and save it")
        : Holds(stream, "WordDocument") ? new(FileFault.WrongFormat, file,
            "是旧版 Word 文件（.doc）：请另存为 .docx", "is an old Word file (.doc): save it as .docx")
        : Holds(stream, "Workbook") ? new(FileFault.WrongFormat, file,
            "是旧版 Excel 文件（.xls）：请另存为 .xlsx", "is an old Excel file (.xls): save it as .xlsx")
        : new(FileFault.WrongFormat, file,
            "是旧版 Office 文件：请另存为 .docx 或 .xlsx", "is an old office file: save it as .docx or .xlsx");

    private static bool Holds(Stream stream, string name)
    {
        byte[] wanted = Encoding.Unicode.GetBytes(name);
        byte[] block = new byte[BlockLength + wanted.Length];
        int kept = 0;
        stream.Position = 0;
        for (int read = stream.Read(block, 0, BlockLength); read > 0; read = stream.Read(block, kept, BlockLength))
        {
            Span<byte> seen = block.AsSpan(0, kept + read);
            if (seen.IndexOf(wanted) >= 0)
            {
                return true;
            }

            kept = Math.Min(wanted.Length - 1, seen.Length);
            seen[^kept..].CopyTo(block);
        }

        return false;
    }

    private static FileRefusedException Other(ReadOnlySpan<byte> head, string? file)
    {
        (string chinese, string english) = head switch
        {
            _ when head.StartsWith("%PDF"u8) => ("是 PDF", "it is a PDF"),
            _ when head.StartsWith("{\\rtf"u8) => ("是 RTF 文本", "it is RTF"),
            _ when head.StartsWith("Rar!"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) || head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => ("是另一种压缩包", "it is another kind of archive"),
            _ when head.IndexOf((byte)0) >= 0 => ("开头不认识", "its first bytes are unknown"),
            _ when head.TrimStart(" \t\r\n"u8).StartsWith("<"u8) => ("是 XML 或网页", "it is XML or a web page"),
            _ when head.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0D, 0x0A]) is [(byte)'{' or (byte)'[', ..] => ("像是 JSON", "it looks like JSON"),
            _ => ("像是文本", "it looks like text"),
        };
        return new(FileFault.WrongFormat, file,
            $"不是 .docx 或 .xlsx（{chinese}）：扩展名与内容不符", $"is no .docx or .xlsx ({english}): its extension does not fit");
    }
}
