namespace Guangming.Domain.Text;

/// <summary>The text around a figure, as phrase rules look at it.</summary>
internal readonly ref struct PhraseContext
{
    private const int BehindReach = 20;
    private const int BeforeReach = 60;
    private const int ParagraphReach = 4096;

    private PhraseContext(ReadOnlySpan<char> paragraph, ReadOnlySpan<char> before, ReadOnlySpan<char> behind, ReadOnlySpan<char> rightBefore)
    {
        Paragraph = paragraph;
        Before = before;
        Behind = behind;
        RightBefore = rightBefore;
    }

    /// <summary>The paragraph up to the figure, no farther back than anybody reads along.</summary>
    public ReadOnlySpan<char> Paragraph { get; }

    /// <summary>From the figure before, or the sentence's start, to the figure.</summary>
    public ReadOnlySpan<char> Before { get; }

    /// <summary>From the figure to the next mark.</summary>
    public ReadOnlySpan<char> Behind { get; }

    /// <summary>What stands before the number, without a date, a qualifier and 共, 达, 数, 额.</summary>
    public ReadOnlySpan<char> RightBefore { get; }

    public static PhraseContext At(string text, FigureMention mention, FigureMention? previous, FigureMention? next, int paragraphStart)
    {
        paragraphStart = Math.Max(paragraphStart, mention.Start - ParagraphReach);
        ReadOnlySpan<char> paragraph = text.AsSpan(paragraphStart, mention.Start - paragraphStart);
        int from = previous is not null && previous.Paragraph == mention.Paragraph ? Math.Max(0, previous.End - paragraphStart) : 0;
        int stop = paragraph.LastIndexOfAny(Punctuation.Stops) + 1;
        ReadOnlySpan<char> before = paragraph[Math.Max(Math.Max(from, stop), paragraph.Length - BeforeReach)..];
        // 3120户12860人实现脱贫: what stands behind the persons is said of the households too.
        int behindStart = next is { Relation: { Kind: MentionRelationKind.Together, To: [var to] } } && to == mention.Index ? next.End : mention.End;
        ReadOnlySpan<char> behind = text.AsSpan(behindStart, Math.Min(BehindReach * 2, text.Length - behindStart));
        int end = behind.IndexOfAny(Punctuation.PhraseEnds);
        behind = end < 0 ? behind : behind[..end];
        return new PhraseContext(paragraph, before, behind, before.TrimEnd(DraftLexicon.BeforeNumber));
    }
}
