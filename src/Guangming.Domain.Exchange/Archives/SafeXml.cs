using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Reads XML that comes from outside: no document type, so no entities that multiply; nothing fetched; an end to its length.</summary>
internal static class SafeXml
{
    private const int MostEntityCharacters = 1024;
    private const int HeadLength = 4096;

    public static XmlReader Open(Stream stream, long mostCharacters) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = mostCharacters,
        MaxCharactersFromEntities = MostEntityCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>Whether the head of an XML text declares a document type, in UTF-8 or UTF-16.</summary>
    public static bool DeclaresType(Stream xml)
    {
        byte[] head = new byte[HeadLength];
        int length = xml.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        byte[] letters = [.. head.Take(length).Where(one => one != 0)];
        return letters.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0;
    }
}
