using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <content>Figures of several recipients together: whose they are, or that they are of none alone.</content>
internal sealed partial class PairingFinder
{
    // 承担甲县、乙县协作，并支援丙县。全年共投入…: a sentence that names nobody, behind one that names several, is of none alone.
    private ImmutableArray<Pairing> NamedBefore(List<PlaceMark> places, int next, FigureMention mention)
    {
        int from = Math.Max(_lineStart, mention.Start - BeforeReach);
        int sentence = _text.AsSpan(from, Math.Max(0, mention.Start - from)).LastIndexOfAny(Punctuation.SentenceEnds) + from + 1;
        if (sentence <= from || next == 0 || places[next - 1].Start >= sentence || places[next - 1].Start < _lineStart || PairingLexicon.PointsBack.IsIn(_text.AsSpan(sentence, mention.Start - sentence)))
        {
            return [];
        }

        List<Pairing> named = [];
        for (int i = next - 1; i >= 0 && next - i <= MostNamed && places[i].Start >= _lineStart; i--)
        {
            if (places[i].Pairings is [{ Parent: null } only] && !named.Contains(only))
            {
                named.Insert(0, only);
            }
        }

        return named.Count > 1 ? [.. named] : [];
    }

    // A pairing whose recipient is all of them together.
    private static PairingChoice? Compound(ImmutableArray<Pairing> group) =>
        group.Length > 1 && group.Distinct().Count() == 1 ? new PairingChoice(group[0], null, null) : null;

    // Whom 两县 or 受援地区 stands for: all recipients of that level, where there are as many.
    private ImmutableArray<Pairing> All(string word, bool isTown)
    {
        ImmutableArray<Pairing> all = [.. _pairings.Where(pairing => isTown == pairing.Recipient.Members.All(member => member.Kind == DivisionKind.Township) && (isTown || pairing.Parent is null))];
        int number = Characters.Digit(word[0]) > 0 ? Characters.Digit(word[0]) : Characters.Numeral(word[0]);
        return number <= 0 || number == all.Length ? all : [];
    }

    // 甲县、乙县分别投入300万元、500万元: the figures of one unit in their order, as many as there are recipients.
    private Pairing? Share(ImmutableArray<FigureMention> mentions, int index, ImmutableArray<Pairing> group, int from)
    {
        if (group.Length < 2 || !PairingLexicon.Respectively.IsIn(_text.AsSpan(from, mentions[index].Start - from)))
        {
            return null;
        }

        (int first, int last) = (index, index);
        bool IsOfRun(int i) => i >= 0 && i < mentions.Length && mentions[i].Start >= from && mentions[i].Sentence == mentions[index].Sentence && mentions[i].Paragraph == mentions[index].Paragraph && mentions[i].Unit.Equals(mentions[index].Unit);
        while (IsOfRun(first - 1))
        {
            first--;
        }

        while (IsOfRun(last + 1))
        {
            last++;
        }

        return last - first + 1 == group.Length ? group[index - first] : null;
    }

    // 汕尾市城区5个贫困村: a group of villages that are not named is known by its place and its size.
    private PairingChoice? OfGroup(FigureMention mention)
    {
        if (mention.Unit != Unit.Village)
        {
            return null;
        }

        int from = Math.Max(_lineStart, mention.Start - BeforeReach);
        ReadOnlySpan<char> before = _text.AsSpan(from, Math.Max(0, mention.Start - from));
        int gap = PairingLexicon.Possessive.Before(before, before.Length);
        foreach (Pairing pairing in _pairings)
        {
            if (pairing.Recipient.Members is [{ Kind: DivisionKind.Group, Size: { } size, Within: { } within }] && size == mention.Amount)
            {
                foreach (string name in PlaceMarks.NamesOf(within))
                {
                    if (before[..^gap].EndsWith(name))
                    {
                        return new PairingChoice(pairing, new SourceAnchor(mention.Paragraph, mention.Start - gap - name.Length, name), null);
                    }
                }
            }
        }

        return null;
    }
}
