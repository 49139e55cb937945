using System.Collections.Immutable;
using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Finds the lists of a text: a whole, 其中, and its parts, with the shares that stand beside them.</summary>
internal static class ProseLists
{
    private const int LongestLabel = 16;
    private const int LongestGap = 26;
    private const int Reach = 6;
    private static readonly string[] Totals = ["合计", "共计", "总计", "共", "累计", "总", "达到"];

    // What begins a statement of its own rather than one more part.
    private static readonly string[] Deeds =
        ["培训", "带动", "帮助", "提供", "惠及", "覆盖", "组织", "新增", "完成", "举办", "实施", "采购", "销售", "引进", "选派", "吸纳", "受益", "比", "同比", "增长", "户均", "人均", "平均", "减贫", "脱贫退出", "建成", "累计", "力争"];

    public static IEnumerable<ListFact> Find(ProseText text)
    {
        for (int i = 0; i < text.Mentions.Length; i++)
        {
            ReadOnlySpan<char> gap = text.Gap(i);
            int at = gap.LastIndexOf("其中");
            if (at >= 0 && text[i].Unit != Unit.Percent && gap.Length - at <= LongestGap && !IsDeed(gap[(at + 2)..]) && WholeOf(text, i, gap[..at], out bool isPlain) is { } whole)
            {
                yield return new ListFact(whole, PartsFrom(text, i), isPlain);
            }
        }
    }

    public static IEnumerable<ShareFact> Shares(ProseText text, IReadOnlyList<ListFact> lists)
    {
        for (int i = 1; i < text.Mentions.Length; i++)
        {
            ReadOnlySpan<char> gap = text.Gap(i);
            ReadOnlySpan<char> words = gap.TrimEnd("约达到为接近超过近逾于比 ");
            if (text[i].Unit != Unit.Percent || !words.EndsWith("占") || !text.AreTogether(i, i - 1) || gap.Length > LongestLabel)
            {
                continue;
            }

            ReadOnlySpan<char> label = words[..^1].Trim("，、；（( ");
            foreach (ListFact list in lists.Where(list => list.IsPlain))
            {
                if (PartOf(text, list, label, i) is { } part)
                {
                    yield return new ShareFact(i, part, list.Whole);
                    break;
                }
            }
        }
    }

    private static int? PartOf(ProseText text, ListFact list, ReadOnlySpan<char> label, int share)
    {
        if (label.IsEmpty)
        {
            return list.Parts.Contains(share - 1) ? share - 1 : null;
        }

        foreach (int part in list.Parts)
        {
            if (part < share && text.AreTogether(part, share) && text.Gap(part).IndexOf(label) >= 0)
            {
                return part;
            }
        }

        return null;
    }

    // The nearest number of the unit before 其中 that is neither what something is compared with nor a mean.
    private static int? WholeOf(ProseText text, int part, ReadOnlySpan<char> before, out bool isPlain)
    {
        isPlain = true;
        bool isNewSentence = before.IndexOfAny("。！？") >= 0;
        int? whole = null;
        for (int j = part - 1; j >= 0 && j >= part - Reach && text[j].Paragraph == text[part].Paragraph; j--)
        {
            if (isNewSentence ? text[j].Sentence < text[part].Sentence - 1 : !text.AreTogether(j, part))
            {
                break;
            }

            if (text[j].Unit != text[part].Unit || ProseChanges.IsBase(text, j) || IsMean(text.Gap(j)) || IsGoal(text.Gap(j)))
            {
                continue;
            }

            if (whole is null)
            {
                whole = j;
                continue;
            }

            // 甲村62户，乙村54户。其中低保126户: of which of them, or of all?
            isPlain &= !(whole - j <= 2 && IsItem(text.Gap(whole.Value)) && !HasAny(text.Gap(whole.Value), Totals));
            break;
        }

        return whole;
    }

    private static ImmutableArray<int> PartsFrom(ProseText text, int first)
    {
        ImmutableArray<int>.Builder parts = ImmutableArray.CreateBuilder<int>();
        parts.Add(first);
        char joint = '\0';
        for (int i = first + 1; i < text.Mentions.Length && text.AreTogether(first, i); i++)
        {
            ReadOnlySpan<char> gap = text.Gap(i);
            if (gap.IndexOf("其中") >= 0 || gap.Length > LongestGap || HasAny(gap, ["合计", "共计", "总计"]))
            {
                break;
            }

            if (text[i].Unit != text[first].Unit)
            {
                if (text[i].Unit == Unit.Percent || (text[i].Relation.Kind == MentionRelationKind.Together && text[i].Relation.To.Contains(i - 1)))
                {
                    continue;
                }

                break;
            }

            char mark = Mark(gap);
            bool isJoined = joint == '\0' || mark == joint || (mark == '和' && joint == '、') || (mark == '；' && joint == '，');
            // 其中产业3276万元，占60%；民生1638万元，占30%: only behind a share does a list go on over a semicolon.
            bool isOver = mark == '；' && joint != '；' && !(text[i - 1].Unit == Unit.Percent && text.Gap(i - 1).IndexOf('占') >= 0);
            if (mark == '\0' || !isJoined || isOver || !IsItem(gap))
            {
                break;
            }

            joint = joint == '\0' ? mark : joint;
            parts.Add(i);
        }

        return parts.ToImmutable();
    }

    private static bool IsItem(ReadOnlySpan<char> gap) => gap.Length <= LongestGap && !IsDeed(gap);

    private static bool IsDeed(ReadOnlySpan<char> words) => HasAny(words, Deeds);

    private static bool IsMean(ReadOnlySpan<char> gap) => gap.EndsWith("均") || gap.IndexOf("平均") >= 0 || gap.EndsWith("每人") || gap.EndsWith("每户");

    private static bool IsGoal(ReadOnlySpan<char> gap)
    {
        ReadOnlySpan<char> words = gap.TrimEnd("数的为是 ");
        return words.EndsWith("目标") || words.EndsWith("任务") || words.EndsWith("计划");
    }

    private static char Mark(ReadOnlySpan<char> gap)
    {
        int at = gap.LastIndexOfAny("、；，");
        return at >= 0 ? gap[at] : gap.IndexOfAny("和及与") >= 0 ? '和' : '\0';
    }

    private static bool HasAny(ReadOnlySpan<char> words, ReadOnlySpan<string> any)
    {
        foreach (string one in any)
        {
            if (words.IndexOf(one) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
