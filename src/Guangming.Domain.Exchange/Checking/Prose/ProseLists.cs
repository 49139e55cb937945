using System.Collections.Immutable;
using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Finds the lists of a text: a whole, 其中, and its parts, with the shares that stand beside them.</summary>
internal static class ProseLists
{
    private const int LongestLabel = 16;
    private const int LongestGap = 26;
    private const int Reach = 6;

    public static IEnumerable<ListFact> Find(ProseText text)
    {
        for (int i = 0; i < text.Mentions.Length; i++)
        {
            ReadOnlySpan<char> gap = text.Gap(i);
            int at = ProseLexicon.OfWhich.LastIn(gap);
            if (at >= 0 && text[i].Unit != Unit.Percent && gap.Length - at <= LongestGap && !IsStatement(gap[at..]) && WholeOf(text, i, gap[..at], out bool isPlain) is { } whole)
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
            ReadOnlySpan<char> words = gap.TrimEnd(ProseLexicon.BehindRate);
            int share = ProseLexicon.Share.Before(words, words.Length);
            if (text[i].Unit != Unit.Percent || share == 0 || !text.AreTogether(i, i - 1) || gap.Length > LongestLabel)
            {
                continue;
            }

            ReadOnlySpan<char> label = words[..^share].Trim(ProseLexicon.AroundLabel);
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
        bool isNewSentence = before.IndexOfAny(Punctuation.SentenceEnds) >= 0;
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
            isPlain &= !(whole - j <= 2 && IsItem(text.Gap(whole.Value)) && !ProseLexicon.Totals.IsIn(text.Gap(whole.Value)));
            break;
        }

        return whole;
    }

    private static ImmutableArray<int> PartsFrom(ProseText text, int first)
    {
        ImmutableArray<int>.Builder parts = ImmutableArray.CreateBuilder<int>();
        parts.Add(first);
        ListMark joint = ListMark.None;
        for (int i = first + 1; i < text.Mentions.Length && text.AreTogether(first, i) && IsWithin(text.Gap(i)); i++)
        {
            if (text[i].Unit == text[first].Unit)
            {
                ListMark mark = ProseLexicon.MarkIn(text.Gap(i));
                if (!Joins(text, i, joint, mark))
                {
                    break;
                }

                joint = joint == ListMark.None ? mark : joint;
                parts.Add(i);
            }
            else if (!IsBeside(text, i))
            {
                break;
            }
        }

        return parts.ToImmutable();
    }

    // Whether the words before a figure leave it in the list.
    private static bool IsWithin(ReadOnlySpan<char> gap) => gap.Length <= LongestGap && !ProseLexicon.OfWhich.IsIn(gap) && !ProseLexicon.Sums.IsIn(gap);

    // The share of a part, or its persons beside its households.
    private static bool IsBeside(ProseText text, int index) =>
        text[index].Unit == Unit.Percent || (text[index].Relation.Kind == MentionRelationKind.Together && text[index].Relation.To.Contains(index - 1));

    // Whether a figure is one more part of a list whose parts stand behind a mark.
    private static bool Joins(ProseText text, int index, ListMark joint, ListMark mark)
    {
        bool isJoined = joint == ListMark.None || mark == joint || (joint, mark) is (ListMark.Pause, ListMark.Word) or (ListMark.Comma, ListMark.Semicolon);
        // 其中产业3276万元，占60%；民生1638万元，占30%: only behind a share does a list go on over a semicolon.
        bool isOver = mark == ListMark.Semicolon && joint != ListMark.Semicolon && !(text[index - 1].Unit == Unit.Percent && ProseLexicon.Share.IsIn(text.Gap(index - 1)));
        return mark != ListMark.None && isJoined && !isOver && IsItem(text.Gap(index));
    }

    private static bool IsItem(ReadOnlySpan<char> gap) => gap.Length <= LongestGap && !IsStatement(gap);

    private static bool IsStatement(ReadOnlySpan<char> words) => ProseLexicon.Statements.IsIn(words);

    private static bool IsMean(ReadOnlySpan<char> gap) => ProseLexicon.MeanEnds.EndsBefore(gap, gap.Length) || ProseLexicon.Average.IsIn(gap);

    private static bool IsGoal(ReadOnlySpan<char> gap)
    {
        ReadOnlySpan<char> words = gap.TrimEnd(ProseLexicon.BehindNoun);
        return ProseLexicon.Goals.EndsBefore(words, words.Length);
    }
}
