using System.Text;
using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Reads the texts of a part, those of cells and those that cells share, each of one piece or of several.</summary>
internal sealed class SheetTexts(XmlReader reader)
{
    private const int PieceLength = 1024;

    private readonly StringBuilder _text = new();
    private readonly char[] _piece = new char[PieceLength];

    /// <summary>Reads all texts of the part that cells share.</summary>
    public void ReadShared(Action<string> add)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                add(SheetText.Decode(ReadPieces()));
            }
        }
    }

    /// <summary>Reads the pieces of the element that the reader stands on, those aside that tell how it is pronounced.</summary>
    public string ReadPieces()
    {
        _text.Clear();
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
                {
                    SkipPhonetic();
                }
                else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "t")
                {
                    Append();
                }
            }
        }

        return _text.ToString();
    }

    /// <summary>Reads the text of the element that the reader stands on.</summary>
    public string ReadText()
    {
        _text.Clear();
        Append();
        return _text.ToString();
    }

    // In pieces, so that an endless text is noticed in time.
    private void Append()
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            for (int read = reader.ReadValueChunk(_piece, 0, PieceLength); read > 0; read = reader.ReadValueChunk(_piece, 0, PieceLength))
            {
                _text.Append(_piece, 0, read);
                if (_text.Length > SheetText.Longest)
                {
                    throw TableFormatException.Of(Problems.TooLarge(default, new LocalizedText(
                        "一格至多 32767 个字符（Excel 的上限）", "at most 32767 characters in a cell, the limit of a sheet")));
                }
            }
        }
    }

    private void SkipPhonetic()
    {
        int depth = reader.IsEmptyElement ? int.MaxValue : reader.Depth;
        while (depth < int.MaxValue && reader.Read() && reader.Depth > depth)
        {
            // How it is pronounced is no part of what it says.
        }
    }
}
