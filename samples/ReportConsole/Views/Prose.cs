using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReportConsole.Views;

/// <summary>Text in Chinese and English that fills its lines and ends them where both languages may; it never leaves anything out.</summary>
internal sealed class Prose : Renderable
{
    private readonly List<(string Text, Style Style)> _runs = [];
    private readonly string _joints;

    /// <summary>Starts with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="joints">Characters behind which a line may end too.</param>
    public Prose(string text = "", Style? style = null, string joints = "")
    {
        _joints = joints;
        Add(text, style);
    }

    /// <summary>Goes on with a text; a line feed in it ends the line.</summary>
    public Prose Add(string text, Style? style = null)
    {
        if (text.Length > 0)
        {
            _runs.Add((text, style ?? Styles.Plain));
        }

        return this;
    }

    /// <summary>The columns it takes if nothing is broken.</summary>
    public int FullWidth => Lines(int.MaxValue).Select(Segment.CellCount).DefaultIfEmpty(0).Max();

    /// <summary>The columns of its longest unbreakable piece.</summary>
    public int LeastWidth => Paragraphs().SelectMany(Pieces).Select(piece => Width(piece, isLast: true)).DefaultIfEmpty(0).Max();

    /// <summary>Its lines at a width.</summary>
    public List<List<Segment>> Lines(int width)
    {
        List<List<Segment>> lines = [];
        foreach (List<Letter> paragraph in Paragraphs())
        {
            List<Letter> line = [];
            foreach (List<Letter> piece in Pieces(paragraph))
            {
                if (line.Count > 0 && Width(line, isLast: false) + Width(piece, isLast: true) > width)
                {
                    lines.Add(Segments(line));
                    line = [];
                }

                foreach (Letter letter in piece)
                {
                    // Only a piece that is wider than a line gets here with a full one.
                    if (line.Count > 0 && !letter.IsSpace && Width(line, isLast: false) + letter.Width > width)
                    {
                        lines.Add(Segments(line));
                        line = [];
                    }

                    line.Add(letter);
                }
            }

            lines.Add(Segments(line));
        }

        return lines;
    }

    protected override Measurement Measure(RenderOptions options, int maxWidth) =>
        new(Math.Min(LeastWidth, maxWidth), Math.Min(FullWidth, maxWidth));

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        bool isFirst = true;
        foreach (List<Segment> line in Lines(maxWidth))
        {
            if (!isFirst)
            {
                yield return Segment.LineBreak;
            }

            isFirst = false;
            if (options.Justification == Justify.Right)
            {
                yield return Segment.Padding(maxWidth - Segment.CellCount(line));
            }

            foreach (Segment segment in line)
            {
                yield return segment;
            }
        }
    }

    private static int Width(List<Letter> letters, bool isLast)
    {
        int count = letters.Count;
        while (isLast && count > 0 && letters[count - 1].IsSpace)
        {
            count--;
        }

        return letters.Take(count).Sum(letter => letter.Width);
    }

    private static List<Segment> Segments(List<Letter> line)
    {
        int count = line.FindLastIndex(letter => !letter.IsSpace) + 1;
        List<Segment> segments = [];
        for (int start = 0, end; start < count; start = end)
        {
            StringBuilder text = new();
            for (end = start; end < count && line[end].Style.Equals(line[start].Style); end++)
            {
                text.Append(line[end].Rune.ToString());
            }

            segments.Add(new Segment(text.Replace(LineBreaks.Glue, ' ').ToString(), line[start].Style));
        }

        return segments;
    }

    private List<List<Letter>> Paragraphs()
    {
        List<List<Letter>> paragraphs = [[]];
        foreach ((string text, Style style) in _runs)
        {
            foreach (Rune rune in text.EnumerateRunes())
            {
                if (rune.Value == '\n')
                {
                    paragraphs.Add([]);
                }
                else
                {
                    paragraphs[^1].Add(new Letter(rune, style, rune.ToString().GetCellWidth()));
                }
            }
        }

        return paragraphs;
    }

    private IEnumerable<List<Letter>> Pieces(List<Letter> paragraph)
    {
        List<Letter> piece = [];
        foreach (Letter letter in paragraph)
        {
            if (piece.Count > 0 && LineBreaks.MayEnd(piece[^1].Rune, letter.Rune, _joints))
            {
                yield return piece;
                piece = [];
            }

            piece.Add(letter);
        }

        if (piece.Count > 0)
        {
            yield return piece;
        }
    }

    private readonly record struct Letter(Rune Rune, Style Style, int Width)
    {
        public bool IsSpace => Rune.Value == ' ';
    }
}
