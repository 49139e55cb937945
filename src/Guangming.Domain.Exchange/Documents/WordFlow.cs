using System.Text;

namespace Guangming.Domain.Exchange;

/// <summary>One run of paragraphs in a Word document: the body, a table cell, a text box or a note.</summary>
internal sealed class WordFlow
{
    private readonly StringBuilder _line = new();
    private readonly List<string> _lines = [];
    private readonly List<string> _boxes = [];

    /// <summary>The note's id, where it is one.</summary>
    public string? NoteId { get; init; }

    /// <summary>The cells of the row that is being read, where the flow holds a table.</summary>
    public List<string> Cells { get; private set; } = [];

    /// <summary>Whether the mark of the paragraph was deleted, so that the next one goes on in the same line.</summary>
    public bool IsMarkDeleted { get; set; }

    /// <summary>Whether the row or the cell that is being read was deleted.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>The lines that are not blank.</summary>
    public IEnumerable<string> Lines => _lines.Where(line => !string.IsNullOrWhiteSpace(line));

    public void Append(ReadOnlySpan<char> text) => _line.Append(text);

    public void Append(char c) => _line.Append(c);

    /// <summary>Ends the line within its paragraph.</summary>
    public void Break()
    {
        _lines.Add(_line.ToString());
        _line.Clear();
    }

    /// <summary>Ends the paragraph, and puts the text boxes that hang on it behind it.</summary>
    public void EndParagraph()
    {
        if (!IsMarkDeleted)
        {
            Break();
            _lines.AddRange(_boxes);
            _boxes.Clear();
        }

        IsMarkDeleted = false;
    }

    /// <summary>Ends whatever is open.</summary>
    public void Close()
    {
        IsMarkDeleted = false;
        EndParagraph();
    }

    public void AddBox(IEnumerable<string> lines) => _boxes.AddRange(lines);

    public void BeginRow() => (Cells, IsDeleted) = ([], false);

    /// <summary>Ends a table row: one line, the cells with tabs between them.</summary>
    public void EndRow()
    {
        if (!IsDeleted)
        {
            _lines.Add(string.Join('\t', Cells));
        }

        (Cells, IsDeleted) = ([], false);
    }
}
