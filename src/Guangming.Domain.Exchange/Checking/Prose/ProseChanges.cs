using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Finds the changes that a text states beside what changed (由…增加到…，增长…; …比2019年的…增长…).</summary>
internal static class ProseChanges
{
    private const int LongestComparison = 14;
    private const int Reach = 4;
    private static readonly string[] Rises = ["增长", "增加", "提高", "上升", "提升", "增幅", "涨幅", "扩大", "新增"];
    private static readonly string[] Falls = ["下降", "减少", "降低", "降幅", "缩小", "下跌"];
    private static readonly string[] Zeros = ["降为0", "降至0", "降到0", "降为零", "降至零", "归零", "清零"];

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
        int at = gap.LastIndexOf('比');
        if (at < 0 || gap.Length - at > LongestComparison || gap[at..].IndexOfAny("，。；") >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> words = gap[(at + 1)..].TrimEnd("的为约 ");
        return words.EndsWith("年") || words.EndsWith("年底") || words.EndsWith("年末") || words.EndsWith("同期") || words.EndsWith("年度") || words.EndsWith("上年") || words.EndsWith("帮扶前") || words.EndsWith("以前");
    }

    // 增长45%, 下降了9.6个百分点; not 增长到, which gives the new value, but for 增长到2.5倍.
    private static bool ChangeWord(ProseText text, int index, out bool isFall, out bool isTotal)
    {
        (isFall, isTotal) = (false, false);
        if (text.Gap(index).IndexOf("年均") >= 0)
        {
            return false; // A mean over years is no change from end to end.
        }

        ReadOnlySpan<char> words = text.Gap(index).TrimEnd("了约达近逾超过为的额 ");
        isTotal = words.EndsWith("到") || words.EndsWith("至");
        words = words.TrimEnd("到至");
        foreach (string rise in Rises)
        {
            if (words.EndsWith(rise))
            {
                return !isTotal || text[index].Unit == Unit.Times;
            }
        }

        foreach (string fall in Falls)
        {
            if (words.EndsWith(fall))
            {
                isFall = true;
                return !isTotal;
            }
        }

        return false;
    }

    private static (int From, int? To)? Ends(ProseText text, int result)
    {
        // 比2014年下降9.6个百分点: the value of that year stands elsewhere.
        ReadOnlySpan<char> gap = text.Gap(result);
        int comparison = gap.LastIndexOf('比');
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
        bool isZero = false;
        foreach (string zero in Zeros)
        {
            isZero |= before.IndexOf(zero) >= 0;
        }

        int? to = isZero ? null : result - 1;
        Unit unit = text[result].Unit == Unit.PercentagePoint ? Unit.Percent : to is { } final ? text[final].Unit : Unit.Percent;
        if (to is { } last && (!text.AreTogether(last, result) || text[last].Unit != unit || before.Trim("，、 年底末 ").Length > Reach))
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
