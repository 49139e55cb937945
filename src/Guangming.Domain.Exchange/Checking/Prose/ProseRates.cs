using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Finds the rates and means that a text states behind the numbers they are of.</summary>
internal static class ProseRates
{
    private const int Reach = 4;

    public static IEnumerable<RateFact> Find(ProseText text)
    {
        for (int i = 2; i < text.Mentions.Length; i++)
        {
            if (text[i].Unit == Unit.Percent && DeedOf(text, i) is { Length: > 0 } deed && Part(text, i, deed) is { } part && Last(text, part, text[part].Unit) is { } whole)
            {
                yield return new RateFact(i, part, whole);
            }
        }
    }

    private static ReadOnlySpan<char> DeedOf(ProseText text, int index)
    {
        ReadOnlySpan<char> words = text.Gap(index).TrimEnd(ProseLexicon.BehindRate);
        int end = words.Length - ProseLexicon.Rate.Before(words, words.Length);
        return end < words.Length ? words[(end - ProseLexicon.Deeds.Before(words, end))..end] : [];
    }

    // 已完成2880户: the number that the same word tells.
    private static int? Part(ProseText text, int rate, ReadOnlySpan<char> deed)
    {
        for (int j = rate - 1; j >= Math.Max(1, rate - Reach) && text.AreTogether(j, rate); j--)
        {
            if (text.Gap(j).IndexOf(deed) >= 0 && text[j].Unit != Unit.Percent && !ProseChanges.IsBase(text, j))
            {
                return j;
            }
        }

        return null;
    }

    public static IEnumerable<MeanFact> Means(ProseText text)
    {
        for (int i = 2; i < text.Mentions.Length; i++)
        {
            ReadOnlySpan<char> gap = text.Gap(i);
            int at = ProseLexicon.AveragePer.LastIn(gap);
            if (at < 0 || gap[at..].IndexOfAny(Punctuation.ClauseEnds) >= 0 || Last(text, i, text[i].Unit) is not { } total)
            {
                continue;
            }

            string word = new(gap[(at + ProseLexicon.AveragePer.At(gap, at))..].TrimEnd(ProseLexicon.BehindRate));
            int? count = null;
            for (int j = i - 1; j >= Math.Max(0, i - Reach) && text.AreTogether(j, i); j--)
            {
                if (word.Length > 0 && text[j].Token.EndsWith(word, StringComparison.Ordinal) && j != total)
                {
                    count = j;
                    break;
                }
            }

            if (count is { } found)
            {
                yield return new MeanFact(i, total, found);
            }
        }
    }

    private static int? Last(ProseText text, int before, Unit unit)
    {
        for (int j = before - 1; j >= Math.Max(0, before - Reach) && text.AreTogether(j, before); j--)
        {
            if (text[j].Unit == unit)
            {
                return j;
            }
        }

        return null;
    }
}
