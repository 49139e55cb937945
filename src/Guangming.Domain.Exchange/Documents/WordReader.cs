namespace Guangming.Domain.Exchange;

/// <summary>Reads the text of a Word document: the main part, then the notes that it calls.</summary>
internal static class WordReader
{
    private const string UsualPart = "word/document.xml";

    /// <summary>The text, a line each paragraph and table row.</summary>
    /// <param name="archive">The document, which can seek.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="FileRefusedException">It is no Word document, or one that is damaged or harmful.</exception>
    public static string Read(Stream archive, string? file)
    {
        using ArchiveGuard guard = ArchiveGuard.Open(archive, file);
        string part = PartLinks.Read(guard, string.Empty).GetValueOrDefault("officeDocument") ?? UsualPart;
        if (!guard.Has(part) || !IsWord(guard, part))
        {
            throw guard.Has("xl/workbook.xml")
                ? new FileRefusedException(FileFault.WrongFormat, file, "是 Excel 工作簿，不是 Word 文档", "is an Excel workbook, no Word document")
                : new FileRefusedException(FileFault.WrongFormat, file, $"是压缩包，但里面没有 Word 正文（{UsualPart}）", $"is an archive without the text of a Word document ({UsualPart})");
        }

        WordText text = new(file);
        guard.ReadXml(part, text.ReadBody);
        IReadOnlyDictionary<string, string> links = PartLinks.Read(guard, part);
        foreach (string kind in (ReadOnlySpan<string>)["footnotes", "endnotes"])
        {
            if (links.TryGetValue(kind, out string? notes) && guard.Has(notes))
            {
                guard.ReadXml(notes, text.ReadNotes);
            }
        }

        return text.ToString();
    }

    private static bool IsWord(ArchiveGuard guard, string part)
    {
        bool isWord = false;
        guard.ReadXml(part, reader => isWord = reader.MoveToContent() == System.Xml.XmlNodeType.Element && reader.LocalName == "document" && WordNames.IsWord(reader.NamespaceURI));
        return isWord;
    }
}
