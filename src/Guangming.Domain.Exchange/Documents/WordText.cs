using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Collects the text of a Word document's parts, element by element, without recursion.</summary>
internal sealed class WordText(string? file)
{
    private const int MostDepth = 512;
    private const int ChunkLength = 4096;

    private readonly Stack<WordFlow> _flows = new([new WordFlow()]);
    private readonly List<string> _called = [];
    private readonly Dictionary<string, string[]> _notes = new(StringComparer.Ordinal);
    private readonly char[] _chunk = new char[ChunkLength];
    private int _length;
    private bool _isText;

    private WordFlow Flow => _flows.Peek();

    /// <summary>Reads the main part.</summary>
    public void ReadBody(XmlReader reader) => Read(reader);

    /// <summary>Reads footnotes or endnotes.</summary>
    public void ReadNotes(XmlReader reader) => Read(reader);

    /// <summary>The body, then the notes that it calls, in the order of the calls.</summary>
    public override string ToString()
    {
        while (_flows.Count > 1)
        {
            _flows.Pop();
        }

        Flow.Close();
        return string.Join('\n', Flow.Lines.Concat(_called.Distinct(StringComparer.Ordinal).SelectMany(id => _notes.GetValueOrDefault(id) ?? [])));
    }

    private void Read(XmlReader reader)
    {
        bool isMore = reader.Read();
        while (isMore)
        {
            if (reader.Depth > MostDepth)
            {
                throw new FileRefusedException(FileFault.Suspicious, file, "正文的 XML 嵌套过深", "has text nested too deeply in its XML");
            }

            if (reader.NodeType == XmlNodeType.Element && IsLeftOut(reader))
            {
                reader.Skip();
                isMore = !reader.EOF;
                continue;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(reader);
                    break;
                case XmlNodeType.EndElement:
                    End(reader.LocalName, reader.NamespaceURI);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _isText:
                    AppendText(reader);
                    break;
                default:
                    break;
            }

            isMore = reader.Read();
        }
    }

    // Deleted and moved-away text, the old form of what Word draws twice, phonetic guides, and settings that hold no text.
    private static bool IsLeftOut(XmlReader reader) => WordNames.IsWord(reader.NamespaceURI)
        ? reader.LocalName is "del" or "moveFrom" or "rt" or "sectPr" or "tblPr" or "tblGrid" or "sdtPr"
            || (reader.LocalName is "footnote" or "endnote" && Attribute(reader, "type") is not (null or "normal"))
        : reader.LocalName == "Fallback";

    private void Begin(XmlReader reader)
    {
        if (!WordNames.IsWord(reader.NamespaceURI))
        {
            return;
        }

        string name = reader.LocalName;
        switch (name)
        {
            case "pPr":
                Flow.IsMarkDeleted = Holds(reader, "rPr", "del", "moveFrom");
                return;
            case "rPr":
                SkipHiddenRun(reader);
                return;
            case "trPr":
                Flow.IsDeleted |= Holds(reader, null, "del");
                return;
            case "tcPr":
                Flow.IsDeleted |= Holds(reader, null, "cellDel");
                return;
            case "t":
                _isText = !reader.IsEmptyElement;
                return;
            case "tab" or "ptab":
                Append('\t');
                return;
            case "noBreakHyphen":
                Append('-');
                return;
            case "br" or "cr":
                Flow.Break();
                return;
            case "tr":
                Flow.BeginRow();
                break;
            case "tc" or "txbxContent" or "footnote" or "endnote":
                _flows.Push(new WordFlow { NoteId = name is "footnote" or "endnote" ? name + Attribute(reader, "id") : null });
                break;
            case "footnoteReference" or "endnoteReference":
                _called.Add(name[..^"Reference".Length] + Attribute(reader, "id"));
                return;
            default:
                break;
        }

        if (reader.IsEmptyElement)
        {
            End(name, reader.NamespaceURI);
        }
    }

    private void End(string name, string space)
    {
        if (!WordNames.IsWord(space))
        {
            return;
        }

        switch (name)
        {
            case "t":
                _isText = false;
                break;
            case "p":
                Flow.EndParagraph();
                break;
            case "tr":
                Flow.EndRow();
                break;
            case "tc" or "txbxContent" or "footnote" or "endnote" when _flows.Count > 1:
                WordFlow ended = _flows.Pop();
                ended.Close();
                Hand(name, ended);
                break;
            default:
                break;
        }
    }

    private void Hand(string name, WordFlow ended)
    {
        if (name == "tc")
        {
            if (!ended.IsDeleted)
            {
                Flow.Cells.Add(string.Join(' ', ended.Lines.Select(line => line.Replace('\t', ' '))));
            }
        }
        else if (name == "txbxContent")
        {
            Flow.AddBox(ended.Lines);
        }
        else
        {
            _notes.TryAdd(ended.NoteId!, [.. ended.Lines]);
        }
    }

    // The text of a hidden run is not what a reader sees. Its properties come first in it.
    private static void SkipHiddenRun(XmlReader reader)
    {
        int run = reader.Depth - 1;
        if (Holds(reader, null, "vanish"))
        {
            while (reader.Depth > run && reader.Read())
            {
            }
        }
    }

    /// <summary>Whether properties switch something on; the reader goes to their end.</summary>
    private static bool Holds(XmlReader reader, string? within, params ReadOnlySpan<string> names)
    {
        if (reader.IsEmptyElement)
        {
            return false;
        }

        bool holds = false;
        int outer = reader.Depth;
        string? parent = null;
        while (reader.Read() && reader.Depth > outer)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            parent = reader.Depth == outer + 1 ? reader.LocalName : parent;
            bool isThere = within is null ? reader.Depth == outer + 1 : reader.Depth == outer + 2 && parent == within;
            holds |= isThere && names.Contains(reader.LocalName) && Attribute(reader, "val") is not ("0" or "false" or "off");
        }

        return holds;
    }

    private void AppendText(XmlReader reader)
    {
        for (int read = reader.ReadValueChunk(_chunk, 0, ChunkLength); read > 0; read = reader.ReadValueChunk(_chunk, 0, ChunkLength))
        {
            Span<char> text = _chunk.AsSpan(0, read);
            text.Replace('\r', ' ');
            text.Replace('\n', ' ');
            Count(read);
            Flow.Append(text);
        }
    }

    private void Append(char c)
    {
        Count(1);
        Flow.Append(c);
    }

    private void Count(int length)
    {
        _length += length;
        if (_length > SourceDocument.MostCharacters)
        {
            throw SourceDocument.TooLong(file);
        }
    }

    // Attributes of Word's own stand in its namespace.
    private static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);
}
