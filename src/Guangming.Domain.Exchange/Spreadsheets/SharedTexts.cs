using System.Text;
using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Reads the texts that cells share, and the pieces of which a text can be made.</summary>
internal static class SharedTexts
{
    /// <summary>Reads all texts of the part.</summary>
    public static void Read(XmlReader reader, Action<string> add)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                add(SheetText.Decode(ReadPieces(reader)));
            }
        }
    }

    /// <summary>Reads the pieces of the element that the reader stands on, those aside that tell how it is pronounced.</summary>
    public static string ReadPieces(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        StringBuilder text = new();
        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "rPh")
            {
                SkipPhonetic(reader);
            }
            else if (reader.LocalName == "t")
            {
                Append(reader, text);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads the text of the element that the reader stands on, in pieces, so that an endless one is noticed in time.</summary>
    public static void Append(XmlReader reader, StringBuilder text)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        char[] piece = new char[1024];
        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            for (int read = reader.ReadValueChunk(piece, 0, piece.Length); read > 0; read = reader.ReadValueChunk(piece, 0, piece.Length))
            {
                text.Append(piece, 0, read);
                if (text.Length > SheetText.Longest)
                {
                    throw TableFormatException.Of(Problems.TooLarge(default, new LocalizedText(
                        "一格至多 32767 个字符（Excel 的上限）", "at most 32767 characters in a cell, the limit of a sheet")));
                }
            }
        }
    }

    private static void SkipPhonetic(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            // How it is pronounced is no part of what it says.
        }
    }
}
