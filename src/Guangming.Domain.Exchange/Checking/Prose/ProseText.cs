using System.Collections.Immutable;
using System.Globalization;
using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>A text with its figures, and the words between them (原文与其中数据).</summary>
internal sealed class ProseText(string text, ImmutableArray<FigureMention> mentions)
{
    public string Text { get; } = text;

    public ImmutableArray<FigureMention> Mentions { get; } = mentions;

    public FigureMention this[int index] => Mentions[index];

    /// <summary>The words between the figure before, or the start of the line, and this figure.</summary>
    public ReadOnlySpan<char> Gap(int index)
    {
        int from = index > 0 && Mentions[index - 1].Paragraph == Mentions[index].Paragraph ? Mentions[index - 1].End : LineStart(index);
        return from < Mentions[index].Start ? Text.AsSpan(from, Mentions[index].Start - from) : [];
    }

    /// <summary>The words from the start of the sentence to the figure, other figures included.</summary>
    public ReadOnlySpan<char> Lead(int index)
    {
        ReadOnlySpan<char> line = Text.AsSpan(LineStart(index)..Mentions[index].Start);
        return line[(line.LastIndexOfAny(Punctuation.SentenceEnds) + 1)..];
    }

    /// <summary>The words behind the figure, to the next one or the end of the line.</summary>
    public ReadOnlySpan<char> Tail(int index)
    {
        int from = Mentions[index].End;
        int to = index + 1 < Mentions.Length ? Math.Max(from, Mentions[index + 1].Start) : Text.Length;
        ReadOnlySpan<char> tail = Text.AsSpan(from..to);
        int end = tail.IndexOfAny('\n', '\r');
        return end < 0 ? tail : tail[..end];
    }

    /// <summary>Whether two figures stand in one sentence.</summary>
    public bool AreTogether(int one, int other) =>
        one >= 0 && other >= 0 && one < Mentions.Length && other < Mentions.Length
        && Mentions[one].Paragraph == Mentions[other].Paragraph && Mentions[one].Sentence == Mentions[other].Sentence;

    /// <summary>Whether the sentence speaks of what is to come.</summary>
    public bool IsPlan(int index)
    {
        if (Mentions[index].Status != FigureStatus.Actual)
        {
            return true;
        }

        ReadOnlySpan<char> lead = Lead(index);
        int goal = ProseLexicon.Goal.LastIn(lead);
        int will = ProseLexicon.Will.LastIn(lead);
        return ProseLexicon.Plans.IsIn(lead)
            || (goal >= 0 && !ProseLexicon.Reached.IsIn(lead[..goal])) // 超额完成目标任务: a goal that was reached is behind them.
            || (will >= 0 && lead[will..].IndexOfAny(Punctuation.Commas) < 0);
    }

    /// <summary>The year that words name last: 2021 in 比2021年的.</summary>
    public static int? YearIn(ReadOnlySpan<char> words) => YearsNamed.TryFind(words, takesBare: false, out _, out int year) ? year : null;

    private int LineStart(int index) => Text.AsSpan(0, Mentions[index].Start).LastIndexOfAny('\n', '\r') + 1;
}
