using System.Globalization;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>The notes of one table, numbered as they come; figures with one wording share one note.</summary>
internal sealed class Footnotes
{
    private readonly List<LocalizedText> _notes = [];

    /// <summary>The mark of a note, such as <c>[3]</c>.</summary>
    public string Mark(LocalizedText note)
    {
        int index = _notes.IndexOf(note);
        if (index < 0)
        {
            _notes.Add(note);
            index = _notes.Count - 1;
        }

        return Mark(index);
    }

    public void Write(Page page, Session session)
    {
        int width = _notes.Count == 0 ? 0 : Mark(_notes.Count - 1).Length;
        for (int i = 0; i < _notes.Count; i++)
        {
            page.Write(new Hanging($"  {Mark(i).PadLeft(width)} ", new Prose(_notes[i].In(session.Language), Styles.Quiet), Styles.Quiet));
        }
    }

    private static string Mark(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index + 1}]");
}
