using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReportConsole.Views;

/// <summary>Prose behind a label; its further lines begin below its first, not below the label.</summary>
internal sealed class Hanging(string label, Prose prose, Style? labelStyle = null) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int indent = label.GetCellWidth();
        string before = label;
        foreach (List<Segment> line in prose.Lines(Math.Max(maxWidth - indent, 1)))
        {
            if (!ReferenceEquals(before, label))
            {
                yield return Segment.LineBreak;
            }

            yield return new Segment(before, labelStyle ?? Styles.Plain);
            before = new string(' ', indent);
            foreach (Segment segment in line)
            {
                yield return segment;
            }
        }
    }
}
