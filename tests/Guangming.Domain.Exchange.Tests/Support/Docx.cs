namespace Guangming.Domain.Exchange.Tests;

/// <summary>Word documents made for tests.</summary>
internal static class Docx
{
    private const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A document whose body is some WordprocessingML.</summary>
    public static MemoryStream Of(string body, string? footnotes = null, string? endnotes = null, string space = Space)
    {
        List<(string Name, string Text)> parts =
        [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"/word/document.xml\"/></Relationships>"),
            ("word/document.xml", $"<w:document xmlns:w=\"{space}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}</w:body></w:document>"),
            ("word/_rels/document.xml.rels",
                $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/footnotes\" Target=\"footnotes.xml\"/>"
                + $"<Relationship Id=\"r2\" Type=\"{Office}/endnotes\" Target=\"../word/endnotes.xml\"/>"
                + $"<Relationship Id=\"r3\" Type=\"{Office}/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/></Relationships>"),
        ];
        if (footnotes is not null)
        {
            parts.Add(("word/footnotes.xml", $"<w:footnotes xmlns:w=\"{space}\">{footnotes}</w:footnotes>"));
        }

        if (endnotes is not null)
        {
            parts.Add(("word/endnotes.xml", $"<w:endnotes xmlns:w=\"{space}\">{endnotes}</w:endnotes>"));
        }

        return Zips.Of([.. parts]);
    }

    /// <summary>A document of plain paragraphs.</summary>
    public static MemoryStream OfParagraphs(IEnumerable<string> paragraphs) => Of(string.Concat(paragraphs.Select(P)));

    public static string P(string text) => $"<w:p>{R(text)}</w:p>";

    public static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";
}
