using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Finds the changes that a text states beside what changed (由…增加到…，增长…; …比2019年的…增长…).</summary>
internal static class ProseChanges
{
    private const int LongestComparison = 14;
    private const int Reach = 4;

    public static IEnumerable<ChangeFact> Find(ProseText text)
    {
        for (int i = 1; i < text.Mentions.Length; i++)
        {
            if (ChangeWord(text, i, out bool isFall, out bool isTotal) && Ends(text, i) is var (from, to) && KindOf(text, i, from, isTotal) is { } kind)
            {
                yield return new ChangeFact(i, from, to, kind, isFall);
            }
        }
    }

    /// <summary>Whether a figure is only what another is compared with: 比2019年的5200万元.</summary>
    public static bool IsBase(ProseText text, int index)
    {
        ReadOnlySpan<char> gap = text.Gap(index);
        int at = ProseLexicon.Comparison.LastIn(gap);
        if (at < 0 || gap.Length - at > LongestComparison || gap[at..].IndexOfAny(Punctuation.ClauseEnds) >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> words = gap[(at + 1)..].TrimEnd(ProseLexicon.BehindNoun);
        return ProseLexicon.ComparedTimes.EndsBefore(words, words.Length);
    }

    // 增长45%, 下降了9.6个百分点; not 增长到, which gives the new value, but for 增长到2.5倍.
    private static bool ChangeWord(ProseText text, int index, out bool isFall, out bool isTotal)
    {
        (isFall, isTotal) = (false, false);
        ReadOnlySpan<char> gap = text.Gap(index);
        if (ProseLexicon.YearlyMean.IsIn(gap))
        {
            return false; // A mean over years is no change from end to end.
        }

        ReadOnlySpan<char> words = gap.TrimEnd(ProseLexicon.BehindChange);
        isTotal = ProseLexicon.NewValue.EndsBefore(words, words.Length);
        words = words.TrimEnd(ProseLexicon.BehindNewValue);
        if (ProseLexicon.Rises.EndsBefore(words, words.Length))
        {
            return !isTotal || text[index].Unit == Unit.Times;
        }

        isFall = ProseLexicon.Falls.EndsBefore(words, words.Length);
        return isFall && !isTotal;
    }

    private static (int From, int? To)? Ends(ProseText text, int result)
    {
        // 比2014年下降9.6个百分点: the value of that year stands elsewhere.
        ReadOnlySpan<char> gap = text.Gap(result);
        int comparison = ProseLexicon.Comparison.LastIn(gap);
        if (comparison >= 0 && gap.Length - comparison <= LongestComparison && ProseText.YearIn(gap[comparison..]) is { } year)
        {
            return Elsewhere(text, result, gap[..comparison], year);
        }

        for (int j = result - 1; j >= Math.Max(1, result - Reach) && text.AreTogether(j, result); j--)
        {
            if (text[j].Relation is { Kind: MentionRelationKind.ChangeFrom, To: [var from] })
            {
                return text[from].Unit == text[j].Unit ? (from, j) : null;
            }

            if (IsBase(text, j))
            {
                return text.AreTogether(j - 1, j) && text[j - 1].Unit == text[j].Unit ? (j, j - 1) : null;
            }

            // Between the two ends and this result there may be other results only.
            if (!ChangeWord(text, j, out _, out _))
            {
                return null;
            }
        }

        return null;
    }

    private static (int From, int? To)? Elsewhere(ProseText text, int result, ReadOnlySpan<char> before, int year)
    {
        bool isZero = ProseLexicon.Zeros.IsIn(before);
        int? to = isZero ? null : result - 1;
        Unit unit = text[result].Unit == Unit.PercentagePoint ? Unit.Percent : to is { } final ? text[final].Unit : Unit.Percent;
        if (to is { } last && (!text.AreTogether(last, result) || text[last].Unit != unit || before.Trim(ProseLexicon.BeforeComparison).Length > Reach))
        {
            return null;
        }

        int? from = null;
        for (int j = 0; j < result - (isZero ? 0 : 1); j++)
        {
            bool isOfThatYear = text[j].Unit == unit && text[j].Noun is { Length: > 1 } noun && text[j].Period.End is { } end && end.Year == year
                && (to is { } now ? text[now].Noun == noun : before.IndexOf(noun) >= 0);
            if (isOfThatYear)
            {
                if (from is not null)
                {
                    return null;
                }

                from = j;
            }
        }

        return from is { } found ? (found, to) : null;
    }

    private static ChangeKind? KindOf(ProseText text, int result, int from, bool isTotal)
    {
        Unit unit = text[result].Unit;
        return unit == Unit.Percent ? ChangeKind.Growth
            : unit == Unit.Times ? isTotal ? ChangeKind.Multiple : ChangeKind.Times
            : unit == Unit.PercentagePoint ? text[from].Unit == Unit.Percent ? ChangeKind.Difference : null
            : unit == text[from].Unit ? ChangeKind.Difference
            : null;
    }
}
