using System.Collections.Immutable;
using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>What is carried from block to block of one text: places, time, and the paragraph that is being read.</summary>
internal sealed class ReadingState
{
    private RawFigure[] _figures = new RawFigure[16];

    public ReadingState(LocalDate? publishedOn, bool keepsNotFigures)
    {
        Periods.PublishedOn = publishedOn;
        Periods.StartParagraph();
        NotFigures = keepsNotFigures ? ImmutableArray.CreateBuilder<NotFigure>() : null;
    }

    public PeriodContext Periods { get; } = new();

    /// <summary>Where the block starts in the whole text.</summary>
    public int Offset { get; set; }

    /// <summary>The line that is being read, 1-based, blank lines not counted; 0 before the first.</summary>
    public int Paragraph { get; set; }

    public int Sentence { get; set; } = 1;

    public int Clause { get; set; }

    /// <summary>What the last heading 单位：… says that the numbers of the table below it are in.</summary>
    public TableHeading? Heading { get; set; }

    /// <summary>The mentions so far in the whole text.</summary>
    public int Index { get; set; }

    public FigureStatus Status { get; set; }

    public int StatusClause { get; set; } = -1;

    public ImmutableArray<NotFigure>.Builder? NotFigures { get; }

    public ImmutableArray<FigureMention>.Builder Mentions { get; } = ImmutableArray.CreateBuilder<FigureMention>();

    /// <summary>What made each number what it is, where somebody asks.</summary>
    public List<ReadingStep>? Steps { get; set; }

    /// <summary>Where the number starts that is being read.</summary>
    public int NumberAt { get; set; }

    /// <summary>The numbers that state no value, with the reason.</summary>
    public ImmutableArray<FigureMention>.Builder Refused { get; } = ImmutableArray.CreateBuilder<FigureMention>();

    /// <summary>The figures of the paragraph that is being read.</summary>
    public Span<RawFigure> Figures => _figures.AsSpan(0, Count);

    public int Count { get; private set; }

    public ref RawFigure Last => ref _figures[Count - 1];

    public void Add(in RawFigure figure)
    {
        if (Count == _figures.Length)
        {
            Array.Resize(ref _figures, Count * 2);
        }

        _figures[Count++] = figure;
    }

    public void AddRefused(in RawFigure figure, string token) => Refused.Add(new FigureMention(Refused.Count, token, token, null, figure));

    public void Clear()
    {
        Array.Clear(_figures, 0, Count);
        Count = 0;
    }

    public void Drop(int count) => Count -= count;
}
